import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { chart, chartPoints } from '../../../bench/peers/chart.js'
import type { PeerRow } from '../../../bench/peers/quality.js'
import type { SpeedRow } from '../../../bench/peers/speed.js'

const quality = (system: string, corpus: string, metric: string, value: number, task = 'names') =>
  ({ system, task, corpus, metric, value }) as PeerRow
const speed = (system: string, part: string, median: number) =>
  ({ system, part, wordsPerSecond: { median, low: median, high: median } }) as SpeedRow

const RESULTS = {
  quality: [
    quality('newsmill', 'CoNLL-2003 dev', 'F1 PERSON+ORG+place', 0.7),
    quality('spaCy', 'CoNLL-2003 dev', 'F1 PERSON+ORG+place', 0.6),
    quality('spaCy', 'CoNLL-2003 dev', 'F1 PERSON+ORG+place', 0.1, 'robustness'),
    quality('textacy', 'PolNeAR dev', 'linked overlap F1, cue not asked', 0.3, 'quotes'),
    quality('CoreNLP', 'CoNLL-2003 dev', 'F1 PERSON+ORG+place', 0.9)
  ],
  speed: [
    speed('newsmill', 'all', 1000),
    speed('spaCy', 'tags, trees', 300),
    speed('spaCy', 'names', 500),
    speed('textacy', 'tags, trees, direct quotations, triples', 200)
  ]
}

test('a system stands where its quality and the speed of the same part put it; without both nowhere', () => {
  const points = chartPoints(RESULTS).map(({ system, wordsPerSecond, quality }) => [system, wordsPerSecond, quality])
  expect(points).toEqual([
    ['newsmill', 1000, 0.7],
    ['spaCy', 500, 0.6],
    ['textacy', 200, 0.3]
  ])
})

test('every point is a dot with its name', () => {
  const { document } = parseHTML(chart(chartPoints(RESULTS)))
  expect(document.querySelectorAll('circle')).toHaveLength(3)
  const texts = [...document.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(texts).toEqual(expect.arrayContaining(['newsmill', 'spaCy', 'textacy']))
})
