import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command, Option } from 'commander'
import { createPipeline, type Pipeline } from '../src/pipeline.js'
import { hasCorpus } from './corpora/folder.js'
import { ERROR_FINDERS, type ErrorTask } from './errors/index.js'
import { errorPage } from './errors/page.js'
import { type Floors, findFallen, findLost, floorName, lowerFloor, raiseFloors } from './floors.js'
import { type ReportRow, resultsPage, robustnessTable, terminalTable } from './report.js'
import { readCommittedValues, readFloors, writeFloors, writeResults } from './results.js'
import { MEASURES } from './tasks/index.js'
import type { Measure } from './tasks/measure.js'

interface Options {
  only?: string[]
  raise?: true
  lower?: string[]
  why?: string
  errors?: ErrorTask
}
type Row = ReportRow & { gated: boolean }

const say = (words: string) => process.stderr.write(`${words}\n`)
const round = (value: number) => Math.round(value * 1e4) / 1e4
const TASKS = [...new Set(MEASURES.map(({ task }) => task))]

async function measure({ task, corpus, run }: Measure, pipeline: Pipeline, floors: Floors): Promise<Row[]> {
  const started = Date.now()
  const figures = (await run(pipeline)).filter(({ n }) => n > 0)
  say(`${task}: ${corpus}, ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return figures.map(({ metric, n, value, low, high, gated, bins }) => ({
    task,
    corpus,
    metric,
    n,
    floor: floors[floorName({ task, corpus, metric })]?.floor ?? null,
    value: round(value),
    low: round(low),
    high: round(high),
    gated,
    ...(bins && { bins })
  }))
}

/** Floors after what the options ask for. */
function changeFloors(floors: Floors, rows: readonly Row[], { raise, lower = [], why = '' }: Options): Floors {
  const lowered = lower.reduce((all, name) => lowerFloor(all, rows, { name, why }), floors)
  return raise ? raiseFloors(lowered, rows) : lowered
}

/** Writes the page of errors of a task beside the results; git ignores it. */
async function writeErrors(task: ErrorTask): Promise<void> {
  const path = fileURLToPath(new URL(`results/errors-${task}.html`, import.meta.url))
  const cases = await ERROR_FINDERS[task](await createPipeline())
  writeFileSync(path, errorPage(`Errors of ${task}`, cases))
  say(`${cases.length} errors in ${path}`)
}

async function run(options: Options): Promise<void> {
  if (options.errors) return writeErrors(options.errors)
  const { only } = options
  const wanted = MEASURES.filter(({ task }) => only === undefined || only.includes(task))
  const absent = new Set(wanted.flatMap(({ file }) => (file !== null && !hasCorpus(file) ? [file] : [])))
  for (const file of absent) say(`${file} is not here: skipped`)
  const pipeline = await createPipeline()
  const before = readFloors()
  const rows: Row[] = []
  for (const one of wanted)
    if (one.file === null || !absent.has(one.file)) rows.push(...(await measure(one, pipeline, before)))

  const floors = changeFloors(before, rows, options)
  if (floors !== before) writeFloors(floors)
  const results = rows.map(row => ({ ...row, floor: floors[floorName(row)]?.floor ?? null }))
  console.log(terminalTable(results, readCommittedValues()))
  if (results.some(({ task }) => task === 'robustness')) console.log(`\n${robustnessTable(results)}`)
  if (only === undefined && absent.size === 0) {
    writeResults(
      results.map(({ gated: _gated, bins: _bins, ...row }) => row),
      resultsPage(results)
    )
  }
  const failures = [...findFallen(results), ...findLost(floors, results)]
  for (const failure of failures) say(failure)
  if (failures.length > 0) process.exitCode = 1
}

const program = new Command('quality')
  .description('How good the shipped pipeline is: one table over the gold set and every corpus that is here.')
  .addOption(new Option('--only <task...>', 'measure these tasks only, and write no results').choices(TASKS))
  .option('--raise', 'lift floors to what was reached')
  .option('--lower <name...>', 'lower the floor of "task | corpus | metric" to what was reached; needs --why')
  .option('--why <text>', 'why a floor is lowered; recorded in bench/floors.json')
  .addOption(
    new Option('--errors <task>', 'write a page of errors to look at, and measure nothing').choices(
      Object.keys(ERROR_FINDERS)
    )
  )
  .action((options: Options) => {
    if (options.lower && !options.why?.trim()) program.error('error: --lower needs --why TEXT')
    return run(options)
  })

await program.parseAsync()
