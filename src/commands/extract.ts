import { type Command, Option } from 'commander'
import type { InputFormat } from '../read/index.js'
import { FORMATS, run, TABLES } from '../run.js'
import type { TableName } from '../types.js'
import type { Flavour, OutputFormat } from '../write/index.js'
import {
  addAnyLanguage,
  addFieldOptions,
  addFileOptions,
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
  workers?: number
  limit?: number
  anyLanguage?: true
  inputFormat?: InputFormat
  quiet?: true
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
    .option('-w, --workers <number>', 'threads (default: one per core)', positiveInteger)
    .option('-n, --limit <number>', 'read no more than so many articles', positiveInteger)
    .option('-q, --quiet', 'show failures only')
    .addOption(
      new Option('--input-format <format>', 'for files without extension and standard input').choices(INPUT_FORMATS)
    )
  addAnyLanguage(command)
  addFileOptions(addFieldOptions(command))
  command
    .addHelpText(
      'after',
      examples(
        'newsmill extract',
        'newsmill extract news/ more.jsonl --out dataset',
        'newsmill extract export.csv --text-field body --id-field nr --keep section',
        'newsmill extract news/ --tables quotes --csv excel',
        "newsmill extract 'pages/**/*.html' feed.jsonl.gz",
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
      anyLanguage: options.anyLanguage,
      read: {
        ...readOptions(options),
        ...fileOptions(options),
        ...(options.inputFormat && { inputFormat: options.inputFormat })
      },
      onProgress: progress?.update,
      signal: interruption.signal
    })
    progress?.stop()
    if (!options.quiet) process.stderr.write(summaryOf(summary))
    if (Object.keys(summary.errors).length > 0) process.exitCode = 3
  } finally {
    progress?.stop()
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    // An open pipe that was not read to its end would keep the process waiting.
    if (paths.includes('-')) process.stdin.destroy()
  }
}
