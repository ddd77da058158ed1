import { overlaps } from '../../src/span.js'
import type { Labelled } from '../scores/spans.js'
import type { ErrorCase } from './error-case.js'

export interface NamedText {
  document: string
  text: string
  gold: readonly Labelled[]
  found: readonly Labelled[]
}

const sameSpan = (a: Labelled, b: Labelled) => a.start === b.start && a.end === b.end

/** Every name that is not found exactly so, and every name found that is none. */
export function findNameErrors({ document, text, gold, found }: NamedText): ErrorCase[] {
  const common = { document, text }
  const fromGold = gold.flatMap((name): ErrorCase[] => {
    const same = found.find(other => sameSpan(other, name))
    if (same?.label === name.label) return []
    if (same) {
      const detail = `${name.label} found as ${same.label}`
      return [{ ...common, kind: 'wrong type', detail, gold: [name], found: [same] }]
    }
    const near = found.filter(other => overlaps(other, name))
    if (near.length === 0) return [{ ...common, kind: 'missed', detail: name.label, gold: [name], found: [] }]
    return [{ ...common, kind: 'boundary', detail: boundaryDetail(name, near), gold: [name], found: near }]
  })
  const spurious = found
    .filter(name => !gold.some(other => overlaps(other, name)))
    .map((name): ErrorCase => ({ ...common, kind: 'spurious', detail: name.label, gold: [], found: [name] }))
  return [...fromGold, ...spurious]
}

function boundaryDetail(gold: Labelled, near: readonly Labelled[]): string {
  const [found] = near
  if (!found || near.length > 1) return `${gold.label} in ${near.length} pieces`
  return `${gold.label} ${boundaryWords(found, gold)}`
}

/** How a span lies to the one that it should be. */
export function boundaryWords(found: { start: number; end: number }, gold: { start: number; end: number }): string {
  const words = [
    found.start < gold.start ? 'begins early' : found.start > gold.start ? 'begins late' : '',
    found.end < gold.end ? 'ends early' : found.end > gold.end ? 'ends late' : ''
  ]
  return words.filter(Boolean).join(', ')
}
