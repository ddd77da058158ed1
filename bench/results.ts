import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Floors, floorName, type ResultRow } from './floors.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FLOORS = new URL('floors.json', import.meta.url)
const RESULTS = 'bench/results/quality.json'

export const readFloors = () => JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors

export function writeFloors(floors: Floors): void {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(FLOORS, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** Values of the committed results by name; none where there is no repository or no commit has them. */
export function readCommittedValues(): ReadonlyMap<string, number> {
  try {
    const json = execFileSync('git', ['show', `HEAD:${RESULTS}`], { cwd: ROOT, stdio: 'pipe', encoding: 'utf8' })
    return new Map((JSON.parse(json) as ResultRow[]).map(row => [floorName(row), row.value]))
  } catch {
    return new Map()
  }
}

/** Writes the rows as JSON, and the page that the README links to. */
export function writeResults(rows: readonly ResultRow[], page: string): void {
  writeFileSync(ROOT + RESULTS, `${JSON.stringify(rows, null, 2)}\n`)
  writeFileSync(`${ROOT}bench/results/quality.md`, page)
}
