import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { findInputs, type Reading, type ReadOptions, readArticles } from '../../src/read/index.js'
import type { Article, ArticleError } from '../../src/types.js'

/** A folder with these files, removed when the test ends. */
export function folderWith(files: Record<string, string | Buffer>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'newsmill-read-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export interface Outcome {
  articles: Article[]
  errors: ArticleError[]
}

export async function gather(readings: AsyncIterable<Reading>): Promise<Outcome> {
  const outcome: Outcome = { articles: [], errors: [] }
  for await (const reading of readings) {
    if ('article' in reading) outcome.articles.push(reading.article)
    else outcome.errors.push(reading.error)
  }
  return outcome
}

/** Reads one file of that name and content; sources are relative to its folder. */
export async function readFile(name: string, content: string | Buffer, options: ReadOptions = {}): Promise<Outcome> {
  const folder = folderWith({ [name]: content })
  const [input] = (await findInputs([join(folder, name)], options)).inputs
  if (input === undefined) throw new Error(`${name} is no input`)
  const { articles, errors } = await gather(readArticles(input, options))
  const local = <T extends { source: string }>(row: T): T => ({ ...row, source: row.source.replace(`${folder}/`, '') })
  return { articles: articles.map(local), errors: errors.map(local) }
}

/** What most tests ask: ids and texts of the articles, then code and source of the rows. */
export async function summary(name: string, content: string | Buffer, options: ReadOptions = {}) {
  const { articles, errors } = await readFile(name, content, options)
  return [...articles.map(({ id, text }) => [id, text]), ...errors.map(({ code, source }) => [code, source])]
}
