/**
 * Counts for precision and recall of one document, to be added up over documents for a micro average.
 * Hits are counted on either side, because an overlap can be worth less to one side than to the other.
 */
export interface Tally {
  hitsFound: number
  found: number
  hitsGold: number
  gold: number
}

const sum = (tallies: readonly Tally[], key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** Micro precision; 0 where nothing was found. */
export const precision = (tallies: readonly Tally[]) => share(sum(tallies, 'hitsFound'), sum(tallies, 'found'))

/** Micro recall; 0 where there is nothing to find. */
export const recall = (tallies: readonly Tally[]) => share(sum(tallies, 'hitsGold'), sum(tallies, 'gold'))

/** Micro F1, the harmonic mean of both (van Rijsbergen 1979). */
export const f1 = (tallies: readonly Tally[]) => harmonicMean(precision(tallies), recall(tallies))

export const harmonicMean = (a: number, b: number) => share(2 * a * b, a + b)

export const goldCount = (tallies: readonly Tally[]) => sum(tallies, 'gold')
