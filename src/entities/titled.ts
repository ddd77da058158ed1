import { TITLED_NOUNS } from '../lexicon/name-evidence.js'
import { type Around, aroundOf } from './around.js'
import { type Evidence, isFullName, type Type } from './called.js'
import type { Position } from './positions.js'

/** What a title is taken for. */
const TITLED: readonly Type[] = ['PERSON', 'ORG', 'PLACE', 'EVENT']
const TITLE: readonly Evidence[] = [{ type: 'THING', weight: 1, against: TITLED }]

const articleOf = ({ sentence, from }: Position) => (sentence.tokens[from - 1]?.text === 'The' ? 1 : 0)

/** "the memoir X", but neither "the film Roe made" nor "the film Roe/Marsh" */
function isTitled(position: Position, { before }: Around): boolean {
  const next = position.sentence.tokens[position.to]
  const isWhole = next?.text !== '/' && !['VERB', 'AUX'].includes(next?.pos ?? '')
  return TITLED_NOUNS.has(before(articleOf(position) + 1)) && isWhole
}

/** "her first novel, The X", but not "the film, Jane Roe" */
function isSetOff(position: Position, { before }: Around): boolean {
  const at = articleOf(position) + 1
  return before(at) === ',' && TITLED_NOUNS.has(before(at + 1)) && !isFullName(position)
}

/** What the noun of a work tells of the name behind it. */
export const titledEvidence = (position: Position, around: Around): readonly Evidence[] =>
  isTitled(position, around) || isSetOff(position, around) ? TITLE : []

/** What "the memoir X" tells beyond that of this one place: elsewhere X may be of whom it is. */
export const titleHere = (position: Position): readonly Evidence[] =>
  isTitled(position, aroundOf(position)) ? TITLE : []
