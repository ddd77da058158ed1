import type { Pipeline } from '../../src/pipeline.js'
import { bootstrapInterval } from '../scores/bootstrap.js'
import type { ReliabilityBin } from '../scores/calibration.js'
import { f1, goldCount, precision, recall, type Tally } from '../scores/tally.js'

export type TaskName =
  | 'names'
  | 'values'
  | 'links'
  | 'coreference'
  | 'quotes'
  | 'speakers'
  | 'trees'
  | 'claims'
  | 'check-worthiness'
  | 'dates'
  | 'calibration'
  | 'robustness'

/** One number of the table, with its 95 % interval over documents. */
export interface Figure {
  metric: string
  /** Gold items scored; for precision and calibration, items found. */
  n: number
  value: number
  low: number
  high: number
  /** Whether it may have a floor: higher is better, and it is no half of another figure. */
  gated: boolean
  bins?: ReliabilityBin[]
}

/** One task on one corpus. */
export interface Measure {
  task: TaskName
  corpus: string
  /** Path in the folder of corpora; null for what belongs to the project. */
  file: string | null
  run: (pipeline: Pipeline) => Promise<Figure[]>
}

interface Scoring<Document> {
  metric: string
  n: number
  documents: readonly Document[]
  score: (documents: readonly Document[]) => number
  gated?: boolean
}

export function figure<Document>({ metric, n, documents, score, gated = true }: Scoring<Document>): Figure {
  return { metric, n, value: score(documents), ...bootstrapInterval(documents, score), gated }
}

export const f1Figure = (metric: string, documents: readonly Tally[]): Figure =>
  figure({ metric, n: goldCount(documents), documents, score: f1 })

/** Precision, recall and F1; the last alone may have a floor. */
export function tallyFigures(metric: string, documents: readonly Tally[]): Figure[] {
  const n = goldCount(documents)
  const found = documents.reduce((sum, tally) => sum + tally.found, 0)
  return [
    figure({ metric: `precision ${metric}`, n: found, documents, score: precision, gated: false }),
    figure({ metric: `recall ${metric}`, n, documents, score: recall, gated: false }),
    f1Figure(`F1 ${metric}`, documents)
  ]
}

/** Share of `wanted` among answers, a list of them per document. */
export function shareFigure(metric: string, documents: readonly (readonly boolean[])[], gated = true): Figure {
  const score = (answers: readonly (readonly boolean[])[]) => {
    const all = answers.flat()
    return all.length === 0 ? 0 : all.filter(Boolean).length / all.length
  }
  return figure({ metric, n: documents.flat().length, documents, score, gated })
}
