import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readFile, summary } from './read-file.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/html/', import.meta.url))

interface Expected {
  title: string | null
  author: string | null
  date: string | null
  with: string[]
  without: string[]
}

describe.each(readdirSync(FIXTURES))('page %s', name => {
  const expected = JSON.parse(readFileSync(`${FIXTURES}${name}/expected.json`, 'utf8')) as Expected
  const read = async () => {
    const { articles, errors } = await readFile('page.html', readFileSync(`${FIXTURES}${name}/page.html`))
    expect(errors).toEqual([])
    return articles[0]
  }

  test('metadata', async () => {
    const article = await read()
    expect({ title: article?.title, author: article?.byline, date: article?.published?.slice(0, 10) ?? null }).toEqual({
      title: expected.title,
      author: expected.author,
      date: expected.date
    })
  })

  test('main text', async () => {
    const text = (await read())?.text ?? ''
    expect(expected.with.filter(phrase => !text.includes(phrase))).toEqual([])
    expect(expected.without.filter(phrase => text.includes(phrase))).toEqual([])
  })
})

const SENTENCE = 'Rain fell on the town for the whole of Monday, and the mayor closed the bridge until the evening.'
const PAGE = `<html><body><h1>Rain</h1><p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p></body></html>`
const TEXT = [SENTENCE, SENTENCE, SENTENCE].join('\n\n')

test.each<[string, string | Buffer, string[]]>([
  ['an article', PAGE, ['p.html', TEXT]],
  ['UTF-16 without mark', Buffer.from(PAGE, 'utf16le'), ['p.html', TEXT]],
  ['no article', '<html><body><nav><a href="/">Home</a></nav></body></html>', ['NO_ARTICLE', 'p.html']],
  ['a feed', '<?xml version="1.0"?>\n<rss><channel><title>News</title></channel></rss>', ['NO_ARTICLE', 'p.html']],
  ['100,000 nested tags', `${'<div>'.repeat(100_000)}${PAGE}`, ['TOO_DEEP', 'p.html']],
  ['100,000 scripts', PAGE.replace('<h1>', `${'<script>x</script>'.repeat(100_000)}<h1>`), ['p.html', TEXT]],
  ['nested JSON-LD', `<script type="application/ld+json">${'['.repeat(50_000)}</script>${PAGE}`, ['p.html', TEXT]],
  ['empty', '', ['EMPTY_FILE', 'p.html']],
  ['blanks', ' \n ', ['EMPTY_FILE', 'p.html']]
])('html: %s', async (_name, content, expected) => {
  expect(await summary('p.html', content)).toEqual([expected])
})

test('--max-nesting raises the limit', async () => {
  const page = `${'<div>'.repeat(300)}${PAGE}`
  expect((await summary('p.html', page)).map(([code]) => code)).toEqual(['TOO_DEEP'])
  expect((await summary('p.html', page, { maxNesting: 400 })).map(([id]) => id)).toEqual(['p.html'])
})
