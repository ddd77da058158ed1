import type { Trees } from '../phrases/trees.js'
import { contains, hull, overlaps } from '../span.js'
import type { Document, Parse, Span } from '../types.js'
import { completeAccordingTo } from './according.js'
import { readAgent } from './agents.js'
import { completeAsides } from './asides.js'
import { type Attribution, byContent, sentenceAt, UNCUED } from './attribution.js'
import { readBlocks } from './blocks.js'
import { endInTime } from './bounds.js'
import { readCue } from './cues.js'
import { cutFromContents } from './cuts.js'
import { fillFromTrees } from './fill.js'
import { completeQuotations } from './floating.js'
import { findBareTurns } from './interviews.js'
import { type Linked, linkRoles } from './links.js'
import { extendToMarks, readInversion } from './marks.js'
import { keepOutermost, readAsides } from './outermost.js'
import { isReport } from './reports.js'
import { splitAtNextCue } from './sequels.js'
import { endSource, withApposition, withoutStray, withRelative } from './sources.js'
import { isSpeech } from './speech.js'
import { endBeforeTail } from './tails.js'
import { findLabelledTurns, type Turn } from './transcripts.js'
import { readVoice } from './voice.js'

/** How sure it is that a turn of an interview or a transcript is one. */
const TURN = { labelled: 0.8, bare: 0.7 }

/** Finds the attributions of a document in text order, none inside another's content. */
export function findAttributions(document: Document, parse: Parse, trees: Trees): Attribution[] {
  const aside = document.regions.filter(({ role }) => role !== 'headline')
  const roles = parse.roles.filter(role => !aside.some(region => overlaps(region, role)))
  const parts = completeAccordingTo(roles, document, trees)
  const values = document.sentences.flatMap(sentence => sentence.values)
  const labelled = linkRoles(document, parts, trees)
    .map(one => withRelative(withApposition(readInversion(one, document, trees), trees), trees))
    .map(one => readAgent(readVoice(one, trees), trees, values))
    .map(one => fillFromTrees(one, trees))
    .flatMap(one => splitAtNextCue(one, document, trees))
    .map(one => endBeforeTail(cutFromContents(one, document, trees), document, trees))
  const linked = completeAsides(labelled, document, trees)
  const reports = readAsides(linked, document, trees).filter(
    one => one.contents.length > 0 && isReport(one, document, trees) && !isQuotedReport(one, document)
  )
  const turns = turnsOf(document, parse)
  const isTurn = (span: Span) => turns.some(({ content }) => content.some(piece => overlaps(piece, span)))
  const found = keepOutermost(
    readBlocks(reports, document).filter(({ cue, contents }) => ![cue, ...contents].some(isTurn))
  ).map(one => toAttribution(document, one, trees))
  const quotations = document.quotations.filter(quotation => !isTurn(quotation))
  return completeQuotations({ ...document, quotations }, found, trees)
    .concat(turns.map(turn => fromTurn(turn, document)))
    .sort(byContent)
}

/** “My mother always said, ‘Never.’ I should have listened.”: what is reported in the words of whoever is quoted alone. */
function isQuotedReport({ cue, contents }: Linked, { article, quotations, sentences }: Document): boolean {
  return quotations.some(quotation => {
    const { pieces, depth } = quotation
    const first = pieces[0] ?? quotation
    // What opens with the mark itself is closed by another kind of mark, and reported.
    const isIn = (span: Span) => span.start > first.start && pieces.some(piece => contains(piece, span))
    const isWhole = sentences.some(({ start }) => start === first.start)
    return depth === 0 && isWhole && isIn(cue) && contents.every(isIn) && isSpeech(quotation, article.text)
  })
}

/** The turns of an interview or a transcript, by their labels, else by its questions. */
function turnsOf(document: Document, parse: Parse): Turn[] {
  const labelled = findLabelledTurns(document, parse.names)
  return labelled.length > 0 ? labelled : findBareTurns(document)
}

function fromTurn({ source, cue, content, side }: Turn, document: Document): Attribution {
  const first = cue ?? hull(content)
  return {
    ...UNCUED,
    cue,
    cueLemma: cue && ':',
    source,
    content,
    sentence: sentenceAt(document.sentences, first)?.index ?? 0,
    score: cue ? TURN.labelled : TURN.bare,
    side
  }
}

function toAttribution(
  document: Document,
  { cue, source, contents, addressee: told }: Linked,
  trees: Trees
): Attribution {
  const others = [...contents, ...(source ? [source] : [])]
  const { lemma, act, negated, certainty, addressee } = readCue(cue, others, trees)
  const sentence = sentenceAt(document.sentences, cue)
  const values = sentence?.values ?? []
  return {
    cue: { start: cue.start, end: cue.end },
    cueLemma: lemma,
    act,
    source: source && fromWords(withoutStray(endSource(source, cue, trees), cue, { trees, values }), document),
    addressee: told ?? addressee,
    content: contents.map(({ start, end }) => extendToMarks(endInTime({ start, end }, cue, document, trees), document)),
    sentence: sentence?.index ?? 0,
    negated,
    certainty,
    score: Math.min(cue.score, source?.score ?? 1, ...contents.map(({ score }) => score)),
    continues: null,
    lead: null,
    side: null
  }
}

/** A source without a sentence before it that has no letters, such as the time of a live blog's entry. */
function fromWords(source: Span, { article, sentences }: Document): Span {
  const first = sentenceAt(sentences, source)
  const next = sentences[(first?.index ?? 0) + 1]
  const hasLetters = first === undefined || /\p{L}/u.test(article.text.slice(first.start, first.end))
  return { start: hasLetters || !next || next.start >= source.end ? source.start : next.start, end: source.end }
}
