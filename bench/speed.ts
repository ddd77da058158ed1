import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeArticles } from './made-articles.js'

// Each figure comes from a process of its own, so that none is warmed up or weighed down by another.
const PROBE = fileURLToPath(new URL('speed-probe.mjs', import.meta.url))
const REPEATS = 5

interface Probe {
  seconds: number
  tokens: number
  /** Peak resident memory in MB. */
  memory: number
}

const probe = (...words: string[]): Probe =>
  JSON.parse(execFileSync(process.execPath, [PROBE, ...words], { encoding: 'utf8' })) as Probe
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const spread = (values: readonly number[]) => `${Math.min(...values).toFixed(2)}-${Math.max(...values).toFixed(2)}`

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsmill-bench-'))
  const file = (count: number) => join(folder, `${count}.jsonl`)
  const counts = process.argv.includes('--quick') ? [2000, 1000, 1000, 3000] : [3000, 3000, 10_000, 100_000]
  const [few = 0, paired = 0, some = 0, many = 0] = counts
  for (const count of new Set(counts)) await writeArticles(file(count), count)
  const rows: { figure: string; value: string; spread: string }[] = []
  const add = (figure: string, values: number[], unit = '') =>
    rows.push({ figure, value: `${median(values).toFixed(2)}${unit}`, spread: spread(values) })

  const runs = Array.from({ length: REPEATS }, () => ({
    wink: probe('wink', file(few)),
    needed: probe('wink-needed', file(few)),
    pipeline: probe('pipeline', file(few)),
    start: probe('start'),
    winkStart: probe('wink-start')
  }))
  const speed = ({ tokens, seconds }: Probe) => tokens / seconds / 1000
  add(
    'wink-nlp alone, thousand tokens/s',
    runs.map(({ wink }) => speed(wink))
  )
  add(
    'whole pipeline, thousand tokens/s',
    runs.map(({ pipeline }) => speed(pipeline))
  )
  add(
    'pipeline / wink-nlp, same run',
    runs.map(({ wink, pipeline }) => speed(pipeline) / speed(wink))
  )
  add(
    'pipeline / wink-nlp with sbd, pos and ner alone',
    runs.map(({ needed, pipeline }) => speed(pipeline) / speed(needed))
  )
  add(
    'start-up to first article, s',
    runs.map(({ start }) => start.seconds)
  )
  add(
    "start-up, multiples of wink-nlp's own",
    runs.map(({ start, winkStart }) => start.seconds / winkStart.seconds)
  )
  const pairs = Array.from({ length: 3 }, () => ({
    one: probe('run', file(paired), '1'),
    two: probe('run', file(paired), '2')
  }))
  add(
    `2 workers / 1 worker, ${paired} articles`,
    pairs.map(({ one, two }) => one.seconds / two.seconds)
  )
  const [small, large] = [probe('run', file(some), '2'), probe('run', file(many), '2')]
  add(`peak memory, ${some} articles, MB`, [small.memory])
  add(`peak memory, ${many} articles, MB`, [large.memory])
  add('memory growth', [large.memory / small.memory])
  add(`time growth for ${many / some} times the articles`, [large.seconds / small.seconds])

  console.table(rows)
  const about = {
    node: process.version,
    cores: availableParallelism(),
    cpu: cpus()[0]?.model ?? '',
    bytes: statSync(file(many)).size
  }
  writeFileSync(new URL('results/speed.json', import.meta.url), `${JSON.stringify({ about, rows }, null, 2)}\n`)
  rmSync(folder, { recursive: true })
}

await main()
