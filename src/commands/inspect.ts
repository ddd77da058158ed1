import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { PipelineError } from '../errors.js'
import { inspectionOf } from '../inspect/inspection.js'
import type { ListingName } from '../inspect/marks.js'
import { renderPage } from '../inspect/page.js'
import { renderTerminal } from '../inspect/terminal.js'
import { visibleLine } from '../inspect/visible.js'
import type { InputFormat } from '../read/index.js'
import { type NthArticle, readNthArticle } from '../run/nth-article.js'
import { coloursOf } from './colours.js'
import { INPUT_FORMATS } from './extract.js'
import {
  addFieldOptions,
  addFileOptions,
  examples,
  type FieldOptions,
  type FileOptions,
  fileOptions,
  listOf,
  positiveInteger,
  readOptions
} from './options.js'

const LISTINGS: readonly ListingName[] = ['entities', 'quotes', 'claims']
/** Columns where there is no terminal to ask. */
const DEFAULT_WIDTH = 100

interface InspectOptions extends FieldOptions, FileOptions {
  nth: number
  only?: ListingName[]
  html?: string
  width?: number
  inputFormat?: InputFormat
}

/** `newsmill inspect`: one article with what was found in it, for the eye. */
export function addInspect(program: Command): void {
  const command = program
    .command('inspect')
    .summary('show an article with what was found in it')
    .description(
      'Shows one article with its entities, quotes and claims marked and numbered, then their rows. ' +
        'Colours go to terminals only, as NO_COLOR and FORCE_COLOR say.'
    )
    .argument('<file>', 'a file, or - for standard input')
    .option('--nth <number>', 'which article of a file that holds several', positiveInteger, 1)
    .option('--only <list>', `any of ${LISTINGS.join(', ')}; claims alone are marked whole`, listOf(LISTINGS))
    .option('--html <file>', 'write a web page that needs no other file; - for standard output')
    .option('--width <number>', `columns (default: the terminal's, else ${DEFAULT_WIDTH})`, positiveInteger)
    .addOption(
      new Option('--input-format <format>', 'for files without extension and standard input').choices(INPUT_FORMATS)
    )
  addFileOptions(addFieldOptions(command))
  command
    .addHelpText(
      'after',
      examples(
        'newsmill inspect article.txt',
        'newsmill inspect articles.jsonl --nth 3 --only quotes',
        'newsmill inspect article.txt --html article.html',
        'FORCE_COLOR=1 newsmill inspect article.txt | less -R'
      )
    )
    .action(inspect)
}

async function inspect(file: string, options: InspectOptions): Promise<void> {
  const { nth, html, only = LISTINGS } = options
  if (html !== undefined && html !== '-' && resolve(html) === resolve(file)) {
    throw new PipelineError('USAGE', 'The page would overwrite the article; name another file after --html.', { file })
  }
  const format = options.inputFormat && { inputFormat: options.inputFormat }
  try {
    const read = await readNthArticle(file, nth, { ...readOptions(options), ...fileOptions(options), ...format })
    reportErrors(read)
    // Loaded only now: the other commands have the pipeline in their threads or not at all.
    const { createPipeline } = await import('../pipeline.js')
    const analyse = await createPipeline()
    const inspection = inspectionOf(await analyse(read.article), { nth, count: read.count }, only)
    if (html === undefined) {
      const width = options.width ?? process.stdout.columns ?? DEFAULT_WIDTH
      process.stdout.write(renderTerminal(inspection, { width, colours: coloursOf(process.stdout) }))
    } else await writePage(html, renderPage(inspection))
  } finally {
    // An open pipe that was not read to its end would keep the process waiting.
    if (file === '-') process.stdin.destroy()
  }
}

/** Tells what is wrong with this article, and that there is more where there is. */
function reportErrors({ article, errors }: NthArticle): void {
  const own = errors.filter(({ source }) => source === article.source)
  const others = errors.length - own.length
  for (const { message } of own) process.stderr.write(`newsmill: ${visibleLine(message)}\n`)
  if (others === 0) return
  process.stderr.write(`newsmill: errors in other parts of the file: ${others}; "newsmill extract" lists them.\n`)
}

async function writePage(path: string, page: string): Promise<void> {
  if (path === '-') {
    process.stdout.write(page)
    return
  }
  try {
    await writeFile(path, page)
  } catch (cause) {
    const message = `The page cannot be written to "${path}"; check that its folder exists and who may write there.`
    throw new PipelineError('OUTPUT_NOT_WRITABLE', message, { path }, { cause })
  }
  process.stderr.write(`newsmill: wrote ${path}\n`)
}
