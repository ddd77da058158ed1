/** Words below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90]
])

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, bigint> = new Map([
  ['dozen', 12n],
  ['hundred', 100n],
  ['thousand', 1_000n],
  ['lakh', 100_000n],
  ['lakhs', 100_000n],
  ['million', 1_000_000n],
  ['crore', 10_000_000n],
  ['crores', 10_000_000n],
  ['billion', 1_000_000_000n],
  ['trillion', 1_000_000_000_000n],
  ['quadrillion', 1_000_000_000_000_000n]
])

/** Short scales of headlines and finance, written after digits. `m` may be metres: see `METRE_CONTEXT` in units.ts. */
export const SHORT_SCALES: ReadonlyMap<string, bigint> = new Map([
  ['k', 1_000n],
  ['mn', 1_000_000n],
  ['mln', 1_000_000n],
  ['mio', 1_000_000n],
  ['m', 1_000_000n],
  ['bn', 1_000_000_000n],
  ['bln', 1_000_000_000n],
  ['b', 1_000_000_000n],
  ['tn', 1_000_000_000_000n],
  ['trn', 1_000_000_000_000n]
])

/** Plurals that name no number: "dozens", "hundreds of thousands". */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set([
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
  'lakhs',
  'crores'
])

/** "two-thirds", "three quarters". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10]
])

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['thousandth', 1000]
])

/** Names that end in a number, which then counts nothing: "Boeing 737", "Channel 4". */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set([
  'airbus',
  'apollo',
  'boeing',
  'channel',
  'covid',
  'falcon',
  'flight',
  'formula',
  'galaxy',
  'highway',
  'interstate',
  'iphone',
  'playstation',
  'route',
  'soyuz',
  'starship',
  'windows',
  'xbox'
])

/** After the word "one": a pronoun, not a number. */
export const AFTER_PRONOUN_ONE: ReadonlySet<string> = new Set(
  (
    'of who whom whose that which another is was has had can could must should would will may might to or and but ' +
    'in on at for from with by as if when where than then he she it they we you i thing way day side time does ' +
    'did do needs says said called named after before more too also ever else not never the a an this his her their'
  ).split(' ')
)

/** Before the word "one": a pronoun, not a number. */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = new Set(
  'no any every each the this that which some another day a an number square'.split(' ')
)
