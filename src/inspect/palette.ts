import type { EntityType } from '../types.js'
import { type Family, familyOf } from './families.js'
import type { MarkKind } from './marks.js'

export type Tint = Family | 'quote' | 'claim'

/**
 * Hues far apart for the colour-blind as well (after Okabe and Ito, https://jfly.uni-koeln.de/color/), in three
 * lightnesses. `middle` has a relative luminance of 0.18: contrast 4.5 and more on black and on white alike, because a
 * terminal does not say which it is; `dark` is for light pages, `light` for dark ones, at 6 and more.
 */
export const palette: Readonly<Record<Tint, { middle: string; dark: string; light: string }>> = {
  person: { middle: '#1273e2', dark: '#0d54a4', light: '#82b7f5' },
  organisation: { middle: '#bf580a', dark: '#8a4007', light: '#f69e5b' },
  place: { middle: '#078767', dark: '#05614a', light: '#0bcb9b' },
  name: { middle: '#86760f', dark: '#60550b', light: '#ccb417' },
  value: { middle: '#707683', dark: '#50555e', light: '#b0b4bb' },
  quote: { middle: '#cb33ad', dark: '#94257e', light: '#e69bd7' },
  claim: { middle: '#d63d3d', dark: '#a22222', light: '#eba0a0' }
}

/** The hue of a mark: its entity's family, or that of claims or quotes with their cues and sources. */
export function tintOf(kind: MarkKind, type: EntityType | null): Tint {
  if (type !== null) return familyOf(type)
  return kind === 'claim' ? 'claim' : 'quote'
}
