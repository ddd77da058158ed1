import { createGunzip } from 'node:zlib'
import { headFirst } from './bytes.js'

/** Bytes that go into the decompressor at a time: it makes of them a thousand times as much at most. */
const SLICE_BYTES = 16_384
/** A gzip of a gzip is somebody's mistake; more layers are a trap. */
const MOST_LAYERS = 2
const MAGIC_BYTES = 3

/** What ended decompression before the end of the file. */
export type GunzipProblem = 'damaged' | 'too large' | 'too many layers'

export interface GunzipOptions {
  /** Bytes that may come out of each layer. */
  limit: number
  onProblem: (problem: GunzipProblem) => void
}

/**
 * Decompresses as it reads; files without gzip's first bytes pass as they are. Several gzip files one after the other
 * count as one. What was decompressed before a problem has been yielded. Source: RFC 1952.
 */
export async function* gunzipped(
  chunks: AsyncIterable<Buffer>,
  options: GunzipOptions,
  layer = 0
): AsyncGenerator<Buffer, void, undefined> {
  const source = headFirst(chunks, MAGIC_BYTES)
  const first = await source.next()
  if (first.done === true) return
  const all = startingWith(first.value, source)
  if (!isGzip(first.value)) yield* all
  else if (layer === MOST_LAYERS) options.onProblem('too many layers')
  else yield* gunzipped(inflated(all, options), options, layer + 1)
}

const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08

export async function* startingWith(
  first: Buffer,
  rest: AsyncIterable<Buffer>
): AsyncGenerator<Buffer, void, undefined> {
  yield first
  yield* rest
}

async function* inflated(
  chunks: AsyncIterable<Buffer>,
  { limit, onProblem }: GunzipOptions
): AsyncGenerator<Buffer, void, undefined> {
  const inflate = createInflate()
  let total = 0
  const outputs = async function* (): AsyncGenerator<Buffer | null> {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += SLICE_BYTES) yield await inflate(chunk.subarray(at, at + SLICE_BYTES))
    }
    yield await inflate(null)
    // A last slice that gave something and then failed tells so only now.
    yield await inflate(null)
  }
  for await (const output of outputs()) {
    if (output === null) {
      onProblem('damaged')
      return
    }
    total += output.length
    const over = total - limit
    if (over > 0) {
      yield output.subarray(0, output.length - over)
      onProblem('too large')
      return
    }
    if (output.length > 0) yield output
  }
}

/**
 * Takes the next slice, or null at the end, and gives what comes out; null where the data is damaged or ends early.
 * Not through the stream's iterator, which forgets what waits in it when there is an error.
 */
function createInflate(): (slice: Buffer | null) => Promise<Buffer | null> {
  const gunzip = createGunzip()
  let outputs: Buffer[] = []
  gunzip.on('data', (output: Buffer) => outputs.push(output))
  let failed = false
  let ended = false
  return async slice => {
    if (failed) return null
    if (ended) return Buffer.alloc(0)
    ended = slice === null
    const isWell = await new Promise<boolean>(resolve => {
      gunzip.once('error', () => resolve(false))
      if (slice === null) gunzip.once('end', () => resolve(true)).end()
      else gunzip.write(slice, error => resolve(!error))
    })
    gunzip.removeAllListeners('error').on('error', () => {})
    const output = Buffer.concat(outputs)
    outputs = []
    failed = !isWell
    return isWell || output.length > 0 ? output : null
  }
}
