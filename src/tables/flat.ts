import type { Article, Column, Row, TableName } from '../types.js'

const given = ', so that the row can be read alone; only with --flat.'

/** Columns of the article that `--flat` repeats in the tables whose rows are of one article. */
export const flatColumns: readonly Column[] = [
  { name: 'title', type: 'string', description: `Headline of the article${given}` },
  { name: 'published', type: 'date', description: `When the article was published${given}` },
  { name: 'publisher', type: 'string', description: `Who published the article${given}` }
]

/** Not errors: most of its rows are of files or of what was no article. */
export function canBeFlat(table: TableName): boolean {
  return table !== 'articles' && table !== 'errors'
}

/** The columns, with those of the article after its id. */
export function withFlat(columns: readonly Column[]): Column[] {
  return columns.flatMap(column => (column.name === 'article_id' ? [column, ...flatColumns] : [column]))
}

export function flatRows(rows: readonly Row[], { title, published, publisher }: Article): Row[] {
  return rows.map(row => ({ ...row, title, published, publisher }))
}
