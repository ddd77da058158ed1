import { overlaps } from '../../src/span.js'
import { readGum } from '../corpora/gum.js'
import { gumPath } from '../corpora/treebanks.js'
import { type Measure, shareFigure } from './measure.js'

/** Dates that GUM marks up in TEI with a value: whether a date of ours on the same words has that value. */
export const DATES: Measure = {
  task: 'dates',
  corpus: 'GUM dev',
  file: gumPath('dev'),
  run: async pipeline => {
    const values: boolean[][] = []
    const precise: boolean[][] = []
    for (const { article, dates } of readGum('dev')) {
      const { entities, mentions } = await pipeline(article)
      const isoOf = new Map(entities.map(({ id, value }) => [id, value]))
      const found = mentions.filter(({ type }) => type === 'DATE' || type === 'TIME')
      const answers = dates.map(date =>
        found.filter(mention => overlaps(mention, date)).map(mention => isoOf.get(mention.entityId) === date.value)
      )
      values.push(answers.map(answer => answer.includes(true)))
      precise.push(answers.filter(answer => answer.length > 0).map(answer => answer.includes(true)))
    }
    return [shareFigure('value right', values), shareFigure('value right of dates found', precise)]
  }
}
