import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { PipelineError } from '../errors.js'
import type { InputFormat } from '../read/index.js'
import { formerOptions } from '../run/run-record.js'
import { FORMATS, type RunOptions, run, TABLES } from '../run.js'
import type { TableName } from '../types.js'
import type { Flavour, OutputFormat } from '../write/index.js'
import { applyConfig, CONFIG_FILE } from './config.js'
import {
  addAnyLanguage,
  addFieldOptions,
  addFileOptions,
  addNegations,
  collected,
  examples,
  type FieldOptions,
  type FileOptions,
  fileOptions,
  listOf,
  positiveInteger,
  readOptions
} from './options.js'
import { createProgress } from './progress.js'
import { summaryOf } from './summary.js'

export const INPUT_FORMATS: readonly InputFormat[] = ['text', 'json', 'jsonl', 'csv', 'tsv', 'html', 'markdown']
interface ExtractOptions extends FieldOptions, FileOptions {
  out: string
  format: OutputFormat[]
  tables?: TableName[]
  csv: Flavour
  keep?: string[]
  flat?: boolean
  workers?: number
  limit?: number
  anyLanguage?: boolean
  inputFormat?: InputFormat
  resume?: boolean
  retryErrors?: string
  config?: string
  quiet?: boolean
}

/** `newsmill extract`: articles in, dataset out. Exit code 3 where the errors table has rows. */
export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .summary('read articles, write a dataset')
    .description('Reads articles from files and folders and writes who is named, who said what and what is claimed.')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input', ['input'])
    .option('-o, --out <folder>', 'where to write', 'output')
    .option('-f, --format <list>', `any of ${FORMATS.join(', ')} (default: csv,jsonl)`, listOf(FORMATS))
    .option('-t, --tables <list>', `any of ${TABLES.join(', ')} (default: all)`, listOf(TABLES))
    .addOption(
      new Option('--csv <flavour>', 'CSV for programs or for spreadsheets').choices(['plain', 'excel']).default('plain')
    )
    .option('--keep <field>', 'make a field of the input a column of articles; may be repeated', collected)
    .option('--flat', 'repeat title, date and publisher of the article in the rows of the other tables')
    .option('-w, --workers <number>', 'threads (default: one per core)', positiveInteger)
    .option('-n, --limit <number>', 'read no more than so many articles', positiveInteger)
    .option('--resume', 'go on where an interrupted run with the same options and input stopped')
    .option('--retry-errors <folder>', 'extract what failed in this dataset, with its own paths and options')
    .option('--config <file>', `options in a file (default: ${CONFIG_FILE}, if there is one)`)
    .option('-q, --quiet', 'show failures only')
    .addOption(
      new Option('--input-format <format>', 'for files without extension and standard input').choices(INPUT_FORMATS)
    )
  addAnyLanguage(command)
  addFileOptions(addFieldOptions(command))
  addNegations(command)
  command
    .addHelpText(
      'after',
      examples(
        'newsmill extract',
        'newsmill extract news/ more.jsonl --out dataset',
        'newsmill extract export.csv --text-field body --id-field nr --keep section',
        'newsmill extract news/ --tables quotes --csv excel --flat',
        "newsmill extract 'pages/**/*.html' feed.jsonl.gz",
        'newsmill extract news/ --out dataset --resume',
        'newsmill extract --retry-errors dataset',
        'newsmill extract --config nightly.json',
        'cat articles.jsonl | newsmill extract - --input-format jsonl'
      )
    )
    .hook('preAction', () => {
      if (command.opts().retryErrors === undefined) tellConfig(applyConfig(command), command.opts())
    })
    .action(extract)
}

async function extract(paths: string[], options: ExtractOptions, command: Command): Promise<void> {
  const work =
    options.retryErrors === undefined ? runOptions(paths, options) : retryOptions(options.retryErrors, command)
  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  // Once: a second Ctrl-C ends the process at once.
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const progress = options.quiet ? null : createProgress(process.stderr)
  let unfinished = 0
  try {
    const summary = await run({
      ...work,
      workers: options.workers,
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

function runOptions(paths: string[], options: ExtractOptions): RunOptions {
  return {
    paths,
    out: options.out,
    formats: options.format,
    csv: options.csv,
    tables: options.tables,
    limit: options.limit,
    keep: options.keep,
    flat: options.flat,
    anyLanguage: options.anyLanguage,
    read: {
      ...readOptions(options),
      ...fileOptions(options),
      ...(options.inputFormat && { inputFormat: options.inputFormat })
    }
  }
}

/** Options that do not change the dataset. */
const FREE = ['retryErrors', 'workers', 'resume', 'quiet']

/** @throws PipelineError USAGE where the command line says otherwise than the dataset was made */
function retryOptions(folder: string, command: Command): RunOptions {
  const given = command.options.find(option => {
    const name = option.attributeName()
    return !FREE.includes(name) && command.getOptionValueSource(name) === 'cli'
  })
  const excess = given?.long ?? command.args[0]
  if (excess === undefined) return { ...formerOptions(folder), out: folder, reuse: true }
  const message =
    `--retry-errors takes paths and options from ${join(folder, 'run.json')}; leave out ${excess}, ` +
    'or run the whole again with what you want.'
  throw new PipelineError('USAGE', message, { folder, excess })
}

function tellConfig(path: string | null, { quiet }: ExtractOptions): void {
  if (path !== null && !quiet) process.stderr.write(`newsmill: options are taken from ${path}.\n`)
}

function tellUnfinished(articles: number): void {
  const done = articles === 1 ? '1 article is done' : `${articles.toLocaleString('en')} articles are done`
  process.stderr.write(`newsmill: ${done}; the same command with --resume goes on from there.\n`)
}
