import { isGlued, type Lexeme, lowerAt } from './lexemes.js'

const JOINTS: ReadonlySet<string> = new Set(['-', '/', ':', '.', '×', '_', '@', '*'])
/** Marks that a number may follow directly; any other glued mark or word makes it part of something else. */
const BEFORE_NUMBER = /^[#(["“'‘~+<>=≈≤≥—…,*|]$/

/** Whether a number or word is glued to what stands before it, as in "F-16", "G7" or "v2". */
export function isInsideCompound(lexemes: readonly Lexeme[], at: number): boolean {
  return isGlued(lexemes, at) && !BEFORE_NUMBER.test(lowerAt(lexemes, at - 1))
}

/** Index behind all that is glued to the lexeme: the whole of "2-1", "17:4:1", "80s", "7-Eleven", "12x". */
export function compoundEnd(lexemes: readonly Lexeme[], at: number): number {
  let next = at + 1
  for (;;) {
    if (isSolid(lexemes, next)) next++
    else if (isGlued(lexemes, next) && JOINTS.has(lowerAt(lexemes, next)) && isSolid(lexemes, next + 1)) next += 2
    else return next
  }
}

function isSolid(lexemes: readonly Lexeme[], at: number): boolean {
  return isGlued(lexemes, at) && lexemes[at]?.kind !== 'mark'
}

/** Index behind a telephone number ("+44 20 7946 0958", "(202) 555-0100", "020 7946 0958"), else null. */
export function phoneEnd(lexemes: readonly Lexeme[], at: number): number | null {
  const digits = lowerAt(lexemes, at)
  if (lexemes[at]?.kind !== 'number') return null
  const before = lowerAt(lexemes, at - 1)
  const national = /^0\d{2,}$/.test(digits)
  const foreign = before === '+' && isGlued(lexemes, at) && /^\d{1,15}$/.test(digits)
  const area = before === '(' && lowerAt(lexemes, at + 1) === ')' && /^\d{3,5}$/.test(digits)
  if (!national && !foreign && !(area && lexemes[at + 2]?.kind === 'number')) return null
  let next = area ? at + 2 : at + 1
  while (lexemes[next]?.kind === 'number' || (lowerAt(lexemes, next) === '-' && lexemes[next + 1]?.kind === 'number')) {
    next++
  }
  return foreign && next === at + 1 && digits.length < 7 ? null : next
}
