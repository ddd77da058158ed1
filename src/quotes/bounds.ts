import { type Trees, topOf } from '../phrases/trees.js'
import { contains } from '../span.js'
import type { Document, Span } from '../types.js'

/** Relations of a clause inside another: what the outer one goes on with is not what is said in the inner one. */
const SUBORDINATE = new Set(['acl', 'advcl'])

/** A content ends with its sentence unless it stands in quotation marks, and with the clause that its cue is in. */
export function endInTime<Content extends Span>(
  content: Content,
  cue: Span,
  document: Document,
  trees: Trees
): Content {
  return withinClause(withinSentence(overValue(content, document), cue, document), cue, trees)
}

/** "at 9.15pm on Friday": a full stop in a time or an amount ends no content; the sentence does. */
function overValue<Content extends Span>(content: Content, { sentences, article }: Document): Content {
  const sentence = sentences.find(({ start, end }) => start < content.end && content.end <= end)
  const isCut = sentence?.values.some(({ start, end }) => start < content.end && content.end < end)
  if (!sentence || !isCut) return content
  return { ...content, end: sentence.end - (/[.!?]/.test(article.text[sentence.end - 1] ?? '') ? 1 : 0) }
}

function withinSentence<Content extends Span>(content: Content, cue: Span, document: Document): Content {
  const { sentences, quotations, article } = document
  if (content.start < cue.start || article.text.slice(cue.start, cue.end).includes(':')) return content
  const isQuoted = (end: number) =>
    quotations.some(({ pieces }) => pieces.some(one => contains(one, { start: end - 1, end })))
  const ends = sentences.filter(({ end }) => content.start < end && end < content.end && !isQuoted(end))
  const [first] = ends
  return first ? { ...content, end: first.end - (/[.!?]/.test(article.text[first.end - 1] ?? '') ? 1 : 0) } : content
}

/** "Orla, which forecasters say could be the strongest in years, moved in": "moved in" is said by nobody. */
function withinClause<Content extends Span>(content: Content, cue: Span, trees: Trees): Content {
  const { from, to } = trees.within(content)
  let clause: number | null = null
  for (let token = topOf(cue, trees); trees.head(token) !== token; token = trees.head(token)) {
    if (isAside(token, trees)) return content
    if (SUBORDINATE.has(trees.relation(token))) clause = token
    const above = trees.head(token)
    if (clause === null || above < from || above >= to || content.start < cue.start) continue
    const end = Math.min(trees.stretch(clause).to, above)
    let last = end - 1
    while (last > from && /^[,;]$/.test(trees.tokens[last]?.text ?? '')) last--
    const at = trees.tokens[last]?.end ?? content.end
    return last >= from && at < content.end ? { ...content, end: at } : content
  }
  return content
}

/** "As Jane Roe pointed out, the road is shut": what the clause hangs on is what she says. */
const isAside = (token: number, { children, relation, tokens }: Trees) =>
  children(token).some(child => relation(child) === 'mark' && tokens[child]?.lower === 'as')
