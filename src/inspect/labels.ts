import type { ListingName, MarkKind } from './marks.js'

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉'

/** The marks that belong to the rows of a listing. */
export const kindOfListing = {
  entities: 'entity',
  quotes: 'quote',
  claims: 'claim'
} as const satisfies Record<ListingName, MarkKind>

/** How a row is called beside its marks and in its listing: `Q3`, `C5`, and entities by their number alone. */
export function labelOf(kind: MarkKind, number: number): string {
  return `${kind === 'quote' ? 'Q' : kind === 'claim' ? 'C' : ''}${number}`
}

/** Entities are indexed as linguists index what refers to the same: Ana₁ said she₁ would go. */
export function subscript(number: number): string {
  return String(number).replace(/\d/g, digit => SUBSCRIPTS[Number(digit)] ?? '')
}

/** `Quotes (18)`. */
export function headingOf(name: ListingName, count: number): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)} (${count})`
}
