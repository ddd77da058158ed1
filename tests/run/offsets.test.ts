import { expect, test } from 'vitest'
import { createSlices, offsetProblems } from '../../src/run/offsets.js'

const TEXT = '😀 Ms Roe, 41, said no. No!'

test('createSlices: counts code points, a lone surrogate as one', () => {
  const slices = createSlices('a😀b\ud800c')
  expect(slices.length).toBe(5)
  expect([slices.slice(0, 2), slices.slice(2, 3), slices.slice(4, 5)]).toEqual(['a😀', 'b', 'c'])
})

test.each<[string, Record<string, unknown>, string[]]>([
  ['right', { text: 'Ms Roe', start: 2, end: 8 }, []],
  ['one off', { text: 'Ms Roe', start: 3, end: 9 }, ['text is "Ms Roe", the article has "s Roe,"']],
  ['beyond the text', { text: 'x', start: 2, end: 99 }, ['start 2 and end 99 are no range in the text']],
  ['start after end', { text: '', start: 4, end: 3 }, ['start 4 and end 3 are no range in the text']],
  ['right with a prefix', { cue: 'said', cue_start: 14, cue_end: 18 }, []],
  ['no cue', { cue: null, cue_start: null, cue_end: null }, []],
  ['wrong with a prefix', { cue: 'said', cue_start: 2, cue_end: 4 }, ['cue is "said", the article has "Ms"']],
  ['words without a place', { cue: 'said', cue_start: null, cue_end: null }, ['cue has no place in the text']],
  ['a place without an end', { first_start: 99 }, ['first_start 99 is outside the text']],
  [
    'right spans',
    {
      text: 'no. No',
      start: 19,
      end: 25,
      content: 'no … No',
      spans: [
        [19, 21],
        [23, 25]
      ]
    },
    []
  ],
  [
    'other content',
    { content: 'yes', start: 19, end: 21, text: 'no', spans: [[19, 21]] },
    ['content is "yes", the spans read "no"']
  ],
  [
    'no hull',
    { content: 'no', start: 18, end: 21, text: ' no', spans: [[19, 21]] },
    ['start and end are not the hull of the spans']
  ],
  [
    'masked spans out of order',
    {
      masked: [
        [23, 25],
        [19, 21]
      ]
    },
    ['masked are not in order']
  ],
  ['inner objects', { dates: [{ text: '42', start: 10, end: 12 }] }, ['dates: text is "42", the article has "41"']],
  ['extra is not ours', { extra: [{ text: '42', start: 1, end: 2 }] }, []]
])('offsetProblems: %s', (_name, row, expected) => {
  const problems = [...offsetProblems(row, createSlices(TEXT))]
  expect(problems).toEqual(expected)
})
