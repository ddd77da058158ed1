import type { ChalkInstance } from 'chalk'
import wrapAnsi from 'wrap-ansi'
import { labelOf, subscript } from './labels.js'
import type { Mark } from './marks.js'
import { palette, tintOf } from './palette.js'
import type { Segment } from './segments.js'

export interface TextStyle {
  chalk: ChalkInstance
  /** In columns. */
  width: number
  /** True where claims are bracketed whole, false where they get their number at the beginning only. */
  wholeClaims: boolean
}

/** Holds a bracket and the word beside it together when lines are broken. */
const GLUE = '\u00a0'

/**
 * The text with its marks: entities coloured and indexed (Ana₁), quotes in brackets with their number, claims by a
 * number where they begin, masked parts dimmed. Without colour, brackets say what the colours would.
 */
export function terminalText(segments: readonly Segment[], style: TextStyle): string {
  const marked = segments.map(segment => {
    const before = segment.opening.map(mark => openingOf(mark, style)).join('')
    const after = segment.closing.map(mark => closingOf(mark, style)).join('')
    return before + styledText(segment, style.chalk) + after
  })
  return wrapAnsi(marked.join(''), style.width, { hard: true }).replaceAll(GLUE, ' ')
}

function styledText({ text, marks }: Segment, chalk: ChalkInstance): string {
  const shown = text.replaceAll('\t', '    ')
  const has = (kind: Mark['kind']) => marks.some(mark => mark.kind === kind)
  if (has('masked')) return chalk.dim(shown)
  let style = chalk
  if (has('headline')) style = style.bold
  if (has('cue')) style = style.underline
  const entity = marks.findLast(mark => mark.kind === 'entity')
  if (entity) style = tinted(style, entity)
  else if (has('cue') || has('source')) style = style.hex(palette.quote.middle)
  return style(shown)
}

function openingOf(mark: Mark, { chalk, wholeClaims }: TextStyle): string {
  const label = labelOf(mark.kind, mark.number)
  const isPlain = chalk.level === 0
  if (mark.kind === 'quote' || (mark.kind === 'claim' && wholeClaims)) {
    return tinted(chalk.bold, mark)(`[${mark.place > 1 ? '…' : ''}${label}`) + GLUE
  }
  if (mark.kind === 'claim') return mark.place > 1 ? '' : tinted(chalk, mark)(`(${label})`) + GLUE
  if (mark.kind === 'entity' && isPlain) return '['
  if (mark.kind === 'masked' && isPlain) return `[masked:${GLUE}`
  return ''
}

function closingOf(mark: Mark, { chalk, wholeClaims }: TextStyle): string {
  const isPlain = chalk.level === 0
  if (mark.kind === 'quote' || (mark.kind === 'claim' && wholeClaims)) {
    return GLUE + tinted(chalk.bold, mark)(`${labelOf(mark.kind, mark.number)}${mark.place < mark.places ? '…' : ''}]`)
  }
  if (mark.kind === 'entity') return tinted(chalk, mark)(`${isPlain ? ']' : ''}${subscript(mark.number)}`)
  return mark.kind === 'masked' && isPlain ? ']' : ''
}

/** The colour of an entity's family, or of quotes or claims. */
export function tinted(style: ChalkInstance, { kind, type }: Pick<Mark, 'kind' | 'type'>): ChalkInstance {
  return style.hex(palette[tintOf(kind, type)].middle)
}
