import { hash } from 'node:crypto'

/** Kind of row: the letter that its id begins with. */
export type IdKind = 'm' | 'e' | 'q' | 'c'

/**
 * Makes the ids of one article: a letter and 16 hex digits of SHA-256 over article id, kind, start, end, and the
 * ordinal among rows with equal start and end. Derived from content and position alone, so a rerun gives the same.
 */
export function createRowIds(articleId: string): (kind: IdKind, start: number, end: number) => string {
  const seen = new Map<string, number>()
  return (kind, start, end) => {
    const place = `${kind}\0${start}\0${end}`
    const ordinal = seen.get(place) ?? 0
    seen.set(place, ordinal + 1)
    return kind + hash('sha256', `${articleId}\0${place}\0${ordinal}`, 'hex').slice(0, 16)
  }
}
