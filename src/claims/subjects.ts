import type { Trees } from '../phrases/trees.js'
import { groupAt, lower, outerCopula } from './predicates.js'

/** Verbs whose past tense is their base form: "she put" is no wish. */
export const SAME_IN_PAST =
  /^(?:beat|bet|bid|broadcast|burst|cast|cost|cut|forecast|hit|hurt|let|offset|put|quit|read|rid|set|shed|shut|split|spread|thrust|upset)$/

/** The tokens that the trees give a head as subject, in text order; "today" beside another is none, nor "according to it". */
function subjectsOf(trees: Trees, head: number): number[] {
  const all = trees.children(head).filter(child => /^[nc]subj$/.test(trees.relation(child)))
  const isOther = (token: number) =>
    /^(?:today|yesterday|tomorrow|tonight)$/.test(lower(trees, token)) ||
    trees.children(token).some(child => lower(trees, child) === 'according')
  return all.length > 1 ? all.filter(token => !isOther(token)) : all
}

const isComma = (trees: Trees, token: number) => trees.tokens[token]?.text === ','

/**
 * The subject that a head has itself. Of two, the first: the second is its name ("the app, Chirrup, failed") or belongs
 * to a clause within; but in "In Sarnath, a town of 18,000, every house fell" the first is the name of what is before it. A subject behind the copula of
 * "The question is whether **he** lied" is not that of the whole.
 */
export function ownSubject(trees: Trees, head: number): number | undefined {
  const [first, second] = subjectsOf(trees, head)
  const outer = outerCopula(trees, head)
  if (outer !== null) return first !== undefined && first < outer ? first : undefined
  if (first === undefined || second === undefined || second > head) return first
  const [one, other] = [trees.stretch(first), trees.stretch(second)]
  const isAside = isComma(trees, one.from - 1) && isComma(trees, other.from - 1) && other.from > one.to
  const leads = trees.children(head).some(child => trees.relation(child) === 'obl' && child < one.from - 1)
  return isAside && leads && groupAt(trees, head)?.from === other.to ? second : first
}

/** A second subject without so much as a comma before it is the rest of the first: "Ms" and "Solvang-Lie". */
export function restOfSubject(trees: Trees, head: number, subject: number): number | undefined {
  const { to } = trees.stretch(subject)
  return subjectsOf(trees, head).find(other => other !== subject && trees.stretch(other).from === to)
}

const isBaseForm = (trees: Trees, token: number) => {
  const { lower: form, lemma } = trees.tokens[token] ?? {}
  return form === lemma && (trees.pos(token) === 'VERB' || form === 'do') && !SAME_IN_PAST.test(form ?? '')
}

/**
 * Whether the verb tells somebody to do something, or what is to be done, and states nothing: "Desmond, **do** what you
 * must", where a name and a comma stand before a base form; "demanded that she **withdraw** it", which is no indicative.
 */
export function isOrder(trees: Trees, head: number, subject: number): boolean {
  const group = groupAt(trees, head)
  if (!group || subject > group.from || !isBaseForm(trees, group.from)) return false
  if (/^(?:he|she|it)$/.test(lower(trees, subject))) return group.from === head
  const { from } = trees.stretch(subject)
  const commas = []
  for (let token = from; token < group.from; token++) if (isComma(trees, token)) commas.push(token)
  return commas.length === 1 && commas[0] === group.from - 1
}
