/** An exact decimal number, `units` / 10^`places`. */
export interface Decimal {
  units: bigint
  places: number
}

/** Reads plain digits with at most one point: "12", "0.10". */
export function decimal(digits: string): Decimal {
  const point = digits.indexOf('.')
  if (point < 0) return { units: BigInt(digits), places: 0 }
  return { units: BigInt(digits.slice(0, point) + digits.slice(point + 1)), places: digits.length - point - 1 }
}

export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  return { units: atPlaces(a, places) + atPlaces(b, places), places }
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, places: a.places + b.places }
}

/** `numerator` / `denominator` rounded to four places: two thirds are 0.6667. */
export function ratio(numerator: Decimal, denominator: Decimal): Decimal {
  const places = Math.max(numerator.places, denominator.places)
  const divisor = atPlaces(denominator, places)
  return { units: (atPlaces(numerator, places) * 20_000n + divisor) / (2n * divisor), places: 4 }
}

export function isLess(a: Decimal, b: Decimal): boolean {
  const places = Math.max(a.places, b.places)
  return atPlaces(a, places) < atPlaces(b, places)
}

/** Plain digits without exponent, leading or trailing zeros: "4350000", "0.1". */
export function decimalText({ units, places }: Decimal): string {
  if (places === 0) return units.toString()
  const sign = units < 0n ? '-' : ''
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0')
  const fraction = digits.slice(-places).replace(/0+$/, '')
  return sign + digits.slice(0, -places) + (fraction && `.${fraction}`)
}

function atPlaces(number: Decimal, places: number): bigint {
  return number.units * 10n ** BigInt(places - number.places)
}
