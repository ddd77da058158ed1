import { readCorpus } from './folder.js'

export interface DebateSentence {
  id: string
  text: string
  debate: string
  /** 1 check-worthy, 0 an unimportant fact, -1 no fact. */
  label: -1 | 0 | 1
}

export const CLAIMBUSTER_PATH = 'claims/claimbuster-crowdsourced.jsonl.gz'

/** ClaimBuster (Arslan et al. 2020): sentences of US debates. */
export const readClaimBuster = () => readCorpus<DebateSentence>(CLAIMBUSTER_PATH)
