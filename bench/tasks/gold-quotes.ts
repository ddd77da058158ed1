import type { Quote } from '../../src/types.js'
import type { GoldQuote } from '../gold/types.js'
import type { Resolution } from '../scores/speakers.js'
import type { EntityAlignment } from './entity-alignment.js'
import { type GoldAnalysis, goldMeasures } from './gold-corpora.js'
import { alignGold } from './gold-entities.js'
import type { Figure, Measure } from './measure.js'
import { attributionFigures, type ComparedAttributions, foundAttributions } from './quotes.js'
import { type ColumnCheck, columnFigures, pairRows, sameSpan } from './row-pairs.js'
import { speakerFigures } from './speakers.js'

export const compareGoldQuotes = ({ gold, analysis }: GoldAnalysis): ComparedAttributions => ({
  text: gold.article.text,
  gold: gold.quotes.map(({ source, cue, spans }) => ({
    source: source ? [source] : [],
    cue: cue ? [cue] : [],
    content: spans
  })),
  found: foundAttributions(analysis)
})

type Speaking = Pick<Quote, 'speaker' | 'speakerId'>

/** The right entity; for a source that is none, the same words and no entity. */
export function isRightSpeaker(
  found: Speaking,
  gold: { speaker: string | null; speakerEntity: string | null },
  standsFor: EntityAlignment['standsFor']
): boolean {
  if (gold.speakerEntity !== null) return found.speakerId !== null && standsFor(found.speakerId) === gold.speakerEntity
  return found.speakerId === null && found.speaker === gold.speaker
}

/** A row with its document's entities. */
interface QuoteInArticle {
  quote: Quote
  standsFor: EntityAlignment['standsFor']
}

const same =
  (column: keyof Quote & keyof GoldQuote): ColumnCheck<QuoteInArticle, GoldQuote> =>
  ({ quote }, gold) =>
    quote[column] === gold[column]

const QUOTE_COLUMNS: Readonly<Record<string, ColumnCheck<QuoteInArticle, GoldQuote>>> = {
  kind: same('kind'),
  act: same('act'),
  cue_lemma: same('cueLemma'),
  speaker: ({ quote, standsFor }, gold) => isRightSpeaker(quote, gold, standsFor),
  speaker_type: same('speakerType'),
  speaker_descriptor: same('speakerDescriptor'),
  addressee: ({ quote }, gold) => sameSpan(quote.addressee, gold.addressee),
  polarity: same('polarity'),
  certainty: same('certainty'),
  headline: same('headline')
}

export function goldQuoteFigures(documents: readonly GoldAnalysis[]): Figure[] {
  const pairs = documents.map(document => {
    const { standsFor } = alignGold(document)
    return pairRows(document.analysis.quotes, document.gold.quotes).map(
      ([quote, gold]): [QuoteInArticle, GoldQuote] => [{ quote, standsFor }, gold]
    )
  })
  return [...attributionFigures(documents.map(compareGoldQuotes)), ...columnFigures(pairs, QUOTE_COLUMNS)]
}

/** Of the quotes whose speaker is an entity; a quote that was not found is not resolved. */
export function goldSpeakerFigures(documents: readonly GoldAnalysis[]): Figure[] {
  const resolutions = documents.map(document => {
    const { standsFor } = alignGold(document)
    const { quotes } = document.analysis
    const foundFor = new Map(pairRows(quotes, document.gold.quotes).map(([found, gold]) => [gold, found]))
    return document.gold.quotes.flatMap((gold): Resolution[] => {
      if (gold.speakerEntity === null) return []
      const speakerId = foundFor.get(gold)?.speakerId ?? null
      if (speakerId === null) return ['unresolved']
      return [standsFor(speakerId) === gold.speakerEntity ? 'right' : 'wrong']
    })
  })
  return speakerFigures(resolutions)
}

export const GOLD_QUOTES: readonly Measure[] = [
  ...goldMeasures('quotes', goldQuoteFigures),
  ...goldMeasures('speakers', goldSpeakerFigures)
]
