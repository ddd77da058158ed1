import type { Labelled } from '../scores/spans.js'

/** From the most to the least that is wrong; the page sorts by frequency. */
export type ErrorKind = 'missed' | 'spurious' | 'boundary' | 'wrong source' | 'wrong speaker' | 'wrong type'

/** One mistake: what the text has there by hand and by the pipeline. */
export interface ErrorCase {
  kind: ErrorKind
  /** What cases of a kind are told apart by: the words of the cue, the types that were mixed up. */
  detail: string
  /** What the marked text does not show: who was taken for the speaker. */
  note?: string
  document: string
  text: string
  gold: Labelled[]
  found: Labelled[]
}
