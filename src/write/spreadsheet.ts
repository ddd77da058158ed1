/** What Excel takes into a cell, in UTF-16 code units; the rest would spill into the next rows. */
export const MAX_CELL_LENGTH = 32_767
const ELLIPSIS = ' …'

// Spreadsheets skip blanks, control characters and characters without width before they look for a formula.
const FORMULA = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r＝＋－＠]/u
const NUMBER = /^[+-]?\d+(\.\d+)?%?$/

/** A text that no spreadsheet takes for a formula or cuts by itself; a plain number stays one. */
export function spreadsheetText(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return safe.length > MAX_CELL_LENGTH ? shorten(safe) : safe
}

/** Never cuts a surrogate pair in two. */
function shorten(text: string): string {
  const end = MAX_CELL_LENGTH - ELLIPSIS.length
  const splitsPair = (text.codePointAt(end - 1) ?? 0) > 0xffff
  return text.slice(0, splitsPair ? end - 1 : end) + ELLIPSIS
}
