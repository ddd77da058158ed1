import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { type Command, InvalidArgumentError, type Option } from 'commander'
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { closestMatch } from 'leven'
import { PipelineError } from '../errors.js'
import { configSchema, configurable } from './config-schema.js'

/** Looked for in the working directory. */
export const CONFIG_FILE = 'newsmill.config.json'

export type Config = Record<string, unknown>

/**
 * Gives the command the values of its configuration file for all that the command line leaves open; to be called
 * before the command's action. Returns the path of the file, null where there is none.
 * @throws PipelineError USAGE for a file that is missing, no JSON, or holds what is no option
 */
export function applyConfig(command: Command): string | null {
  const named: string | undefined = command.opts().config
  const path = named ?? CONFIG_FILE
  const text = readText(path)
  if (text === null && named === undefined) return null
  if (text === null) throw wrong(path, 'there is no such file; check the path, or make one with newsmill init')
  const config = parseConfig(text, path, command)
  for (const option of configurable(command)) setValue(option, config[option.attributeName()], { command, path })
  if (config.paths !== undefined && command.args.length === 0) command.processedArgs[0] = config.paths
  return path
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw wrong(path, `it cannot be read (${cause instanceof Error ? cause.message : cause})`)
  }
}

/**
 * JSON that may have comments and commas at the ends of lists.
 * @throws PipelineError USAGE with all that is wrong
 */
export function parseConfig(text: string, path: string, command: Command): Config {
  const errors: ParseError[] = []
  const config: unknown = parse(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true })
  const [error] = errors
  if (error !== undefined) {
    const lines = text.slice(0, error.offset).split('\n')
    const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
    throw wrong(path, `it is no JSON (${words(printParseErrorCode(error.error))} at ${place})`)
  }
  const validate = new Ajv2020({ allErrors: true, verbose: true }).compile<Config>(configSchema(command))
  if (validate(config)) return config
  const keys = ['paths', ...configurable(command).map(option => option.attributeName())]
  throw wrong(path, (validate.errors ?? []).map(problem => sentence(problem, keys)).join('; '))
}

/** "ValueExpected" as words. */
function words(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

function wrong(path: string, what: string): PipelineError {
  return new PipelineError('USAGE', `${path}: ${what}.`, { path })
}

const TYPES: Record<string, string> = {
  integer: 'a whole number',
  string: 'a text in quotation marks',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in braces'
}

function sentence({ instancePath, keyword, params, schema, message, data }: ErrorObject, keys: string[]): string {
  if (keyword === 'additionalProperties') return unknownKey(String(params.additionalProperty), keys)
  const key = instancePath.split('/')[1]
  const what = key === undefined ? 'the configuration' : `"${key}"`
  const given = `, not ${JSON.stringify(data)?.slice(0, 60)}`
  switch (keyword) {
    case 'type':
      return `${what} must be ${TYPES[String(schema)] ?? schema}${given}`
    case 'enum':
      return `${what} can be ${params.allowedValues.join(', ')}${given}${suggestion(data, params.allowedValues)}`
    case 'minimum':
      return `${what} must be ${params.limit} or more${given}`
    default:
      return `${what} ${message}`
  }
}

function unknownKey(key: string, keys: string[]): string {
  return `"${key}" is no option${suggestion(key, keys) || `; the options are ${keys.join(', ')}`}`
}

function suggestion(word: unknown, known: string[]): string {
  if (typeof word !== 'string') return ''
  const near = closestMatch(word, known, { maxDistance: Math.floor(word.length / 3) + 1 })
  return near === undefined ? '' : `; did you mean "${near}"?`
}

function setValue(option: Option, value: unknown, { command, path }: { command: Command; path: string }): void {
  const name = option.attributeName()
  if (value === undefined || command.getOptionValueSource(name) === 'cli') return
  command.setOptionValueWithSource(name, parsed(option, value, path), 'config')
}

/** Options with a parser of their own and no schema are given as on the command line. */
function parsed(option: Option, value: unknown, path: string): unknown {
  const { parseArg, argChoices } = option
  if (typeof value !== 'string' || parseArg === undefined || argChoices !== undefined || 'schema' in parseArg)
    return value
  try {
    return parseArg(value, undefined)
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw wrong(path, `"${option.attributeName()}": ${error.message}`)
    throw error
  }
}
