import type { ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { headingOf, kindOfListing, labelOf } from './labels.js'
import type { ListedRow, Listing } from './listings.js'
import { tinted } from './terminal-text.js'

const GAP = '  '
/** Columns of a cell of weight 1, however narrow the terminal. */
const MIN_WIDTH = 5

/** A listing as aligned columns, each row on one line of at most `width` columns; what is cut ends with `…`. */
export function terminalTable({ name, columns, rows }: Listing, chalk: ChalkInstance, width: number): string {
  const kind = kindOfListing[name]
  const title = chalk.bold(headingOf(name, rows.length))
  if (rows.length === 0) return title
  const heads = ['', ...columns.map(column => column.name)]
  const cells = rows.map(row => [labelOf(kind, row.number), ...row.cells])
  const natural = heads.map((head, index) =>
    cells.reduce((widest, row) => Math.max(widest, widthOf(row[index] ?? '')), widthOf(head))
  )
  const weights = [Infinity, ...columns.map(({ weight = 1 }) => weight)]
  const widths = fitted(natural, weights, width - GAP.length * (heads.length - 1))
  const isRight = (index: number) => index === 0 || columns[index - 1]?.align === 'right'
  const line = (row: string[], styleOf: (index: number) => (text: string) => string) =>
    row
      .map((cell, index) => styleOf(index)(aligned(cell, widths[index] ?? 0, isRight(index))))
      .join(GAP)
      .trimEnd()
  const colours = (row: ListedRow) => (index: number) =>
    index === 0 || (row.type !== null && index === 1) ? tinted(chalk, { kind, type: row.type }) : String
  const lines = rows.map((row, index) => line(cells[index] ?? [], colours(row)))
  return [title, chalk.dim(line(heads, () => String)), ...lines].join('\n')
}

/** Widths that add up to `room` at most where it can be: the widest columns are cut down to a limit by their weight. */
function fitted(natural: readonly number[], weights: readonly number[], room: number): number[] {
  const within = (limit: number) => natural.map((width, index) => Math.min(width, limit * (weights[index] ?? 1)))
  let limit = natural.reduce((widest, width) => Math.max(widest, width), 0)
  while (limit > MIN_WIDTH && within(limit).reduce((sum, width) => sum + width) > room) limit--
  return within(limit)
}

function aligned(cell: string, width: number, right: boolean): string {
  const shown = widthOf(cell) > width ? truncated(cell, width) : cell
  const blanks = ' '.repeat(Math.max(0, width - widthOf(shown)))
  return right ? blanks + shown : shown + blanks
}

/** What fits into `width` columns, `…` included, cut between characters as a reader counts them. */
function truncated(cell: string, width: number): string {
  // More than fits, however many code units a character has, and not all of a text of a megabyte.
  const enough = cell.slice(0, width * 20)
  const [first = ''] = wrapAnsi(enough, width - 1, { hard: true, wordWrap: false, trim: false }).split('\n')
  return `${first.trimEnd()}…`
}

function widthOf(text: string): number {
  return stringWidth(text)
}
