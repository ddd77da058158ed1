import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../src/types.js'

/** The corpora stand beside the checkout; they are no part of the project. */
const FOLDER = fileURLToPath(new URL('../../shared/corpora/', import.meta.url))

export const hasCorpus = (path: string) => existsSync(FOLDER + path)

export function readCorpus<Record>(path: string): Record[] {
  const lines = gunzipSync(readFileSync(FOLDER + path))
    .toString('utf8')
    .trim()
    .split('\n')
  return lines.map(line => JSON.parse(line) as Record)
}

/** Converts code-point spans, as corpora have them, to UTF-16 code units. */
export function toCodeUnits(text: string, spans: readonly (readonly [number, number])[]): Span[] {
  if (!/[\uD800-\uDFFF]/.test(text)) return spans.map(([start, end]) => ({ start, end }))
  const points = [...text]
  const unit = (point: number) => points.slice(0, point).join('').length
  return spans.map(([start, end]) => ({ start: unit(start), end: unit(end) }))
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]}%”’]|'s|'re|'ve|'ll|'d|'m|n't|'')$/
const NO_SPACE_AFTER = /^(?:[([{$£€“‘#]|``)$/

/** Puts tokens back into running text; returns it with each token's span. */
export function detokenise(tokens: readonly string[]): { text: string; spans: Span[] } {
  let text = ''
  let open = false
  const spans = tokens.map((token, index) => {
    const before = tokens[index - 1]
    const isClosing = token === '"' && open
    const glued =
      index === 0 ||
      NO_SPACE_BEFORE.test(token) ||
      isClosing ||
      (before !== undefined && (NO_SPACE_AFTER.test(before) || (before === '"' && open)))
    if (!glued) text += ' '
    if (token === '"') open = !open
    const start = text.length
    text += token
    return { start, end: text.length }
  })
  return { text, spans }
}
