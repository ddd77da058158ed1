import { EVENT_HEADS } from '../lexicon/other-names.js'
import { type Around, isOneOf } from './around.js'
import type { Evidence } from './called.js'
import type { Position } from './positions.js'

const isTaught = isOneOf('studied|educated|taught|professor|lecturer|student|students|studying|enrolled|lectured')
const isGraduate = isOneOf('graduated|degree|graduate|doctorate|diploma')
const isMoved = isOneOf(
  'moved|moves|moving|returned|returns|travelled|traveled|travels|fled|sailed|emigrated|immigrated|trip|journey'
)
const isSung = isOneOf('albums?|songs?|singles?')
const isLand = isOneOf('river|island|islands|valley|airport|stadium|peninsula')

/**
 * What is said of schools, bands and circles of members ("studied at X", "a member of the X", "the X album", "saw The X"), and of
 * places ("moved to X", "the X river").
 */
export function groupEvidence({ sentence, from, to }: Position, { before, after }: Around): Evidence[] {
  const the = before(1) === 'the' ? 1 : 0
  const [link, noun] = [before(1 + the), before(2 + the)]
  const isMember = link === 'of' && /^members?$/.test(noun)
  const isSchool =
    /^attend(?:ed|s|ing)$/.test(link) || (link === 'at' && isTaught(noun)) || (link === 'from' && isGraduate(noun))
  const isFounded =
    /^(?:co-?)?found(?:ed|er)$/.test(link) || (link === 'of' && /^(?:co-?)?founders?$/.test(noun)) || link === 'formed'
  if (isMember || isSchool || isFounded) return [{ type: 'ORG', weight: 1, against: ['PERSON', 'THING', 'EVENT'] }]
  // "They saw The X": persons have no article of their own; behind a mark a sentence may begin.
  const isTitled = sentence.tokens[from - 1]?.text === 'The' && /^[\p{L}]/u.test(before(2))
  if (isTitled) return [{ type: 'ORG', weight: 1, against: ['PERSON'] }]
  // Of a singer or of a band, not of a place; "Christmas songs"
  if (isSung(after(1)) && !EVENT_HEADS.has(sentence.tokens[to - 1]?.text ?? ''))
    return [{ type: 'ORG', weight: 1, against: ['PLACE', 'THING', 'EVENT'] }]
  const isGoal = before(1) === 'to' && isMoved(before(2)) && !/^(?:'s|and)$/.test(after(1))
  return isGoal || isLand(after(1)) ? [{ type: 'PLACE', weight: 1, against: ['PERSON', 'ORG', 'THING', 'EVENT'] }] : []
}
