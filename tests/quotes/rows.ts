import type { Pipeline } from '../../src/pipeline.js'
import { textOf } from '../../src/span.js'
import { article } from '../articles.js'

/** The quotes of a text as `source | cue | content pieces | speaker`. */
export async function quoteRows(pipeline: Pipeline, text: string): Promise<string[]> {
  const analysis = await pipeline(article(`${text}\n\nThe end.`))
  const words = (span: { start: number; end: number } | null) => (span ? textOf(text, span) : '-')
  return analysis.quotes.map(({ source, cue, spans, speaker }) =>
    [words(source), words(cue), spans.map(words).join(' … '), speaker ?? '-'].join(' | ')
  )
}
