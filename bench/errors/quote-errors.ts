import { hull, overlaps, textOf } from '../../src/span.js'
import type { Span } from '../../src/types.js'
import { bestAssignment } from '../scores/assignment.js'
import { type Attribution, ROLES } from '../scores/attributions.js'
import { type Labelled, spanKey } from '../scores/spans.js'
import type { ErrorCase } from './error-case.js'
import { boundaryWords } from './name-errors.js'

/** An attribution, and who speaks where that is known; left out where the words of the source say all there is. */
export type Spoken = Attribution & { speaker?: string | null }

export interface AttributedText {
  document: string
  text: string
  gold: readonly Spoken[]
  found: readonly Spoken[]
}

const agree = (a: readonly Span[], b: readonly Span[]) => a.some(span => b.some(other => overlaps(span, other)))
const sameSpans = (a: readonly Span[], b: readonly Span[]) => a.map(spanKey).join() === b.map(spanKey).join()

/** Two attributions are of the same words when their contents overlap; the more so when cue and source do. */
function likeness(found: Attribution, gold: Attribution): number {
  if (!agree(found.content, gold.content)) return 0
  return 1 + (agree(found.cue, gold.cue) ? 2 : 0) + (agree(found.source, gold.source) ? 1 : 0)
}

/** Every attribution that is not found exactly so, and every one found that is none. */
export function findQuoteErrors({ document, text, gold, found }: AttributedText): ErrorCase[] {
  const pairs = bestAssignment(found.map(one => gold.map(other => likeness(one, other))))
  const foundFor = new Map(pairs.map(([one, other]) => [gold[other], found[one]]))
  const paired = new Set(pairs.map(([one]) => found[one]))
  const common = { document, text }
  const cueOf = ({ cue }: Attribution) => (cue.length === 0 ? 'no cue' : textOf(text, hull(cue)).toLowerCase())
  const fromGold = gold.flatMap((one): ErrorCase[] => {
    const other = foundFor.get(one)
    if (!other) {
      const near = found.filter(other => ROLES.some(role => agree(other[role], one[role])))
      return [{ ...common, kind: 'missed', detail: cueOf(one), gold: labelled(one), found: near.flatMap(labelled) }]
    }
    const difference = compare(other, one)
    return difference ? [{ ...common, ...difference, gold: labelled(one), found: labelled(other) }] : []
  })
  const spurious = found
    .filter(one => !paired.has(one))
    .map((one): ErrorCase => ({ ...common, kind: 'spurious', detail: cueOf(one), gold: [], found: labelled(one) }))
  return [...fromGold, ...spurious]
}

const labelled = (attribution: Attribution): Labelled[] =>
  ROLES.flatMap(role => attribution[role].map(span => ({ ...span, label: role })))

/** What is worst about a found attribution; null where it is right. */
function compare(found: Spoken, gold: Spoken): Pick<ErrorCase, 'kind' | 'detail' | 'note'> | null {
  if (!agree(found.source, gold.source) && (found.source.length > 0 || gold.source.length > 0)) {
    const detail =
      found.source.length === 0 ? 'no source found' : gold.source.length === 0 ? 'there is none' : 'other words'
    return { kind: 'wrong source', detail }
  }
  if (gold.speaker !== undefined && found.speaker !== gold.speaker) {
    const note = `${found.speaker ?? 'nobody'} for ${gold.speaker ?? 'nobody'}`
    return { kind: 'wrong speaker', detail: found.speaker === null ? 'unresolved' : 'another one', note }
  }
  const off = ROLES.filter(role => !sameSpans(found[role], gold[role]))
  if (off.length === 0) return null
  return { kind: 'boundary', detail: off.map(role => roleBoundary(role, found[role], gold[role])).join('; ') }
}

function roleBoundary(role: string, found: readonly Span[], gold: readonly Span[]): string {
  if (found.length === 0) return `${role} not found`
  if (gold.length === 0) return `${role} where there is none`
  return `${role} ${boundaryWords(hull(found), hull(gold)) || 'in other pieces'}`
}
