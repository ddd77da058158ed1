/** A text that is cut by code points, as the files count. */
export interface Slices {
  /** In code points. */
  length: number
  slice: (start: number, end: number) => string
}

export function createSlices(text: string): Slices {
  if (!/[\uD800-\uDFFF]/.test(text)) return { length: text.length, slice: (start, end) => text.slice(start, end) }
  /** Where each code point begins, in code units, and the end. */
  const units: number[] = []
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) units.push(unit)
  units.push(text.length)
  return { length: units.length - 1, slice: (start, end) => text.slice(units[start], units[end]) }
}

/**
 * What is wrong with the offsets of a row, as sentences: every `start` and `end`, every `x_start` and `x_end` beside
 * a column `x`, `spans` beside `content`, and the same in objects inside cells.
 */
export function* offsetProblems(row: Readonly<Record<string, unknown>>, slices: Slices): Generator<string> {
  for (const [column, value] of Object.entries(row)) {
    if (column === 'start' || column.endsWith('_start')) yield* rangeProblems(row, column.slice(0, -5), slices)
    else if (column === 'spans' || column === 'masked') yield* spansProblems(row, column, slices)
    else if (column !== 'extra' && Array.isArray(value)) {
      for (const inner of value) if (isObject(inner)) yield* innerProblems(inner, column, slices)
    }
  }
}

function* innerProblems(inner: Record<string, unknown>, column: string, slices: Slices): Generator<string> {
  for (const problem of offsetProblems(inner, slices)) yield `${column}: ${problem}`
}

/** @param prefix  '' or such as 'cue_' */
function* rangeProblems(row: Readonly<Record<string, unknown>>, prefix: string, slices: Slices): Generator<string> {
  const start = row[`${prefix}start`]
  const end = row[`${prefix}end`]
  const wordsColumn = prefix === '' ? 'text' : prefix.slice(0, -1)
  const words = row[wordsColumn]
  if (end === undefined) {
    // A place without an end, such as first_start.
    if (!isOffset(start, slices)) yield `${prefix}start ${start} is outside the text`
  } else if (start === null && end === null) {
    if (typeof words === 'string') yield `${wordsColumn} has no place in the text`
  } else if (!isRange(start, end, slices)) {
    yield `${prefix}start ${start} and ${prefix}end ${end} are no range in the text`
  } else if (words !== undefined && words !== slices.slice(start as number, end as number)) {
    yield `${wordsColumn} is ${JSON.stringify(words)}, the article has ${JSON.stringify(slices.slice(start as number, end as number))}`
  }
}

function* spansProblems(row: Readonly<Record<string, unknown>>, column: string, slices: Slices): Generator<string> {
  const spans = row[column]
  if (!Array.isArray(spans) || !spans.every(span => Array.isArray(span) && isRange(span[0], span[1], slices))) {
    yield `${column} are no ranges in the text`
    return
  }
  if (spans.some((span, i) => i > 0 && span[0] < spans[i - 1][1])) yield `${column} are not in order`
  if (column !== 'spans') return
  if (spans[0]?.[0] !== row.start || spans.at(-1)?.[1] !== row.end) yield 'start and end are not the hull of the spans'
  const content = spans.map(span => slices.slice(span[0], span[1])).join(' … ')
  if (row.content !== content) {
    yield `content is ${JSON.stringify(row.content)}, the spans read ${JSON.stringify(content)}`
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOffset(value: unknown, slices: Slices): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= slices.length
}

function isRange(start: unknown, end: unknown, slices: Slices): boolean {
  return isOffset(start, slices) && isOffset(end, slices) && (start as number) <= (end as number)
}
