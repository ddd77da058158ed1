const DAY = 86_400_000

/** Reads the day of an ISO date or date-time as days since 1970-01-01; null when it is none. */
export function readDay(iso: string | null): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso ?? '') ?? []
  return year === undefined ? null : dayNumber(Number(year), Number(month), Number(day))
}

/** Days since 1970-01-01; null for a day that the calendar lacks, such as 30 February. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1 && year <= 9999
  return exists ? date.getTime() / DAY : null
}

/** `YYYY-MM-DD`; null outside the years 1 to 9999. */
export function isoDay(day: number): string | null {
  const { year } = partsOf(day)
  return year >= 1 && year <= 9999 ? new Date(day * DAY).toISOString().slice(0, 10) : null
}

export function isoDate(year: number, month: number, day: number): string | null {
  const number = dayNumber(year, month, day)
  return number === null ? null : isoDay(number)
}

export function partsOf(day: number): { year: number; month: number; weekday: number } {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, weekday: (date.getUTCDay() + 6) % 7 }
}

/** `YYYY`; null outside the years 1 to 9999. */
export function isoYear(year: number): string | null {
  return year >= 1 && year <= 9999 ? String(year).padStart(4, '0') : null
}

/** `YYYY-MM` of the month that lies `months` after that of `day`. */
export function isoMonth(day: number, months: number): string | null {
  const { year, month } = partsOf(day)
  const index = year * 12 + month - 1 + months
  return yearPart(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1)
}

/** A year with a month, or an EDTF season (21-24), quarter (33-36) or half (40-41) in its place. */
export function yearPart(year: number, part: number): string | null {
  const iso = isoYear(year)
  return iso && `${iso}-${String(part).padStart(2, '0')}`
}

export function interval(start: string | null, end: string | null): string | null {
  return start && end && `${start}/${end}`
}

/** Monday to Sunday of the week that lies `weeks` after that of `day`. */
export function isoWeek(day: number, weeks: number): string | null {
  const monday = day - partsOf(day).weekday + 7 * weeks
  return interval(isoDay(monday), isoDay(monday + 6))
}
