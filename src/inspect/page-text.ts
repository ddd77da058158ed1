import { labelOf } from './labels.js'
import type { Mark } from './marks.js'
import { escapeMarkup } from './markup.js'
import { tintOf } from './palette.js'
import type { Segment } from './segments.js'

/** What a reader is told who points at a mark: "PERSON Ana Ruiz", the speaker of a quote. */
export type NameOf = (mark: Mark) => string

/**
 * The text as HTML: a span per mark, nested; marks that cross are continued in a further span. The numbers are links
 * to the rows and stand in elements of class `label`; all text outside those is the article's, unchanged.
 */
export function pageText(segments: readonly Segment[], nameOf: NameOf): string {
  return segments
    .map(({ text, marks, opening, closing }, index) => {
      const before = segments[index - 1]?.marks ?? []
      const after = segments[index + 1]?.marks ?? []
      const opened = marks.slice(sharedCount(before, marks)).map(mark => open(mark, opening.includes(mark), nameOf))
      const closed = marks.slice(sharedCount(marks, after)).map(mark => close(mark, closing.includes(mark)))
      return opened.join('') + escapeMarkup(text) + closed.reverse().join('')
    })
    .join('')
}

/** How many outer marks two neighbouring segments share: their spans stay open between them. */
function sharedCount(before: readonly Mark[], after: readonly Mark[]): number {
  const different = before.findIndex((mark, depth) => after[depth] !== mark)
  return different < 0 ? before.length : different
}

/** The place in the text to which the row leads: `quote-3-1` is the first piece of the third quote. */
export function placeId({ kind, number, place }: Pick<Mark, 'kind' | 'number' | 'place'>): string {
  return `${kind}-${number}-${place}`
}

export function rowId({ kind, number }: Pick<Mark, 'kind' | 'number'>): string {
  return `${kind}-${number}`
}

function open(mark: Mark, isStart: boolean, nameOf: NameOf): string {
  const { kind, type } = mark
  const name = escapeMarkup(nameOf(mark))
  const id = isStart && mark.number > 0 && kind !== 'cue' && kind !== 'source' ? ` id="${placeId(mark)}"` : ''
  const tint = mark.number > 0 ? ` tint-${tintOf(kind, type)}` : ''
  const tag = `<span class="${kind}${tint}"${id}${name && ` title="${name}"`}>`
  return tag + (isStart ? startLabel(mark) : '')
}

function startLabel(mark: Mark): string {
  const { kind, number, place } = mark
  if (kind === 'masked') return '<span class="label">left out</span>'
  if (kind === 'quote') return label(mark, `${place > 1 ? '…' : ''}${labelOf(kind, number)}`, `quote ${number}`)
  return kind === 'claim' && place === 1 ? label(mark, labelOf(kind, number), `claim ${number}`) : ''
}

function close(mark: Mark, isEnd: boolean): string {
  return `${isEnd ? endLabel(mark) : ''}</span>`
}

function endLabel(mark: Mark): string {
  const { kind, number, place, places, type } = mark
  const words = `${labelOf(kind, number)}${place < places ? '…' : ''}`
  if (kind === 'quote' || kind === 'claim') return label(mark, words, `end of ${kind} ${number}`, 'end')
  if (kind !== 'entity') return ''
  const typeWord = place === 1 && type !== null ? `<span class="kind">${type} </span>` : ''
  return label(mark, typeWord + number, `entity ${number}${place === 1 ? `, ${type}` : ''}`)
}

function label(mark: Mark, html: string, spoken: string, extra = ''): string {
  return `<a class="${`label ${extra}`.trim()}" href="#${rowId(mark)}" aria-label="${spoken}">${html}</a>`
}
