import { createAnnotator } from './annotate/document.js'
import { type Calibration, calibrateScores } from './calibrate/scores.js'
import { CALIBRATION } from './calibrate/table.js'
import { extractClaims } from './claims/extract.js'
import { createEntityExtractor } from './entities/extract.js'
import { createParser } from './parse/parse.js'
import { extractQuotes } from './quotes/extract.js'
import { DEFAULT_MODEL, loadModel } from './resources/model.js'
import type { Analysis, Article } from './types.js'

/** Reads one article into entities, mentions, quotes and claims. */
export type Pipeline = (article: Article) => Promise<Analysis>

export interface PipelineOptions {
  /** How raw confidences become scores; an empty one leaves them raw. */
  calibration?: Calibration
}

/**
 * Loads what the stages need and puts them in order; takes about 0.3 s, so make one and keep it.
 * The analysis of an article depends on that article alone; it takes any text for English.
 * The pipeline throws PipelineError ARTICLE_NO_TEXT for a text that is empty or white space.
 */
export async function createPipeline({ calibration = CALIBRATION }: PipelineOptions = {}): Promise<Pipeline> {
  const annotate = createAnnotator()
  const parser = await createParser(loadModel(DEFAULT_MODEL))
  const extractEntities = createEntityExtractor()
  return async article => {
    const document = annotate(article)
    const parse = await parser(document)
    const entities = extractEntities(document, parse)
    const quotes = extractQuotes(document, parse, entities)
    const claims = extractClaims(document, parse, { ...entities, quotes })
    return calibrateScores({ document, parse, ...entities, quotes, claims }, calibration)
  }
}
