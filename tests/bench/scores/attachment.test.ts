import { expect, test } from 'vitest'
import { attachmentTallies, type Word } from '../../../bench/scores/attachment.js'
import { f1 } from '../../../bench/scores/tally.js'

/** "Roe PROPN 1 nsubj, won VERB -1 root" laid out in a text, one blank between words. */
function words(text: string): Word[] {
  let start = 0
  return text.split(', ').map(line => {
    const [form = '', pos = '', head = '', relation = ''] = line.split(' ')
    const word = { start, end: start + form.length, pos, head: Number(head), relation }
    start += form.length + 1
    return word
  })
}

const GOLD = words('Roe PROPN 1 nsubj, won VERB -1 root, a DET 3 det, cup NOUN 1 obj')

test.each([
  ['the same', 'Roe PROPN 1 nsubj, won VERB -1 root, a DET 3 det, cup NOUN 1 obj', [1, 1, 1]],
  ['another tag', 'Roe NOUN 1 nsubj, won VERB -1 root, a DET 3 det, cup NOUN 1 obj', [0.75, 1, 1]],
  ['another head', 'Roe PROPN 1 nsubj, won VERB -1 root, a DET 1 det, cup NOUN 1 obj', [1, 0.75, 0.75]],
  ['another relation', 'Roe PROPN 1 nsubj, won VERB -1 root, a DET 3 det, cup NOUN 1 obl', [1, 1, 0.75]],
  ['a subtype does not matter', 'Roe PROPN 1 nsubj:outer, won VERB -1 root, a DET 3 det, cup NOUN 1 obj', [1, 1, 1]]
])('UPOS, UAS, LAS: %s', (_name, found, expected) => {
  const { upos, uas, las } = attachmentTallies(words(found), GOLD)
  expect([upos, uas, las].map(tally => tally && f1([tally]))).toEqual(expected)
})

test('words cut otherwise count against precision and recall, and a head that is not aligned is wrong', () => {
  // "Roe won", "a cup" as one word: 2 of 3 found and 2 of 4 gold words are aligned, Roe's head is right, and the root.
  const { words: cut, uas } = attachmentTallies(words('Roe PROPN 1 nsubj, won VERB -1 root, a_cup NOUN 1 obj'), GOLD)
  expect([cut, uas]).toEqual([
    { hitsFound: 2, found: 3, hitsGold: 2, gold: 4 },
    { hitsFound: 2, found: 3, hitsGold: 2, gold: 4 }
  ])
})

test('words without heads have no attachment scores', () => {
  const tagged = GOLD.map(({ start, end, pos }) => ({ start, end, pos }))
  expect(attachmentTallies(tagged, GOLD)).toMatchObject({ uas: null, las: null })
})
