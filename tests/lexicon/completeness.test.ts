import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { COUNTRIES } from '../../src/lexicon/countries.js'
import { REGIONS } from '../../src/lexicon/regions.js'

type Names = Readonly<Record<string, string | readonly string[]>>

const load = createRequire(import.meta.url)
const { countries } = load('i18n-iso-countries/langs/en.json') as { countries: Names }
const { nationalities } = load('i18n-nationality/langs/en.json') as { nationalities: Names }
const states = load('us-states-normalize/jsons/states.json') as Readonly<Record<string, { name: string; AP?: string }>>

/** Nobody lives there: Antarctica, Bouvet Island and the like. */
const UNINHABITED = new Set(['AQ', 'BV', 'GS', 'HM', 'TF', 'UM'])
/** "Congo" alone is the other one in news; the rest are forms of a register. */
const NOT_IN_NEWS = new Set([
  'CG Congo',
  'TW Taiwan, Province of China',
  'VG Virgin Islands, British',
  'VI Virgin Islands, U.S.',
  'BQ Bonaire, Sint Eustatius and Saba',
  'PS Palestinian Territory, Occupied',
  'BA Bosnian - Herzegovinian',
  'KN Kittian and Nevisian',
  'TT Trinidadian or Tobagonian',
  'W.Va'
])
/** One word for several peoples; "Welsh" for Wallis and Futuna is the package's mistake. */
const SHARED = new Set(['CG Congolese', 'DM Dominican', 'GF French', 'PF French', 'WF Welsh'])

/** Code and name, "Korea, Republic of" as it is said, "Republic of Korea", without what stands in brackets. */
const rows = (names: Names) =>
  Object.entries(names)
    .filter(([code]) => !UNINHABITED.has(code))
    .flatMap(([code, forms]) =>
      [forms].flat().map(form => {
        const bare = form.replace(/ \(.*?\)/g, '').replace(/^The /, '')
        return `${code} ${bare.replace(/^(.*?), (.* of)( the)?$/, '$2$3 $1')}`
      })
    )

test('every country and territory of ISO 3166-1 where people live is known by its English names', () => {
  const known = new Set(
    COUNTRIES.flatMap(({ code, name, aliases }) => [name, ...aliases].map(form => `${code} ${form}`))
  )
  expect(rows(countries).filter(row => !known.has(row) && !NOT_IN_NEWS.has(row))).toEqual([])
})

test('every nationality is known', () => {
  const known = new Set(
    COUNTRIES.flatMap(({ code, adjectives, demonyms }) => [...adjectives, ...demonyms].map(form => `${code} ${form}`))
  )
  // Where the package has no word, it repeats the country's name.
  const repeated = new Set(rows(countries))
  const missing = rows(nationalities).filter(row => !known.has(row) && !repeated.has(row))
  expect(missing.filter(row => !NOT_IN_NEWS.has(row) && !SHARED.has(row))).toEqual([])
})

test('every state of the United States is known by its name, postal code and abbreviation in news', () => {
  const known = new Set(
    REGIONS.filter(({ country }) => country === 'US').flatMap(({ name, abbreviations }) => [name, ...abbreviations])
  )
  const forms = Object.entries(states).flatMap(([code, { name, AP = name }]) => [code, name, AP])
  const missing = forms.filter(form => !known.has(form.replace(' Of ', ' of ')))
  expect(missing.filter(form => !NOT_IN_NEWS.has(form))).toEqual([])
})
