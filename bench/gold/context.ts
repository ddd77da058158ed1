import { overlaps, textOf } from '../../src/span.js'
import type { Span } from '../../src/types.js'
import { findAnchor } from './anchors.js'
import type { Anchor } from './file.js'
import type { GoldEntity, GoldSpeaker } from './types.js'

/** What quotes and claims are read against. */
export interface Context {
  text: string
  entities: readonly GoldEntity[]
}

/** Titles and determiners, which are no part of a name: "Ms Ortiz" is the mention "Ortiz". */
const BEFORE_NAME = /^(?:(?:the|an?|mr|mrs|ms|dr|sir|dame|prof|professor|judge|sister)\b\.? )*$/i

export const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end

/** Words near a span: in it, else in its paragraphs, else anywhere. */
export function findNear(text: string, anchor: Anchor, near: Span): Span {
  const start = text.lastIndexOf('\n', near.start) + 1
  const end = text.indexOf('\n', near.end)
  return findAnchor(text, anchor, [near, { start, end: end < 0 ? text.length : end }, { start: 0, end: text.length }])
}

/** The entity whose mention a span is, but for a determiner or title before the name. */
export function entityOf({ text, entities }: Context, span: Span): string | null {
  const isMention = ({ start, end }: Span) =>
    end === span.end && start >= span.start && BEFORE_NAME.test(text.slice(span.start, start))
  return entities.find(({ value, mentions }) => value === null && mentions.some(isMention))?.name ?? null
}

/** @throws Error for a name that no entity has */
export function entityNamed({ entities }: Context, name: string): string {
  if (entities.some(entity => entity.name === name)) return name
  throw new Error(`there is no entity "${name}"`)
}

/** The speaker as the file names it; else the entity that the source mentions; else the words of the source. */
export function toSpeaker(context: Context, speaker: string | null | undefined, source: Span | null): GoldSpeaker {
  const { text, entities } = context
  if (speaker === null) return { speaker: null, speakerEntity: null }
  if (speaker !== undefined) {
    return { speaker, speakerEntity: entities.some(({ name }) => name === speaker) ? speaker : null }
  }
  if (source === null) return { speaker: null, speakerEntity: null }
  const entity = entityOf(context, source)
  if (entity !== null) return { speaker: entity, speakerEntity: entity }
  const mentions = entities.flatMap(entity => entity.mentions).filter(({ kind }) => kind !== 'value')
  if (mentions.some(mention => overlaps(mention, source))) {
    throw new Error(`the source "${textOf(text, source)}" holds a mention: say who speaks`)
  }
  return { speaker: textOf(text, source), speakerEntity: null }
}
