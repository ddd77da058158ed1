import type { ValueType } from '../../src/types.js'

export interface PlainValue {
  /** As in our tables: ISO 8601 / EDTF, or a plain decimal number. */
  value: string | null
  unit: string | null
}

const NOTHING: PlainValue = { value: null, unit: null }
const TIMED: readonly ValueType[] = ['DATE', 'TIME', 'DURATION']

/** A peer's own value of an entity in our notation; null where it gives none. */
export function plainValue(type: ValueType, raw: unknown): PlainValue {
  if (typeof raw === 'string') return TIMED.includes(type) ? { value: fromTimex(raw), unit: null } : fromNormalized(raw)
  if (typeof raw !== 'object' || raw === null) return NOTHING
  return fromCompromise(raw as CompromiseValue)
}

const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' }
const PARTS_OF_DAY = /T(?:MO|MI|AF|EV|NI|DT)$/

/** A value of TIMEX3 (TimeML 1.2.1), as SUTime gives it, in EDTF. */
export function fromTimex(timex: string): string | null {
  const value = timex.replace(PARTS_OF_DAY, '')
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (week) return weekRange(Number(week[1]), Number(week[2]))
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season) return `${season[1]}-${SEASONS[season[2] ?? '']}`
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  if (quarter) return `${quarter[1]}-${32 + Number(quarter[2])}`
  const time = /^(?:\d{4}-\d\d-\d\d)?(T\d\d:\d\d)(?::00)?(Z)?$/.exec(value)
  if (time) return `${time[1]}${time[2] ?? ''}`
  const known = /^(?:\d{2}[\dX]{2}(?:-\d\d){0,2}|P[\d.YMWDTHS]+)(?:\/(?:\d{4}(?:-\d\d){0,2}|P[\d.YMWDTHS]+))?$/
  return known.test(value) ? value : null
}

const DAY = 86_400_000
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Monday to Sunday of an ISO week: the week of January 4 is the first. */
function weekRange(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY
  return `${isoDay(monday)}/${isoDay(monday + 6 * DAY)}`
}

const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY' }

/** CoreNLP's `NormalizedNamedEntityTag`: "£3500000.0", "%30.0", "3.0", with ">=" and the like before it, ranges "2.0-3.0". */
export function fromNormalized(normalized: string): PlainValue {
  const match = /^(?:[<>~]=?)?([$£€¥%])?(-?[\d.]+(?:E\d+)?)(?:-(-?[\d.]+))?$/.exec(normalized)
  if (!match) return NOTHING
  const [, sign = '', first = '', second] = match
  const numbers = [first, ...(second === undefined ? [] : [second])].map(plain)
  return { value: numbers.join('/'), unit: sign === '%' ? '%' : (CURRENCIES[sign] ?? null) }
}

const plain = (number: string) => String(Number(number))

interface CompromiseValue {
  number?: number | null
  start?: string
  end?: string
  unit?: string | null
}

/** A date of compromise-dates runs from start to end and says in which unit it was named. */
function fromCompromise({ number, start, end, unit = null }: CompromiseValue): PlainValue {
  if (typeof number === 'number') return { value: String(number), unit }
  if (!start) return NOTHING
  const [first, last] = [start.slice(0, 10), (end ?? start).slice(0, 10)]
  if (unit === 'time' || unit === 'hour' || unit === 'minute') return { value: start.slice(10, 16), unit: null }
  if (unit === 'year' && first.slice(0, 4) === last.slice(0, 4)) return { value: first.slice(0, 4), unit: null }
  if (unit === 'month' && first.slice(0, 7) === last.slice(0, 7)) return { value: first.slice(0, 7), unit: null }
  return { value: first === last ? first : `${first}/${last}`, unit: null }
}
