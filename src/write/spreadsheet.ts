import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar.js'

/** What Excel takes into a cell, in UTF-16 code units; the rest would spill into the next rows. */
export const MAX_CELL_LENGTH = 32_767
const ELLIPSIS = ' …'

// Spreadsheets skip blanks, control characters and characters without width before they look for a formula.
const FORMULA = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r＝＋－＠]/u

/** Written as a spreadsheet writes the number, so that nothing is lost: no leading zeros, no end in .50. */
const NUMBER = /^[+-]?(?:0|[1-9]\d*)(?:\.\d*[1-9])?%?$/
/** Of the digits of a number a spreadsheet keeps no more. */
const MAX_DIGITS = 15
/** Becomes a date, and the same. */
const DAY = /^(?:19|20)\d\d-\d\d-\d\d$/
const CONSTANT = /^\s*(?:true|false|#(?:n\/a|ref!|div\/0!|value!|name\?|num!|null!))\s*$/i
/** What numbers, dates, times and amounts of money are made of: "007", "1E5", "3/4", "6:30 pm", "May 5". */
const words = [...MONTHS.keys(), ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS, 'am', 'pm', 'a', 'p', 'e']
const MADE_OF = new RegExp(`^(?=.*\\d)(?:[\\d\\s.,:;/()'%+\\-\\p{Dash}\\p{Sc}]|${words.join('|')})+$`, 'iu')

/**
 * A text that no spreadsheet takes for a formula, for another number or for a date, or cuts by itself; a plain number
 * stays one.
 */
export function spreadsheetText(text: string): string {
  const safe = isMistaken(text) ? `'${text}` : text
  return safe.length > MAX_CELL_LENGTH ? shorten(safe) : safe
}

function isMistaken(text: string): boolean {
  if (NUMBER.test(text)) return text.replace(/\D/g, '').length > MAX_DIGITS
  if (DAY.test(text)) return false
  return FORMULA.test(text) || CONSTANT.test(text) || MADE_OF.test(text)
}

/** Never cuts a surrogate pair in two. */
function shorten(text: string): string {
  const end = MAX_CELL_LENGTH - ELLIPSIS.length
  const splitsPair = (text.codePointAt(end - 1) ?? 0) > 0xffff
  return text.slice(0, splitsPair ? end - 1 : end) + ELLIPSIS
}
