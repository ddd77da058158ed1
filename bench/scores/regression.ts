/** A row of numbers and whether it is of the class that is looked for. */
export interface Example {
  values: readonly number[]
  right: boolean
}

/** Log-odds: one for each unit of a value, and of a row of zeros. */
export interface Regression {
  bias: number
  weights: number[]
}

/** Ridge penalty for a weight per standard deviation of its value: half of it times the square. */
const PENALTY = 5
/** Sweeps over all weights. */
const SWEEPS = 100

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Logistic regression with a ridge penalty; each weight takes Newton steps in turn. A value that never varies weighs nothing. */
export function fitRegression(rows: readonly Example[], size: number): Regression {
  const columns = Array.from({ length: size }, (_, place) => {
    const values = rows.map(({ values: all }) => all[place] ?? 0)
    const centre = mean(values)
    const deviation = Math.sqrt(mean(values.map(value => (value - centre) ** 2)))
    return { centre, deviation, scaled: values.map(value => (deviation === 0 ? 0 : (value - centre) / deviation)) }
  })
  const margins = rows.map(() => 0)
  /** Moves every row's margin by the Newton step of a weight, which is returned. */
  const step = (values: readonly number[], penalty: number, weight: number) => {
    let [slope, curve] = [penalty * weight, penalty + 1e-6]
    rows.forEach(({ right }, row) => {
      const [chance, value] = [1 / (1 + Math.exp(-(margins[row] ?? 0))), values[row] ?? 0]
      slope += value * (chance - (right ? 1 : 0))
      curve += value * value * chance * (1 - chance)
    })
    const change = -slope / curve
    values.forEach((value, row) => {
      margins[row] = (margins[row] ?? 0) + change * value
    })
    return change
  }
  const ones = rows.map(() => 1)
  const scaled = columns.map(() => 0)
  let bias = 0
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    bias += step(ones, 0, 0)
    columns.forEach((column, place) => {
      scaled[place] = (scaled[place] ?? 0) + step(column.scaled, PENALTY, scaled[place] ?? 0)
    })
  }
  const weights = columns.map(({ deviation }, place) => (deviation === 0 ? 0 : (scaled[place] ?? 0) / deviation))
  return { bias: bias - columns.reduce((sum, { centre }, place) => sum + centre * (weights[place] ?? 0), 0), weights }
}
