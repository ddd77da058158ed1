import { expect, test } from 'vitest'
import { createAnnotator } from '../../src/annotate/document.js'
import { COLUMNS, createFeatures, TABLES } from '../../src/parse/features.js'
import { createTowns, townsFile } from '../../src/parse/towns.js'
import { createVocabulary } from '../../src/parse/vocabulary.js'
import { article } from '../articles.js'

const annotate = createAnnotator()
const features = createFeatures(
  createVocabulary(Buffer.from('the\nsaid\nroad\nnaïve')),
  createTowns(Buffer.from(townsFile(['Springfield', 'Vårgarn'])))
)

/** Feature ids by token. */
function ids(text: string): number[][] {
  const flat = [...features(annotate(article(text)))]
  return Array.from({ length: flat.length / COLUMNS.length }, (_, token) =>
    flat.slice(token * COLUMNS.length, (token + 1) * COLUMNS.length)
  )
}

const column = (text: string, name: (typeof COLUMNS)[number]) => ids(text).map(row => row[COLUMNS.indexOf(name)])

// Weights are learnt for these very ids: whoever changes one raises FEATURE_VERSION and trains anew.
test('the ids of a text are fixed', () => {
  expect(ids('The road.')).toEqual([
    [2, 30447, 956, 956, 110, 3, 1],
    [4, 18140, 3800, 2196, 172, 1, 33],
    [1, 28427, 2534, 2534, 194, 1, 1]
  ])
})

test.each<[string, string, (typeof COLUMNS)[number], number[]]>([
  ['words: row in the vocabulary, 1 for those without', 'The road Said on', 'word', [2, 4, 3, 1]],
  ['state: paragraph, sentence, inside', 'It rained. It was so.', 'state', [3, 1, 1, 2, 1, 1, 1]],
  ['state: quotation marks and what they hold', 'He “left,” too.', 'state', [3, 10, 10, 10, 10, 1, 1]],
  ['membership: place, inside a longer one', 'Near New York', 'membership', [1, 2, 66]],
  [
    'membership: a town of the gazetteer, with or without its accents',
    'From Vargarn to Vårgarn',
    'membership',
    [1, 129, 1, 129]
  ],
  ['words: with the accents of the vocabulary, else without any', 'It was naïve, thé röad', 'word', [1, 1, 5, 1, 2, 4]],
  ['state: no capitals, so they tell nothing', 'the road was shut', 'state', [21, 19, 19, 19]],
  ['state: capitals throughout', 'Old Road to Be Shut Again', 'state', [39, 37, 37, 37, 37, 37]],
  ['membership: given name, nationality', 'Jane met Swedes', 'membership', [17, 1, 3]]
])('%s', (_name, text, name, expected) => {
  expect(column(text, name)).toEqual(expected)
})

test('a word of other capitals has other form and shape, and the same word', () => {
  const [small = [], large = []] = [ids('It road')[1], ids('It ROAD')[1]]
  const differs = COLUMNS.filter((_, index) => small[index] !== large[index])
  expect(differs).toEqual(['form', 'shape'])
})

test('accents make no difference to form, affixes and shape', () => {
  expect(ids('The Müller')).toEqual(ids('The Muller'))
  expect(ids('The Mu\u0308ller')).toEqual(ids('The Muller'))
})

test('ids are rows of their tables, and 0 is none', () => {
  for (const row of ids('“Żółw,” said 3 Ünïcode-👩‍👩‍👧 words… at 10:45 a.m. in São Tomé.'))
    for (const [index, name] of COLUMNS.entries()) {
      expect(row[index]).toBeGreaterThan(0)
      if (name !== 'word') expect(row[index]).toBeLessThan(TABLES[name])
    }
})

test('the same ids after other texts', () => {
  const text = 'Jane Roe said the road (Route 9) was shut.'
  const before = ids(text)
  for (const other of ['(Jane)Roe—said', 'ROAD road Road', '“The', 'Route—9 Roe’s—road']) ids(other)
  expect(ids(text)).toEqual(before)
})
