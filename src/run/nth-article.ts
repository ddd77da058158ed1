import { PipelineError } from '../errors.js'
import { findInputs, type ReadOptions, readArticles } from '../read/index.js'
import type { Article, ArticleError } from '../types.js'

export interface NthArticle {
  article: Article
  /** Articles that the file holds. */
  count: number
  /** What is wrong with the file, the other articles' trouble included. */
  errors: ArticleError[]
}

/**
 * Reads one article of one file.
 * @param path  `-` is standard input
 * @param nth   counted from 1, among the articles that can be read
 * @throws PipelineError NO_INPUT for a file that gives no article, USAGE for a folder and an `nth` past the last one
 */
export async function readNthArticle(path: string, nth: number, options: ReadOptions): Promise<NthArticle> {
  const { inputs, errors } = await findInputs([path], options)
  if (inputs.length > 1) {
    throw new PipelineError('USAGE', `"${path}" holds ${inputs.length} files; name one of them.`, { path })
  }
  let article: Article | undefined
  let count = 0
  for (const input of inputs) {
    for await (const reading of readArticles(input, options)) {
      if ('error' in reading) errors.push(reading.error)
      else if (++count === nth) article = reading.article
    }
  }
  if (article) return { article, count, errors }
  if (count > 0) {
    const many = count === 1 ? 'one article' : `${count} articles`
    throw new PipelineError('USAGE', `"${path}" holds ${many}; pass --nth 1 to ${count}.`, { path, nth, count })
  }
  const [first] = errors
  const reason = first ? `${first.source}: ${first.message}` : `There is no article in "${path}".`
  throw new PipelineError('NO_INPUT', reason, { path, code: first?.code })
}
