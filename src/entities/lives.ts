import { type Around, isOneOf } from './around.js'
import type { Evidence, Type } from './called.js'
import type { Position } from './positions.js'

const NO_PERSON: readonly Type[] = ['ORG', 'PLACE', 'THING', 'EVENT']
const isKin = isOneOf(
  'son|daughter|wife|husband|brother|sister|father|mother|nephew|niece|uncle|aunt|cousin|widow|widower|grandson|granddaughter|grandfather|grandmother|girlfriend|boyfriend'
)
const isOfOnePerson = isOneOf('biography|childhood|birth|hair|face|eyes|lips|apartment')
const isBrought = isOneOf('born|educated|raised|buried|married')
const isLived = isOneOf(
  'married|marries|died|dies|retired|graduated|studied|kissed|kisses|smiled|smiles|nodded|laughed|sighed|whispered|wept|sang|sings'
)
const isMade = isOneOf(
  'directed|written|composed|illustrated|painted|sung|portrayed|performed|edited|translated|coached|voiced'
)

/** What is said of persons only: "X was born", "X (born", "X’s wife", "the son of X", "X and her". */
export function lifeEvidence({ sentence, to }: Position, { before, after }: Around): Evidence[] {
  const isBorn = /^(?:is|was)$/.test(after(1)) && isBrought(after(2))
  if (isBorn || (after(1) === '(' && isOneOf('born|b\\.|née|nee')(after(2))))
    return [{ type: 'PERSON', weight: 2, against: NO_PERSON }]
  // "Stephanie of Monaco's husband"
  const hasKin =
    before(1) !== 'of' && after(1) === "'s" && [after(2), after(3)].some(word => isKin(word) || isOfOnePerson(word))
  // "son of House Speaker Roe", "mother of an Oslo girl"
  const next = sentence.tokens[to]
  const isPart = next !== undefined && (/^(?:NOUN|PROPN|ADJ)$/.test(next.pos) || /^(?:'s|-)$/.test(next.lower))
  const isOfKin = before(1) === 'of' && isKin(before(2)) && !isPart
  const isOwner = after(1) === 'and' && /^(?:his|her)$/.test(after(2))
  if (isLived(after(1)) || hasKin || isOfKin || isOwner) return [{ type: 'PERSON', weight: 1, against: NO_PERSON }]
  // "directed by X", where a company may stand as well
  const isMaker = before(1) === 'by' && isMade(before(2))
  return isMaker ? [{ type: 'PERSON', weight: 1, against: ['PLACE', 'THING', 'EVENT'] }] : []
}
