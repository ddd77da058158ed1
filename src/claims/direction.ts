import { DOWN_WORDS, MEASURE_WORDS, PUBLIC_WORDS, UP_WORDS } from '../lexicon/claim-words.js'
import { contains } from '../span.js'
import type { Direction, Span, Token, Value } from '../types.js'
import type { Clause } from './clauses.js'

/** What a clause says, as far as it tells whether something rises or falls. */
export interface Moved {
  clause: Clause
  predicate: Span
  predicateLemma: string
  subject: Span | null
  /** Without one that a preposition leads. */
  object: Span | null
  quantities: readonly Value[]
  /** Whether the subject is a person, who rises without any level. */
  isPerson: boolean
}

/** Verbs that tell of a level only where their object is one: "raised taxes", "lost 300 jobs", but "raised the alarm". */
const NEEDS_LEVEL = new Set(
  'raise drop cut lower lose gain add advance recover slip ease trim boost lift widen narrow'.split(' ')
)
/** Those of them that tell nothing without an object ("City have not lost"). */
const NEEDS_OBJECT = new Set(['lose', 'gain', 'add', 'raise', 'cut', 'trim'])
/** Verbs that lend a noun their tense: "saw a rise". */
const LIGHT = new Set('see report post show record suffer announce be have bring mean expect'.split(' '))
const NOUNS = new Set(
  'rise increase growth jump surge gain fall decline drop decrease reduction slump slide'.split(' ')
)
const GOING = new Set(['go', 'be', 'come', 'move', 'edge', 'creep', 'stand'])

/** What is set at a level, beside measures and public matters: "lifted its forecast", "the gap narrowed". */
const LEVELS = new Set(
  'forecast outlook guidance estimate target goal margin gap lead age minimum maximum limit'.split(' ')
)

/** Beside the lists, which tell whether a claim is worth checking too: its weights were learnt with them as they are. */
function directionOf(lemma: string): Direction {
  if (lemma === 'lift' || lemma === 'widen' || UP_WORDS.has(lemma)) return 'up'
  return lemma === 'narrow' || DOWN_WORDS.has(lemma) ? 'down' : 'none'
}

const isFigure = (token: Token | undefined, values: readonly Value[]) =>
  values.some(({ start, end }) => token !== undefined && start < token.end && token.start < end)

/** Whether what a verb does is done to a level: a rate, a price, jobs, a percentage, or by a figure. */
function hasLevel({ clause, subject, object, quantities }: Moved): boolean {
  if (quantities.some(({ type }) => type === 'PERCENT')) return true
  if (clause.tokens.some(({ lower }, index) => lower === 'by' && isFigure(clause.tokens[index + 1], quantities)))
    return true
  const level = object ?? subject
  if (level === null) return false
  return clause.tokens.some(
    token => contains(level, token) && [LEVELS, MEASURE_WORDS, PUBLIC_WORDS].some(words => words.has(token.lemma))
  )
}

function isMove(moved: Moved, { lemma }: Token): boolean {
  const { clause, object, isPerson } = moved
  if (!NEEDS_LEVEL.has(lemma)) return !isPerson || object !== null
  const group = clause.tokens.slice(clause.verb.from, clause.verb.to)
  const isPassive = group.some(token => /^(?:be|is|are|was|were|been)$/.test(token.lemma))
  if (object === null && !isPassive) return !NEEDS_OBJECT.has(lemma)
  return hasLevel(moved)
}

/** "up from", "down 3 per cent": a direction beside a figure. */
const besideFigure = (tokens: readonly Token[]) =>
  tokens.find(
    ({ lower }, index) =>
      /^(?:up|down)$/.test(lower) &&
      (/^(?:from|by)$/.test(tokens[index + 1]?.lower ?? '') || tokens[index + 1]?.pos === 'NUM') &&
      /^(?:,|NUM|NOUN|SYM)$/.test(tokens[index - 1]?.text === ',' ? ',' : (tokens[index - 1]?.pos ?? ''))
  )

/** Whether the clause says that something rises or falls: by its verb, by a noun that it sees or reports, or beside a figure. */
export function findDirection(moved: Moved): Direction {
  const { clause, predicate, predicateLemma, object } = moved
  const { tokens } = clause
  const [verb = '', particle] = predicateLemma.split(' ')
  if (particle === 'up' || particle === 'down') {
    if (GOING.has(verb) || directionOf(verb) !== 'none') return particle
    return 'none'
  }
  const last = tokens.filter(token => contains(predicate, token) && token.pos === 'VERB').at(-1)
  if (last && directionOf(last.lemma) !== 'none')
    return particle === undefined && isMove(moved, last) ? directionOf(last.lemma) : 'none'
  const inObject = object === null ? [] : tokens.filter(token => contains(object, token))
  const done = inObject.find(
    (token, index) =>
      (inObject[index - 1]?.lower === 'to' && token.pos === 'VERB' && !NEEDS_LEVEL.has(token.lemma)) ||
      (LIGHT.has(verb) && token.pos === 'NOUN' && NOUNS.has(token.lemma))
  )
  const way = done ? directionOf(done.lemma) : 'none'
  if (way !== 'none') return way
  const word = besideFigure(tokens)?.lower
  return word === 'up' || word === 'down' ? word : 'none'
}
