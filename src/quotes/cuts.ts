import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { spanOf, type Trees } from '../phrases/trees.js'
import { firstFrom, overlaps } from '../span.js'
import type { Document, RoleSpan } from '../types.js'
import { headOf, lemmaOf } from './cues.js'
import type { Linked } from './links.js'

/** Takes from contents what is no part of what is said: whom it is said to, and sentences that follow. */
export function cutFromContents(linked: Linked, document: Document, trees: Trees): Linked {
  const verb = headOf(linked.cue, trees)
  const contents = linked.contents
    .filter(content => !isStraySentence(content, linked, document))
    .map(content => withoutRecipient(content, verb, trees))
  return { ...linked, contents }
}

/** "... , Jane Roe said. Oslo sent three boats.": a sentence behind that of the cue, in no quotation marks. */
function isStraySentence(content: RoleSpan, { cue, contents }: Linked, { article, sentences, quotations }: Document) {
  const own = sentences[firstFrom(sentences, cue.start + 1) - 1]
  if (!own || content.start < own.end || contents.length < 2) return false
  if (/^[“"‘']/.test(article.text.slice(content.start)) || article.text.slice(cue.start, content.start).includes(':'))
    return false
  return !quotations.some(quotation => overlaps(quotation, content))
}

/** "told **his wife** why he had left": with a clause behind it, the first object is spoken to. */
function withoutRecipient(content: RoleSpan, verb: number, trees: Trees): RoleSpan {
  const { children, relation, stretch, within } = trees
  if (!CUE_VERBS.get(lemmaOf(verb, trees))?.recipient) return content
  const { from, to } = within(content)
  const told = children(verb).find(child => /^i?obj$/.test(relation(child)) && stretch(child).from === from)
  const clause = children(verb).find(child => relation(child) === 'ccomp' && child > verb && child < to)
  if (told === undefined || clause === undefined) return content
  const start = stretch(clause).from
  return start >= stretch(told).to && start < to ? { ...content, ...spanOf(trees, { from: start, to }) } : content
}
