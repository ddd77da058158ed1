const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Lemmas of verbs and nouns of growth. */
export const UP_WORDS = words(`
  rise increase grow climb gain jump surge soar double triple quadruple rocket expand improve accelerate advance add
  exceed swell strengthen rally rebound recover raise boost spike peak growth
`)
/** Lemmas of verbs and nouns of decline. */
export const DOWN_WORDS = words(`
  fall drop decline decrease shrink slump plunge tumble sink halve cut reduce lower lose dip slip slow contract weaken
  slide ease plummet shed trim slash loss reduction
`)
/** Lemmas that say one thing brings about another. */
export const CAUSAL_WORDS = words(`
  cause because lead result trigger prompt force drive spark due owing thanks therefore consequently hence provoke
`)
/** Lemmas of votes and legislative acts. */
export const VOTE_WORDS = words('vote abstain cosponsor veto filibuster ratify')
/** Lemmas of rules: what is allowed, demanded, forbidden. */
export const RULE_WORDS = words(`
  law act bill rule regulation ban outlaw require prohibit mandate forbid permit legalise legalize criminalise
  criminalize constitution statute decree ordinance directive treaty entitle oblige abolish repeal enact legislate
`)
/** Words that compare. */
export const COMPARISON_WORDS = words(`
  highest lowest largest smallest biggest best worst fastest slowest oldest youngest
  compared versus twice thrice unprecedented outnumber outperform exceed
`)
/** Words that judge; a clause that rests on one cannot be checked. */
export const EVALUATIVE_WORDS = words(`
  good bad great terrible wonderful awful beautiful ugly excellent poor brilliant stupid fantastic horrible nice
  disgraceful shameful proud disappointed disappointing impressive unacceptable wrong right fair unfair amazing
  incredible ridiculous absurd brave tragic sad happy important crucial vital essential worrying encouraging
  disaster shame disgrace masterpiece triumph mistake pleasure joy honour honor
`)
/** Lemmas of verbs of belief and taste. */
export const OPINION_VERBS = words(
  'think believe feel like love hate prefer hope wish fear admire enjoy deserve seem guess'
)
/** Words whose time the reader knows only with the article's date. */
export const DEICTIC_WORDS = words('today yesterday tomorrow tonight now currently recently ago last next this')
/** Words that make a clause less than certain. */
export const POSSIBLE_WORDS = words('may might could possibly perhaps maybe potentially conceivably')
export const PROBABLE_WORDS = words('likely probably presumably apparently appears seems seemingly')
export const UNLIKELY_WORDS = words('unlikely improbable doubtful hardly')
/** Auxiliaries of duty. */
export const DEONTIC_WORDS = words('must should ought shall need')
/** Conjunctions that open a clause of condition; what they open is not asserted. */
export const CONDITIONAL_WORDS = words('if unless provided whether')
