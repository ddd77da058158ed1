/** A row of the results: a figure with its place in the table and its floor. */
export interface ResultRow {
  task: string
  corpus: string
  metric: string
  n: number
  floor: number | null
  value: number
  low: number
  high: number
}

/** The least a figure may be, and why it was once higher. */
export interface Floor {
  floor: number
  lowered?: { from: number; to: number; why: string }[]
}
/** Floors by name: "task | corpus | metric". */
export type Floors = Readonly<Record<string, Floor>>

/** So much may a figure be under its floor, for floors have three decimals. */
const TOLERANCE = 0.0005

type Named = Pick<ResultRow, 'task' | 'corpus' | 'metric'>

export const floorName = ({ task, corpus, metric }: Named) => `${task} | ${corpus} | ${metric}`

const roundDown = (value: number) => Math.floor(value * 1000 + 1e-9) / 1000

/** One sentence per figure that is under its floor. */
export function findFallen(rows: readonly ResultRow[]): string[] {
  return rows.flatMap(row =>
    row.floor !== null && row.value < row.floor - TOLERANCE
      ? [`${floorName(row)}: ${row.value.toFixed(4)} is under its floor of ${row.floor}`]
      : []
  )
}

/** One sentence per floor of a task and corpus that was measured whose figure is not there any more. */
export function findLost(floors: Floors, rows: readonly ResultRow[]): string[] {
  const names = new Set(rows.map(floorName))
  const measured = new Set(rows.map(({ task, corpus }) => `${task} | ${corpus} | `))
  return Object.keys(floors)
    .filter(name => !names.has(name) && [...measured].some(prefix => name.startsWith(prefix)))
    .map(name => `${name}: has a floor and was not measured`)
}

/** Floors lifted to what was reached, rounded down; new ones for figures that may have one and have none. */
export function raiseFloors(floors: Floors, rows: readonly (ResultRow & { gated: boolean })[]): Floors {
  const raised = rows
    .filter(({ gated }) => gated)
    .map((row): [string, Floor] => {
      const name = floorName(row)
      const before = floors[name]
      return [name, { ...before, floor: Math.max(before?.floor ?? 0, roundDown(row.value)) }]
    })
  return { ...floors, ...Object.fromEntries(raised) }
}

/**
 * The floor of one figure lowered to what was reached, with the reason on record.
 * @throws Error for a name that has no floor, was not measured, or did not fall
 */
export function lowerFloor(floors: Floors, rows: readonly ResultRow[], change: { name: string; why: string }): Floors {
  const { name, why } = change
  const before = floors[name]
  const row = rows.find(other => floorName(other) === name)
  if (!before || !row) throw new Error(`"${name}" has no floor or was not measured; names are as in bench/floors.json`)
  const to = roundDown(row.value)
  if (to >= before.floor) throw new Error(`"${name}" is at ${row.value.toFixed(4)}, not under its floor`)
  return { ...floors, [name]: { floor: to, lowered: [...(before.lowered ?? []), { from: before.floor, to, why }] } }
}
