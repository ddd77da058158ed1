import { type Command, InvalidArgumentError, Option } from 'commander'
import type { FieldNames, ReadOptions } from '../read/index.js'

export type FieldOptions = Partial<Record<`${keyof FieldNames}Field`, string>> & { maxArticleLength?: number }

/** How files are opened, beyond what stands in their records. */
export interface FileOptions {
  encoding?: string
  maxDecompressed?: number
  maxNesting?: number
}

const FIELDS: readonly (keyof FieldNames)[] = ['text', 'id', 'title', 'date', 'url', 'byline', 'publisher', 'language']

/** Adds the options that say where in a record an article's parts are, and how long an article may be. */
export function addFieldOptions(command: Command, fields = FIELDS): Command {
  for (const field of fields) {
    command.option(`--${field}-field <name>`, `field that holds the ${field} (default: guessed)`)
  }
  return command.option('--max-article-length <number>', 'characters; longer articles are left out', positiveInteger)
}

/** For every switch one that turns off what the configuration file turns on: `--no-flat`. */
export function addNegations(command: Command): Command {
  const switches = command.options.filter(({ required, optional, negate }) => !required && !optional && !negate)
  for (const { long } of switches) command.addOption(new Option(`--no-${long?.slice(2)}`).hideHelp())
  return command.addHelpText(
    'after',
    '\nA switch that the configuration turns on is turned off by --no-, as in --no-quiet.'
  )
}

export function addAnyLanguage(command: Command): Command {
  return command.option('--any-language', 'process articles that are not English too; expect poor rows')
}

/** Adds the options on files as such: their encoding, and the limits that keep a hostile one harmless. */
export function addFileOptions(command: Command): Command {
  return command
    .option('--encoding <name>', 'encoding of all files, such as windows-1252 (default: told from each file)')
    .option('--max-decompressed <size>', 'what a gzipped file may hold, such as 500M or 10G (default: 4G)', bytes)
    .option('--max-nesting <levels>', 'nested elements of a web page (default: 256)', positiveInteger)
}

export function fileOptions({ encoding, maxDecompressed, maxNesting }: FileOptions): ReadOptions {
  return {
    ...(encoding !== undefined && { encoding }),
    ...(maxDecompressed !== undefined && { maxDecompressed }),
    ...(maxNesting !== undefined && { maxNesting })
  }
}

export function readOptions(options: FieldOptions): ReadOptions {
  const fields: FieldNames = {}
  for (const field of FIELDS) {
    const name = options[`${field}Field`]
    if (name !== undefined) fields[field] = name
  }
  return { fields, ...(options.maxArticleLength !== undefined && { maxArticleLength: options.maxArticleLength }) }
}

/** Turns the word on the command line into the option's value. */
export interface Parser<Value> {
  (text: string, before?: Value): Value
  /** JSON Schema of the value, by which it is checked where it stands in the configuration file. */
  schema: Record<string, unknown>
}

/** Parser for a comma-separated list of words of which only `allowed` are right; repeated options add up. */
export function listOf<Word extends string>(allowed: readonly Word[]): Parser<Word[]> {
  const parse = (text: string, before: Word[] = []) => {
    const words = text.split(',').map(word => word.trim())
    const wrong = words.find(word => !allowed.includes(word as Word))
    if (wrong === undefined) return [...before, ...(words as Word[])]
    throw new InvalidArgumentError(`"${wrong}" is none of ${allowed.join(', ')}.`)
  }
  return Object.assign(parse, { schema: { type: 'array', items: { enum: allowed }, minItems: 1 } })
}

function parseInteger(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It must be a whole number above 0.')
}

/** Parser for a whole number of at least 1. */
export const positiveInteger: Parser<number> = Object.assign(parseInteger, {
  schema: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }
})

/** Parser for a size in bytes: a number, K, M, G or T behind it for powers of 1024. */
export function bytes(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([KMGT]?)(?:i?B)?$/i.exec(text)
  const size =
    match === null ? 0 : Math.round(Number(match[1]) * 1024 ** ' KMGT'.indexOf(match[2]?.toUpperCase() || ' '))
  if (size > 0 && Number.isSafeInteger(size)) return size
  throw new InvalidArgumentError('It must be a size above 0, such as 500M or 10G.')
}

/** Parser for an option that may be repeated. */
export const collected: Parser<string[]> = Object.assign((text: string, before: string[] = []) => [...before, text], {
  schema: { type: 'array', items: { type: 'string' } }
})

export function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map(line => `  $ ${line}`).join('\n')}`
}
