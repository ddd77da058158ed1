import {
  COMPANY_HEADS,
  FORMS_OF_ADDRESS,
  STORM_WORDS,
  SURE_EVENT_HEADS,
  SURE_LAW_HEADS
} from '../lexicon/name-evidence.js'
import { COMPANY_SUFFIXES, ORGANISATION_HEADS } from '../lexicon/organisations.js'
import { FACILITY_HEADS } from '../lexicon/places.js'
import type { Evidence, Type } from './called.js'
import type { Position } from './positions.js'

const ALL: readonly Type[] = ['PERSON', 'ORG', 'PLACE', 'THING', 'EVENT']
/** "DeepSea", but neither "McRoe" nor "DeRoe". */
const COMPOUND = /^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}+$/u

/** "Roe Capital", "the Rice Act", "Storm Orla" */
function byHead(first: string, last: string, length: number): Type | null {
  if (length === 1) return null
  if (COMPANY_HEADS.has(last) || COMPANY_SUFFIXES.has(last)) return 'ORG'
  if (SURE_LAW_HEADS.has(last)) return 'THING'
  return SURE_EVENT_HEADS.has(last) || (length === 2 && STORM_WORDS.has(first)) ? 'EVENT' : null
}

/** "Lady Justice Roe", but not "Lady Roe Hospital" */
const isAddressed = (first: string, last: string, length: number) =>
  length > 1 && length < 5 && FORMS_OF_ADDRESS.has(first) && !ORGANISATION_HEADS.has(last) && !FACILITY_HEADS.has(last)

/** What the words of the name itself tell. */
export function headEvidence({ sentence, from, to }: Position): Evidence[] {
  const [first, last] = [sentence.tokens[from]?.text ?? '', sentence.tokens[to - 1]?.text ?? '']
  const type = byHead(first, last, to - from)
  if (type) return [{ type, weight: 2, against: ALL }]
  if (isAddressed(first, last, to - from)) return [{ type: 'PERSON', weight: 1, against: ['ORG', 'PLACE', 'THING'] }]
  return to - from === 1 && COMPOUND.test(first) ? [{ type: 'ORG', weight: 1, against: ['PERSON', 'PLACE'] }] : []
}
