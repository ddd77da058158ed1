import { availableParallelism } from 'node:os'
import type { Writable } from 'node:stream'
import type { Command } from 'commander'
import type { ReadOptions } from '../read/index.js'
import { loadLanguageJudge } from '../run/language.js'
import { readLines } from '../run/lines.js'
import { inOrder } from '../run/ordered.js'
import { createPool, type Pool } from '../run/pool.js'
import { createReplier, type Failure, failureReply, type Line, readRequest } from '../run/reply.js'
import {
  addAnyLanguage,
  addFieldOptions,
  examples,
  type FieldOptions,
  positiveInteger,
  readOptions
} from './options.js'

/** Bytes; of a longer line not even the id is looked for. */
const MAX_LINE = 64 * 1024 * 1024

interface FilterOptions extends FieldOptions {
  workers: number
  anyLanguage?: true
}

/** `newsmill filter`: NDJSON in, NDJSON out, one reply per line in the same order. */
export function addFilter(program: Command): void {
  const command = program
    .command('filter')
    .summary('answer articles on standard input, line by line')
    .description(
      'Reads one JSON object per line ({"id", "text", "title"?, "url"?, "published"?, "byline"?, "publisher"?}) and ' +
        'answers each with {"id", "article", "entities", "mentions", "quotes", "claims"} or {"id", "error"}, in order.'
    )
    .option('-w, --workers <number>', 'threads', positiveInteger, availableParallelism())
  addAnyLanguage(command)
  addFieldOptions(command, ['text', 'title', 'date', 'url', 'byline', 'publisher', 'language'])
  command
    .addHelpText(
      'after',
      examples(
        `echo '{"id": "a1", "text": "Ms. Ortiz said she would appeal."}' | newsmill filter`,
        'newsmill filter < articles.jsonl > replies.jsonl'
      )
    )
    .action(filter)
}

/** Answers every line of standard input; ends quietly when nobody reads the replies any more. */
async function filter(options: FilterOptions): Promise<void> {
  const input = process.stdin
  const output = process.stdout
  const pool = createPool({
    workers: options.workers,
    settings: { formats: [], csv: 'plain', tables: [], keep: [], flat: false }
  })
  try {
    const answer = await createAnswer(options, pool)
    const replies = inOrder(numbered(input), {
      start: answer,
      weigh: ({ bytes }) => bytes.length,
      limits: { count: 32 * pool.workers, weight: 8_000_000 }
    })
    for await (const reply of replies) await write(output, `${reply}\n`)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  } finally {
    await pool.close()
    input.destroy()
  }
}

type NumberedLine = Line & { cut: boolean }

async function* numbered(input: AsyncIterable<Buffer>): AsyncGenerator<NumberedLine> {
  let number = 0
  for await (const { bytes, cut } of readLines(input, MAX_LINE)) yield { bytes, cut, number: ++number }
}

async function createAnswer(options: FilterOptions, pool: Pool): Promise<(line: NumberedLine) => Promise<string>> {
  const { fields, ...read } = readOptions(options)
  const readOf: ReadOptions = { ...read, fields: { id: 'id', text: 'text', ...fields } }
  const judge = loadLanguageJudge()
  const replier = createReplier()
  return async line => {
    if (line.cut) {
      const message = `The line is longer than ${MAX_LINE} bytes; split the article.`
      return failureReply('null', { failure: { code: 'ARTICLE_TOO_LONG', message } })
    }
    const request = readRequest(line, readOf)
    if ('failure' in request) return failureReply(request.id, request)
    const { article, isEnglish } = judge(request.article)
    const input = { id: request.id, article }
    if (!isEnglish && !options.anyLanguage) return replier.bare(input)
    const outcome = await pool.run<string | Failure>({ name: 'answer', input })
    if ('died' in outcome) {
      const message = `The article ended the thread that extracted it (${outcome.died}).`
      return failureReply(request.id, { failure: { code: 'WORKER_DIED', message } })
    }
    return typeof outcome.result === 'string' ? outcome.result : failureReply(request.id, outcome.result)
  }
}

function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, error => (error ? reject(error) : resolve()))
  })
}
