import { FUTURE_CUES, PAST_CUES } from '../lexicon/calendar.js'
import { type Lexeme, lowerAt } from './lexemes.js'

/** How many lexemes on either side may tell the tense. */
const REACH = 12

/** Whether the words around a date place it after the article's date: the nearest cue before it, else behind it. */
export function isFuture(lexemes: readonly Lexeme[], start: number, next: number): boolean {
  for (let at = start - 1; at >= start - REACH && !endsSentence(lexemes, at); at--) {
    const word = lowerAt(lexemes, at)
    if (FUTURE_CUES.has(word)) return true
    if (PAST_CUES.has(word) || isPastVerb(lexemes, at)) return false
  }
  for (let at = next; at < next + REACH && !endsSentence(lexemes, at); at++) {
    const word = lowerAt(lexemes, at)
    if (FUTURE_CUES.has(word)) return true
    if (PAST_CUES.has(word) || (word.length > 4 && word.endsWith('ed'))) return false
  }
  return false
}

/** "pleaded", but neither "will be **closed**" nor "to be **closed**" nor "a **proposed** sale". */
function isPastVerb(lexemes: readonly Lexeme[], at: number): boolean {
  const isForm = lowerAt(lexemes, at).length > 4 && lowerAt(lexemes, at).endsWith('ed')
  return isForm && !/^(?:be|to|an?|the|its|his|her|their|.+ly)$/.test(lowerAt(lexemes, at - 1))
}

function endsSentence(lexemes: readonly Lexeme[], at: number): boolean {
  return /^[.?!;]?$/.test(lowerAt(lexemes, at))
}
