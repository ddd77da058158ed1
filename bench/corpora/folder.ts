import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** The corpora stand beside the checkout; they are no part of the project. */
const FOLDER = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))

export const hasCorpus = (path: string) => existsSync(FOLDER + path)

export const readCorpusText = (path: string) => gunzipSync(readFileSync(FOLDER + path)).toString('utf8')

/** Reads a gzipped file of JSON Lines; the caller says what a line is. */
export function readCorpus<Line>(path: string): Line[] {
  const lines = readCorpusText(path).trim().split('\n')
  return lines.map(line => JSON.parse(line) as Line)
}
