import type { Tuple } from '../scores/carb.js'
import { readCorpus } from './folder.js'

export interface CarbLine {
  tokens: string[]
  tuples: Tuple[]
}
export interface SaidLine {
  tokens: string[]
  /** Who says so, as words: "A Ford spokesman said"; each once. */
  contexts: string[]
}

export const CARB_PATH = 'claims/carb-dev.jsonl.gz'
export const SAID_PATH = 'claims/carb-said.jsonl.gz'

const tokensOf = (sentence: string) =>
  sentence
    .replace(/^\uFEFF/, '')
    .split(/\s+/)
    .filter(Boolean)

/** CaRB (Bhardwaj et al. 2019), tokenised like the Penn Treebank. */
export function readCarb(): CarbLine[] {
  const lines = readCorpus<{ sentence: string; tuples: { relation: string; arguments: string[] }[] }>(CARB_PATH)
  return lines.map(({ sentence, tuples }) => ({
    tokens: tokensOf(sentence),
    tuples: tuples.map(tuple => ({ predicate: tuple.relation, arguments: tuple.arguments }))
  }))
}

/** CaRB's sentences of reported speech; a tuple is predicate, subject and more, `C: ` before who says so. */
export function readSaid(): SaidLine[] {
  return readCorpus<{ sentence: string; tuples: string[][] }>(SAID_PATH).map(({ sentence, tuples }) => ({
    tokens: tokensOf(sentence),
    contexts: [...new Set(tuples.flat().flatMap(part => (part.startsWith('C: ') ? [part.slice(3).trim()] : [])))]
  }))
}
