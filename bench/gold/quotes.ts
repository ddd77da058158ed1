import { hull, textOf } from '../../src/span.js'
import type { Span } from '../../src/types.js'
import { findAnchor } from './anchors.js'
import { type Context, findNear, toSpeaker } from './context.js'
import type { GoldFileQuote, GoldFileSaid } from './file.js'
import type { GoldInnerQuote, GoldQuote, GoldSpeaker } from './types.js'

const LEMMAS: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  say: 'say',
  saying: 'say',
  ':': ':',
  'according to': 'according to'
}
const QUOTATION = /^(?:“[^”]*”|"[^"]*"|‘.*’)$/s
const OPEN_QUOTATION = /^(?:“[^”]*|"[^"]*)$/s
const MARK = /[“‘"]/

export function toQuote(context: Context, row: GoldFileQuote): GoldQuote {
  const { text } = context
  const said = toSaid(context, row)
  const kind = kindOf(text, said.spans)
  if (row.kind !== kind) throw new Error(`its quotation marks make it ${kind}`)
  return {
    ...said,
    kind,
    act: row.act ?? 'speech',
    cueLemma: row.cueLemma ?? lemmaOf(text, said.cue),
    speakerType: row.speakerType,
    speakerDescriptor: row.speakerDescriptor ?? null,
    addressee: row.addressee === undefined ? null : findNear(text, row.addressee, said),
    polarity: row.polarity ?? 'affirmed',
    certainty: row.certainty ?? 'asserted',
    headline: row.headline ?? false,
    inner: (row.inner ?? []).map(inner => toInner(context, inner))
  }
}

function kindOf(text: string, pieces: readonly Span[]): GoldQuote['kind'] {
  if (pieces.every(piece => isQuotation(text, piece))) return 'direct'
  return pieces.some(piece => MARK.test(textOf(text, piece))) ? 'mixed' : 'indirect'
}

/** In marks from end to end; a quotation that goes on in the next paragraph is not closed before. */
function isQuotation(text: string, piece: Span): boolean {
  const words = textOf(text, piece)
  return QUOTATION.test(words) || (OPEN_QUOTATION.test(words) && text[piece.end] === '\n')
}

function toInner(context: Context, row: GoldFileSaid): GoldInnerQuote {
  const { start, end, cue, source, speaker, speakerEntity } = toSaid(context, row)
  if (cue === null) throw new Error('an inner attribution needs a cue')
  return { cue, source, start, end, speaker, speakerEntity }
}

type Said = Span & GoldSpeaker & Pick<GoldQuote, 'spans' | 'cue' | 'source'>

function toSaid(context: Context, row: GoldFileSaid): Said {
  const { text } = context
  const spans = [row.content].flat().map(anchor => findAnchor(text, anchor))
  const whole = hull(spans)
  const cue = row.cue === undefined ? null : findNear(text, row.cue, whole)
  const source = row.source === undefined ? null : findNear(text, row.source, whole)
  return { ...whole, spans, cue, source, ...toSpeaker(context, row.speaker, source) }
}

function lemmaOf(text: string, cue: Span | null): string | null {
  if (cue === null) return null
  const words = textOf(text, cue)
    .toLowerCase()
    .replace(/(?<=\w):$/, '')
  const lemma = LEMMAS[words] ?? LEMMAS[words.split(' ').at(-1) ?? '']
  if (lemma === undefined) throw new Error(`the cue "${words}" needs its lemma`)
  return lemma
}
