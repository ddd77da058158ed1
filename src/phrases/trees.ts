import { firstFrom } from '../span.js'
import type { Document, Parse, Pos, Span, Token } from '../types.js'

/** A document's tokens as its dependency trees join them, by index into `document.tokens`. */
export interface Trees {
  tokens: readonly Token[]
  pos: (token: number) => Pos
  relation: (token: number) => string
  /** The token that this one hangs on; a root hangs on itself. */
  head: (token: number) => number
  children: (token: number) => readonly number[]
  /** Tokens of a span, `to` exclusive. */
  within: (span: Span) => { from: number; to: number }
  /** The stretch from the first to the last token that hangs, directly or not, on this one. */
  stretch: (token: number) => Readonly<{ from: number; to: number }>
}

export function createTrees({ tokens }: Document, { heads, relations, pos }: Parse): Trees {
  const below: number[][] = tokens.map(() => [])
  heads.forEach((head, token) => {
    if (head !== token) below[head]?.push(token)
  })
  const children = (token: number) => below[token] ?? []
  const stretches = new Array<{ from: number; to: number } | undefined>(tokens.length)
  const stretch = (token: number): { from: number; to: number } => {
    const known = stretches[token]
    if (known) return known
    const found = { from: token, to: token + 1 }
    for (const child of children(token)) {
      const { from, to } = stretch(child)
      found.from = Math.min(found.from, from)
      found.to = Math.max(found.to, to)
    }
    stretches[token] = found
    return found
  }
  return {
    tokens,
    pos: token => pos[token] ?? 'X',
    relation: token => relations[token] ?? 'dep',
    head: token => heads[token] ?? token,
    children,
    within: span => ({ from: firstFrom(tokens, span.start), to: firstFrom(tokens, span.end) }),
    stretch
  }
}

export function childrenOf({ children, relation }: Trees, token: number, wanted: RegExp): number[] {
  const found: number[] = []
  for (const child of children(token)) if (wanted.test(relation(child))) found.push(child)
  return found
}

/** The tokens `from` to `to`, exclusive, without punctuation at the end. */
export function spanOf({ tokens }: Trees, { from, to }: { from: number; to: number }): Span {
  let last = to
  while (last > from + 1 && /^[,.;:”"]$/.test(tokens[last - 1]?.text ?? '')) last--
  return { start: tokens[from]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
}

/** The first token of a span, other than punctuation, that hangs on one outside it. */
export function topOf(span: Span, { within, head, relation }: Trees): number {
  const { from, to } = within(span)
  for (let token = from; token < to; token++) {
    if (relation(token) === 'punct') continue
    const above = head(token)
    if (above === token || above < from || above >= to) return token
  }
  return from
}
