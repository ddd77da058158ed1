import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PipelineError } from '../errors.js'

const MODELS = fileURLToPath(new URL('../../models/', import.meta.url))
const CHECKSUMS = 'checksums.json'
/** Beside the models, because all share it; a model names it among its checksums, having learnt what it says. */
const TOWNS = '../gazetteers/towns.txt'
/** The model that newsmill reads with. */
export const DEFAULT_MODEL = 'base'

/** A trained network as it lies in `models/<name>/`. */
export interface Model {
  name: string
  /** Of the features that it was trained on. */
  featureVersion: number
  /** SHA-256 of the list of the checksums of its files, in hexadecimal digits. */
  checksum: string
  /** ONNX: feature ids to scores. */
  encoder: Uint8Array
  /** ONNX: states and heads to scores of relations. */
  relations: Uint8Array
  /** UTF-8: words with a vector, one a line, in the order of their rows. */
  vocabulary: Uint8Array
  /** UTF-8: names of towns, as src/parse/towns.ts reads them. */
  towns: Uint8Array
  labels: Record<'names' | 'roles' | 'upos' | 'relations', readonly string[]>
  transitions: Record<'names' | 'roles', readonly (readonly number[])[]>
}

/**
 * Loads a model and checks every file against its checksum.
 * @throws PipelineError MODEL_UNUSABLE where a file is missing or is not the one that was trained
 */
export function loadModel(name: string, folder = join(MODELS, name)): Model {
  const { checksum, of } = readChecked(name, folder)
  return {
    name,
    checksum,
    encoder: of('encoder.onnx'),
    relations: of('relations.onnx'),
    vocabulary: of('vocabulary.txt'),
    towns: of(TOWNS),
    ...JSON.parse(of('model.json').toString())
  }
}

/** What tells languages, as `training/languages.mjs` describes its files. */
export interface LanguageTable {
  /** Codes of the languages in the order of their ordinals, each with the score of right answers on average. */
  languages: readonly (readonly [code: string, average: number])[]
  /** A line each, in UTF-8; a character is a byte of text, a space is the edge of a word. */
  ngrams: Uint8Array
  /** Of each n-gram: how many languages have it, then the ordinal and the score of each. */
  scores: Uint8Array
}

/** @throws PipelineError MODEL_UNUSABLE as `loadModel` does */
export function loadLanguageTable(folder = join(MODELS, 'languages')): LanguageTable {
  const { of } = readChecked('languages', folder)
  return {
    languages: JSON.parse(of('languages.json').toString()),
    ngrams: of('ngrams.txt'),
    scores: of('scores.bin')
  }
}

/** Reads the files that a folder lists with their checksums; `checksum` is that of the list. */
function readChecked(name: string, folder: string): { checksum: string; of: (file: string) => Buffer } {
  const read = (file: string): Buffer => {
    try {
      return readFileSync(join(folder, file))
    } catch (cause) {
      const message = `The model file ${join(folder, file)} cannot be read; install newsmill again.`
      throw new PipelineError('MODEL_UNUSABLE', message, { name, file }, { cause })
    }
  }
  const list = read(CHECKSUMS)
  const sums = JSON.parse(list.toString()) as Record<string, string>
  const files: Record<string, Buffer> = {}
  for (const [file, sum] of Object.entries(sums)) {
    const bytes = read(file)
    if (sha256(bytes) !== sum) {
      const message = `The model file ${join(folder, file)} is not the one that was trained; install newsmill again.`
      throw new PipelineError('MODEL_UNUSABLE', message, { name, file })
    }
    files[file] = bytes
  }
  return { checksum: sha256(list), of: file => files[file] ?? Buffer.alloc(0) }
}

/** The checksum that names a model, without loading it. */
export const checksumOf = (name: string) => sha256(readFileSync(join(MODELS, name, CHECKSUMS)))

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
