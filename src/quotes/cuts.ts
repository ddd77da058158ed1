import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { spanOf, type Trees } from '../phrases/trees.js'
import { firstFrom, overlaps } from '../span.js'
import type { Document, RoleSpan, Span } from '../types.js'
import { headOf, lemmaOf } from './cues.js'
import type { Linked } from './links.js'
import { isAside } from './voice.js'

/** Takes from contents what is no part of what is said: whom it is said to, and sentences that follow. */
export function cutFromContents(linked: Linked, document: Document, trees: Trees): Linked {
  const verb = headOf(linked.cue, trees)
  const contents = linked.contents
    .filter(content => !isStraySentence(content, linked, document))
    .map(content => withoutRecipient(content, verb, trees))
    .map(content => untilSecondClause(content, verb, trees))
    .map(content => untilMainClause(content, linked.cue, { document, trees }))
    .map(content => withoutOnly(content, document))
  return { ...linked, contents }
}

/**
 * "... , Jane Roe said. Oslo sent three boats.": a sentence behind that of the cue, or before one, in no quotation marks;
 * a quotation before the sentence whose own words, in none, the cue reports; and words quoted in the sentence before.
 */
function isStraySentence(content: RoleSpan, { cue, contents }: Linked, { article, sentences, quotations }: Document) {
  const own = sentences[firstFrom(sentences, cue.start + 1) - 1]
  if (!own || contents.length < 2) return false
  const isSpoken = (one: Span) => quotations.some(quotation => overlaps(quotation, one))
  if (content.end <= own.start && !isSpoken(content))
    return contents.some(other => isSpoken(other) && other.end > content.end)
  if (content.end <= own.start)
    return (
      contents.some(other => other.start === own.start && other.end <= cue.start && !isSpoken(other)) ||
      (isPart(content, sentences) && contents.some(other => other.start >= own.start))
    )
  if (content.start < own.end) return false
  if (/^[“"‘']/.test(article.text.slice(content.start)) || article.text.slice(cue.start, own.end).includes(':'))
    return false
  return !isSpoken(content)
}

/** A few words of a sentence in quotation marks: "is leaving “to rest”." */
function isPart(content: Span, sentences: readonly Span[]): boolean {
  const sentence = sentences[firstFrom(sentences, content.start + 1) - 1]
  return sentence !== undefined && content.start > sentence.start && content.end >= sentence.end - 1
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

/** "Orla, which they say could be the worst in years, **moved in**": the second clause is that of what is around it. */
function untilSecondClause(content: RoleSpan, verb: number, trees: Trees): RoleSpan {
  const { children, relation, within, tokens, stretch, head, pos } = trees
  if (relation(verb) !== 'acl') return content
  const { from, to } = within(content)
  const clauses = children(verb).filter(child => relation(child) === 'ccomp' && from <= child && child < to)
  const outer = children(head(verb)).filter(child => child > verb && from < child && child < to)
  const second = [...clauses.slice(1), ...outer].find(clause => {
    const isBare = !children(clause).some(child => /^(?:nsubj|csubj|expl|cc|mark)$/.test(relation(child)))
    return isBare && pos(clause) === 'VERB' && [0, -1].some(step => tokens[stretch(clause).from + step]?.text === ',')
  })
  return second === undefined ? content : { ...content, ...spanOf(trees, { from, to: stretch(second).from }) }
}

/** "Asked which road they would take, **most named the old one**": the sentence goes on behind the comma. */
function untilMainClause(
  content: RoleSpan,
  cue: Span,
  { document, trees }: { document: Document; trees: Trees }
): RoleSpan {
  const { tokens, within, pos } = trees
  const opens = document.sentences.some(({ start }) => start === cue.start)
  const verb = within(cue).from
  const { lower = '', lemma = '' } = tokens[verb] ?? {}
  const isOpening = opens && lower !== lemma && !lower.endsWith('ing')
  if (trees.head(verb) !== verb || !(isOpening || isAside(verb, trees))) return content
  const { from, to } = within(content)
  for (let comma = from + 1; comma < to; comma++) {
    if (tokens[comma]?.text !== ',') continue
    let next = comma + 1
    if (/^(?:who|which|whose|that|where|when)$/.test(tokens[next]?.lower ?? '')) continue
    while (next < to && (/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|SYM)$/.test(pos(next)) || tokens[next]?.lower === 'of'))
      next++
    if ((next > comma + 1 || !isOpening) && next < to && /^(?:VERB|AUX)$/.test(pos(next)))
      return { ...content, ...spanOf(trees, { from, to: comma }) }
  }
  return content
}

/** "said **only** that he had a contract" */
function withoutOnly(content: RoleSpan, { article }: Document): RoleSpan {
  const only = /^only (?=that )/.exec(article.text.slice(content.start, content.end))
  return only ? { ...content, start: content.start + only[0].length } : content
}
