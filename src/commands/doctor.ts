import { existsSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { DEFAULT_MODEL } from '../resources/model.js'
import { createPool } from '../run/pool.js'
import { versionOf } from '../run/run-record.js'
import { applyConfig, CONFIG_FILE } from './config.js'
import { examples } from './options.js'

/** Something that must be right for a run to succeed. */
export interface Check {
  name: string
  /** Returns in what state it is; throws what is wrong. */
  look: () => string | Promise<string>
  /** What to do where it is wrong. */
  mend: string
}

/** `newsmill doctor`: exit code 1 where anything is wrong. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .summary('check that newsmill can run here')
    .description(
      'Checks Node, the installed parts, the language model, threads, memory, the output folder and the configuration.'
    )
    .option('-o, --out <folder>', 'the folder that is to be written to', 'output')
    .addHelpText('after', examples('newsmill doctor', 'newsmill doctor --out /data/news'))
    .action(async ({ out }: { out: string }) => {
      const extract = program.commands.find(command => command.name() === 'extract')
      const { lines, failures } = await examine(checks(out, extract))
      process.stdout.write(`${lines.join('\n')}\n`)
      if (failures > 0) process.exitCode = 1
    })
}

/** Looks at everything, also after something is wrong. */
export async function examine(list: readonly Check[]): Promise<{ lines: string[]; failures: number }> {
  const lines: string[] = []
  let failures = 0
  for (const { name, look, mend } of list) {
    try {
      lines.push(`ok     ${name}: ${await look()}`)
    } catch (error) {
      failures++
      const reason = error instanceof Error ? error.message.replace(/\.?\s*$/, '') : String(error)
      lines.push(`WRONG  ${name}: ${reason}. ${mend}`)
    }
  }
  lines.push(failures === 0 ? 'All is well.' : `${failures} of ${list.length} must be mended.`)
  return { lines, failures }
}

interface Manifest {
  engines: { node: string }
  dependencies: Record<string, string>
}

function checks(out: string, extract: Command | undefined): Check[] {
  const { engines, dependencies }: Manifest = createRequire(import.meta.url)('../../package.json')
  const reinstall = 'Install newsmill again: npm ci in its folder, or npm install newsmill.'
  const threads = availableParallelism()
  return [
    {
      name: 'Node',
      look: () => checkNode(process.versions.node, engines.node),
      mend: 'Install a newer one from nodejs.org.'
    },
    { name: 'installed parts', look: () => checkParts(Object.keys(dependencies)), mend: reinstall },
    { name: 'language model', look: checkModel, mend: reinstall },
    {
      name: 'threads',
      look: () => checkThreads(threads),
      mend: 'Allow the process more memory and threads, or pass --workers 1.'
    },
    {
      name: 'memory',
      look: () => checkMemory(process.availableMemory(), threads),
      mend: 'Close other programs, or raise the limit of the container.'
    },
    {
      name: 'output folder',
      look: () => checkFolder(out),
      mend: 'Mend its permissions or free some space, or pass another --out.'
    },
    {
      name: 'configuration',
      look: () => (extract && applyConfig(extract)) ?? `no ${CONFIG_FILE} here`,
      mend: 'Mend the file, or write a new one with newsmill init --force.'
    }
  ]
}

/** @param range  as package.json has it: ">=20.19" */
export function checkNode(version: string, range: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = range.replace('>=', '').split('.').map(Number)
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return version
  throw new Error(`it is ${version} and must be ${range}`)
}

export function checkParts(names: readonly string[]): string {
  const folders = createRequire(import.meta.url).resolve.paths('newsmill') ?? []
  const isThere = (name: string) => folders.some(folder => existsSync(join(folder, name, 'package.json')))
  const missing = names.filter(name => !isThere(name))
  if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`)
  return `${names.length} packages`
}

const SAMPLE = { id: 'sample', text: '“We will appeal,” said Jane Roe.' }

async function checkModel(): Promise<string> {
  const { createPipeline } = await import('../pipeline.js')
  const analyse = await createPipeline()
  const rest = { title: null, byline: null, publisher: null, url: null, published: null, language: null, extra: {} }
  const { quotes } = await analyse({ ...SAMPLE, source: '-', ...rest })
  if (quotes[0]?.speaker !== 'Jane Roe') throw new Error('it does not find the speaker of a plain quote')
  return `${DEFAULT_MODEL}, with wink-eng-lite-web-model ${versionOf('wink-eng-lite-web-model/package.json')}`
}

async function checkThreads(workers: number): Promise<string> {
  const settings = { formats: [], csv: 'plain', tables: [], keep: [], flat: false, read: {} } as const
  const pool = createPool({ workers: 1, settings })
  try {
    const bytes = new TextEncoder().encode(JSON.stringify(SAMPLE))
    const outcome = await pool.run<string>({ name: 'answer', input: { bytes, number: 1 } })
    if ('died' in outcome) throw new Error(`a thread ended before its work was done (${outcome.died})`)
    return `they start; ${workers} of them by default`
  } finally {
    await pool.close()
  }
}

/** Bytes that a thread takes with its model and an article, with some to spare. */
const THREAD_MEMORY = 300_000_000

export function checkMemory(bytes: number, threads: number): string {
  const shown = `${(bytes / 1e9).toFixed(1)} GB can be had`
  const enough = Math.floor(bytes / THREAD_MEMORY) - 1
  if (enough < 1) throw new Error(`only ${shown}, and one thread takes about ${THREAD_MEMORY / 1e6} MB`)
  return enough < threads ? `${shown}, enough for --workers ${enough}` : shown
}

/** Writes a file there, or where the folder would be made, and removes it. */
export function checkFolder(out: string): string {
  let place = resolve(out)
  while (!existsSync(place) && place !== dirname(place)) place = dirname(place)
  const folder = mkdtempSync(join(place, '.newsmill-doctor-'))
  try {
    writeFileSync(join(folder, 'probe'), 'x'.repeat(100_000))
  } finally {
    rmSync(join(folder, 'probe'), { force: true })
    rmdirSync(folder)
  }
  return existsSync(out) ? `${out} can be written` : `${out} can be made`
}
