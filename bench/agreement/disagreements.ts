import { textOf } from '../../src/span.js'
import type { Span } from '../../src/types.js'
import { asAnalysis } from '../gold/as-analysis.js'
import type { GoldArticle, GoldClaim, GoldMention, GoldQuote } from '../gold/types.js'
import { spanKey } from '../scores/spans.js'
import { alignGold } from '../tasks/gold-entities.js'
import { pairRows } from '../tasks/row-pairs.js'
import type { Twice } from './figures.js'

const QUOTE_COLUMNS = [
  ...['spans', 'cue', 'source', 'kind', 'act', 'cueLemma', 'speaker', 'speakerEntity', 'speakerType'],
  ...['speakerDescriptor', 'addressee', 'polarity', 'certainty', 'headline', 'inner']
] as (keyof GoldQuote)[]
const CLAIM_COLUMNS = [
  ...['spans', 'speaker', 'subject', 'predicate', 'predicateLemma', 'object', 'adjuncts', 'subjectEntity'],
  ...['objectEntity', 'polarity', 'certainty', 'modality', 'time', 'prediction', 'dates', 'quantities', 'comparator'],
  ...['quantityDirection', 'type', 'checkable', 'worth', 'contextFlags', 'sameAs']
] as (keyof GoldClaim)[]

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value

/** A value with its spans as words and place, so that it can be read and compared. */
function show(text: string, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(item => show(text, item)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const { start: _start, end: _end, ...rest } = value as Partial<Span>
  const place = isSpan(value) ? `${value.start} "${textOf(text, value)}"` : ''
  const columns = Object.entries(rest).map(([name, column]) => `${name}: ${show(text, column)}`)
  return [place, ...columns].filter(Boolean).join(' ')
}

const mentionsOf = ({ entities }: GoldArticle) => entities.flatMap(({ mentions }) => mentions)

/** Mentions that one annotation lacks or has otherwise, and links and values that differ. */
function mentionDisagreements({ first, second }: Twice): string[] {
  const { text } = first.article
  const { standsFor } = alignGold({ gold: first, analysis: asAnalysis(second) })
  const [ours, theirs] = [first, second].map(
    one => new Map(mentionsOf(one).map(mention => [spanKey(mention), mention]))
  )
  const describe = (article: GoldArticle, mention: GoldMention | undefined, name: (entity: string) => string) => {
    const entity = article.entities.find(one => one.mentions.includes(mention as GoldMention))
    if (!mention || !entity) return '–'
    const { kind, type } = mention
    return kind === 'value' ? `${type} ${entity.value} ${entity.unit}` : `${kind} ${type} of ${name(entity.name)}`
  }
  return [...new Map([...(ours ?? []), ...(theirs ?? [])]).keys()].flatMap(key => {
    const [a, b] = [ours?.get(key), theirs?.get(key)]
    const one = describe(first, a, name => name)
    const other = describe(second, b, name => standsFor(`id of ${name}`) ?? name)
    return one === other ? [] : [`mention ${show(text, spanOf(a ?? b))}: ${one} | ${other}`]
  })
}

const spanOf = (mention: GoldMention | undefined) => mention && { start: mention.start, end: mention.end }

function rowDisagreements<Row extends { spans: Span[] }>(
  text: string,
  rows: readonly [readonly Row[], readonly Row[]],
  columns: readonly (keyof Row)[]
): string[] {
  const [first, second] = rows
  const pairs = pairRows(first, second)
  const only = (side: string, all: readonly Row[]) =>
    all.filter(row => !pairs.flat().includes(row)).map(row => `only ${side}: ${show(text, row.spans)}`)
  const columnsOf = pairs.flatMap(([a, b]) =>
    columns
      .filter(column => show(text, a[column]) !== show(text, b[column]))
      .map(
        column =>
          `${String(column)} of ${show(text, a.spans)}:\n    ${show(text, a[column])}\n    ${show(text, b[column])}`
      )
  )
  return [...only('first', first), ...only('second', second), ...columnsOf]
}

/** Every point on which two annotations of an article differ, in words, the first one's reading before the second's. */
export function disagreements({ first, second }: Twice): string[] {
  const { text } = first.article
  return [
    ...mentionDisagreements({ first, second }),
    ...rowDisagreements(text, [first.quotes, second.quotes], QUOTE_COLUMNS).map(line => `quote, ${line}`),
    ...rowDisagreements(text, [first.claims, second.claims], CLAIM_COLUMNS).map(line => `claim, ${line}`)
  ]
}
