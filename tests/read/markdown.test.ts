import { expect, test } from 'vitest'
import { readFile, summary } from './read-file.js'

const paragraphs = (...lines: string[]) => lines.join('\n\n')

test.each<[string, string, string]>([
  [
    'marks go, words stay',
    'Rain **fell** on [Oberdorf](http://x.example) &amp; `Sarn`.',
    'Rain fell on Oberdorf & Sarn.'
  ],
  [
    'a wrapped paragraph is one line',
    'Rain fell\non Oberdorf.\n\nIt went on.',
    paragraphs('Rain fell on Oberdorf.', 'It went on.')
  ],
  ['list items', '- one\n- two\n  - deeper', paragraphs('one', 'two', 'deeper')],
  ['headings and quotes', '## Weather\n\n> Rain, she said.', paragraphs('Weather', 'Rain, she said.')],
  ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', paragraphs('a | b', '1 | 2')],
  ['pictures go', '![Rain](r.png)\n\nIt fell.', 'It fell.'],
  ['HTML inside', 'Rain<script>x()</script> <b>fell</b>.', 'Rain fell.'],
  ['a rule is no front matter', 'Rain fell.\n\n---\n\nIt went on.', paragraphs('Rain fell.', 'It went on.')]
])('markdown: %s', async (_name, content, text) => {
  expect(await summary('a.md', content)).toEqual([['a.md', text]])
})

test('front matter gives the fields, by the names that records have', async () => {
  const content =
    '---\ntitle: "Rain: again"\nauthors: [Jane Roe, Joe Doe]\ndate: 2024-05-14\nlink: https://x.example/a\ntags: [rain]\ntext: none\n---\n# Rain again\n\nIt fell.'
  const { articles, errors } = await readFile('a.markdown', content)
  expect(errors).toEqual([])
  expect(articles[0]).toMatchObject({
    title: 'Rain: again',
    byline: 'Jane Roe, Joe Doe',
    published: '2024-05-14',
    url: 'https://x.example/a',
    text: 'It fell.',
    extra: { tags: ['rain'] }
  })
})

test('the first heading is the title where the front matter has none', async () => {
  const { articles } = await readFile('a.md', '# Rain\n\nIt fell.')
  expect(articles.map(({ title, text }) => [title, text])).toEqual([['Rain', 'It fell.']])
})

test.each([
  ['broken YAML', '---\ntitle: [a\n---\nIt fell.'],
  ['a list', '---\n- a\n---\nIt fell.'],
  [
    'aliases without bound',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(99)}*a]\nc: [${'*b,'.repeat(99)}*b]\n---\nIt fell.`
  ]
])('front matter that is none is a row, and the text is kept: %s', async (_name, content) => {
  expect(await summary('a.md', content)).toEqual([
    ['a.md', 'It fell.'],
    ['WRONG_SHAPE', 'a.md']
  ])
})

test.each<[string, string, string]>([
  ['only front matter', '---\ntitle: x\n---\n', 'EMPTY_TEXT'],
  ['empty', '', 'EMPTY_FILE'],
  ['quotes in quotes', `${'>'.repeat(5000)} x`, 'TOO_DEEP']
])('markdown gives a row: %s', async (_name, content, code) => {
  expect((await summary('a.md', content)).map(([first]) => first)).toEqual([code])
})
