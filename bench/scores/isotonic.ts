import { groupBy } from '../../src/group.js'
import type { Judged } from './calibration.js'

interface Block {
  rows: number
  rawSum: number
  right: number
}

/** Fewer rows than this tell no share; a block of them is joined to the one above. */
const LEAST_ROWS = 50

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955; for scores, Zadrozny and Elkan 2002): rows are
 * pooled until the share of right ones rises with the score; rows of one score are one pool from the start.
 * @returns mean score and share of right rows of each pool, lowest first
 */
export function fitIsotonic(rows: readonly Judged[]): [score: number, right: number][] {
  const blocks: Block[] = []
  const byScore = groupBy(
    rows.toSorted((a, b) => a.score - b.score),
    ({ score }) => score
  )
  for (const [score, equal] of byScore) {
    blocks.push({ rows: equal.length, rawSum: score * equal.length, right: equal.filter(({ right }) => right).length })
    poolLast(blocks, (last, before) => last.right / last.rows <= before.right / before.rows)
  }
  const pooled: Block[] = []
  for (const block of blocks) {
    pooled.push({ ...block })
    poolLast(pooled, (_last, before) => before.rows < LEAST_ROWS)
  }
  poolLast(pooled, last => last.rows < LEAST_ROWS)
  return pooled.map(({ rows: count, rawSum, right }) => [rawSum / count, right / count])
}

/** Joins the last block to the one before it for as long as the two say so. */
function poolLast(blocks: Block[], belong: (last: Block, before: Block) => boolean): void {
  for (;;) {
    const [before, last] = blocks.slice(-2)
    if (!before || !last || !belong(last, before)) return
    blocks.splice(-2, 2, {
      rows: before.rows + last.rows,
      rawSum: before.rawSum + last.rawSum,
      right: before.right + last.right
    })
  }
}
