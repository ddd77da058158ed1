import type { Trees } from '../phrases/trees.js'
import { contains, hull, overlaps } from '../span.js'
import type { Act, Document, Parse, Quotation, Sentence, Span } from '../types.js'
import { completeAccordingTo } from './according.js'
import { readAgent } from './agents.js'
import { completeAsides } from './asides.js'
import { endInTime } from './bounds.js'
import { readCue } from './cues.js'
import { cutFromContents } from './cuts.js'
import { fillFromTrees } from './fill.js'
import { findBareTurns } from './interviews.js'
import { type Linked, linkRoles } from './links.js'
import { extendToMarks, readInversion } from './marks.js'
import { keepOutermost, readAsides } from './outermost.js'
import { isReport } from './reports.js'
import { splitAtNextCue } from './sequels.js'
import { endSource, withApposition, withRelative } from './sources.js'
import { isSpeech } from './speech.js'
import { endBeforeTail } from './tails.js'
import { findLabelledTurns, type Side, type Turn } from './transcripts.js'
import { readVoice } from './voice.js'

/** Cue, source and content tied together, before anybody asks who the source is. */
export interface Attribution {
  cue: Span | null
  cueLemma: string | null
  act: Act
  source: Span | null
  addressee: Span | null
  content: Span[]
  sentence: number
  negated: boolean
  certainty: 'asserted' | 'hedged' | 'hypothetical'
  score: number
  /** For words in quotation marks without a cue: the attribution before, whose speaker goes on speaking. */
  continues: Attribution | null
  /** In an interview, whose turn it is where no name tells. */
  side: Side | null
}

/** Of words in quotation marks that no cue reports: those that follow a quotation of the paragraph before, and others. */
const FLOATING = { next: 0.7, alone: 0.4 }
/** How sure it is that a turn of an interview or a transcript is one. */
const TURN = { labelled: 0.8, bare: 0.7 }

/** What is said without a verb of saying. */
const UNCUED = {
  cue: null,
  cueLemma: null,
  act: 'speech',
  source: null,
  addressee: null,
  negated: false,
  certainty: 'asserted',
  continues: null,
  side: null
} as const

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
    one => one.contents.length > 0 && isReport(one, document, trees)
  )
  const turns = turnsOf(document, parse)
  const isTurn = (span: Span) => turns.some(({ content }) => content.some(piece => overlaps(piece, span)))
  const found = keepOutermost(reports.filter(({ cue, contents }) => ![cue, ...contents].some(isTurn))).map(one =>
    toAttribution(document, one, trees)
  )
  const quotations = document.quotations.filter(quotation => !isTurn(quotation))
  return complete({ ...document, quotations }, found)
    .concat(turns.map(turn => fromTurn(turn, document)))
    .sort(byContent)
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

const byContent = (a: Attribution, b: Attribution) => hull(a.content).start - hull(b.content).start

function toAttribution(
  document: Document,
  { cue, source, contents, addressee: told }: Linked,
  trees: Trees
): Attribution {
  const others = [...contents, ...(source ? [source] : [])]
  const { lemma, act, negated, certainty, addressee } = readCue(cue, others, trees)
  return {
    cue: { start: cue.start, end: cue.end },
    cueLemma: lemma,
    act,
    source: source && fromWords(endSource(source, cue, trees), document),
    addressee: told ?? addressee,
    content: contents.map(({ start, end }) => extendToMarks(endInTime({ start, end }, cue, document, trees), document)),
    sentence: sentenceAt(document.sentences, cue)?.index ?? 0,
    negated,
    certainty,
    score: Math.min(cue.score, source?.score ?? 1, ...contents.map(({ score }) => score)),
    continues: null,
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

function sentenceAt(sentences: readonly Sentence[], span: Span): Sentence | undefined {
  return sentences.find(other => other.start <= span.start && span.start < other.end)
}

/** Adds the paragraphs over which a quotation runs on, and quotations of the same speaker that follow at once. */
function complete(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const all = [...attributions]
  for (const quotation of document.quotations) {
    if (quotation.depth > 0 || !isSpeech(quotation, document.article.text)) continue
    const holder = all.find(({ content }) => content.some(piece => overlaps(piece, quotation)))
    if (holder) {
      holder.content.push(...quotation.pieces.filter(piece => !holder.content.some(part => overlaps(part, piece))))
      continue
    }
    const floating = float(document, quotation, all)
    if (floating) all.push(floating)
  }
  return all.sort(byContent)
}

/** A quotation that no cue reports: more of the words before it, or a paragraph of its own. */
function float(document: Document, quotation: Quotation, all: readonly Attribution[]): Attribution | null {
  const first = quotation.pieces[0] ?? quotation
  const sentence = sentenceAt(document.sentences, first)
  const paragraph = document.paragraphs[sentence?.paragraph ?? -1]
  if (!sentence || !paragraph || sentence.start !== first.start) return null
  const last = all
    .filter(({ content }) => hull(content).start < quotation.start)
    .sort(byContent)
    .at(-1)
  const lastPiece = last?.content.at(-1)
  const isQuoted = lastPiece !== undefined && document.quotations.some(other => overlaps(other, lastPiece))
  // "She told us how they got out. “Our driver ...”"
  const isBehind =
    last !== undefined && sentence.index - last.sentence === 1 && last.content.every(({ end }) => end < first.start)
  if (last && lastPiece && (isQuoted || isBehind) && contains(paragraph, lastPiece)) {
    last.content.push(...quotation.pieces)
    return null
  }
  if (paragraph.start !== first.start || paragraph.role !== 'body') return null
  const before = document.paragraphs[paragraph.index - 1]
  const isNext = last !== undefined && lastPiece !== undefined && isQuoted && before && contains(before, lastPiece)
  return {
    ...UNCUED,
    content: [...quotation.pieces],
    sentence: sentence.index,
    score: isNext ? FLOATING.next : FLOATING.alone,
    continues: isNext ? last : null
  }
}
