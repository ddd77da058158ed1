import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { newsmill, start } from '../built.js'

interface Reply {
  id: unknown
  article?: { article_id: string; text: string }
  error?: { code: string; message: string }
}

function repliesOf(stdout: string): Reply[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line))
}

async function filter(lines: readonly (string | Buffer)[]): Promise<Reply[]> {
  const input = Buffer.concat(lines.flatMap(line => [Buffer.from(line as string), Buffer.from('\n')]))
  const { code, stdout, stderr } = await newsmill(['filter', '--workers', '2'], input)
  expect([code, stderr]).toEqual([0, ''])
  return repliesOf(stdout)
}

const good = (id: unknown) => JSON.stringify({ id, text: 'Ms. Ortiz said she would appeal.' })

const BROKEN: readonly [string, string | Buffer, Partial<Reply>, string][] = [
  ['blank', '', { id: null }, 'INVALID_JSON'],
  ['no JSON', '{"id": "a", "text"', { id: null }, 'INVALID_JSON'],
  ['a list', '["a"]', { id: null }, 'WRONG_SHAPE'],
  ['a number', '7', { id: null }, 'WRONG_SHAPE'],
  ['null', 'null', { id: null }, 'WRONG_SHAPE'],
  ['no text', '{"id": "a"}', { id: 'a' }, 'NO_TEXT_FIELD'],
  ['empty text', '{"id": "a", "text": " "}', { id: 'a' }, 'EMPTY_TEXT'],
  ['text is a number', '{"id": "a", "text": 7}', { id: 'a' }, 'WRONG_SHAPE'],
  ['text is null', '{"id": 3, "text": null}', { id: 3 }, 'EMPTY_TEXT'],
  ['broken UTF-8', Buffer.from('{"id": "a", "text": "\xff"}', 'latin1'), { id: 'a' }, 'INVALID_JSON'],
  ['id is a list', '{"id": [1], "text": ""}', { id: null }, 'EMPTY_TEXT']
]

// One program answers them all, each followed by a good line.
let replies: Reply[]
beforeAll(async () => {
  replies = await filter(BROKEN.flatMap(([name, line]) => [line, good(name)]))
})

test.each(BROKEN)('filter: a line that is no article gets an error: %s', (name, _line, expected, code) => {
  const after = replies.findIndex(({ id }) => id === name)
  expect(replies[after - 1]).toEqual({ ...expected, error: { code, message: expect.any(String) } })
  expect(replies[after]).toMatchObject({ article: { article_id: name } })
})

test('filter: a reply holds the rows of the tables', async () => {
  const [reply] = await filter([good('a')])
  expect(Object.keys(reply ?? {})).toEqual(['id', 'article', 'entities', 'mentions', 'quotes', 'claims'])
})

test.each([
  ['a string', '"7"', '"7"', '7'],
  ['a number', '7', '7', '7'],
  ['a number with its digits', '12345678901234567890', '12345678901234567890', '12345678901234567890'],
  ['none', 'null', 'null', '-#1']
])('filter: the id is echoed as it was given: %s', async (_name, id, echoed, articleId) => {
  const { stdout } = await newsmill(['filter', '--workers', '1'], `{"text": "Rain.", "id": ${id}}`)
  expect(stdout).toMatch(new RegExp(`^{"id":${echoed},`))
  expect(repliesOf(stdout)[0]?.article?.article_id).toBe(articleId)
})

test('filter: two lines with one id are two articles', async () => {
  const replies = await filter([good('a'), good('a')])
  expect(replies.map(({ id, error }) => [id, error])).toEqual([
    ['a', undefined],
    ['a', undefined]
  ])
})

const GERMAN = JSON.stringify({
  id: 'a',
  text: 'Die Stadtverwaltung hat am Dienstag beschlossen, die alte Brücke über den Fluss erst im Mai wieder zu öffnen.'
})

test('filter: an article in another language is answered with its row and empty lists', async () => {
  const [reply] = await filter([GERMAN])
  expect(reply).toMatchObject({ id: 'a', article: { article_id: 'a', language: 'de', token_count: 0 } })
  expect(reply).toMatchObject({ entities: [], mentions: [], quotes: [], claims: [] })
})

test('filter: an article in another language is processed with --any-language', async () => {
  const { stdout } = await newsmill(['filter', '--workers', '1', '--any-language'], GERMAN)
  expect(repliesOf(stdout)).toMatchObject([{ article: { language: 'de', sentence_count: 1 } }])
})

test('filter: nothing in, nothing out', async () => {
  expect(await filter([])).toEqual([])
})

test('filter: any list of lines gets one reply each, in order, with its id', async () => {
  const id = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer())
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map(words => `${words}.`)
  const line = fc.oneof(
    fc.record({ id, text }).map(record => ({ line: JSON.stringify(record), id: record.id })),
    fc
      .record({ id, text: fc.constantFrom(null, 5, [], '') })
      .map(record => ({ line: JSON.stringify(record), id: record.id })),
    fc.constantFrom('', '{', '[]', '"', 'nil', '\u2028', '{"text":"no id"}').map(line => ({ line, id: null }))
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 60 }), async lines => {
      const replies = await filter(lines.map(({ line }) => line))
      expect(replies.map(reply => reply.id)).toEqual(lines.map(({ id }) => id))
    }),
    { numRuns: 8 }
  )
})

test('filter: 10,000 lines of which 1 % are broken, read slowly', async () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => (i % 100 === 50 ? `{"id": ${i}, "te` : good(i)))
  const child = start(['filter'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin?.end(`${lines.join('\n')}\n`)
  let text = ''
  let chunks = 0
  for await (const chunk of child.stdout ?? []) {
    text += chunk
    if (++chunks % 20 === 0) await sleep(1)
  }
  const replies = repliesOf(text)
  expect(replies.map(({ id }) => id)).toEqual(lines.map((_, i) => (i % 100 === 50 ? null : i)))
  expect(replies.filter(({ error }) => error?.code === 'INVALID_JSON')).toHaveLength(100)
}, 120_000)

test('filter: a reply comes while standard input is still open', async () => {
  const child = start(['filter', '--workers', '1'], { stdio: ['pipe', 'pipe', 'inherit'] })
  for (const id of ['first', 'second']) {
    child.stdin?.write(`${good(id)}\n`)
    const [chunk] = await once(child.stdout as NodeJS.ReadableStream, 'data')
    expect(JSON.parse(String(chunk))).toMatchObject({ id })
  }
  child.stdin?.end()
  expect(await once(child, 'close')).toEqual([0, null])
})

test('filter: ends quietly when nobody reads the replies', async () => {
  const child = start(['filter', '--workers', '1'], { stdio: ['pipe', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr?.on('data', text => (stderr += text))
  child.stdin?.on('error', () => {})
  const feed = setInterval(() => child.stdin?.write(`${good(1)}\n`.repeat(100)), 5)
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  child.stdout?.destroy()
  const [code] = await once(child, 'close')
  clearInterval(feed)
  expect([code, stderr]).toEqual([0, ''])
})

test('filter: a line of 50 MB gets an error with its id', async () => {
  const replies = await filter([`{"id": "big", "text": "${'a'.repeat(50_000_000)}"}`, good('after')])
  expect(replies.map(({ id, error }) => [id, error?.code])).toEqual([
    ['big', 'ARTICLE_TOO_LONG'],
    ['after', undefined]
  ])
})
