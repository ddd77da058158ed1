/**
 * Agreement of two annotators beyond what chance would give, from -1 to 1 (Cohen 1960, "A Coefficient of Agreement for
 * Nominal Scales"): each pair holds what both said of one item.
 * @returns null where it is undefined: no items, or both said the same one thing of all
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const share = (isCounted: (pair: readonly [string, string]) => boolean) =>
    pairs.filter(isCounted).length / pairs.length
  const observed = share(([a, b]) => a === b)
  const expected = [...new Set(pairs.flat())]
    .map(label => share(([a]) => a === label) * share(([, b]) => b === label))
    .reduce((sum, chance) => sum + chance, 0)
  return pairs.length === 0 || expected === 1 ? null : (observed - expected) / (1 - expected)
}
