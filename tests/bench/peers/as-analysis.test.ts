import { expect, test } from 'vitest'
import type { Annotation, Place } from '../../../bench/peers/annotation.js'
import { asAnalysis } from '../../../bench/peers/as-analysis.js'

const TEXT = 'The Hague saw Jane Roe of the United Nations. “We won’t,” she told Korval’s mayor in May.'

const place = (words: string): Place => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
const wordsOf = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)

test.each([
  ['an article before a name', 'the United Nations', 'ORG', 'United Nations ORG'],
  ['The Hague', 'The Hague', 'GPE', 'The Hague GPE'],
  ['a possessive', 'Korval’s', 'GPE', 'Korval GPE'],
  ["compromise's label", 'Jane Roe', 'Person', 'Jane Roe PERSON'],
  ["CoreNLP's label", 'United Nations', 'ORGANIZATION', 'United Nations ORG'],
  ['the class for all else of CoNLL', 'Jane Roe', 'MISC', 'Jane Roe PRODUCT'],
  ['a pronoun', 'she', 'PERSON', undefined],
  ['a value', 'May', 'DATE', undefined],
  ['a label that nobody scores', 'mayor', 'TITLE', undefined]
])('names: %s', (_name, words, label, expected) => {
  const { mentions } = asAnalysis(TEXT, { entities: [[...place(words), label, null]] }, 'names')
  const found = mentions.map(mention => `${wordsOf(mention)} ${mention.type}`)
  expect(found).toEqual(expected === undefined ? [] : [expected])
})

test('values have the value of their entity, and names are none', () => {
  const annotation: Annotation = {
    entities: [
      [...place('May'), 'DATE', '2026-05'],
      [...place('Jane Roe'), 'PERSON', null]
    ]
  }
  const { mentions, entities } = asAnalysis(TEXT, annotation, 'values')
  expect(mentions.map(wordsOf)).toEqual(['May'])
  expect(entities.map(({ id, value }) => [id === mentions[0]?.entityId, value])).toEqual([[true, '2026-05']])
})

test('coreference: a chain is an entity, and a name outside all chains one of its own', () => {
  const annotation: Annotation = {
    entities: [
      [...place('Jane Roe'), 'PERSON', null],
      [...place('United Nations'), 'ORGANIZATION', null]
    ],
    chains: [
      [
        [...place('Jane Roe'), 'PROPER'],
        [...place('she'), 'PRONOMINAL']
      ]
    ]
  }
  const { mentions } = asAnalysis(TEXT, annotation, 'coreference')
  expect(mentions.map(mention => [wordsOf(mention), mention.kind, mention.entityId])).toEqual([
    ['Jane Roe', 'name', 'chain 0'],
    ['United Nations', 'name', 'United Nations'],
    ['she', 'pronoun', 'chain 0']
  ])
})

test('quotations keep the parts that the peer gives', () => {
  const annotation: Annotation = { quotes: [{ content: place('“We won’t,”'), source: place('she') }] }
  const { quotes } = asAnalysis(TEXT, annotation, 'attributions')
  expect(quotes.map(({ spans, source, cue }) => [spans.map(wordsOf), source && wordsOf(source), cue])).toEqual([
    [['“We won’t,”'], 'she', null]
  ])
})
