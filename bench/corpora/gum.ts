import { hull } from '../../src/span.js'
import type { Article, Span } from '../../src/types.js'
import { article } from '../../tests/articles.js'
import type { TreebankDocument, TreebankWord } from './conllu.js'
import { gumPath, readTreebank } from './treebanks.js'

export interface GumMention extends Span {
  /** Coreference group. */
  entity: string
  /** person, place, organization, object ... */
  type: string
  /** Words that a found mention must share with it to be the same one: its `minspan`. */
  head: Span
  words: string
  /** Its head is a proper noun. */
  isName: boolean
}

export interface GumDocument {
  article: Article
  mentions: GumMention[]
  /** The words that name the source of an attribution, by discourse relation. */
  sources: Span[]
  /** Dates with their value in ISO 8601. */
  dates: (Span & { value: string })[]
}

/** GUM (Zeldes 2017) with its layers of coreference, attribution and TEI dates. */
export function readGum(part: 'train' | 'dev'): GumDocument[] {
  return readTreebank(gumPath(part)).map(toGum)
}

export function toGum(document: TreebankDocument): GumDocument {
  const { id, text, words, meta } = document
  const published = meta['meta::dateCreated'] ?? null
  return {
    article: article(text, { id, published }),
    mentions: mentionsOf(document),
    sources: words.flatMap(word => sourceOf(word, words)),
    dates: datesOf(words)
  }
}

/** Opening and closing brackets of the `Entity` column: "(12-person-new-..." and "12)"; layout in `global.Entity`. */
const BRACKETS = /\((?<open>[^()]+)(?<single>\))?|(?<close>[^()]+)\)/g

function mentionsOf({ text, words }: TreebankDocument): GumMention[] {
  const opened: { fields: string[]; from: number }[] = []
  const mentions: GumMention[] = []
  const close = (fields: readonly string[], from: number, to: number) => {
    const inside = words.slice(from, to + 1)
    const positions = (fields[5] ?? '').split(',').map(Number)
    const heads = inside.filter((_, index) => positions.includes(index + 1))
    const { start, end } = hull(inside)
    mentions.push({
      start,
      end,
      entity: fields[0] ?? '',
      type: fields[1] ?? '',
      head: hull(heads.length > 0 ? heads : inside),
      words: text.slice(start, end),
      isName: heads.some(({ pos }) => pos === 'PROPN')
    })
  }
  for (const [index, { misc }] of words.entries()) {
    for (const { groups } of (misc.Entity ?? '').matchAll(BRACKETS)) {
      const fields = groups?.open?.split('-')
      if (fields && groups?.single) close(fields, index, index)
      else if (fields) opened.push({ fields, from: index })
      else {
        const at = opened.findLastIndex(({ fields: [group] }) => group === groups?.close)
        const [mention] = at < 0 ? [] : opened.splice(at, 1)
        if (mention) close(mention.fields, mention.from, index)
      }
    }
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** "Discourse=attribution-positive:7->8:1:sem-atsrc-40-43,47-_": the source is the words 40 to 43 of the document. */
function sourceOf({ misc }: TreebankWord, words: readonly TreebankWord[]): Span[] {
  return (misc.Discourse ?? '').split(';').flatMap(relation => {
    if (!relation.startsWith('attribution-')) return []
    const match = /sem-atsrc-(?<first>\d+)(?:-(?<last>\d+))?/.exec(relation)
    const first = Number(match?.groups?.first)
    const inside = words.slice(first - 1, Number(match?.groups?.last ?? first))
    return match && inside.length > 0 ? [hull(inside)] : []
  })
}

/** `<date when="2016">` in the `XML` column, with ":::" for "=", closed there or at a later word. */
function datesOf(words: readonly TreebankWord[]): (Span & { value: string })[] {
  let open: { start: number; value: string } | null = null
  return words.flatMap(({ start, end, misc }) => {
    const xml = misc.XML ?? ''
    const value = /<date when:::"(\d{4}[^"]*)"/.exec(xml)?.[1]
    if (value !== undefined) open = { start, value }
    if (!open || !xml.includes('</date>')) return []
    const date = { ...open, end }
    open = null
    return [date]
  })
}
