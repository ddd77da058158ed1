export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12]
])

/** Months that are names or verbs too, and abbreviations: alone they are a month only after a preposition. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(
  'march may april june august jan mar apr jun jul'.split(' ')
)

/** 0 = Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 0],
  ['tuesday', 1],
  ['wednesday', 2],
  ['thursday', 3],
  ['friday', 4],
  ['saturday', 5],
  ['sunday', 6]
])

/** Only before a day of the month: "Sun" is a newspaper as well. */
export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set('mon tue tues wed thu thur thurs fri sat sun'.split(' '))

/** EDTF (ISO 8601-2) codes of seasons, in the place of the month. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24]
])

export const DAY_PARTS: ReadonlySet<string> = new Set('morning afternoon evening night lunchtime'.split(' '))

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** Words for stretches of time: the unit of ISO 8601 and how many of it. */
export const TIME_UNITS: ReadonlyMap<string, readonly [unit: TimeUnit, count: number]> = new Map([
  ['second', ['second', 1]],
  ['seconds', ['second', 1]],
  ['minute', ['minute', 1]],
  ['minutes', ['minute', 1]],
  ['mins', ['minute', 1]],
  ['hour', ['hour', 1]],
  ['hours', ['hour', 1]],
  ['hr', ['hour', 1]],
  ['hrs', ['hour', 1]],
  ['day', ['day', 1]],
  ['days', ['day', 1]],
  ['week', ['week', 1]],
  ['weeks', ['week', 1]],
  ['fortnight', ['week', 2]],
  ['fortnights', ['week', 2]],
  ['month', ['month', 1]],
  ['months', ['month', 1]],
  ['year', ['year', 1]],
  ['years', ['year', 1]],
  ['yr', ['year', 1]],
  ['yrs', ['year', 1]],
  ['decade', ['year', 10]],
  ['decades', ['year', 10]],
  ['century', ['year', 100]],
  ['centuries', ['year', 100]]
])

/** Part of a period that its value leaves out: "early 2024" is 2024. */
export const PERIOD_PARTS: ReadonlySet<string> = new Set('early late mid earlier later'.split(' '))

/** With "of": "end of the year". */
export const PERIOD_ENDS: ReadonlySet<string> = new Set('end start beginning middle'.split(' '))

/** Nearby words that place a day after the article's date. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  'will shall ll coming upcoming scheduled due expected planned plans intends hopes slated set deadline ahead'.split(
    ' '
  )
)

/** Nearby words that place a day before the article's date. */
export const PAST_CUES: ReadonlySet<string> = new Set(
  'said told was were had did has have announced reported added wrote ago since came went began took made'.split(' ')
)

/** Zones equal to UTC; the others are read but not normalised. */
export const UTC_ZONES: ReadonlySet<string> = new Set(['gmt', 'utc'])

export const OTHER_ZONES: ReadonlySet<string> = new Set(
  'est edt et cst cdt ct mst mdt pst pdt pt bst cet cest eet eest ist jst aest aedt hkt sgt msk'.split(' ')
)
