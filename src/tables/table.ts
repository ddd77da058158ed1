import type { Analysis, Row, TableSchema } from '../types.js'

/** What the tables need to know beyond the article's own analysis. */
export interface TableContext {
  /** Id of the first article of the run with the same text; null where there is none. */
  duplicateOf: string | null
  /** Id of the first article of the run that tells nearly the same text; the article's own where there is none. */
  storyId: string
  /** Extra fields of the input that `--keep` makes columns of `articles`. */
  keep: readonly string[]
}

export interface Table extends TableSchema {
  /** Rows in text order, offsets in code points, keys in the order of the columns. */
  rows(analysis: Analysis, context: TableContext): Row[]
}
