import { expect, test } from 'vitest'
import {
  type Attribution,
  isSpeechCue,
  kindOf,
  linkedExactTally,
  linkedOverlapTally
} from '../../../bench/scores/attributions.js'

/** `[source] [[cue]] {content}` in a text with marks: their spans in the text without them are beside the point. */
function marked(text: string): Attribution {
  const all = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }))
  return { source: all(/<[^>]*>/g), cue: all(/\([^)]*\)/g), content: all(/\{[^}]*\}/g) }
}

const gold = marked('{We will appeal}, <Ms Roe> (said). {All of it}')
const roles = (change: Partial<Attribution>): Attribution => ({ ...gold, ...change })
const [first, second] = gold.content

test.each([
  ['the same', [gold], 1, 1],
  ['a piece of the content is missing', [roles({ content: first ? [first] : [] })], 0, 1],
  ['the source is a letter short', [roles({ source: gold.source.map(s => ({ ...s, end: s.end - 1 })) })], 0, 1],
  ['no source', [roles({ source: [] })], 0, 0],
  ['another cue', [roles({ cue: [{ start: 90, end: 94 }] })], 0, 0],
  ['found twice', [gold, roles({ content: second ? [second] : [] })], 1, 1]
])('linked attributions: %s', (_name, found, exact, overlap) => {
  expect(linkedExactTally(found, [gold]).hitsGold).toBe(exact)
  expect(linkedOverlapTally(found, [gold])).toEqual({
    hitsFound: overlap,
    found: found.length,
    hitsGold: overlap,
    gold: 1
  })
})

test('pairs are one to one and as many as can be', () => {
  const [a, b] = [marked('<R> (s) {one} {two}'), marked('<R> (s) {one}')]
  expect(
    linkedOverlapTally([b, a], [a, roles({ source: b.source, cue: b.cue, content: [{ start: 14, end: 19 }] })])
  ).toMatchObject({ hitsFound: 2 })
})

test.each([
  ['“We won,” Roe said.', '“We won,”', 'direct'],
  ['Roe said they "won".', 'they "won"', 'mixed'],
  ['Roe said that they won.', 'that they won', 'indirect'],
  ["Roe said it wasn't the team's fault.", "it wasn't the team's fault", 'indirect'],
  ['“We won.\n\n“All of it,” Roe said.', '“We won.\n\n“All of it,”', 'direct'],
  ['"We won.\n\n"All of it," Roe said. They lost.', 'They lost', 'indirect'],
  ['‘We won,’ Roe said.', '‘We won,’', 'direct']
])('kind of content: %s', (text, content, kind) => {
  const start = text.indexOf(content)
  expect(kindOf(text, [{ start, end: start + content.length }])).toBe(kind)
})

test.each([
  ['has repeatedly said', true],
  ['declined to comment', true],
  ['according to', true],
  [':', true],
  ['believes', false],
  ['wants', false],
  ['in accordance with', false]
])('speech cue: %s', (cue, expected) => {
  expect(isSpeechCue(cue)).toBe(expected)
})
