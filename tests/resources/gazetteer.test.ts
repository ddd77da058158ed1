import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { COUNTRIES } from '../../src/lexicon/countries.js'
import { createTowns, townsFile } from '../../src/parse/towns.js'

const pathOf = (file: string) => fileURLToPath(new URL(`../../models/gazetteers/${file}`, import.meta.url))
const towns = readFileSync(pathOf('towns.txt'))
const rows = gunzipSync(readFileSync(pathOf('places.tsv.gz')))
  .toString()
  .trim()
  .split('\n')
  .map(line => line.split('\t'))

test('every place has a name, a country, inhabitants and an id of its own, the largest first', () => {
  const wrong = rows.filter(([name = '', , country = '', inhabitants], index) => {
    const before = Number(rows[index - 1]?.[3] ?? Number.POSITIVE_INFINITY)
    const isPlace = /\p{L}/u.test(name) && /^[A-Z]{2}$/.test(country)
    return !isPlace || Number(inhabitants) < 15_000 || Number(inhabitants) > before
  })
  expect(wrong).toEqual([])
  expect(new Set(rows.map(row => row[4])).size).toBe(rows.length)
  expect(rows.length).toBeGreaterThan(25_000)
})

test.each([
  ['Göteborg', 'SE'],
  ['Kharkiv', 'UA'],
  ['Springfield', 'US'],
  ['Salford', 'GB']
])('%s lies in %s', (name, country) => {
  expect(rows.filter(row => row[0] === name).map(row => row[2])).toContain(country)
})

test('every country with a city is one that the lexicon knows, or a territory without a capital of that size', () => {
  const codes = new Set(COUNTRIES.map(({ code }) => code))
  const unknown = new Set(rows.map(row => row[2] ?? '').filter(code => !codes.has(code)))
  expect([...unknown].sort()).toEqual([])
})

test('the towns to look up are all names and other names of the places', () => {
  const names = rows.flatMap(([name = '', others]) => (others ? [name, ...others.split(',')] : [name]))
  expect(towns.toString()).toBe(townsFile(names))
})

test.each(['shanghai', 'shang-hai', 'goteborg', 'kiev', 'peking', 'bombay', 'leiden', 'new york city'])(
  '"%s" is looked up',
  name => {
    expect(createTowns(towns).has(name)).toBe(true)
  }
)

test('at most a megabyte each', () => {
  for (const file of ['places.tsv.gz', 'towns.txt']) expect(statSync(pathOf(file)).size).toBeLessThan(1_000_000)
})
