import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeArticles } from '../made-articles.js'
import { type Spread, spreadOf } from '../scores/median.js'
import { type CpuProfile, stageTimes } from './profile.js'

// Each figure comes from a process of its own, so that none is warmed up or weighed down by another.
const PROBE = fileURLToPath(new URL('probe.mjs', import.meta.url))
const REPEATS = 5
/** Peaks differ by a few per cent, and other work does not change them. */
const MEMORY_REPEATS = 3

interface Probe {
  seconds: number
  /** Seconds of processor time; only of throughput. */
  processor?: number
  tokens: number
  /** Peak resident memory in MB. */
  memory: number
}

export interface Figure {
  section: SectionName
  figure: string
  spread: Spread
  /** How many measurements there were. */
  repeats: number
}

/** How many articles are read. */
export interface Sizes {
  few: number
  paired: number
  some: number
  many: number
}
export const FULL: Sizes = { few: 3000, paired: 2000, some: 10_000, many: 100_000 }
export const QUICK: Sizes = { few: 1000, paired: 1000, some: 1000, many: 3000 }

/** Where made articles and profiles lie while it runs. */
export interface Bench {
  folder: string
  sizes: Sizes
}

type Values = Readonly<Record<string, readonly number[]>>

const probe = (...words: string[]): Probe => probeWith([], words)
/** For what is to be measured on one thread: V8 would collect garbage in others. */
const probeAlone = (...words: string[]): Probe => probeWith(['--single-threaded-gc'], words)
const probeWith = (nodeOptions: readonly string[], words: readonly string[]): Probe =>
  JSON.parse(execFileSync(process.execPath, [...nodeOptions, PROBE, ...words], { encoding: 'utf8' })) as Probe
const repeat = <Result>(times: number, run: () => Result): Result[] => Array.from({ length: times }, run)
const speed = ({ tokens, seconds }: Probe) => tokens / seconds / 1000
const speedByProcessor = ({ tokens, processor = 0 }: Probe) => tokens / processor / 1000

async function articles({ folder }: Bench, count: number): Promise<string> {
  const file = join(folder, `${count}.jsonl`)
  await writeArticles(file, count)
  return file
}

/** Takes a profile of the pipeline into the file named. */
export async function takeProfile(bench: Bench, path = join(bench.folder, 'profile.json')): Promise<CpuProfile> {
  probe('profile', await articles(bench, bench.sizes.few), path)
  return JSON.parse(readFileSync(path, 'utf8')) as CpuProfile
}

/** Each stage's time as a multiple of wink-nlp's in the same run. */
async function stages(bench: Bench): Promise<Values> {
  const times: Map<string, number>[] = []
  for (let run = 0; run < REPEATS; run++) times.push(stageTimes(await takeProfile(bench)))
  const names = [...new Set(times.flatMap(all => [...all.keys()]))].filter(name => name !== 'wink-nlp')
  const multiples = (name: string) => times.map(all => (all.get(name) ?? 0) / (all.get('wink-nlp') ?? 1))
  const all = times.map(one => [...one.values()].reduce((sum, time) => sum + time, 0) / (one.get('wink-nlp') ?? 1))
  return { ...Object.fromEntries(names.map(name => [name, multiples(name)])), 'all, with wink-nlp': all }
}

async function throughput(bench: Bench): Promise<Values> {
  const file = await articles(bench, bench.sizes.few)
  const runs = repeat(REPEATS, () => ({
    wink: probeAlone('wink', file),
    needed: probeAlone('wink-needed', file),
    pipeline: probeAlone('pipeline', file)
  }))
  return {
    'wink-nlp alone, thousand tokens/s': runs.map(({ wink }) => speed(wink)),
    'whole pipeline, thousand tokens/s': runs.map(({ pipeline }) => speed(pipeline)),
    'pipeline / wink-nlp': runs.map(({ wink, pipeline }) => speed(pipeline) / speed(wink)),
    'pipeline / wink-nlp, by processor time': runs.map(
      ({ wink, pipeline }) => speedByProcessor(pipeline) / speedByProcessor(wink)
    ),
    'pipeline / wink-nlp with sbd, pos and ner alone': runs.map(
      ({ needed, pipeline }) => speed(pipeline) / speed(needed)
    )
  }
}

async function start(): Promise<Values> {
  const runs = repeat(REPEATS, () => ({ ours: probe('start'), wink: probe('wink-start') }))
  return {
    'start-up to first article, s': runs.map(({ ours }) => ours.seconds),
    "start-up, multiples of wink-nlp's own": runs.map(({ ours, wink }) => ours.seconds / wink.seconds)
  }
}

async function workers(bench: Bench): Promise<Values> {
  const { paired } = bench.sizes
  const file = await articles(bench, paired)
  const runs = repeat(REPEATS, () => ({ one: probe('run', file, '1'), two: probe('run', file, '2') }))
  return {
    [`speed of 2 workers / 1 worker, ${paired} articles`]: runs.map(({ one, two }) => one.seconds / two.seconds)
  }
}

/** The whole process of `extract`: the main thread and its workers together. */
async function memory(bench: Bench): Promise<Values> {
  const { paired } = bench.sizes
  const file = await articles(bench, paired)
  const runs = repeat(MEMORY_REPEATS, () => ({ one: probe('extract', file, '1'), two: probe('extract', file, '2') }))
  return {
    [`peak memory, 1 worker, ${paired} articles, MB`]: runs.map(({ one }) => one.memory),
    [`peak memory, 2 workers, ${paired} articles, MB`]: runs.map(({ two }) => two.memory),
    'a further worker, MB': runs.map(({ one, two }) => two.memory - one.memory)
  }
}

/** One run each: the long one takes minutes. */
async function growth(bench: Bench): Promise<Values> {
  const { some, many } = bench.sizes
  const small = probe('run', await articles(bench, some), '2')
  const large = probe('run', await articles(bench, many), '2')
  return {
    [`peak memory, ${some} articles, MB`]: [small.memory],
    [`peak memory, ${many} articles, MB`]: [large.memory],
    'memory growth': [large.memory / small.memory],
    [`time growth for ${many / some} times the articles`]: [large.seconds / small.seconds]
  }
}

const SECTIONS = { stages, throughput, start, workers, memory, growth }
export type SectionName = keyof typeof SECTIONS
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[]

export async function measureSection(section: SectionName, bench: Bench): Promise<Figure[]> {
  return Object.entries(await SECTIONS[section](bench)).map(([figure, values]) => ({
    section,
    figure,
    spread: spreadOf(values),
    repeats: values.length
  }))
}
