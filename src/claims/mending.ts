import { childrenOf, type Trees } from '../phrases/trees.js'
import type { Pos } from '../types.js'

/** A token's new place in its tree. */
export interface Change {
  token: number
  /** The token itself for a root. */
  head: number
  relation: string
  pos?: Pos
}

/** What a rule changes at a token; null where the tree may stay. Changes of one rule at one token leave a tree. */
export type Rule = (trees: Trees, token: number) => Change[] | null

export const SUBJECT = /^[nc]subj$/

/** Gives a token the place of another, which then hangs elsewhere. */
export const inPlaceOf = (trees: Trees, token: number, other: number): Change => {
  const above = trees.head(other)
  return { token, head: above === other ? token : above, relation: trees.relation(other) }
}

export const hasAuxiliary = (trees: Trees, token: number) => childrenOf(trees, token, /^(?:aux|cop)$/).length > 0
