import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DecodeOptions, decodeUtf8, looksBinary, toUtf8 } from '../../src/read/decode.js'

const BOM = '\uFEFF'

async function* chunked(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function decode(bytes: Buffer, size = 65_536, options: DecodeOptions = {}) {
  const parts: Buffer[] = []
  for await (const part of toUtf8(chunked(bytes, size), options)) parts.push(part)
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
  ['broken byte', Buffer.from('Zo\xc3\xab Zo\xeb B.', 'latin1'), 'Zoë Zo\uFFFD B.', true],
  [
    'more broken bytes than characters',
    Buffer.from('Zo\xeb \xc3\xab Zo\xeb B. \x93it rained\x94', 'latin1'),
    'Zoë Ã« Zoë B. “it rained”',
    false
  ],
  ['Windows-1252', Buffer.from('Zo\xeb said \x93no\x94.', 'latin1'), 'Zoë said “no”.', false],
  ['a byte that Windows-1252 leaves free', Buffer.from('Zo\xeb said \x81.', 'latin1'), 'Zo\uFFFD said \uFFFD.', true],
  ['UTF-16 LE without mark', Buffer.from('Zoë fell. 🎈', 'utf16le'), 'Zoë fell. 🎈', false],
  ['UTF-16 BE without mark', utf16be('Zoë fell. 🎈'), 'Zoë fell. 🎈', false],
  ['cut character', Buffer.from('Zoë').subarray(0, 3), 'Zo\uFFFD', true],
  ['lone surrogate in UTF-16', Buffer.from(`${BOM}a\uD83Cb`, 'utf16le'), 'a\uFFFDb', true],
  ['lone surrogate at the end', Buffer.from(`${BOM}ab\uD83C`, 'utf16le'), 'ab\uFFFD', true],
  ['odd byte at the end', Buffer.from('fffe610062', 'hex'), 'a\uFFFD', true],
  ['nothing but a mark', Buffer.from(BOM), '', false]
])('decoding: %s', async (_name, bytes, text, repaired) => {
  expect(await decode(bytes)).toEqual({ text, repaired })
})

test.each<[string, Buffer, string, string, boolean]>([
  ['windows-1251', Buffer.from('cff0e8e2e5f2', 'hex'), 'windows-1251', 'Привет', false],
  ['a label of another spelling', Buffer.from('Zo\xeb', 'latin1'), 'ISO-8859-1', 'Zoë', false],
  ['shift_jis, cut', Buffer.from('93fa96', 'hex'), 'shift_jis', '日\uFFFD', true],
  ['a mark goes before the label', Buffer.from(`${BOM}Zoë`), 'windows-1252', 'Zoë', false],
  ['UTF-8 that is Windows-1252 keeps its word', Buffer.from('Zo\xeb', 'latin1'), 'utf-8', 'Zo\uFFFD', true]
])('--encoding: %s', async (_name, bytes, encoding, text, repaired) => {
  for (const size of [4, 65_536]) expect(await decode(bytes, size, { encoding })).toEqual({ text, repaired })
})

test.each<[string, string, Buffer, string]>([
  ['declared', 'iso-8859-2', Buffer.from('b3f364bc', 'hex'), 'łódź'],
  ['declared, but it is UTF-8', 'iso-8859-1', Buffer.from('łódź'), 'łódź'],
  ['declared UTF-8, but it is not', 'utf-8', Buffer.from('Zo\xeb.', 'latin1'), 'Zoë.']
])('encoding of HTML: %s', async (_name, declared, bytes, text) => {
  const page = Buffer.concat([Buffer.from(`<meta charset="${declared}"><p>`), bytes])
  expect((await decode(page, 65_536, { format: 'html' })).text).toBe(`<meta charset="${declared}"><p>${text}`)
})

test('a head of nothing but ASCII leaves the encoding open', async () => {
  const bytes = Buffer.concat([Buffer.alloc(70_000, 'a '), Buffer.from('Zo\xeb.', 'latin1')])
  expect((await decode(bytes)).text.slice(-6)).toBe('a Zoë.')
})

test('broken bytes after a head that is UTF-8 are told of', async () => {
  const bytes = Buffer.concat([Buffer.from('Zoë '.repeat(20_000)), Buffer.from('Zo\xeb', 'latin1')])
  const { text, repaired } = await decode(bytes)
  expect([text.slice(-7), repaired]).toEqual(['Zoë Zo\uFFFD', true])
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
