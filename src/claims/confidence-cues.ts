import { childrenOf, type Trees } from '../phrases/trees.js'
import type { Claim, Parse, Sentence, Span } from '../types.js'

/** What a claim's confidence is read from: its parts, and how sure the trees are of the words that they are made of. */
export interface Founded {
  claim: Pick<Claim, 'spans' | 'subject' | 'object' | 'contextFlags'>
  sentence: Sentence
  trees: Trees
  treeScores: Parse['treeScores']
}

/** How much each cue speaks for a claim, in log-odds for each unit of it, and what is there without any. */
export interface ConfidenceWeights {
  bias: number
  cues: Readonly<Record<string, number>>
}

/** Doubt that is always there, so that its logarithm has an end. */
const LEAST_IN_CLAUSE = 0.05
const LEAST_IN_SENTENCE = 0.01

const CLAUSAL = /^(?:acl|advcl|ccomp|xcomp)$/

/** Tokens other than punctuation under the spans. */
function wordsUnder({ trees }: Founded, spans: readonly Span[]): number[] {
  return spans.flatMap(span => {
    const { from, to } = trees.within(span)
    const words: number[] = []
    for (let token = from; token < to; token++) if (trees.pos(token) !== 'PUNCT') words.push(token)
    return words
  })
}

/** How many of the words may be expected to hang on the wrong head or by the wrong relation. */
const doubts = ({ treeScores }: Founded, words: readonly number[]) =>
  words.reduce((sum, word) => sum + 1 - (treeScores[word] ?? 1), 0)

/** Doubt about the top of a phrase; none about what the tree has no word for. */
function doubtAtTop(founded: Founded, phrase: Span | null): number {
  const words = phrase ? wordsUnder(founded, [phrase]) : []
  const top = words.find(word => !words.includes(founded.trees.head(word)))
  return top === undefined ? 0 : doubts(founded, [top])
}

const isOutside = (phrase: Span, spans: readonly Span[]) =>
  spans.every(({ start, end }) => phrase.end <= start || end <= phrase.start)
const flag = (holds: boolean) => (holds ? 1 : 0)

/**
 * What tells whether subject, predicate and object of a claim are right, by the words that name it: how sure the parser
 * is of the words, and how the claim comes by its parts, as in the confidence function of ReVerb (Fader et al. 2011).
 */
const CUES: Readonly<Record<string, (founded: Founded) => number>> = {
  'doubt about its words': founded =>
    Math.log(LEAST_IN_CLAUSE + doubts(founded, wordsUnder(founded, founded.claim.spans))),
  'doubt about its sentence': founded => {
    const words = wordsUnder(founded, [founded.sentence])
    return Math.log(LEAST_IN_SENTENCE + doubts(founded, words) / Math.max(1, words.length))
  },
  'doubt about its subject': founded => doubtAtTop(founded, founded.claim.subject),
  'takes its subject from the predicate before': ({ claim }) => flag(claim.contextFlags.includes('elliptic')),
  'tells more of a noun outside it': ({ claim: { subject, spans, contextFlags } }) =>
    flag(subject !== null && isOutside(subject, spans) && !contextFlags.includes('elliptic')),
  'has a pronoun for its subject': ({ claim }) => flag(claim.contextFlags.includes('pronoun_subject')),
  'has a clause in its object': founded =>
    flag(
      founded.claim.object !== null &&
        wordsUnder(founded, [founded.claim.object]).some(word => childrenOf(founded.trees, word, CLAUSAL).length > 0)
    )
}

/** The names of all cues, in the order in which they are written. */
export const CONFIDENCE_CUES: readonly string[] = Object.keys(CUES)

/** How much of each cue a claim has, in the order of their names. */
export const readCues = (founded: Founded): number[] => Object.values(CUES).map(cue => cue(founded))
