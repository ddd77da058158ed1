import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gunzipped } from '../../src/read/gunzip.js'
import { readFile, summary } from './read-file.js'

const LINES = Array.from(
  { length: 2000 },
  (_, n) => `{"text": "Rain fell ${n} times, ${(n * 7919) % 1009} of them hard."}\n`
)
const ZIPPED = gzipSync(LINES.join(''))
const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code)

test.each<[string, string, Buffer]>([
  ['text', 'a.txt.gz', gzipSync('Rain fell.')],
  ['upper case', 'A.TXT.GZ', gzipSync('Rain fell.')],
  ['without the extension', 'a.txt', gzipSync('Rain fell.')],
  ['not gzipped in spite of the extension', 'a.txt.gz', Buffer.from('Rain fell.')],
  ['twice', 'a.txt.gz', gzipSync(gzipSync('Rain fell.'))],
  ['two files joined', 'a.txt.gz', Buffer.concat([gzipSync('Rain '), gzipSync('fell.')])],
  ['UTF-16 inside', 'a.txt.gz', gzipSync(Buffer.from('\uFEFFRain fell.', 'utf16le'))]
])('gzip: %s', async (_name, file, content) => {
  expect(await summary(file, content)).toEqual([[file, 'Rain fell.']])
})

test.each<[string, Buffer, string[]]>([
  ['three times', gzipSync(gzipSync(gzipSync('Rain fell.'))), ['INVALID_GZIP']],
  ['nothing but the start of a header', ZIPPED.subarray(0, 5), ['INVALID_GZIP']],
  ['empty inside', gzipSync(''), ['EMPTY_FILE']],
  ['an image inside', gzipSync(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), ['NOT_TEXT']]
])('gzip gives a row: %s', async (_name, content, expected) => {
  const { articles, errors } = await readFile('a.txt.gz', content)
  expect([articles, codes(errors)]).toEqual([[], expected])
})

test('truncated gzip keeps the articles before the end', async () => {
  const { articles, errors } = await readFile('a.jsonl.gz', ZIPPED.subarray(0, ZIPPED.length / 2))
  expect(articles.length).toBeGreaterThan(500)
  expect(articles.map(({ id }) => id)).toEqual(articles.map((_, i) => `a.jsonl.gz#${i + 1}`))
  expect(codes(errors).at(-1)).toBe('INVALID_GZIP')
})

test('a bomb ends at the limit, which an option raises', async () => {
  const bomb = gzipSync(Buffer.from('{"text": "Rain."}\n'.repeat(100_000)))
  const cut = await readFile('a.jsonl.gz', bomb, { maxDecompressed: 18_000 })
  expect([cut.articles.length, codes(cut.errors)]).toEqual([1000, ['TOO_LARGE']])
  const whole = await readFile('a.jsonl.gz', bomb, { maxDecompressed: 1_800_000 })
  expect([whole.articles.length, whole.errors]).toEqual([100_000, []])
})

test('what comes out does not depend on how the bytes come', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 50 }), async (content, size) => {
      const zipped = gzipSync(content)
      const chunks = async function* () {
        for (let at = 0; at < zipped.length; at += size) yield zipped.subarray(at, at + size)
      }
      fc.pre(!(content[0] === 0x1f && content[1] === 0x8b))
      const parts: Buffer[] = []
      const onProblem = (problem: string) => expect.fail(problem)
      for await (const part of gunzipped(chunks(), { limit: 1000, onProblem })) parts.push(part)
      expect(Buffer.concat(parts)).toEqual(Buffer.from(content))
    })
  )
})
