import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PIECE_BYTES, pieces } from '../../src/read/pieces.js'

async function cut(bytes: Buffer, size: number): Promise<string[]> {
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const found: string[] = []
  for await (const some of pieces(chunks())) found.push(...some.map(piece => piece.toString()))
  return found
}

test.each<[string, string, string[]]>([
  ['line feeds', 'a\nb\n', ['a\n', 'b\n']],
  ['no line end at the end', 'a\nb', ['a\n', 'b']],
  ['CR LF is one line end', 'a\r\nb\r\n', ['a\r\n', 'b\r\n']],
  ['CR alone', 'a\rb\r', ['a\r', 'b\r']],
  ['blank lines', '\n\n', ['\n', '\n']],
  ['other separators are no line ends', 'a\u2028b\u0085c\vd\n', ['a\u2028b\u0085c\vd\n']],
  ['nothing', '', []]
])('pieces: %s', async (_name, text, expected) => {
  expect(await cut(Buffer.from(text), 65_536)).toEqual(expected)
})

test('pieces do not depend on how the bytes come', async () => {
  const unit = fc.constantFrom('a', 'é', '🎈', '\r', '\n')
  await fc.assert(
    fc.asyncProperty(fc.array(unit), fc.integer({ min: 1, max: 5 }), async (units, size) => {
      const bytes = Buffer.from(units.join(''))
      expect(await cut(bytes, size)).toEqual(await cut(bytes, 65_536))
    })
  )
})

test.each([1000, 65_536, 200_000])('a long line is cut between characters, in chunks of %i', async size => {
  const found = await cut(Buffer.from(`x${'🎈'.repeat(40_000)}\ny`), size)
  expect(found.map(piece => Buffer.byteLength(piece))).toEqual([PIECE_BYTES - 3, PIECE_BYTES, 28_933, 1])
  expect(found.join('')).not.toContain('\uFFFD')
})
