import { AIDA_PATH, readAida } from '../corpora/aida.js'
import { exactTally, spanKey } from '../scores/spans.js'
import { type Measure, shareFigure, tallyFigures } from './measure.js'

/** Names with a Wikidata id, exact span and id (the "strong annotation match" of Usbeck et al. 2015, GERBIL). */
export const LINKS: Measure = {
  task: 'links',
  corpus: 'AIDA dev',
  file: AIDA_PATH,
  run: async pipeline => {
    const tallies = []
    const onGoldSpans: boolean[][] = []
    for (const { article, gold } of readAida()) {
      const { entities, mentions } = await pipeline(article)
      const idOf = new Map(entities.map(({ id, wikidataId }) => [id, wikidataId]))
      const found = mentions.flatMap(mention => {
        const wikidataId = idOf.get(mention.entityId) ?? null
        return mention.kind === 'name' && wikidataId !== null ? [{ span: spanKey(mention), wikidataId }] : []
      })
      const goldId = new Map(gold.map(link => [spanKey(link), link.wikidataId]))
      const key = (span: string, id: string) => `${span} ${id}`
      tallies.push(
        exactTally(
          found.map(({ span, wikidataId }) => key(span, wikidataId)),
          gold.map(link => key(spanKey(link), link.wikidataId))
        )
      )
      onGoldSpans.push(
        found.flatMap(({ span, wikidataId }) => (goldId.has(span) ? [goldId.get(span) === wikidataId] : []))
      )
    }
    return [
      ...tallyFigures('Wikidata id', tallies),
      shareFigure('accuracy of the Wikidata ids given to gold names', onGoldSpans)
    ]
  }
}
