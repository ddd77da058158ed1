import { expect, test } from 'vitest'
import { disagreements } from '../../bench/agreement/disagreements.js'
import { agreementFigures } from '../../bench/agreement/figures.js'
import type { GoldArticle } from '../../bench/gold/types.js'
import { GOLD } from './gold-analysis.js'

const change = <Row>(rows: readonly Row[], index: number, columns: Partial<Row>): Row[] =>
  rows.map((row, at) => (at === index ? { ...row, ...columns } : row))

/** "She" is taken for Roe, the last quote is missed, and "She left" is judged otherwise. */
const SECOND: GoldArticle = {
  ...GOLD,
  entities: GOLD.entities.map(entity => ({
    ...entity,
    mentions:
      entity.name === 'Roe'
        ? [{ start: 56, end: 59, kind: 'pronoun', type: 'PERSON', entity: 'Roe' }, ...entity.mentions]
        : entity.mentions.filter(({ start }) => start !== 56)
  })),
  quotes: GOLD.quotes.slice(0, 1),
  claims: change(GOLD.claims, 1, { type: 'personal', worth: 1 })
}

test('two annotations are scored against one another', () => {
  const figures = agreementFigures([{ first: GOLD, second: SECOND }])
  const found = Object.fromEntries(figures.map(({ task, metric, value }) => [`${task} ${metric}`, value]))
  expect(found).toMatchObject({
    'names F1 span and type': 1,
    'coreference third-person pronouns linked to the right entity': 1 / 2,
    'quotes linked exact F1': 2 / 3,
    'quotes accuracy act': 1,
    'claims accuracy claim_type': 1 / 2,
    'claims accuracy worth': 1 / 2,
    'claims accuracy time': 1
  })
})

test('kappa is given for closed columns in which the annotators tell rows apart', () => {
  const figures = agreementFigures([{ first: GOLD, second: SECOND }])
  const kappa = (metric: string) => figures.find(figure => figure.metric === metric)?.kappa
  // "change", "event" against "change", "personal": observed 1 of 2, by chance 1 of 4.
  expect(kappa('accuracy claim_type')).toBeCloseTo(1 / 3, 10)
  expect(kappa('accuracy modality')).toBeNull()
  expect(kappa('exact F1 cue')).toBeNull()
})

test('the points on which two annotations differ are listed in words', () => {
  expect(disagreements({ first: GOLD, second: SECOND })).toEqual([
    'mention 56 "She": pronoun PERSON of Anna Weber | pronoun PERSON of Roe',
    'quote, only first: [66 "“It is the fault of Roe,”"]',
    'claim, type of [56 "She left"]:\n    event\n    personal',
    'claim, worth of [56 "She left"]:\n    0\n    1'
  ])
  expect(disagreements({ first: GOLD, second: GOLD })).toEqual([])
})
