/** The library: a pipeline for one article at a time, and whole runs. */
export { PipelineError, type PipelineErrorCode } from './errors.js'
export { createPipeline, type Pipeline } from './pipeline.js'
export { type RunOptions, type RunSummary, run } from './run.js'
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
