import type { Pipeline } from '../../src/pipeline.js'
import { overlaps } from '../../src/span.js'
import type { Analysis, Span } from '../../src/types.js'
import { type GumDocument, readGum } from '../corpora/gum.js'
import { gumPath } from '../corpora/treebanks.js'
import { type Resolution, resolvedPrecision, shareOf } from '../scores/speakers.js'
import { namedMentions } from './coreference.js'
import { alignEntities } from './entity-alignment.js'
import { type Figure, figure, type Measure } from './measure.js'

const OTHER_PERSONS = /^(?:I|me|we|us|you)$/i

export function speakerFigures(documents: readonly (readonly Resolution[])[]): Figure[] {
  const n = documents.flat().length
  const share = (wanted: Resolution) => (all: readonly (readonly Resolution[])[]) => shareOf(all.flat(), wanted)
  return [
    figure({ metric: 'speaker right', n, documents, score: share('right') }),
    figure({ metric: 'speaker wrong', n, documents, score: share('wrong'), gated: false }),
    figure({
      metric: 'speaker right of those resolved',
      n: documents.flat().filter(resolution => resolution !== 'unresolved').length,
      documents,
      score: all => resolvedPrecision(all.flat())
    })
  ]
}

/** The speaker of the first attribution, outer or inner, whose source shares words with these. */
function speakerOf({ quotes }: Analysis, source: Span): string | null {
  const attributions = quotes.flatMap(quote => [{ source: quote.source, speakerId: quote.speakerId }, ...quote.inner])
  return attributions.find(other => other.source && overlaps(other.source, source))?.speakerId ?? null
}

async function resolveSpeakers(document: GumDocument, pipeline: Pipeline): Promise<Resolution[]> {
  const analysis = await pipeline(document.article)
  const mentions = namedMentions(document)
  const { standsFor } = alignEntities(analysis, mentions)
  return document.sources.flatMap((source): Resolution[] => {
    const inside = mentions.filter(
      ({ head, words }) => head.start >= source.start && head.end <= source.end && !OTHER_PERSONS.test(words)
    )
    // The widest mention whose head is in the source is the source; others are inside it ("a spokesman for Roe").
    const [gold] = inside.toSorted((a, b) => b.end - b.start - (a.end - a.start))
    const isWhole = gold && gold.start <= source.start
    if (!isWhole) return []
    const speakerId = speakerOf(analysis, source)
    if (speakerId === null) return ['unresolved']
    return [standsFor(speakerId) === gold.entity ? 'right' : 'wrong']
  })
}

/** Attributions of GUM's discourse relations whose source is of an entity with a name. */
export const SPEAKERS: Measure = {
  task: 'speakers',
  corpus: 'GUM dev',
  file: gumPath('dev'),
  run: async pipeline => {
    const documents: Resolution[][] = []
    for (const document of readGum('dev')) documents.push(await resolveSpeakers(document, pipeline))
    return speakerFigures(documents)
  }
}
