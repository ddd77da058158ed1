import { expect, test } from 'vitest'
import { resolveMentions } from '../../../bench/tasks/coreference.js'
import { type AlignableMention, alignEntities } from '../../../bench/tasks/entity-alignment.js'
import type { Analysis, Mention } from '../../../src/types.js'

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const TEXT = 'Larch sued Orra. The company won. The bank paid. It left.'

function gold(words: string, entity: string): AlignableMention & { words: string } {
  const span = at(TEXT, words)
  return { ...span, entity, head: span, isName: words === entity, words }
}

function found(words: string, entityId: string, kind: Mention['kind']): Mention {
  const nature = { type: 'ORG', sentence: 0, role: 'body', link: 'role', score: 1 } as const
  return { ...nature, ...at(TEXT, words), id: words, entityId, kind, ambiguousWith: [] }
}

const GOLD = [gold('Larch', 'Larch'), gold('Orra', 'Orra'), gold('The company', 'Larch'), gold('The bank', 'Orra')]
const NAMES = [found('Larch', 'e1', 'name'), found('Orra', 'e2', 'name')]

test.each([
  ['right', [found('The company', 'e1', 'nominal')], ['right', 'unresolved'], [true]],
  ['another entity', [found('The company', 'e2', 'nominal')], ['wrong', 'unresolved'], [false]],
  ['what gold has not', [found('It', 'e1', 'nominal')], ['unresolved', 'unresolved'], [false]],
  ['a pronoun is none', [found('It', 'e1', 'pronoun')], ['unresolved', 'unresolved'], []]
])('nominals: %s', (_name, own, nominals, foundNominals) => {
  const mentions = [...NAMES, ...own]
  const alignment = alignEntities({ mentions } as Analysis, GOLD)
  expect(resolveMentions(GOLD, alignment, mentions)).toMatchObject({ nominals, foundNominals })
})
