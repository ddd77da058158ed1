import type { Quotation } from '../types.js'

/** Quotation marks around fewer words are scare quotes or titles unless a comma or full stop closes them. */
const SCARE_QUOTE_WORDS = 2

/** Whether the quotation holds somebody's words and not just a word held at arm's length or a title. */
export function isSpeech(quotation: Quotation, text: string): boolean {
  const words = text.slice(quotation.start + 1, quotation.end - 1).trim()
  if (/[,.!?]$/.test(words)) return true
  const long = words.split(/\s+/).filter(word => word.length > 3)
  const isTitle = /^\p{Lu}/u.test(words) && long.length > 0 && long.every(word => /^\p{Lu}/u.test(word))
  return words.split(/\s+/).length > SCARE_QUOTE_WORDS && !isTitle
}
