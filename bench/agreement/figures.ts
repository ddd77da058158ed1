import { asAnalysis } from '../gold/as-analysis.js'
import type { GoldArticle, GoldClaim, GoldQuote } from '../gold/types.js'
import { cohenKappa } from '../scores/kappa.js'
import { goldClaimFigures } from '../tasks/gold-claims.js'
import { goldCoreferenceFigures, goldNameFigures, goldValueFigures } from '../tasks/gold-entities.js'
import { goldQuoteFigures } from '../tasks/gold-quotes.js'
import { columnFigures, pairRows } from '../tasks/row-pairs.js'

/** Two annotations of one article. */
export interface Twice {
  first: GoldArticle
  second: GoldArticle
}

export interface Agreement {
  task: string
  metric: string
  /** Items of the first annotation; for columns, rows that both have. */
  n: number
  value: number
  /** Of columns with a closed set of values; null elsewhere, and where both gave all rows one value. */
  kappa: number | null
}

type Columns<Row> = Readonly<Record<string, (row: Row) => unknown>>

const QUOTE_LABELS: Columns<GoldQuote> = {
  kind: ({ kind }) => kind,
  act: ({ act }) => act,
  speaker_type: ({ speakerType }) => speakerType,
  polarity: ({ polarity }) => polarity,
  certainty: ({ certainty }) => certainty,
  headline: ({ headline }) => headline
}
const CLAIM_LABELS: Columns<GoldClaim> = {
  polarity: ({ polarity }) => polarity,
  certainty: ({ certainty }) => certainty,
  modality: ({ modality }) => modality,
  time: ({ time }) => time,
  prediction: ({ prediction }) => prediction,
  quantity_direction: ({ quantityDirection }) => quantityDirection,
  quantity_comparator: ({ comparator }) => comparator,
  claim_type: ({ type }) => type,
  checkable: ({ checkable }) => checkable,
  worth: ({ worth }) => worth
}

/** Kappa of each column over the rows that both annotations of all articles have. */
function kappas<Row>(pairs: readonly (readonly [Row, Row])[], columns: Columns<Row>): Map<string, number | null> {
  return new Map(
    Object.entries(columns).map(([name, label]) => [
      `accuracy ${name}`,
      cohenKappa(pairs.map(([one, other]) => [String(label(one)), String(label(other))]))
    ])
  )
}

/** The second annotation scored against the first as if a pipeline had found it: F1 and shares are symmetric. */
export function agreementFigures(articles: readonly Twice[]): Agreement[] {
  const documents = articles.map(({ first, second }) => ({ gold: first, analysis: asAnalysis(second) }))
  const quotes = articles.flatMap(({ first, second }) => pairRows(second.quotes, first.quotes))
  const claims = articles.map(({ first, second }) => pairRows(second.claims, first.claims))
  const quoteKappas = kappas(quotes, QUOTE_LABELS)
  const claimKappas = kappas(claims.flat(), CLAIM_LABELS)
  const tasks = [
    { task: 'names', figures: goldNameFigures(documents), kappas: new Map() },
    { task: 'values', figures: goldValueFigures(documents), kappas: new Map() },
    { task: 'coreference', figures: goldCoreferenceFigures(documents), kappas: new Map() },
    { task: 'quotes', figures: goldQuoteFigures(documents), kappas: quoteKappas },
    {
      task: 'claims',
      figures: [...goldClaimFigures(documents), ...columnFigures(claims, { worth: (a, b) => a.worth === b.worth })],
      kappas: claimKappas
    }
  ]
  return tasks.flatMap(({ task, figures, kappas }) =>
    figures
      .filter(({ gated, n }) => gated && n > 0)
      .map(({ metric, n, value }) => ({ task, metric, n, value, kappa: kappas.get(metric) ?? null }))
  )
}
