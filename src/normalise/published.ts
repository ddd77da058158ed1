const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY_NAME = '(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,?\\s+)?'
const TIME =
  '(?:(?:T|,?\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(\\.\\d+)?)?\\s*([ap]\\.?m\\.?)?\\s*([a-z]{1,4}|[+-]\\d{2}(?::?\\d{2})?)?)?'

/** The named zones of RFC 2822. */
const ZONES: Record<string, string> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00'
}

/** The forms of a date, each with the order of its parts. */
const FORMS: readonly { pattern: RegExp; order: 'ymd' | 'dmy' | 'mdy' | 'unclear' }[] = [
  { pattern: form('(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})'), order: 'ymd' },
  { pattern: form('(\\d{4})()(\\d{2})(\\d{2})'), order: 'ymd' },
  { pattern: form(`${DAY_NAME}(\\d{1,2})()\\s+${MONTH_NAME},?\\s+(\\d{4})`), order: 'dmy' },
  { pattern: form(`${DAY_NAME}${MONTH_NAME}()\\s+(\\d{1,2}),?\\s+(\\d{4})`), order: 'mdy' },
  { pattern: form('(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})'), order: 'unclear' }
]

// Below this a number is no date in seconds of the last fifty years; from 1e11 on it counts milliseconds.
const MIN_SECONDS = 1e8
const MIN_MILLISECONDS = 1e11
const MAX_MILLISECONDS = 1e13

function form(date: string): RegExp {
  return new RegExp(`^${date}${TIME}$`, 'i')
}

/**
 * The date or date-time of publication as ISO 8601: `YYYY-MM-DD`, or RFC 3339 with the zone as given; a time without
 * a zone stays without one. Understands ISO 8601, RFC 2822, dates in English words, figures in an order that cannot be
 * mistaken ("05/14/2024"), and Unix time. Null for anything else.
 */
export function parsePublished(given: string | number): string | null {
  const text = spelledOut(String(given).trim())
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text)
    const date = match && dateOf([match[1] ?? '', match[3] ?? '', match[4] ?? ''], order)
    if (match && date) return withTime(date, match.slice(5))
  }
  return /^\d{9,13}(?:\.\d+)?$/.test(text) ? fromUnixTime(Number(text)) : null
}

/** Without a closing comment, which RFC 2822 allows, and with the marks that ISO 8601's basic form leaves out. */
function spelledOut(text: string): string {
  return text
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})(?=\D|$)/, '$1-$2-$3T$4:$5:$6')
}

function dateOf(parts: readonly [string, string, string], order: 'ymd' | 'dmy' | 'mdy' | 'unclear'): string | null {
  const [a, b, c] = parts
  if (order === 'ymd') return isoDate(a, b, c)
  if (order === 'dmy') return isoDate(c, b, a)
  if (order === 'mdy') return isoDate(c, a, b)
  const dayFirst = isoDate(c, b, a)
  const monthFirst = isoDate(c, a, b)
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return null
  return dayFirst ?? monthFirst
}

/** Null where there is no such day. */
function isoDate(year: string, month: string, day: string): string | null {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const iso = `${year}-${String(named || month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

function withTime(date: string, parts: readonly (string | undefined)[]): string | null {
  const [hours, minutes, seconds = '00', fraction = '', half, zone] = parts
  if (hours === undefined || minutes === undefined) return date
  const hour = half === undefined ? Number(hours) : hourOf(Number(hours), half)
  const offset = zone === undefined ? '' : offsetOf(zone)
  if (hour === null || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59 || offset === null) return null
  return `${date}T${String(hour).padStart(2, '0')}:${minutes}:${seconds}${fraction}${offset}`
}

function hourOf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

function offsetOf(zone: string): string | null {
  const numeric = /^([+-]\d{2}):?(\d{2})?$/.exec(zone)
  if (numeric === null) return ZONES[zone.toUpperCase()] ?? null
  const minutes = numeric[2] ?? '00'
  const valid = Math.abs(Number(numeric[1])) < 24 && Number(minutes) < 60
  return valid ? `${numeric[1]}:${minutes}` : null
}

function fromUnixTime(number: number): string | null {
  if (number < MIN_SECONDS || number >= MAX_MILLISECONDS) return null
  const date = new Date(number < MIN_MILLISECONDS ? number * 1000 : number)
  return date.toISOString().replace('.000Z', 'Z')
}
