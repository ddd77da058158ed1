import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8, looksBinary, toUtf8 } from '../../src/read/decode.js'

const BOM = '\uFEFF'

async function* chunked(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function decode(bytes: Buffer, size = 65_536) {
  const parts: Buffer[] = []
  for await (const part of toUtf8(chunked(bytes, size))) parts.push(part)
  return decodeUtf8(Buffer.concat(parts))
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

test.each<[string, Buffer, string, boolean]>([
  ['UTF-8', Buffer.from('Zoë 🎈'), 'Zoë 🎈', false],
  ['UTF-8 with mark', Buffer.from(`${BOM}Zoë`), 'Zoë', false],
  ['a second mark is text', Buffer.from(`${BOM}${BOM}Zoë`), `${BOM}Zoë`, false],
  ['UTF-16 LE', Buffer.from(`${BOM}Zoë 🎈`, 'utf16le'), 'Zoë 🎈', false],
  ['UTF-16 BE', utf16be(`${BOM}Zoë 🎈`), 'Zoë 🎈', false],
  ['U+FFFD of its own', Buffer.from('a\uFFFDb'), 'a\uFFFDb', false],
  ['broken byte', Buffer.from('Zo\xeb B.', 'latin1'), 'Zo\uFFFD B.', true],
  ['cut character', Buffer.from('Zoë').subarray(0, 3), 'Zo\uFFFD', true],
  ['lone surrogate in UTF-16', Buffer.from(`${BOM}a\uD83Cb`, 'utf16le'), 'a\uFFFDb', true],
  ['lone surrogate at the end', Buffer.from(`${BOM}ab\uD83C`, 'utf16le'), 'ab\uFFFD', true],
  ['odd byte at the end', Buffer.from('fffe610062', 'hex'), 'a\uFFFD', true],
  ['nothing but a mark', Buffer.from(BOM), '', false]
])('decoding: %s', async (_name, bytes, text, repaired) => {
  expect(await decode(bytes)).toEqual({ text, repaired })
})

test('decoding does not depend on how the bytes come', async () => {
  const unit = fc.constantFrom('a', 'é', '€', '🎈', '\uD83C', '\uDF88', '\n')
  await fc.assert(
    fc.asyncProperty(fc.array(unit), fc.integer({ min: 4, max: 9 }), fc.boolean(), async (units, size, big) => {
      const text = BOM + units.join('')
      const bytes = big ? utf16be(text) : Buffer.from(text, 'utf16le')
      expect((await decode(bytes, size)).text).toBe(text.slice(1).replace(/\p{Surrogate}/gu, '\uFFFD'))
    })
  )
})

test.each<[string, Buffer, boolean]>([
  ['text', Buffer.from('Rain fell on Oberdorf.\r\n\tIt went on.\f'), false],
  ['UTF-16', Buffer.from(`${BOM}Rain fell.`, 'utf16le'), false],
  ['one NUL in twenty characters', Buffer.from(`${'a'.repeat(19)}\0`), false],
  ['two NULs in twenty characters', Buffer.from(`${'a'.repeat(18)}\0\0`), true],
  ['escape characters', Buffer.from('\x1b[31mred\x1b[0m'), true],
  ['no Unicode', Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1'), true],
  ['PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), true]
])('looksBinary: %s', (_name, bytes, expected) => {
  expect(looksBinary(bytes)).toBe(expected)
})
