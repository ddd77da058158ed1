import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { chart, chartPoints } from './chart.js'
import { ROOT } from './folders.js'
import { ABSENT, newsmillBytes, newsmillVersion, PEERS_LIST } from './peers.js'
import { OURS, type PeerRow } from './quality.js'
import type { SpeedRow } from './speed.js'

/** What `npm run peers` writes; a run of some systems replaces their rows and keeps the others'. */
export interface PeerResults {
  machine: { cpu: string; cores: number; memoryInGb: number; node: string; python: string; java: string }
  systems: Record<string, SystemFacts>
  absent: Readonly<Record<string, string>>
  quality: PeerRow[]
  speed: SpeedRow[]
}

export interface SystemFacts {
  versions: Readonly<Record<string, string>>
  /** A fresh install on disk, without Node, Python or Java themselves. */
  installedMb: number
  /** Days on which it was measured last. */
  quality?: string
  speed?: string
}

const PATH = `${ROOT}bench/results/peers.json`
const today = () => new Date().toISOString().slice(0, 10)
const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10

const firstLine = (program: string, ...words: string[]) =>
  execFileSync(program, words, { encoding: 'utf8' }).split('\n')[0]?.trim() ?? ''

function factsOf(system: string): SystemFacts {
  if (system === OURS) return { versions: { newsmill: newsmillVersion() }, installedMb: megabytes(newsmillBytes()) }
  const peer = PEERS_LIST.find(({ name }) => name === system)
  if (!peer) throw new Error(`${system} is no peer`)
  return { versions: peer.versions(), installedMb: megabytes(peer.bytes()) }
}

const EMPTY: Pick<PeerResults, 'systems' | 'quality' | 'speed'> = { systems: {}, quality: [], speed: [] }

export const readPeerResults = () =>
  existsSync(PATH) ? (JSON.parse(readFileSync(PATH, 'utf8')) as PeerResults) : { ...EMPTY }

const ORDER = [OURS, ...PEERS_LIST.map(({ name }) => name)]
const inOrder = <Row extends { system: string }>(rows: readonly Row[]) =>
  rows.toSorted((a, b) => ORDER.indexOf(a.system) - ORDER.indexOf(b.system))

const keyOf = ({ task, corpus, metric }: PeerRow) => `${task} | ${corpus} | ${metric}`

/** The results with new rows in the place of those of the same system; null for what was not measured. */
export function mergeResults(
  system: string,
  measured: { quality: PeerRow[] | null; speed: SpeedRow[] | null }
): PeerResults {
  const before = readPeerResults()
  const fresh = new Set(measured.quality?.map(keyOf))
  const others = before.quality.filter(row => row.system !== system || !fresh.has(keyOf(row)))
  const quality = inOrder([...others, ...(measured.quality ?? [])])
  const timed = new Set(measured.speed?.map(({ part }) => part))
  const untouched = before.speed.filter(row => row.system !== system || !timed.has(row.part))
  const speed = inOrder([...untouched, ...(measured.speed ?? [])])
  const days = { ...(measured.quality && { quality: today() }), ...(measured.speed && { speed: today() }) }
  const systems = { ...before.systems, [system]: { ...before.systems[system], ...factsOf(system), ...days } }
  return {
    machine: {
      cpu: cpus()[0]?.model.trim() ?? '',
      cores: cpus().length,
      memoryInGb: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      python: firstLine('python3', '--version'),
      java: firstLine('java', '--version')
    },
    systems: Object.fromEntries(ORDER.flatMap(name => (systems[name] ? [[name, systems[name]]] : []))),
    absent: ABSENT,
    quality,
    speed
  }
}

export function writePeerResults(results: PeerResults, page: string): void {
  writeFileSync(PATH, `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(PATH.replace(/json$/, 'md'), page)
  writeFileSync(`${ROOT}docs/quality-speed.svg`, chart(chartPoints(results)))
}
