/** The library: a pipeline for one article at a time, and whole runs. */
import type { RunOptions, RunSummary } from './run.js'

export { PipelineError, type PipelineErrorCode } from './errors.js'
export { createPipeline, type Pipeline } from './pipeline.js'
export type { RunOptions, RunSummary } from './run.js'
export type {
  Analysis,
  Article,
  ArticleError,
  Claim,
  Document,
  Entity,
  EntityType,
  ErrorCode,
  InnerQuote,
  Mention,
  Paragraph,
  Quotation,
  Quote,
  Sentence,
  Span,
  SpeakerType,
  Token,
  Value
} from './types.js'

/**
 * {@link import('./run.js').run}, which is loaded when it is first called: whoever wants a pipeline alone need not wait
 * for what reads and writes files.
 */
export async function run(options: RunOptions): Promise<RunSummary> {
  const { run } = await import('./run.js')
  return run(options)
}
