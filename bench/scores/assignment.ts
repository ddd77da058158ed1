import munkres from 'munkres'

/**
 * Pairs rows with columns one to one so that the values of the pairs add up to the most (Kuhn 1955, Munkres 1957).
 * @param values  one row of numbers >= 0 per item of the left side, all of equal length
 * @returns       `[row, column]` of each pair worth more than 0
 */
export function bestAssignment(values: readonly (readonly number[])[]): [number, number][] {
  if (values.length === 0 || values[0]?.length === 0) return []
  const costs = values.map(row => row.map(value => -value))
  return munkres(costs).filter(([row, column]) => (values[row]?.[column] ?? 0) > 0)
}
