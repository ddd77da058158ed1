/** A row's score and whether the row is right. */
export interface Judged {
  score: number
  right: boolean
}

/** One tenth of the scores. */
export interface ReliabilityBin {
  from: number
  to: number
  n: number
  meanScore: number
  shareRight: number
}

const BINS = 10

/** Reliability table: ten bins of equal width, the last one closed; empty bins left out. */
export function reliability(rows: readonly Judged[]): ReliabilityBin[] {
  const bins = Array.from({ length: BINS }, (): Judged[] => [])
  for (const row of rows) bins[Math.min(BINS - 1, Math.floor(row.score * BINS + 1e-9))]?.push(row)
  return bins.flatMap((bin, index) => {
    if (bin.length === 0) return []
    const mean = (value: (row: Judged) => number) => bin.reduce((sum, row) => sum + value(row), 0) / bin.length
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      n: bin.length,
      meanScore: mean(({ score }) => score),
      shareRight: mean(({ right }) => (right ? 1 : 0))
    }
  })
}

/**
 * Expected calibration error (Naeini et al. 2015; Guo et al. 2017): the gap between mean score and share of right rows
 * of each bin, weighted by the bin's rows.
 */
export function expectedCalibrationError(rows: readonly Judged[]): number {
  const gaps = reliability(rows).map(({ n, meanScore, shareRight }) => n * Math.abs(meanScore - shareRight))
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, rows.length)
}
