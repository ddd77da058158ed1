import type { Tally } from './tally.js'

/** One example of GAP: a pronoun and two names, and for each name whether it is who the pronoun stands for. */
export interface GapAnswer {
  gold: readonly [boolean, boolean]
  found: readonly [boolean, boolean]
}

/**
 * Counts of GAP (Webster et al. 2018, "Mind the GAP"; `gap_scorer.py`): each name of each example is one yes-or-no
 * answer, and precision and recall are over the yeses.
 */
export function gapTally({ gold, found }: GapAnswer): Tally {
  const hits = gold.filter((isRight, index) => isRight && found[index]).length
  return {
    hitsFound: hits,
    found: found.filter(Boolean).length,
    hitsGold: hits,
    gold: gold.filter(Boolean).length
  }
}

export function genderOf(pronoun: string): 'masculine' | 'feminine' {
  return /^(?:she|her|hers)$/i.test(pronoun) ? 'feminine' : 'masculine'
}
