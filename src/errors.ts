/** What a user can put right: wrong options, an output folder that cannot be written, an installation that is broken. */
export type PipelineErrorCode =
  | 'USAGE'
  | 'NO_INPUT'
  | 'OUTPUT_NOT_WRITABLE'
  | 'NOT_A_DATASET'
  | 'ARTICLE_NO_TEXT'
  | 'ARTICLE_TOO_LONG'
  | 'CANNOT_RESUME'
  | 'CANNOT_RETRY'
  | 'MODEL_UNUSABLE'
  | 'INTERRUPTED'

/**
 * A mistake that the message tells how to mend.
 * `code` is stable, for scripts; `context` says where (file, line, field).
 */
export class PipelineError extends Error {
  override readonly name = 'PipelineError'

  constructor(
    readonly code: PipelineErrorCode,
    message: string,
    readonly context: Record<string, unknown> = {},
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}
