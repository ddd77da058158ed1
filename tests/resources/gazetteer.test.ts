import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { COUNTRIES } from '../../src/lexicon/countries.js'
import { placeNames } from '../../src/resources/model.js'

const path = fileURLToPath(new URL('../../models/gazetteers/places.tsv.gz', import.meta.url))
const packed = readFileSync(path)
const rows = gunzipSync(packed)
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

test('names are read with the other names after them', () => {
  const names = placeNames(packed)
  expect(names.slice(0, 2)).toEqual(['Shanghai', 'Shang-hai'])
  for (const name of ['Peking', 'Kiev', 'Bombay', 'Leiden']) expect(names).toContain(name)
})

test('at most a megabyte', () => {
  expect(statSync(path).size).toBeLessThan(1_000_000)
})
