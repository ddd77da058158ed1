import { type Command, Option } from 'commander'
import type { InputFormat } from '../read/index.js'
import { FORMATS, run, TABLES } from '../run.js'
import type { TableName } from '../types.js'
import type { Flavour, OutputFormat } from '../write/index.js'
import {
  addFieldOptions,
  collected,
  examples,
  type FieldOptions,
  listOf,
  positiveInteger,
  readOptions
} from './options.js'
import { createProgress } from './progress.js'
import { summaryOf } from './summary.js'

const INPUT_FORMATS: readonly InputFormat[] = ['text', 'json', 'jsonl', 'csv', 'tsv']
interface ExtractOptions extends FieldOptions {
  out: string
  format: OutputFormat[]
  tables?: TableName[]
  csv: Flavour
  keep?: string[]
  workers?: number
  limit?: number
  inputFormat?: InputFormat
  resume?: true
  quiet?: true
}

/** `newsmill extract`: articles in, dataset out. Exit code 3 where the errors table has rows. */
export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .summary('read articles, write a dataset')
    .description('Reads articles from files and folders and writes who is named, who said what and what is claimed.')
    .argument('[paths...]', 'files, folders, or - for standard input', ['input'])
    .option('-o, --out <folder>', 'where to write', 'output')
    .option('-f, --format <list>', `any of ${FORMATS.join(', ')} (default: csv,jsonl)`, listOf(FORMATS))
    .option('-t, --tables <list>', `any of ${TABLES.join(', ')} (default: all)`, listOf(TABLES))
    .addOption(
      new Option('--csv <flavour>', 'CSV for programs or for spreadsheets').choices(['plain', 'excel']).default('plain')
    )
    .option('--keep <field>', 'make a field of the input a column of articles; may be repeated', collected)
    .option('-w, --workers <number>', 'threads (default: one per core)', positiveInteger)
    .option('-n, --limit <number>', 'read no more than so many articles', positiveInteger)
    .option('--resume', 'go on where an interrupted run with the same options and input stopped')
    .option('-q, --quiet', 'show failures only')
    .addOption(
      new Option('--input-format <format>', 'for files without extension and standard input').choices(INPUT_FORMATS)
    )
  addFieldOptions(command)
  command
    .addHelpText(
      'after',
      examples(
        'newsmill extract',
        'newsmill extract news/ more.jsonl --out dataset',
        'newsmill extract export.csv --text-field body --id-field nr --keep section',
        'newsmill extract news/ --tables quotes --csv excel',
        'newsmill extract news/ --out dataset --resume',
        'cat articles.jsonl | newsmill extract - --input-format jsonl'
      )
    )
    .action(extract)
}

async function extract(paths: string[], options: ExtractOptions): Promise<void> {
  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  // Once: a second Ctrl-C ends the process at once.
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const progress = options.quiet ? null : createProgress(process.stderr)
  let unfinished = 0
  try {
    const summary = await run({
      paths,
      out: options.out,
      formats: options.format,
      csv: options.csv,
      tables: options.tables,
      workers: options.workers,
      limit: options.limit,
      keep: options.keep,
      read: { ...readOptions(options), ...(options.inputFormat && { inputFormat: options.inputFormat }) },
      resume: options.resume,
      onProgress: progress?.update,
      onUnfinished: articles => {
        unfinished = articles
      },
      signal: interruption.signal
    })
    progress?.stop()
    if (!options.quiet) process.stderr.write(summaryOf(summary))
    if (Object.keys(summary.errors).length > 0) process.exitCode = 3
  } finally {
    progress?.stop()
    if (unfinished > 0) tellUnfinished(unfinished)
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    // An open pipe that was not read to its end would keep the process waiting.
    if (paths.includes('-')) process.stdin.destroy()
  }
}

function tellUnfinished(articles: number): void {
  const done = articles === 1 ? '1 article is done' : `${articles.toLocaleString('en')} articles are done`
  process.stderr.write(`newsmill: ${done}; the same command with --resume goes on from there.\n`)
}
