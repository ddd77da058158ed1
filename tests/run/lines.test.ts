import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from '../../src/run/lines.js'

async function linesOf(chunks: readonly Buffer[], limit = 1000): Promise<{ text: string; cut: boolean }[]> {
  async function* source() {
    yield* chunks
  }
  const lines: { text: string; cut: boolean }[] = []
  for await (const { bytes, cut } of readLines(source(), limit)) lines.push({ text: bytes.toString(), cut })
  return lines
}

test.each([
  ['nothing', '', []],
  ['last line without line feed', 'one\ntwo', ['one', 'two']],
  ['last line with line feed', 'one\ntwo\n', ['one', 'two']],
  ['blank lines count', '\n\none\n\n', ['', '', 'one', '']],
  ['only a line feed ends a line', 'a\rb\u2028c\u2029d\u0085e\n', ['a\rb\u2028c\u2029d\u0085e']]
])('readLines: %s', async (_name, text, expected) => {
  expect((await linesOf([Buffer.from(text)])).map(line => line.text)).toEqual(expected)
})

test('readLines: of a line over the limit only the start is kept', async () => {
  const lines = await linesOf([Buffer.from('abc'), Buffer.from('def\n'), Buffer.from('gh')], 4)
  expect(lines).toEqual([
    { text: 'abcd', cut: true },
    { text: 'gh', cut: false }
  ])
})

test('readLines: the lines do not depend on how the bytes are cut into chunks', async () => {
  const text = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\u2028'), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(40)), async (parts, cuts) => {
      const bytes = Buffer.from(parts.join(''))
      const places = [0, ...cuts.filter(cut => cut < bytes.length).sort((a, b) => a - b), bytes.length]
      const chunks = places.slice(1).map((place, i) => bytes.subarray(places[i], place))
      expect(await linesOf(chunks)).toEqual(await linesOf([bytes]))
    })
  )
})
