import { groupBy } from '../group.js'
import type { Trees } from '../phrases/trees.js'
import { createRowIds } from '../row-id.js'
import { contains, hull, overlaps, textOf } from '../span.js'
import type { Claim, Document, Entities, Mention, Parse, Quote, Sentence, Span } from '../types.js'
import { type Arguments, findArguments } from './arguments.js'
import { findType, isCheckable } from './claim-type.js'
import { type Clause, findClauses } from './clauses.js'
import { confidenceOf } from './confidence.js'
import { findDirection } from './direction.js'
import { findContextFlags, findFacets } from './facets.js'
import { pastLabel } from './labels.js'
import { mendedTrees } from './mended.js'
import { spanOfRun } from './runs.js'
import { weigh } from './weigh.js'
import type { Unweighed } from './worth-cues.js'

const DATE_TYPES = new Set(['DATE', 'TIME'])

/** Finds what is asserted, clause by clause, in text order; what somebody is reported to say carries the speaker. */
export function extractClaims(
  document: Document,
  parse: Parse,
  { entities, mentions, quotes }: Entities & { quotes: readonly Quote[] }
): Claim[] {
  const trees = mendedTrees(document, parse)
  const { text } = document.article
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  /** Who asserts the clause: the innermost whose words it is, else the article. */
  const speakerOf = ({ quote, inner }: Clause): Pick<Claim, 'speaker' | 'speakerId'> => {
    if (!inner) return { speaker: quote?.speaker ?? null, speakerId: quote?.speakerId ?? null }
    const { source, speakerId } = inner
    return { speaker: names.get(speakerId ?? '') ?? (source && textOf(text, source)), speakerId }
  }
  const rowId = createRowIds(document.article.id)
  const seen = new Map<string, string>()
  const mentionsIn = groupBy(mentions, mention => mention.sentence)
  return document.sentences.flatMap(sentence => {
    if (sentence.role !== 'body' && sentence.role !== 'headline') return []
    const near = quotes.filter(
      quote => overlaps(quote, sentence) || (quote.cue !== null && overlaps(quote.cue, sentence))
    )
    const inside = mentionsIn.get(sentence.index) ?? []
    const passage = { sentence, quotes: near, mentions: inside }
    const own = pastLabel(trees, sentence)
    return findClauses(passage, own).flatMap(clause => {
      const parts = findArguments(clause, passage, own)
      if (!parts) return []
      const said = normalisedWords(clause)
      const sameAs = seen.get(said) ?? null
      const claim = toClaim(sentence, {
        clause,
        parts,
        text,
        trees,
        treeScores: parse.treeScores,
        speaker: speakerOf(clause),
        mentions: inside,
        sameAs,
        rowId
      })
      if (sameAs === null) seen.set(said, claim.id)
      return [claim]
    })
  })
}

interface Context {
  clause: Clause
  parts: Arguments
  text: string
  trees: Trees
  treeScores: Parse['treeScores']
  speaker: Pick<Claim, 'speaker' | 'speakerId'>
  mentions: readonly Mention[]
  sameAs: string | null
  rowId: ReturnType<typeof createRowIds>
}

function toClaim(sentence: Sentence, context: Context): Claim {
  const { clause, parts, text, trees, treeScores, speaker, mentions, sameAs, rowId } = context
  const { quote, runs } = clause
  const spans = runs.map(run => spanOfRun(trees, run))
  const span = hull(spans)
  const { subject, subjectHead, predicate, predicateLemma, object, objectHead, adjuncts } = parts
  const values = sentence.values.filter(value => spans.some(piece => contains(piece, value)))
  const { polarity, certainty, modality, time, prediction } = findFacets(clause, sentence.role === 'headline')
  const dates = values.filter(({ type }) => DATE_TYPES.has(type))
  const quantities = values.filter(({ type }) => !DATE_TYPES.has(type) && type !== 'ORDINAL')
  const subjectId = entityIn(subject, mentions)
  const isPerson = mentions.some(({ entityId, type }) => entityId === subjectId && type === 'PERSON')
  const direct = objectHead && object
  const quantityDirection = findDirection({ clause, ...parts, object: direct, quantities, isPerson })
  const facts = {
    prediction,
    quantityDirection,
    quantities,
    dates,
    time,
    certainty,
    modality,
    ...speaker,
    subject,
    object: direct
  }
  const type = findType(clause, facts)
  const claim: Unweighed = {
    id: rowId('c', span.start, span.end),
    ...span,
    spans,
    ...speaker,
    quoteId: quote?.id ?? null,
    subject,
    predicate,
    predicateLemma,
    object,
    adjuncts,
    subjectId,
    objectId:
      objectHead &&
      entityIn(
        object,
        mentions.filter(mention => contains(mention, objectHead))
      ),
    polarity,
    certainty,
    modality,
    time,
    prediction,
    dates,
    quantities,
    quantityDirection,
    type,
    checkable: isCheckable(type, facts),
    contextFlags: findContextFlags(clause, {
      subject: subjectHead,
      dates: dates.filter(({ type }) => type === 'DATE').map(date => textOf(text, date)),
      headline: sentence.role === 'headline'
    }),
    sameAs,
    sentence: sentence.index
  }
  return { ...claim, ...weigh(trees, claim), score: confidenceOf({ claim, sentence, trees, treeScores }) }
}

/** The entity that the words name as a whole: a mention at their end or start, not one that only hangs on them. */
function entityIn(words: Span | null, mentions: readonly Mention[]): string | null {
  if (!words) return null
  const inside = mentions.filter(mention => mention.kind !== 'value' && contains(words, mention))
  const whole = inside.find(({ start, end }) => start === words.start && end === words.end)
  return (whole ?? inside.find(({ end }) => end === words.end) ?? null)?.entityId ?? null
}

/** Claims of the same words, case and punctuation aside, say the same. */
function normalisedWords({ tokens }: Clause): string {
  const words: string[] = []
  for (const { lower } of tokens) if (/^[\p{L}\p{N}]/u.test(lower)) words.push(lower)
  return words.join(' ')
}
