import { hull } from '../span.js'
import type { Act, Sentence, Span } from '../types.js'
import type { Side } from './transcripts.js'

/** Cue, source and content tied together, before anybody asks who the source is. */
export interface Attribution {
  cue: Span | null
  cueLemma: string | null
  act: Act
  source: Span | null
  addressee: Span | null
  content: Span[]
  sentence: number
  negated: boolean
  certainty: 'asserted' | 'hedged' | 'hypothetical'
  score: number
  /** For words in quotation marks without a cue: the attribution before, whose speaker goes on speaking. */
  continues: Attribution | null
  /** For such words: who is told to talk right before them ("Over tea **Ada Roe** talks of the war."). */
  lead: Span | null
  /** In an interview, whose turn it is where no name tells. */
  side: Side | null
}

/** What is said without a verb of saying. */
export const UNCUED = {
  cue: null,
  cueLemma: null,
  act: 'speech',
  source: null,
  addressee: null,
  negated: false,
  certainty: 'asserted',
  continues: null,
  lead: null,
  side: null
} as const

export const byContent = (a: Attribution, b: Attribution) => hull(a.content).start - hull(b.content).start

export function sentenceAt(sentences: readonly Sentence[], span: Span): Sentence | undefined {
  return sentences.find(other => other.start <= span.start && span.start < other.end)
}
