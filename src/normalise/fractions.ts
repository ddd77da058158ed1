import { TIME_UNITS } from '../lexicon/calendar.js'
import { DENOMINATORS, SMALL_NUMBERS } from '../lexicon/number-words.js'
import { type Amount, amountOf, scaled, whole } from './amounts.js'
import { type Decimal, decimal, isLess, ratio } from './decimal.js'
import { afterHyphen, isGlued, type Lexeme, lowerAt } from './lexemes.js'

const VULGAR_FRACTIONS: ReadonlyMap<string, Decimal> = new Map([
  ['½', decimal('0.5')],
  ['¼', decimal('0.25')],
  ['¾', decimal('0.75')]
])

const WRITTEN_FRACTIONS: ReadonlyMap<string, Decimal> = new Map([
  ['1/2', decimal('0.5')],
  ['1/4', decimal('0.25')],
  ['3/4', decimal('0.75')]
])

const THOUSAND = whole(1000)
const GAMES: ReadonlySet<string> = new Set(['games', 'matches', 'seats'])
const AFTER_HALF: ReadonlySet<string> = new Set('of the all its their his her our those these'.split(' '))
/** "the second half of": a part in order, not an amount. */
const BEFORE_PART: ReadonlySet<string> = new Set(
  'first second last latter later other better each final the'.split(' ')
)

export function vulgarFraction(lexemes: readonly Lexeme[], at: number): Amount | null {
  const value = VULGAR_FRACTIONS.get(lowerAt(lexemes, at))
  return value && !isGlued(lexemes, at) ? scaled(lexemes, amountOf(at + 1, value)) : null
}

/** The "½" or "1/2" behind a whole number: its value and the index behind it. */
export function partBehind(lexemes: readonly Lexeme[], at: number): readonly [value: Decimal, next: number] | null {
  const vulgar = isGlued(lexemes, at) ? VULGAR_FRACTIONS.get(lowerAt(lexemes, at)) : undefined
  if (vulgar) return [vulgar, at + 1]
  const written = [0, 1, 2].map(step => lowerAt(lexemes, at + step)).join('')
  const whole = isGlued(lexemes, at) || !isGlued(lexemes, at + 1) || !isGlued(lexemes, at + 2)
  const value = whole ? undefined : WRITTEN_FRACTIONS.get(written)
  return value ? [value, at + 3] : null
}

/** "half a million", "half an hour", "quarter of a century": an amount of the scale or unit behind it. */
export function partOf(lexemes: readonly Lexeme[], at: number): Amount | null {
  const start = lowerAt(lexemes, at) === 'a' ? at + 1 : at
  const part = lowerAt(lexemes, start)
  if (part !== 'half' && part !== 'quarter') return null
  const value = decimal(part === 'half' ? '0.5' : '0.25')
  const next = afterArticle(lexemes, start + 1)
  return next === null ? null : scaled(lexemes, { ...amountOf(next, value), needsUnit: true })
}

function afterArticle(lexemes: readonly Lexeme[], at: number): number | null {
  const word = lowerAt(lexemes, at)
  if (word === 'a' || word === 'an') return at + 1
  if (word === 'million' || word === 'billion') return at
  return word === 'of' && lowerAt(lexemes, at + 1) === 'a' && lowerAt(lexemes, at - 1) === 'quarter' ? at + 2 : null
}

/** "two-thirds", "three quarters", "a third of", "half of". */
export function wordFraction(lexemes: readonly Lexeme[], at: number): Amount | null {
  const word = lowerAt(lexemes, at)
  if (word === 'half') return half(lexemes, at)
  const article = word === 'a'
  const numerator = article ? 1 : SMALL_NUMBERS.get(word)
  if (!numerator || numerator > 9) return null
  const last = afterHyphen(lexemes, at) ?? at + 1
  const part = lowerAt(lexemes, last)
  const denominator = DENOMINATORS.get(part)
  if (!denominator || numerator >= denominator || numerator > 1 !== part.endsWith('s')) return null
  if (numerator === 1 && last === at + 1 && !isShare(lexemes, at, last + 1)) return null
  return amountOf(last + 1, ratio(whole(numerator), whole(denominator)))
}

/** "a third of them", "fell by a third in May", not "by a third party". */
function isShare(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  if (lowerAt(lexemes, next) === 'of') return true
  const free =
    lexemes[next]?.kind !== 'word' || /^(?:in|to|from|since|last|this|over|after|on)$/.test(lowerAt(lexemes, next))
  return (lowerAt(lexemes, at) === 'one' || lowerAt(lexemes, at - 1) === 'by') && free
}

function half(lexemes: readonly Lexeme[], at: number): Amount | null {
  const free = AFTER_HALF.has(lowerAt(lexemes, at + 1)) && !BEFORE_PART.has(lowerAt(lexemes, at - 1))
  return free && !isGlued(lexemes, at) ? amountOf(at + 1, decimal('0.5')) : null
}

type FindWhole = (lexemes: readonly Lexeme[], at: number) => Amount | null

/** "one in five", "9 out of 10", unless time or games follow: "two in five days". */
export function oneInMany(lexemes: readonly Lexeme[], amount: Amount, findWhole: FindWhole): Amount | null {
  const at = afterIn(lexemes, amount.next)
  const many = at === null ? null : findWhole(lexemes, at)
  if (!many?.value || !amount.value || amount.scale > 1n) return null
  if (!isLess(amount.value, many.value) || !isLess(many.value, THOUSAND)) return null
  const unit = lowerAt(lexemes, many.next)
  if (TIME_UNITS.has(unit) || unit === '%' || unit === 'per' || unit === 'percent' || unit === '-') return null
  if (GAMES.has(unit)) return null
  return amountOf(many.next, ratio(amount.value, many.value))
}

function afterIn(lexemes: readonly Lexeme[], at: number): number | null {
  if (lowerAt(lexemes, at) === 'in') return lowerAt(lexemes, at + 1) === 'every' ? at + 2 : at + 1
  if (lowerAt(lexemes, at) !== 'out' || lowerAt(lexemes, at + 1) !== 'of') return null
  return lowerAt(lexemes, at + 2) === 'every' ? at + 3 : at + 2
}
