import type { Pipeline } from '../../src/pipeline.js'
import { hasCorpus } from '../corpora/folder.js'
import { NAME_CORPORA, readNames } from '../corpora/names.js'
import { polnearPath, readPolnear } from '../corpora/polnear.js'
import { analyseGold, type GoldAnalysis } from '../tasks/gold-corpora.js'
import { alignGold } from '../tasks/gold-entities.js'
import { compareGoldQuotes } from '../tasks/gold-quotes.js'
import { foundNames } from '../tasks/names.js'
import { foundAttributions } from '../tasks/quotes.js'
import type { ErrorCase } from './error-case.js'
import { findNameErrors } from './name-errors.js'
import { findQuoteErrors, type Spoken } from './quote-errors.js'

/** Tasks whose errors can be looked at, on the gold set and on the corpus that may be tuned on. */
export const ERROR_FINDERS = { names: nameErrors, quotes: quoteErrors }

export type ErrorTask = keyof typeof ERROR_FINDERS

async function nameErrors(pipeline: Pipeline): Promise<ErrorCase[]> {
  const corpus = NAME_CORPORA.conllDev
  const errors = (await analyseGold(pipeline)).flatMap(({ gold, analysis }) =>
    findNameErrors({
      document: `gold: ${gold.name}`,
      text: gold.article.text,
      gold: gold.entities
        .flatMap(({ mentions }) => mentions)
        .filter(({ kind }) => kind === 'name')
        .map(({ type, start, end }) => ({ label: type, start, end })),
      found: analysis.mentions
        .filter(({ kind }) => kind === 'name')
        .map(({ type, start, end }) => ({ label: type, start, end }))
    })
  )
  if (!hasCorpus(corpus.file)) return errors
  for (const { article, gold } of readNames(corpus)) {
    const found = foundNames(await pipeline(article), corpus, article.text)
    errors.push(...findNameErrors({ document: `${corpus.corpus}: ${article.id}`, text: article.text, gold, found }))
  }
  return errors
}

/** With the names of the speakers, ours as the gold entity that they stand for. */
function spokenOf(document: GoldAnalysis): { gold: Spoken[]; found: Spoken[] } {
  const { gold, found } = compareGoldQuotes(document)
  const { standsFor } = alignGold(document)
  const { quotes } = document.analysis
  return {
    gold: gold.map((one, index) => {
      const speaker = document.gold.quotes[index]?.speakerEntity
      return speaker ? { ...one, speaker } : one
    }),
    found: found.map((one, index) => {
      const quote = quotes[index]
      return { ...one, speaker: (quote?.speakerId && standsFor(quote.speakerId)) ?? quote?.speaker ?? null }
    })
  }
}

async function quoteErrors(pipeline: Pipeline): Promise<ErrorCase[]> {
  const errors = (await analyseGold(pipeline)).flatMap(document =>
    findQuoteErrors({
      document: `gold: ${document.gold.name}`,
      text: document.gold.article.text,
      ...spokenOf(document)
    })
  )
  if (!hasCorpus(polnearPath('dev'))) return errors
  for (const { article, gold } of readPolnear('dev')) {
    const found = foundAttributions(await pipeline(article))
    errors.push(...findQuoteErrors({ document: `PolNeAR dev: ${article.id}`, text: article.text, gold, found }))
  }
  return errors
}
