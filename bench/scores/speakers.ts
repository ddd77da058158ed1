/** Whether a speaker was resolved: to the right entity, to a wrong one, or not at all. */
export type Resolution = 'right' | 'wrong' | 'unresolved'

/** Share of attributions whose speaker has that resolution; of all, found or not. */
export function shareOf(resolutions: readonly Resolution[], wanted: Resolution): number {
  if (resolutions.length === 0) return 0
  return resolutions.filter(resolution => resolution === wanted).length / resolutions.length
}

/** Share of the speakers resolved that are right. */
export const resolvedPrecision = (resolutions: readonly Resolution[]) =>
  shareOf(
    resolutions.filter(resolution => resolution !== 'unresolved'),
    'right'
  )
