import { expect, test } from 'vitest'
import { goldClaimFigures, goldWorthFigures } from '../../../bench/tasks/gold-claims.js'
import type { GoldAnalysis } from '../../../bench/tasks/gold-corpora.js'
import { goldCoreferenceFigures, goldNameFigures, goldValueFigures } from '../../../bench/tasks/gold-entities.js'
import { goldQuoteFigures, goldSpeakerFigures } from '../../../bench/tasks/gold-quotes.js'
import { MEASURES } from '../../../bench/tasks/index.js'
import type { Figure } from '../../../bench/tasks/measure.js'
import { perfect } from '../gold-analysis.js'

const score = (document: GoldAnalysis) =>
  Object.fromEntries(
    [
      goldNameFigures,
      goldValueFigures,
      goldCoreferenceFigures,
      goldQuoteFigures,
      goldSpeakerFigures,
      goldClaimFigures,
      goldWorthFigures
    ].flatMap(figures =>
      figures([document]).map((figure): [string, Figure] => [`${figures.name} ${figure.metric}`, figure])
    )
  )

test('an analysis without mistakes has every figure at 1 and nothing wrong', () => {
  const figures = Object.entries(score(perfect())).filter(([, { n }]) => n > 0)
  expect(figures.length).toBeGreaterThan(50)
  const off = figures.filter(([name, { value }]) => value !== (/wrong/.test(name) ? 0 : 1))
  expect(off.map(([name, { value }]) => `${name}: ${value}`)).toEqual([])
})

const { quotes, claims, mentions, entities } = perfect().analysis
const [told, said] = quotes
const [rose, left] = claims
if (!told || !said || !rose || !left) throw new Error('the gold article has two quotes and two claims')

test.each<[string, GoldAnalysis, Record<string, number>]>([
  [
    'a wrong speaker',
    perfect({ quotes: [{ ...told, speakerId: 'id of Roe' }, said] }),
    { 'goldQuoteFigures accuracy speaker': 1 / 2, 'goldSpeakerFigures speaker wrong': 1 / 2 }
  ],
  [
    'a quote that is not found',
    perfect({ quotes: [told] }),
    {
      'goldQuoteFigures linked exact F1': 2 / 3,
      'goldSpeakerFigures speaker right': 1 / 2,
      'goldSpeakerFigures speaker wrong': 0,
      'goldQuoteFigures accuracy speaker': 1
    }
  ],
  [
    'a cue too long and another kind',
    perfect({ quotes: [told, { ...said, kind: 'mixed', cue: { start: 0, end: 4 } }] }),
    {
      'goldQuoteFigures exact F1 cue': 1 / 2,
      'goldQuoteFigures accuracy kind': 1 / 2,
      'goldQuoteFigures linked overlap F1': 1 / 2
    }
  ],
  [
    'a pronoun in the wrong entity',
    perfect({
      mentions: mentions.map(mention => (mention.kind === 'pronoun' ? { ...mention, entityId: 'id of Roe' } : mention))
    }),
    {
      'goldCoreferenceFigures third-person pronouns linked to the right entity': 0,
      'goldCoreferenceFigures third-person pronouns linked to a wrong entity': 1
    }
  ],
  [
    'a value and a type',
    perfect({
      entities: entities.map(entity => (entity.type === 'DATE' ? { ...entity, value: '2024' } : entity)),
      mentions: mentions.map(mention => (mention.type === 'PERSON' ? { ...mention, type: 'ORG' } : mention))
    }),
    {
      'goldValueFigures accuracy value': 1 / 2,
      'goldNameFigures F1 span': 1,
      'goldNameFigures F1 span and type': 0
    }
  ],
  [
    'facets of a claim, and another ranking',
    perfect({
      claims: [
        { ...rose, time: 'future', dates: [], checkWorthiness: 0 },
        { ...left, checkWorthiness: 1 }
      ]
    }),
    {
      'goldClaimFigures exact F1 span': 1,
      'goldClaimFigures accuracy time': 1 / 2,
      'goldClaimFigures accuracy dates': 1 / 2,
      'goldClaimFigures accuracy quantities': 1,
      'goldWorthFigures AUC': 0
    }
  ]
])('%s', (_name, document, expected) => {
  const figures = score(document)
  const values = Object.fromEntries(Object.keys(expected).map(name => [name, figures[name]?.value]))
  for (const [name, value] of Object.entries(expected)) expect(values[name], name).toBeCloseTo(value)
})

test('no two measures share a place in the table', () => {
  const places = MEASURES.map(({ task, corpus }) => `${task} | ${corpus}`)
  expect(places.filter((place, index) => places.indexOf(place) < index)).toEqual([])
})
