import type { Pipeline } from '../../src/pipeline.js'
import { textOf } from '../../src/span.js'
import type { Analysis } from '../../src/types.js'
import { type AttributedArticle, polnearPath, readPolnear } from '../corpora/polnear.js'
import {
  type Attribution,
  type AttributionRole,
  isSpeechCue,
  kindOf,
  linkedExactTally,
  linkedOverlapTally,
  ROLES
} from '../scores/attributions.js'
import { exactTally, overlapTally, spanKey } from '../scores/spans.js'
import { type Figure, f1Figure, type Measure } from './measure.js'

export interface ComparedAttributions {
  text: string
  gold: readonly Attribution[]
  found: readonly Attribution[]
}

export const foundAttributions = ({ quotes }: Analysis): Attribution[] =>
  quotes.map(({ source, cue, spans }) => ({ source: source ? [source] : [], cue: cue ? [cue] : [], content: spans }))

export async function compareAttributions(
  pipeline: Pipeline,
  articles: readonly AttributedArticle[]
): Promise<ComparedAttributions[]> {
  const compared: ComparedAttributions[] = []
  for (const { article, gold } of articles) {
    compared.push({ text: article.text, gold, found: foundAttributions(await pipeline(article)) })
  }
  return compared
}

type Keep = (attribution: Attribution, text: string) => boolean

const ofKind =
  (kind: ReturnType<typeof kindOf>): Keep =>
  ({ content }, text) =>
    kindOf(text, content) === kind

/** Which attributions are scored, on both sides by the same rule. */
const CUTS: Readonly<Record<string, Keep>> = {
  direct: ofKind('direct'),
  mixed: ofKind('mixed'),
  indirect: ofKind('indirect'),
  speech: ({ cue }, text) => cue.some(span => isSpeechCue(textOf(text, span)))
}

const pieces = (attributions: readonly Attribution[], role: AttributionRole) =>
  attributions.flatMap(attribution => attribution[role])

export function attributionFigures(documents: readonly ComparedAttributions[], suffix = ''): Figure[] {
  const tallies = (score: typeof linkedExactTally) => documents.map(({ found, gold }) => score(found, gold))
  return [
    ...ROLES.map(role =>
      f1Figure(
        `exact F1 ${role}${suffix}`,
        tallies((found, gold) => exactTally(pieces(found, role).map(spanKey), pieces(gold, role).map(spanKey)))
      )
    ),
    ...ROLES.map(role =>
      f1Figure(
        `overlap F1 ${role}${suffix}`,
        tallies((found, gold) => overlapTally(pieces(found, role), pieces(gold, role)))
      )
    ),
    f1Figure(`linked exact F1${suffix}`, tallies(linkedExactTally)),
    f1Figure(`linked overlap F1${suffix}`, tallies(linkedOverlapTally))
  ]
}

/** The figures for all attributions, then for each cut. */
export function cutFigures(documents: readonly ComparedAttributions[]): Figure[] {
  const cuts = Object.entries(CUTS).flatMap(([name, keep]) => {
    const kept = documents.map(({ text, gold, found }) => ({
      text,
      gold: gold.filter(attribution => keep(attribution, text)),
      found: found.filter(attribution => keep(attribution, text))
    }))
    return attributionFigures(kept, `, ${name}`)
  })
  return [...attributionFigures(documents), ...cuts]
}

/** Exact F1 of the parts that the language model marks, each span once, before anything is tied together. */
async function spanFigures(pipeline: Pipeline, articles: readonly AttributedArticle[]): Promise<Figure[]> {
  const tallies = new Map(ROLES.map(role => [role, [] as ReturnType<typeof exactTally>[]]))
  for (const { article, gold } of articles) {
    const { roles } = (await pipeline(article)).parse
    for (const [role, list] of tallies) {
      const [ours, theirs] = [roles.filter(span => span.role === role), pieces(gold, role)]
      list.push(exactTally([...new Set(ours.map(spanKey))], [...new Set(theirs.map(spanKey))]))
    }
  }
  return [...tallies].map(([role, list]) => f1Figure(`exact F1 ${role}, the model's spans`, list))
}

export const QUOTES: Measure = {
  task: 'quotes',
  corpus: 'PolNeAR dev',
  file: polnearPath('dev'),
  run: async pipeline => [
    ...cutFigures(await compareAttributions(pipeline, readPolnear('dev'))),
    ...(await spanFigures(pipeline, readPolnear('dev')))
  ]
}
