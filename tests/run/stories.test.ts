import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStoryFinder } from '../../src/run/stories.js'
import { article as articleOf } from '../articles.js'

const article = (id: string, text: string) => articleOf(text, { id })

const SENTENCES = [
  'The harbour authority of Korval said on Tuesday that it would close the eastern pier for the winter.',
  'Engineers had found cracks in eleven of the forty piles that carry the road, the port director, Ida Brandt, said.',
  'Ferries to the islands will leave from the fish market until the repairs are done, which she expects in April.',
  'Fishermen complained that nobody had asked them, and that the market had no room for a queue of lorries.',
  'The cost of 3.2 million euros is to be shared between the town and the county, according to the council.',
  'Opposition members asked why the last inspection, in 2019, had found nothing wrong with the same piles.',
  '“We were told that the wood would last another generation,” said Lars Weir, who leads the conservatives.',
  'A report by the county is due in March, and the council will vote on the money a week after that.'
]
const WIRE = SENTENCES.join(' ')
const rest = (from: number, to = SENTENCES.length) => SENTENCES.slice(from, to).join(' ')
const OTHERS = [
  'Voters in Ostby chose a new council on Sunday, and for the first time in thirty years the greens came first.',
  'They won 14 of the 35 seats, two more than the labour party, whose leader, Nils Moss, resigned before midnight.',
  'Turnout was 61 percent, the lowest since the war, which observers put down to the storm that cut off three villages.',
  'Talks about a coalition begin on Thursday; the liberals have said that they would join either of the two.'
]
const others = (from: number, to: number) => OTHERS.slice(from, to).join(' ')
const OTHER = OTHERS.join(' ')

test.each([
  ['the text itself', WIRE],
  ['another headline', `Pier closed for the winter\n\n${WIRE}`],
  ['cut at the end', rest(0, 6)],
  ['another lead and dateline', `KORVAL, Nov 3 (Agency) - A pier in the old harbour is to be shut. ${rest(1)}`],
  [
    'a paragraph added',
    `${rest(0, 4)}\n\nThe pier was built in 1911 by a shipping line that no longer exists.\n\n${rest(4)}`
  ],
  ['straight marks', WIRE.replace(/[“”]/g, '"')],
  ['capitals', WIRE.toUpperCase()],
  [
    'a word changed here and there',
    WIRE.replace('winter', 'season').replace('complained', 'objected').replace('due', 'expected')
  ]
])('createStoryFinder: the same story: %s', (_name, copy) => {
  const finder = createStoryFinder()
  finder.add(article('other', OTHER))
  expect(finder.add(article('wire', WIRE))).toBe('wire')
  expect(finder.add(article('copy', copy))).toBe('wire')
  expect(finder.storyOf('copy')).toBe('wire')
})

const warning = (place: string, kind: string, [gust, rain, from]: number[]) =>
  `The weather service has issued a red ${kind} warning for ${place}, in force from ${from} p.m. on Monday. Gusts of up to ${gust} kilometres per hour are expected on the coast and up to ${rain} millimetres of rain inland. Residents are advised to stay indoors and to secure loose objects.`
const results = (quarter: string, [income, before, sales, share]: number[]) =>
  `Norvik Steel reported net income of $${income} million for the ${quarter} quarter, compared with $${before} million in the same period a year earlier. Revenue rose to $${sales} billion. Earnings per share were $${share}, while analysts had expected less on average. Shares of the company rose in after-hours trading in New York.`

test.each([
  ['a follow-up with its background', WIRE, `${OTHER} ${rest(3, 6)}`],
  ['weather warnings', warning('Korval', 'wind', [110, 30, 4]), warning('Ostby', 'snow', [90, 45, 7])],
  [
    'two quarters of a company',
    results('first', [312.4, 287.1, 2.41, 1.12]),
    results('third', [290.8, 331.6, 2.38, 0.97])
  ],
  [
    'short texts with one sentence of two in common',
    `${SENTENCES[0]} ${SENTENCES[3]}`,
    `${SENTENCES[0]} ${SENTENCES[6]}`
  ],
  ['texts without words', '—', '...'],
  ['texts of two words', 'Rain fell.', 'Rain fell!']
])('createStoryFinder: other stories: %s', (_name, first, second) => {
  const finder = createStoryFinder()
  finder.add(article('first', first))
  expect(finder.add(article('second', second))).toBe('second')
})

/** Whether two texts are one story when nothing else was read. */
function areAlike(first: string, second: string): boolean {
  const { add } = createStoryFinder()
  add(article('first', first))
  return add(article('second', second)) === 'first'
}

test('createStoryFinder: like an article of a story but not like its first is another story', () => {
  const [a, b, c] = [WIRE, `${rest(2)} ${others(0, 2)}`, `${rest(4)} ${OTHER}`]
  expect([areAlike(a, b), areAlike(b, c), areAlike(a, c)]).toEqual([true, true, false])
  const { add } = createStoryFinder()
  expect([add(article('a', a)), add(article('b', b)), add(article('c', c))]).toEqual(['a', 'a', 'c'])
})

test('createStoryFinder: of several it is like, the most alike', () => {
  const [far, near, copy] = [`${rest(4)} ${OTHER}`, WIRE, `${rest(1)} ${others(0, 2)}`]
  expect([areAlike(far, copy), areAlike(near, copy), areAlike(far, near)]).toEqual([true, true, false])
  const { add } = createStoryFinder()
  add(article('far', far))
  add(article('near', near))
  expect(add(article('copy', copy))).toBe('near')
})

test('createStoryFinder: a story depends on the articles before it alone', () => {
  const text = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 }).map(parts => parts.join(' '))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), fc.array(text, { maxLength: 20 }), (before, after) => {
      const storiesOf = (texts: string[]) => {
        const { add, storyOf } = createStoryFinder()
        const articles = texts.map((words, index) => article(String(index), words))
        for (const one of articles) add(one)
        return articles.map(({ id }) => storyOf(id))
      }
      expect(storiesOf([...before, ...after]).slice(0, before.length)).toEqual(storiesOf(before))
    }),
    { numRuns: 50 }
  )
})

test('createStoryFinder: finds the copies of thousands of stories', () => {
  const { add } = createStoryFinder()
  const textOf = (story: number) =>
    Array.from({ length: 60 }, (_, word) => `w${((story * 7919 + word * word * 31) % 9973).toString(36)}`).join(' ')
  const stories = Array.from({ length: 3000 }, (_, story) => String(story))
  expect(stories.filter(id => add(article(id, textOf(Number(id)))) !== id)).toEqual([])
  expect(stories.filter(id => add(article(`copy ${id}`, textOf(Number(id)).toUpperCase())) !== id)).toEqual([])
})

test('stories are forgotten so that memory has a bound: the last so many are always compared with', () => {
  const finder = createStoryFinder(2)
  const lines = [...SENTENCES.slice(0, 4), ...OTHERS]
  const told = (index: number) => Array.from({ length: 12 }, (_, time) => `${lines[index]} ${index}${time}`).join(' ')
  for (const index of [0, 1, 2]) finder.add(article(`first-${index}`, told(index)))
  expect(finder.add(article('copy of 1', told(1)))).toBe('first-1')
  for (const index of [3, 4]) finder.add(article(`first-${index}`, told(index)))
  expect(finder.add(article('late copy', told(0)))).toBe('late copy')
  expect(finder.add(article('copy of 4', told(4)))).toBe('first-4')
})
