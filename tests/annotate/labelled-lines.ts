import { readFileSync } from 'node:fs'
import type { Span } from '../../src/types.js'

/** A stretch of one line, with what it is. */
export interface Labelled extends Span {
  furniture: boolean
}

export interface LabelledArticle {
  name: string
  text: string
  pieces: Labelled[]
}

/**
 * Reads articles in which furniture stands in double braces; each begins with a line `=== name`.
 * The braces are no part of the text.
 */
export function readLabelled(file: string): LabelledArticle[] {
  const content = readFileSync(new URL(file, import.meta.url), 'utf8')
  return content
    .split(/^=== /m)
    .slice(1)
    .map(part => {
      const name = part.split('\n', 1)[0] ?? ''
      const pieces: Labelled[] = []
      let text = ''
      for (const piece of part
        .slice(name.length)
        .trim()
        .split(/(\{\{.*?\}\}|\n)/)) {
        const furniture = piece.startsWith('{{')
        const words = furniture ? piece.slice(2, -2) : piece
        const at = text.length + (words.length - words.trimStart().length)
        if (words.trim() !== '') pieces.push({ start: at, end: at + words.trim().length, furniture })
        text += words
      }
      return { name, text, pieces }
    })
}

/** How many code units of `span` the spans cover. */
export function covered(span: Span, spans: readonly Span[]): number {
  return spans.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0
  )
}
