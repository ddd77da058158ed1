import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTowns, townsFile } from '../../src/parse/towns.js'

const townsOf = (...names: string[]) => createTowns(Buffer.from(townsFile(names)))

test('names are looked up in lower case and without accents, each once', () => {
  expect(townsFile(['Łódź', 'Aix-en-Provence', 'Lodz', 'New York', 'Newark'])).toBe(
    'aix-en-provence\nlodz\nnew york\nnewark\n\naix\nnew\n'
  )
})

test.each([
  ['a name', 'new york', true, false],
  ['a name of one word', 'newark', true, true],
  ['the first word of a name', 'new', false, true],
  ['what stands before a hyphen', 'aix', false, true],
  ['a word inside', 'york', false, false],
  ['no word', '', false, false]
])('%s: "%s"', (_, words, isName, begins) => {
  const towns = townsOf('New York', 'Newark', 'Aix-en-Provence')
  expect(towns.has(words)).toBe(isName)
  if (!words.includes(' ')) expect(towns.begin(words)).toBe(begins)
})

test('an empty gazetteer knows nothing', () => {
  expect(townsOf().has('newark')).toBe(false)
  expect(townsOf().begin('newark')).toBe(false)
})

test('finds all names it was made of, and no others', () => {
  const name = fc.stringMatching(/^[a-z]{1,3}(?:[ -][a-z]{1,3})?$/)
  fc.assert(
    fc.property(fc.array(name), fc.array(name), (names, others) => {
      const towns = townsOf(...names)
      for (const other of [...names, ...others]) {
        expect(towns.has(other)).toBe(names.includes(other))
        const word = other.split(/[ -]/)[0] ?? ''
        expect(towns.begin(word)).toBe(names.some(name => name.split(/[ -]/)[0] === word))
      }
    })
  )
})
