import { fileURLToPath } from 'node:url'
import { findInputs, readArticles } from '../src/read/index.js'
import type { Article } from '../src/types.js'

const FOLDER = fileURLToPath(new URL('../input', import.meta.url))

/** The sample articles of the project, in the order of a run. */
export async function readInputs(): Promise<Article[]> {
  const { inputs } = await findInputs([FOLDER], {})
  const articles: Article[] = []
  for (const input of inputs) {
    for await (const reading of readArticles(input, {})) if ('article' in reading) articles.push(reading.article)
  }
  return articles
}
