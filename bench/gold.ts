import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findInputs, readArticles } from '../src/read/index.js'
import type { Article } from '../src/types.js'
import { toClaim } from './gold/claims.js'
import { byStart, type Context } from './gold/context.js'
import { toEntities } from './gold/entities.js'
import { type GoldFile, type GoldFileClaim, type GoldFileQuote, parseGoldFile } from './gold/file.js'
import { toQuote } from './gold/quotes.js'
import type { GoldArticle } from './gold/types.js'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

/**
 * The annotated articles of a folder and not of those in it, by name; `docs/gold.md` says how they are annotated.
 * @param folder  path from the root of the project
 * @throws Error that names file and row: words not found or ambiguous, an unknown property, a contradiction
 */
export async function readGold(folder = 'tests/gold'): Promise<GoldArticle[]> {
  const files = readdirSync(ROOT + folder).filter(name => name.endsWith('.json'))
  return Promise.all(files.sort().map(name => readGoldFile(`${folder}/${name}`)))
}

async function readGoldFile(path: string): Promise<GoldArticle> {
  try {
    const file = parseGoldFile(readFileSync(ROOT + path, 'utf8'))
    return resolveGold(basename(path, '.json'), await readArticle(file), file)
  } catch (cause) {
    throw labelled(path, cause)
  }
}

async function readArticle({ article: path, nth = 1, published }: GoldFile): Promise<Article> {
  const { inputs } = await findInputs([ROOT + path], {})
  const articles: Article[] = []
  for (const input of inputs) {
    for await (const reading of readArticles(input, {})) if ('article' in reading) articles.push(reading.article)
  }
  const article = articles[nth - 1]
  if (!article) throw new Error(`${path} has no article ${nth}`)
  return { ...article, published: published ?? article.published }
}

/** The annotation of one article, with spans for words and defaults for what is left out. */
export function resolveGold(name: string, article: Article, file: GoldFile): GoldArticle {
  const context: Context = { text: article.text, entities: toEntities(article.text, file.entities) }
  const quotes = eachRow(file.quotes, row => toQuote(context, row))
    .map(({ result }) => result)
    .sort(byStart)
  const claims = eachRow(file.claims, row => toClaim(context, row, quotes)).sort((a, b) => byStart(a.result, b.result))
  const rows = claims.map(({ row }) => row)
  return {
    name,
    article,
    entities: [...context.entities],
    quotes,
    claims: claims.map(({ row, result }, index) => ({ ...result, sameAs: earlierOf(row, rows.slice(0, index)) }))
  }
}

function earlierOf({ sameAs }: GoldFileClaim, earlier: readonly GoldFileClaim[]): number | null {
  if (sameAs === undefined) return null
  const index = earlier.findIndex(({ id }) => id === sameAs)
  if (index < 0) throw new Error(`no earlier claim has the id "${sameAs}"`)
  return index
}

/** What each row gives, beside the row; an error says in which row. */
function eachRow<Row extends GoldFileQuote | GoldFileClaim, Result>(
  rows: readonly Row[],
  resolve: (row: Row) => Result
) {
  return rows.map(row => {
    try {
      return { row, result: resolve(row) }
    } catch (cause) {
      throw labelled(['clause' in row ? row.clause : row.content].flat().join(' / '), cause)
    }
  })
}

function labelled(label: string, cause: unknown): Error {
  return new Error(`at "${label}": ${cause instanceof Error ? cause.message : cause}`, { cause })
}
