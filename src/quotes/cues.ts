import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { NOMINAL_CUES } from '../lexicon/nominal-cues.js'
import type { Trees } from '../phrases/trees.js'
import type { Act, Span } from '../types.js'

/** What the words of a cue tell. */
export interface Cue {
  /** Index of the word that reports. */
  head: number
  lemma: string
  act: Act
  negated: boolean
  certainty: 'asserted' | 'hedged' | 'hypothetical'
  addressee: Span | null
}

const HEDGES = new Set('reportedly allegedly apparently supposedly may might seem appear purportedly'.split(' '))
const HYPOTHETICALS = new Set(['would', 'could', 'should', 'will', "'ll", "'d", 'if'])
const NEGATIONS = new Set(['not', "n't", 'never', 'no'])
const REFUSALS = new Set(['decline', 'refuse'])
/** Relations by which whom is spoken to hangs on the cue: "told reporters", "said to the court". */
const RECIPIENTS = new Set(['obj', 'iobj', 'obl'])

/** Reads a cue: its word, what act it is, polarity, certainty, and whom it is said to outside `others`. */
export function readCue(span: Span, others: readonly Span[], trees: Trees): Cue {
  const { tokens, within } = trees
  const { from, to } = within(span)
  const words = tokens.slice(from, to)
  const lower = words.map(token => token.lower)
  const head = headOf(span, trees)
  const lemma =
    lower[0] === 'according' ? 'according to' : lower.includes(':') && words.length === 1 ? ':' : lemmaOf(head, trees)
  const negated = lower.some(word => NEGATIONS.has(word)) || REFUSALS.has(lemma)
  return {
    head,
    lemma,
    act: CUE_VERBS.get(lemma)?.act ?? (trees.pos(head) === 'ADJ' ? 'thought' : 'speech'),
    negated,
    certainty: words.some(({ lower, lemma }) => HEDGES.has(lower) || HEDGES.has(lemma))
      ? 'hedged'
      : // "would not say", "could not say": it was not said.
        lower.some(word => HYPOTHETICALS.has(word)) && !negated
        ? 'hypothetical'
        : 'asserted',
    addressee: addresseeOf(head, lemma, { others: [span, ...others], trees })
  }
}

/** Pasts of verbs of saying and thinking that are nouns as well, whose lemma they then keep. */
const PASTS: Readonly<Record<string, string>> = {
  thought: 'think',
  felt: 'feel',
  found: 'find',
  saw: 'see',
  held: 'hold'
}

/** The lemma of a word; of a participle that the tagger took for a noun or adjective, the verb of saying that it is of. */
export function lemmaOf(token: number, { tokens, pos }: Trees): string {
  const { lemma = '', lower = '' } = tokens[token] ?? {}
  const past = PASTS[lower]
  if (past && pos(token) === 'VERB' && lemma === lower) return past
  const stem = lower.replace(/(?:ing|ed)$/, '')
  if (pos(token) !== 'VERB' || lemma !== lower || stem === lower) return lemma
  const forms = [stem, `${stem}e`, stem.slice(0, -1)]
  return forms.find(form => CUE_VERBS.has(form) || NOMINAL_CUES.has(form)) ?? lemma
}

/** Verbs whose subject is that of the verb behind them. */
export const RAISING: ReadonlySet<string> = new Set(['seem', 'appear'])

/** Verbs of being quoted, behind which another says how. */
const QUOTED = new Set(['quote', 'cite', 'hear', 'overhear'])
/** Verbs of habit, behind which another says what is done: "liked to say". */
const HABITUAL = new Set(['like', 'love'])

/** Words that lead from a cue to its content: "is confident of". */
const LEADS = new Set(['ADP', 'PART', 'DET', 'SCONJ'])

/** The verb of the cue that reports, else its first word that is one of speech, else its last verb, else its last noun or adjective. */
export function headOf(cue: Span, trees: Trees): number {
  const { from, to } = trees.within(cue)
  // "has been invited but does not know": what stands behind "but" is what is said.
  const but = trees.tokens.slice(from, to).findLastIndex(({ lower }) => lower === 'but')
  const indices = Array.from({ length: to - from }, (_, index) => from + index).slice(but + 1)
  const isVerb = (index: number) => trees.pos(index) === 'VERB'
  const reports = (index: number) => CUE_VERBS.has(lemmaOf(index, trees))
  const leads = (index: number) => [RAISING, QUOTED, HABITUAL].some(verbs => verbs.has(lemmaOf(index, trees)))
  const isWord = (index: number) => /\p{L}/u.test(trees.tokens[index]?.text ?? '') && !LEADS.has(trees.pos(index))
  return (
    // "appears to show", "was quoted as saying": the subject shows or says it.
    indices.find(index => isVerb(index) && reports(index) && !leads(index)) ??
    indices.find(reports) ??
    indices.findLast(isVerb) ??
    indices.findLast(isWord) ??
    from
  )
}

interface Surroundings {
  others: readonly Span[]
  trees: Trees
}

function addresseeOf(head: number, lemma: string, { others, trees }: Surroundings): Span | null {
  const { tokens, children, relation, stretch } = trees
  const takes = CUE_VERBS.get(lemma)?.recipient === true
  for (const child of children(head)) {
    if (!RECIPIENTS.has(relation(child)) || child < head) continue
    const isTo = children(child).some(word => relation(word) === 'case' && tokens[word]?.lower === 'to')
    if (relation(child) === 'obl' ? !isTo : !takes) continue
    const { from, to } = stretch(child)
    // ", she said, to applause"
    if ([from - 1, from].some(token => tokens[token]?.text === ',')) continue
    const [first, last] = [tokens[isTo ? from + 1 : from], tokens[to - 1]]
    if (!first || !last) continue
    const span = { start: first.start, end: last.end }
    if (!others.some(other => other.start < span.end && span.start < other.end)) return span
  }
  return null
}
