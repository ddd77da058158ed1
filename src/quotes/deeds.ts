import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import { type Trees, topOf } from '../phrases/trees.js'
import type { Span } from '../types.js'
import { lemmaOf } from './cues.js'
import { isPassive } from './voice.js'

/** Verbs of deciding, whose infinitive is what is done. */
const DECIDING = new Set('vote decide choose opt elect resolve'.split(' '))
/** Verbs whose object is asked. */
const ASKING = new Set('ask question interview survey poll quiz interrogate canvass'.split(' '))
/** Verbs that give a name or an office. */
const NAMING = new Set('call name dub nickname title christen baptise baptize appoint elect crown'.split(' '))

/** Whether a verb that may report tells of a deed here, by what it has for its content. */
export function isDeed(contents: readonly Span[], verb: number, trees: Trees): boolean {
  return [isDecision, isInterview, isNaming, isHolding].some(isSuch => isSuch(contents, verb, trees))
}

/** "voted **to close the yard**": what is decided is done, and no words are told of; "decided that" has a clause. */
function isDecision(contents: readonly Span[], verb: number, trees: Trees): boolean {
  const { children, relation } = trees
  if (!DECIDING.has(lemmaOf(verb, trees))) return false
  return !contents.some(content => children(topOf(content, trees)).some(child => relation(child) === 'nsubj'))
}

/** "questioned **1,512 people**": somebody who is asked, and not what. */
function isInterview(contents: readonly Span[], verb: number, trees: Trees): boolean {
  const { tokens, children, relation, pos, within } = trees
  if (!ASKING.has(lemmaOf(verb, trees))) return false
  return contents.every(content => {
    const top = topOf(content, trees)
    const { to } = within(content)
    if (!/^i?obj$/.test(relation(top)) || children(verb).some(child => isClausal(child, trees) && child < to))
      return false
    return pos(top) === 'PRON' || /^(?:person|group)$/.test(ROLE_NOUNS.get(tokens[top]?.lower ?? '') ?? '')
  })
}

const isClausal = (token: number, { relation }: Trees) => /^[cx]comp$/.test(relation(token))

/** "He was called **Minister**", "was named **head of the bank**": a name or an office, and nobody's opinion. */
function isNaming(contents: readonly Span[], verb: number, trees: Trees): boolean {
  const { children, relation, pos } = trees
  const isReduced = relation(verb) === 'acl' && !children(verb).some(child => relation(child) === 'nsubj')
  if (!NAMING.has(lemmaOf(verb, trees)) || !(isReduced || isPassive(verb, trees))) return false
  return contents.every(content => {
    const top = topOf(content, trees)
    const isBare =
      /^(?:PROPN|NOUN)$/.test(pos(top)) && !children(top).some(child => /^(?:det|amod)$/.test(relation(child)))
    return relation(top) === 'nsubj' || isPlace(top, trees) || isBare
  })
}

/** "called **a strike**": what is called something has a name beside it, and what is called alone is held. */
function isHolding(contents: readonly Span[], verb: number, trees: Trees): boolean {
  const { tokens, children, relation, within } = trees
  if (lemmaOf(verb, trees) !== 'call' || children(verb).some(child => relation(child) === 'xcomp')) return false
  return contents.every(content => {
    const { from } = within(content)
    return relation(topOf(content, trees)) === 'obj' && /^an?$/.test(tokens[from]?.lower ?? '')
  })
}

/** "was called **to Washington**" */
const isPlace = (token: number, { tokens, children, relation }: Trees) =>
  relation(token) === 'obl' && children(token).some(child => tokens[child]?.lower === 'to')
