import { COMPANY_SUFFIXES } from '../lexicon/organisations.js'
import { contains, overlaps } from '../span.js'
import type { Document, NameType, Span } from '../types.js'
import type { Gazetteer, Known } from './gazetteer.js'
import { findRuns, type Run } from './runs.js'
import { caselessSegments, type Segment, segments } from './segments.js'
import { findWorks } from './works.js'

/** A name in the text with its likely type. */
export interface Name extends Span {
  type: NameType
  sentence: number
  known: Known | null
  /** Titles before it: "Finance Minister", "Ms."; they are no part of the name. */
  titles: string[]
  /** True for a single word that begins its sentence. */
  initial: boolean
  /** How sure the evidence is, 0 to 1: a raw confidence, which `calibrate/` turns into `score`. */
  score: number
}

function toName(run: Run, segment: Segment): Name | null {
  const { tokens, index } = run.sentence
  const { type, known, titles, score } = segment
  const [first, last] = [tokens[segment.from], tokens[segment.to - 1]]
  if (!first || !last) return null
  const initial = run.initial && segment.from === run.from && segment.to === segment.from + 1
  return { start: first.start, end: last.end, type, sentence: index, known, titles, initial, score }
}

/** A lone first word of a sentence that nothing else in the article shows to be a name. */
function isStray(name: Name, names: readonly Name[], text: string): boolean {
  if (!name.initial || name.score > 0.5) return false
  const phrase = text.slice(name.start, name.end)
  return !names.some(
    other =>
      other !== name &&
      (!other.initial || other.score > 0.5) &&
      text.slice(other.start, other.end).split(/\s+/).includes(phrase)
  )
}

/** Surnames and other single words take the type of the longer name that the article gives them. */
function settle(names: readonly Name[], text: string): Name[] {
  const votes = new Map<string, Name>()
  for (const name of names) {
    const phrase = text.slice(name.start, name.end)
    const strongest = votes.get(phrase)
    if (!strongest || name.score > strongest.score) votes.set(phrase, name)
    const suffix = phrase.split(/\s+/).at(-1) ?? ''
    if (COMPANY_SUFFIXES.has(suffix))
      votes.set(phrase.slice(0, -suffix.length).trim(), { ...name, known: null, score: 0.85 })
    const [begin = ''] = phrase.split(/[\s]/)
    if (name.type === 'ORG' && name.score >= 0.85 && phrase !== begin && !votes.has(begin))
      votes.set(begin, { ...name, known: null, score: 0.6 })
    if (name.type !== 'PERSON' || name.score < 0.8) continue
    const surname = phrase.split(/\s+/).at(-1) ?? phrase
    if (!votes.has(surname) || (votes.get(surname)?.score ?? 0) < 0.8)
      votes.set(surname, { ...name, known: null, score: 0.8 })
  }
  const kept = names.filter(name => !isStray(name, names, text))
  return kept.map(name => {
    const best = votes.get(text.slice(name.start, name.end))
    if (!best || best.score <= name.score) return name
    return { ...name, type: best.type, known: best.known, score: Math.max(name.score, best.score - 0.05) }
  })
}

/** Finds names in text order, none inside another. */
export function findNames(document: Document, gazetteer: Gazetteer): Name[] {
  const { text } = document.article
  const runs = document.sentences.flatMap(findRuns)
  const toNames = (run: Run, found: Segment[]) => found.flatMap(segment => toName(run, segment) ?? [])
  const cased = settle(
    runs.filter(run => !run.caseless).flatMap(run => toNames(run, segments(run, gazetteer))),
    text
  )
  const seen = new Map(
    cased.filter(({ score }) => score >= 0.5).map(name => [text.slice(name.start, name.end).toLowerCase(), name])
  )
  const caseless = runs.filter(run => run.caseless).flatMap(run => toNames(run, caselessSegments(run, gazetteer, seen)))
  const works = findWorks(document).flatMap(span => toWork(document, span))
  const others = [...cased, ...caseless].filter(name => !works.some(work => overlaps(work, name)))
  return [...works, ...others].sort((a, b) => a.start - b.start)
}

function toWork({ sentences }: Document, span: Span): Name[] {
  const sentence = sentences.find(other => contains(other, span))
  if (!sentence || sentence.role === 'headline') return []
  return [
    { ...span, type: 'WORK_OF_ART', sentence: sentence.index, known: null, titles: [], initial: false, score: 0.7 }
  ]
}
