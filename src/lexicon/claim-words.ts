const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Lemmas of verbs and nouns of growth. */
export const UP_WORDS = words(`
  rise increase grow climb gain jump surge soar double triple quadruple rocket expand improve accelerate advance add
  swell strengthen rally rebound recover raise boost spike peak growth
`)
/** Lemmas of verbs and nouns of decline. */
export const DOWN_WORDS = words(`
  fall drop decline decrease shrink slump plunge tumble sink halve cut reduce lower lose dip slip slow contract weaken
  slide ease plummet shed trim slash loss reduction
`)
/** Lemmas of verbs and nouns of growth and decline. */
export const DIRECTION_WORDS: ReadonlySet<string> = new Set([...UP_WORDS, ...DOWN_WORDS])
/** Lemmas of verbs that say one thing brings about another. */
export const CAUSAL_VERBS = words('cause trigger prompt spark provoke')
/** Words that join a cause to what it brings about, alone or with the word behind them. */
export const CAUSAL_WORDS = words('because therefore consequently hence')
export const CAUSAL_PAIRS: ReadonlySet<string> = new Set([
  ...['due to', 'owing to', 'thanks to', 'a result', 'lead to', 'result in', 'result from', 'contribute to'],
  ...['drive by', 'force by', 'blame for', 'blame on', 'stem from', 'responsible for']
])
/** Lemmas of votes and legislative acts. */
export const VOTE_WORDS = words('vote abstain cosponsor veto filibuster ratify')
/** Lemmas of rules: what is allowed, demanded, forbidden. */
export const RULE_WORDS = words(`
  law rule regulation ban outlaw require prohibit mandate forbid permit legalise legalize criminalise
  criminalize constitution statute decree ordinance directive treaty entitle oblige abolish repeal enact legislate
`)
/** Words that compare. */
export const COMPARISON_WORDS = words(`
  highest lowest largest smallest biggest best worst fastest slowest oldest youngest
  versus unprecedented outnumber outperform
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
  'think believe feel like love hate prefer hope wish want fear admire enjoy deserve seem guess doubt'
)
/** Lemmas of verbs of the mind: what somebody thinks, wants or knows. */
export const MIND_VERBS: ReadonlySet<string> = new Set([
  ...OPINION_VERBS,
  ...words('know mean understand agree suppose wonder trust care need try remember expect intend regret')
])
/** Lemmas of verbs that say how things are and not what happens. */
export const STATIVE_VERBS = words(`
  know own have contain include belong owe mean consist remain stay live depend exist lack need understand matter
  concern seem appear involve lie cost weigh resemble prefer doubt fear hold
`)
/** Participles that, behind "be", say what somebody or something is like and not what was done. */
export const STATIVE_PARTICIPLES = words(`
  divided convinced concerned worried satisfied interested impressed pleased disappointed frightened surprised involved
  committed determined prepared supposed related based located situated surrounded crowded married opposed entitled
`)
/** Lemmas of verbs of saying. */
export const SPEECH_VERBS = words('say tell ask talk speak mention answer call discuss thank')
/** Lemmas of words that say what is counted or measured, or how. */
export const MEASURE_WORDS = words(`
  percent percentage rate number share level average median total majority minority million billion trillion thousand
  hundred dozen half third quarter record amount figure statistic double triple sum proportion index score
`)
/** Words that say how much, or which of all. */
export const DEGREE_WORDS = words(`
  more less fewer most least higher lower larger smaller greater bigger only every all never always first last no
`)
/** Lemmas of what is of concern to the public: money, work, health, schools, crime, war, nature, government. */
export const PUBLIC_WORDS = words(`
  tax budget deficit debt spending income wage pay salary price cost trade export import inflation unemployment
  employment job worker economy economic growth business company industry bank loan mortgage pension benefit welfare
  insurance money fund profit revenue sale
  health hospital patient doctor nurse disease vaccine drug medicine death school student pupil teacher university
  education
  crime police prison murder theft fraud gun law court constitution rule right treaty sanction war troop army military
  weapon missile nuclear attack terrorist soldier defense defence
  oil gas energy electricity coal climate emission pollution farm farmer food water flood housing home rent road railway
  immigrant immigration migrant refugee border population resident poverty government congress senate parliament council
  minister president mayor vote election ballot bill administration program programme policy
`)
/** Words whose time the reader knows only with the article's date; those in dates without a year are told by the dates. */
export const DEICTIC_WORDS = words('today yesterday tomorrow tonight recently ago')
/** Words that make a clause less than certain. */
export const POSSIBLE_WORDS = words('may might could possibly perhaps maybe potentially conceivably')
export const PROBABLE_WORDS = words('likely probably presumably apparently appears seems seemingly')
export const UNLIKELY_WORDS = words('unlikely improbable doubtful hardly')
/** Auxiliaries of duty. */
export const DEONTIC_WORDS = words('must should ought shall need')
/** Conjunctions that open a clause of condition; what they open is not asserted. */
export const CONDITIONAL_WORDS = words('if unless provided whether')
