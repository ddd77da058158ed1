import { hasCorpus } from '../corpora/folder.js'
import { polnearPath, readPolnear } from '../corpora/polnear.js'
import { type Spread, spreadOf } from '../scores/median.js'
import { CONFIGURATIONS, type Configuration, newsmillWhole } from './configurations.js'
import { type PeerProcess, startProcess, type Text } from './process.js'

const REPEATS = 5
const TWO_REPEATS = 3
/** A measurement lasts at least so long: texts are read again until it does. */
const LEAST_SECONDS = 1
/** One core for all that the process does: its own threads for compiling and collecting garbage take their time there too. */
const ONE_CORE = ['taskset', '--cpu-list', '1']
const SENTENCE: Text = {
  text: 'Jane Roe, the mayor of Korval, said on Tuesday that she would appeal.',
  published: '2026-05-14'
}

export const ASPECTS = ['throughput', 'start', 'two'] as const
/** Throughput beside ours; start-up; two processes against one. */
export type Aspect = (typeof ASPECTS)[number]

/** Speed of one configuration; ratios are of neighbouring measurements, so they hold where the seconds do not. */
export interface SpeedRow extends Partial<Throughput> {
  system: string
  part: string
  /** From the start of the process to its first answer, in seconds, and over newsmill's. */
  start?: Spread
  startRatio?: Spread
  /** Speed of two processes, each with half of the texts, over that of one with all. */
  twoProcesses?: Spread
}

export interface Throughput {
  /** What it reads at once, in words between blanks. */
  words: number
  /** Words a second on one core. */
  wordsPerSecond: Spread
  /** Its speed over newsmill's, measured right before; by wall time and by processor time. */
  ratio: Spread
  processorRatio: Spread
  /** Peak resident memory in MB. */
  memory: number
}

const countWords = (texts: readonly Text[]) => texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)

interface Timing {
  /** Words a second, by wall and by processor time. */
  wall: number
  processor: number
}

/** A process that is warm, with the texts that it is timed on. */
interface Runner {
  words: number
  time: () => Promise<Timing>
  memory: () => number
  close: () => void
}

async function warmUp({ command, warmSeconds }: Configuration, texts: readonly Text[]): Promise<Runner> {
  const peer = startProcess([...ONE_CORE, ...command])
  const words = countWords(texts)
  let seconds = 0
  for (let warm = 0, pass = 0; warm < warmSeconds || pass < 2; pass++) {
    seconds = (await peer.ask(texts, true)).seconds
    warm += seconds
  }
  const passes = Math.max(1, Math.ceil(LEAST_SECONDS / seconds))
  return {
    words,
    time: async () => {
      const before = peer.processorTime()
      let wall = 0
      for (let pass = 0; pass < passes; pass++) wall += (await peer.ask(texts, true)).seconds
      return { wall: (words * passes) / wall, processor: (words * passes) / (peer.processorTime() - before) }
    },
    memory: peer.peakMemory,
    close: peer.close
  }
}

const everyNth = (texts: readonly Text[], n: number) => texts.filter((_, index) => index % n === 0)

/** Ours and theirs by turns: ours, theirs, ours, theirs ... */
async function measurePairs(configuration: Configuration, texts: readonly Text[]): Promise<Throughput> {
  const ours = await warmUp(newsmillWhole, texts)
  const theirs = await warmUp(configuration, everyNth(texts, configuration.everyNth))
  const pairs: { our: Timing; their: Timing }[] = []
  for (let repeat = 0; repeat < REPEATS; repeat++) pairs.push({ our: await ours.time(), their: await theirs.time() })
  const memory = Math.round(theirs.memory())
  theirs.close()
  ours.close()
  return {
    words: theirs.words,
    wordsPerSecond: spreadOf(pairs.map(({ their }) => their.wall)),
    ratio: spreadOf(pairs.map(({ our, their }) => their.wall / our.wall)),
    processorRatio: spreadOf(pairs.map(({ our, their }) => their.processor / our.processor)),
    memory
  }
}

async function startUp({ command }: Configuration): Promise<number> {
  const started = performance.now()
  const peer = startProcess([...ONE_CORE, ...command])
  await peer.ask([SENTENCE])
  peer.close()
  return (performance.now() - started) / 1000
}

async function measureStart(configuration: Configuration): Promise<Required<Pick<SpeedRow, 'start' | 'startRatio'>>> {
  await startUp(configuration)
  const pairs: [number, number][] = []
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    pairs.push([await startUp(newsmillWhole), await startUp(configuration)])
  }
  return {
    start: spreadOf(pairs.map(([, theirs]) => theirs)),
    startRatio: spreadOf(pairs.map(([our, theirs]) => theirs / our))
  }
}

/** Wall time of processes that work at the same time, each on a share of its own, warm and free to use every core. */
async function wallTime(peers: readonly PeerProcess[], texts: readonly Text[]): Promise<number> {
  const shares = peers.map((_, share) => texts.filter((_text, index) => index % peers.length === share))
  const started = performance.now()
  await Promise.all(peers.map((peer, index) => peer.ask(shares[index] ?? [], true)))
  return performance.now() - started
}

async function measureTwo({ command, everyNth: n }: Configuration, texts: readonly Text[]): Promise<Spread> {
  const peers = [startProcess(command), startProcess(command)]
  const once = everyNth(texts, n)
  for (const peer of peers) await peer.ask(once, true)
  const replies = await Promise.all(peers.map(peer => peer.ask(once, true)))
  const seconds = Math.max(...replies.map(reply => reply.seconds))
  // An even number of times, so that two processes get equal shares.
  const share = Array.from({ length: 2 * Math.ceil(LEAST_SECONDS / seconds) }, () => once).flat()
  const ratios: number[] = []
  for (let repeat = 0; repeat < TWO_REPEATS; repeat++) {
    ratios.push((await wallTime(peers.slice(0, 1), share)) / (await wallTime(peers, share)))
  }
  for (const peer of peers) peer.close()
  return spreadOf(ratios)
}

/** Only a system's whole pipeline is started cold and run in two processes. */
async function measureConfiguration(one: Configuration, aspects: readonly Aspect[], texts: readonly Text[]) {
  const { system, part, isWhole } = one
  const row: SpeedRow = { system, part }
  if (aspects.includes('throughput')) Object.assign(row, await measurePairs(one, texts))
  if (isWhole && aspects.includes('start')) Object.assign(row, await measureStart(one))
  if (isWhole && aspects.includes('two')) row.twoProcesses = await measureTwo(one, texts)
  return row
}

export interface SpeedRequest {
  system: string
  /** All that it has, if left out. */
  parts?: readonly string[] | undefined
  aspects: readonly Aspect[]
}

/** Parts of a system, each beside ours. */
export async function measureSpeed(
  { system, parts, aspects }: SpeedRequest,
  say: (words: string) => void
): Promise<SpeedRow[]> {
  if (!hasCorpus(polnearPath('dev'))) {
    say('the articles of PolNeAR dev are not here: no speed is measured')
    return []
  }
  const texts = readPolnear('dev').map(({ article }) => article)
  const rows: SpeedRow[] = []
  for (const one of CONFIGURATIONS) {
    if (one.system !== system || (parts && !parts.includes(one.part))) continue
    const row = await measureConfiguration(one, aspects, texts)
    say(`${system}, ${row.part}: ${JSON.stringify({ ...row, system: undefined, part: undefined })}`)
    rows.push(row)
  }
  return rows
}
