import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, Option } from 'commander'
import { flameGraphPage } from './speed/flame-graph.js'
import { type About, speedPage, speedTable } from './speed/page.js'
import { toFlame } from './speed/profile.js'
import {
  type Bench,
  type Figure,
  FULL,
  measureSection,
  QUICK,
  SECTION_NAMES,
  type SectionName,
  takeProfile
} from './speed/sections.js'

interface Options {
  quick?: true
  only?: SectionName[]
  profile?: true
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const RESULTS = path('results/speed.json')
const { version } = JSON.parse(readFileSync(path('../package.json'), 'utf8')) as { version: string }

const about = (): About => ({
  date: new Date().toISOString().slice(0, 10),
  cpu: cpus()[0]?.model.trim() ?? '',
  cores: cpus().length,
  memoryInGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  newsmill: version
})

/** Figures of sections that were not measured now stay as they were. */
function writeFigures(measured: readonly Figure[]): void {
  const before = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as { figures: Figure[] }).figures : []
  const figures = SECTION_NAMES.flatMap(name => {
    const fresh = measured.filter(({ section }) => section === name)
    return fresh.length > 0 ? fresh : before.filter(({ section }) => section === name)
  })
  writeFileSync(RESULTS, `${JSON.stringify({ about: about(), figures }, null, 2)}\n`)
  writeFileSync(RESULTS.replace(/json$/, 'md'), speedPage(about(), figures))
}

/** The profile for other programs, and as a page for the browser; git ignores both. */
async function writeProfile(bench: Bench): Promise<void> {
  const [raw, page] = [path('results/newsmill.cpuprofile'), path('results/profile.html')]
  writeFileSync(page, flameGraphPage(toFlame(await takeProfile(bench, raw)), 'Where the time of newsmill goes'))
  console.log(`${raw}\n${page}`)
}

async function run({ quick, only = SECTION_NAMES, profile }: Options): Promise<void> {
  const bench = { folder: mkdtempSync(join(tmpdir(), 'newsmill-bench-')), sizes: quick ? QUICK : FULL }
  if (profile) await writeProfile(bench)
  else {
    const figures: Figure[] = []
    for (const section of only) figures.push(...(await measureSection(section, bench)))
    console.log(speedTable(figures))
    if (!quick) writeFigures(figures)
  }
  rmSync(bench.folder, { recursive: true })
}

await new Command('bench')
  .description('How fast the built package is.')
  .option('--quick', 'with fewer articles; writes no results')
  .addOption(
    new Option('--only <section...>', 'measure these only, keep the results of the others').choices(SECTION_NAMES)
  )
  .option('--profile', 'write a profile of the pipeline to look at in a browser, and measure nothing')
  .action(run)
  .parseAsync()
