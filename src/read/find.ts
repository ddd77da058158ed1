import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { PipelineError } from '../errors.js'
import type { ArticleError } from '../types.js'
import { checkEncoding } from './encoding.js'
import { articleError, type Input, type InputFormat, type ReadOptions } from './reader.js'

const FORMATS: Record<string, InputFormat> = {
  '.txt': 'text',
  '.text': 'text',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown'
}
const KNOWN = Object.keys(FORMATS).join(' ')

/** A path from the command line: as given, and as a place that does not depend on the working directory. */
interface Given {
  path: string
  place: string
  stats: Stats
}

interface Search {
  inputs: Input[]
  errors: ArticleError[]
  /** Real paths of files and folders already met: each is read once, however it is reached. */
  met: Set<string>
  nameOf: (place: string) => string
}

/**
 * Finds what to read: files as they are named, folders recursively, `-` for standard input; sorted by name, each
 * file once. What stands in a folder and cannot be read becomes a row; hidden files and folders are passed over.
 * @throws PipelineError NO_INPUT for a path that does not exist, USAGE for standard input without a format
 */
export async function findInputs(
  paths: readonly string[],
  options: ReadOptions
): Promise<{ inputs: Input[]; errors: ArticleError[] }> {
  const errors: ArticleError[] = []
  const given: Given[] = []
  if (options.encoding !== undefined) checkEncoding(options.encoding)
  for (const path of new Set(paths)) if (path !== '-') given.push(...(await locateAll(path, errors)))
  given.sort((a, b) => compare(a.place, b.place) || compare(a.path, b.path))
  const base = commonFolder(given.map(({ place, stats }) => (stats.isDirectory() ? place : dirname(place))))
  const nameOf = (place: string) => relative(base, place).split(sep).join('/')
  const search: Search = { inputs: [], errors, met: new Set(), nameOf }
  if (paths.includes('-')) search.inputs.push(standardInput(options))
  // Files first: what is named may be read in a format that its folder would not tell.
  for (const file of given.filter(({ stats }) => !stats.isDirectory())) await addFile(file, search, options.inputFormat)
  for (const folder of given.filter(({ stats }) => stats.isDirectory())) await walk(folder, search, [])
  search.inputs.sort((a, b) => compare(a.name, b.name))
  errors.sort((a, b) => compare(a.source, b.source))
  return { inputs: search.inputs, errors }
}

function standardInput({ inputFormat }: ReadOptions): Input {
  if (inputFormat !== undefined) return { path: '-', name: '-', format: inputFormat, bytes: null }
  throw new PipelineError('USAGE', 'Standard input has no extension to go by; pass --input-format.', { path: '-' })
}

/** What a pattern matches, in code-unit order; a path that exists under its literal name is no pattern. */
async function locateAll(path: string, errors: ArticleError[]): Promise<Given[]> {
  if (
    !isDynamicPattern(path) ||
    (await stat(path).then(
      () => true,
      () => false
    ))
  )
    return locate(path, errors)
  const matches = await glob(path, {
    absolute: isAbsolute(path),
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false
  })
  if (matches.length === 0) {
    throw new PipelineError('NO_INPUT', `Nothing matches the pattern "${path}"; check it, and the folder.`, { path })
  }
  const found: Given[] = []
  for (const match of matches.sort(compare)) found.push(...(await locate(match.replace(/(.)\/$/, '$1'), errors)))
  return found
}

async function locate(path: string, errors: ArticleError[]): Promise<Given[]> {
  const absolute = resolve(path)
  try {
    const stats = await stat(absolute)
    return [{ path, place: join(await realpath(dirname(absolute)), basename(absolute)), stats }]
  } catch (cause) {
    const code = errorCode(cause)
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      const message = `There is no file or folder "${path}"; check the path.`
      throw new PipelineError('NO_INPUT', message, { path }, { cause })
    }
    errors.push(accessError(path, code))
    return []
  }
}

async function walk(folder: { path: string; place: string }, search: Search, above: readonly string[]): Promise<void> {
  let real: string
  let entries: string[]
  try {
    real = await realpath(folder.path)
    if (above.includes(real)) {
      const message = 'The link leads back to a folder that it stands in; remove it, nothing is lost.'
      search.errors.push(articleError('SYMLINK_LOOP', { source: folder.path, id: null }, message))
      return
    }
    if (search.met.has(real)) return
    search.met.add(real)
    entries = await readdir(folder.path)
  } catch (cause) {
    search.errors.push(accessError(folder.path, errorCode(cause)))
    return
  }
  const names = entries.filter(name => !name.startsWith('.'))
  for (const name of names.sort(compare)) {
    const entry = { path: join(folder.path, name), place: join(folder.place, name) }
    try {
      const stats = await stat(entry.path)
      if (stats.isDirectory()) await walk(entry, search, [...above, real])
      else await addFile({ ...entry, stats }, search, undefined)
    } catch (cause) {
      search.errors.push(accessError(entry.path, errorCode(cause)))
    }
  }
}

/** Adds a file once. `format` is the user's word, which goes before the extension. */
async function addFile({ path, place, stats }: Given, search: Search, format: InputFormat | undefined): Promise<void> {
  const real = await realpath(path)
  if (search.met.has(real)) return
  search.met.add(real)
  const known = format ?? formatOf(path)
  if (!stats.isFile()) {
    const message = 'This is a pipe, socket or device, not a file; pass - to read from standard input.'
    search.errors.push(articleError('UNREADABLE', { source: path, id: null }, message))
  } else if (known === undefined) {
    const message = `The extension is none of ${KNOWN} (or these with .gz); rename the file, or name it by itself with --input-format.`
    search.errors.push(articleError('UNKNOWN_FORMAT', { source: path, id: null }, message))
  } else {
    const { size, mtimeMs } = stats
    search.inputs.push({ path, name: search.nameOf(place), format: known, bytes: size, modified: mtimeMs })
  }
}

/** By the extension; that of gzip may stand behind it. */
function formatOf(path: string): InputFormat | undefined {
  return FORMATS[extname(path.toLowerCase().replace(/\.gz$/, ''))]
}

/** The row for a file or folder that the file system would not give; `code` is the system's (EACCES). */
export function accessError(path: string, code: string): ArticleError {
  const place = { source: path, id: null }
  if (code === 'ELOOP') {
    return articleError('SYMLINK_LOOP', place, 'The link leads to itself; remove it, or let it lead to a file.')
  }
  const reasons: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'not found'
  }
  const reason = reasons[code] ?? code
  return articleError('UNREADABLE', place, `It cannot be read (${reason}); check that it exists and who may read it.`)
}

/** The code of a file-system error; throws what is none. */
export function errorCode(cause: unknown): string {
  if (cause instanceof Error && 'syscall' in cause && 'code' in cause) return String(cause.code)
  throw cause
}

/** The deepest folder that holds all of `folders`, which are absolute. */
function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders
  const contains = (folder: string) => others.every(other => !relative(folder, other).split(sep).includes('..'))
  let folder = first
  while (!contains(folder) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}

/** Plain code-unit order, which no locale changes. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
