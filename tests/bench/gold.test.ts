import { expect, test } from 'vitest'
import { findAnchor } from '../../bench/gold/anchors.js'
import { parseGoldFile } from '../../bench/gold/file.js'
import { readGold, resolveGold } from '../../bench/gold.js'
import { textOf } from '../../src/span.js'
import { article } from '../articles.js'

const TEXT = 'Ms Ortiz said 😀 sales rose 4% in Spain. “We hope,” she said, “to go on.” Her firm’s sales rose. Now 2.5.'

test.each([
  ['words that stand once', 'Spain', 'Spain'],
  ['the second time', 'said#2', 'said'],
  ['from first words to last', '“We ... on.”', '“We hope,” she said, “to go on.”'],
  ['words told apart by the words around them', 'Her firm’s [sales]', 'sales'],
  ['a special character', '4%', '4%'],
  ['to the nearest last words', 'sales ... rose', 'sales rose']
])('an anchor: %s', (_name, anchor, expected) => {
  const scope = { start: anchor.startsWith('sales') ? TEXT.indexOf('Her') : 0, end: TEXT.length }
  expect(textOf(TEXT, findAnchor(TEXT, anchor, [scope]))).toBe(expected)
})

test.each([
  ['words that stand twice', 'said', 'stands 2 times'],
  ['words that do not stand', 'Portugal', 'does not stand'],
  ['part of a word', 'pain', 'does not stand'],
  ['part of a number', '5', 'does not stand'],
  ['a third time that is not there', 'said#3', 'does not stand']
])('an anchor refused: %s', (_name, anchor, message) => {
  expect(() => findAnchor(TEXT, anchor)).toThrow(message)
})

const FILE = {
  article: 'made.txt',
  entities: [
    { name: 'Ortiz', type: 'PERSON', names: ['Ortiz'], pronouns: ['[she] said', 'Her'] },
    { name: 'Spain', type: 'GPE', country: 'ES', names: ['Spain#all'] },
    { type: 'PERCENT', value: '4', unit: '%', values: ['4%'] }
  ],
  quotes: [
    { content: 'sales rose 4% in Spain', cue: 'said#1', source: 'Ms Ortiz', kind: 'indirect', speakerType: 'person' },
    {
      content: ['“We hope,”', '“to go on.”'],
      cue: 'she [said]',
      source: 'she',
      kind: 'direct',
      speakerType: 'person'
    }
  ],
  claims: [
    {
      id: 'rise',
      clause: 'sales rose 4% in Spain',
      subject: 'sales',
      predicate: 'rose',
      predicateLemma: 'rise',
      adjuncts: ['in Spain'],
      quantityDirection: 'up',
      type: 'change',
      worth: 2
    },
    {
      clause: 'Her firm’s sales rose',
      subject: 'Her firm’s sales',
      predicate: 'rose',
      predicateLemma: 'rise',
      type: 'change',
      worth: 1,
      sameAs: 'rise'
    }
  ]
}
const resolve = (file: object) => resolveGold('made', article(TEXT), parseGoldFile(JSON.stringify(file)))

test('an annotation is resolved', () => {
  const { entities, quotes, claims } = resolve(FILE)
  expect(entities.map(({ name, mentions }) => [name, mentions.map(mention => textOf(TEXT, mention))])).toEqual([
    ['Ortiz', ['Ortiz', 'she', 'Her']],
    ['Spain', ['Spain']],
    ['4%', ['4%']]
  ])
  expect(quotes.map(({ cueLemma, speaker, speakerEntity }) => [cueLemma, speaker, speakerEntity])).toEqual([
    ['say', 'Ortiz', 'Ortiz'],
    ['say', 'Ortiz', 'Ortiz']
  ])
  expect(claims).toMatchObject([
    {
      quote: 0,
      speaker: 'Ortiz',
      quantities: [{ value: '4', unit: '%' }],
      comparator: '=',
      sameAs: null,
      time: 'past'
    },
    { quote: null, speaker: null, quantities: [], comparator: null, sameAs: 0 }
  ])
})

test.each([
  ['a misspelt property', { ...FILE, qoutes: [] }, 'additional properties'],
  ['an unknown type', { ...FILE, entities: [{ type: 'PLACE', names: ['Spain'] }] }, 'must be equal to one of'],
  [
    'a mention given twice',
    { ...FILE, entities: [...FILE.entities, { type: 'ORG', names: ['Ortiz'] }] },
    'two entities'
  ],
  [
    'mentions that are the same',
    { ...FILE, entities: [...FILE.entities, { name: 'Ortiz Ltd', type: 'ORG', names: ['Ortiz'] }] },
    'overlap'
  ],
  ['an entity without a name', { ...FILE, entities: [{ type: 'PERSON', pronouns: ['Her'] }] }, 'no name'],
  [
    'a source with a mention in it and no speaker',
    { ...FILE, quotes: [{ ...FILE.quotes[0], source: 'Ms Ortiz said 😀' }] },
    'say who speaks'
  ],
  ['a cue without its lemma', { ...FILE, quotes: [{ ...FILE.quotes[0], cue: 'We [hope]' }] }, 'needs its lemma'],
  ['a direct quote without marks', { ...FILE, quotes: [{ ...FILE.quotes[0], kind: 'direct' }] }, 'make it indirect'],
  ['a prediction of another type', { ...FILE, claims: [{ ...FILE.claims[1], prediction: true }] }, 'if and only if'],
  [
    'a comparator without a quantity',
    { ...FILE, claims: [{ ...FILE.claims[1], comparator: '~' }] },
    'without a quantity'
  ],
  ['an unknown earlier claim', { ...FILE, claims: [{ ...FILE.claims[1], sameAs: 'fall' }] }, 'no earlier claim'],
  ['an unknown entity', { ...FILE, claims: [{ ...FILE.claims[1], subjectEntity: 'Firm' }] }, 'no entity']
])('an annotation refused: %s', (_name, file, message) => {
  expect(() => resolve(file)).toThrow(message)
})

test.each(['tests/gold', 'tests/gold/second'])('every file of %s can be read', async folder => {
  for (const { entities, claims } of await readGold(folder)) {
    expect(entities.length).toBeGreaterThan(0)
    expect(claims.length).toBeGreaterThan(0)
  }
})

test('second annotations are no articles of the gold set', async () => {
  const names = (await readGold()).map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
  const seconds = (await readGold('tests/gold/second')).map(({ name }) => name)
  expect(seconds.length).toBeGreaterThan(0)
  expect(names).toEqual(expect.arrayContaining(seconds))
})
