import { Command } from 'commander'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/commands/config.js'
import { addExtract } from '../../src/commands/extract.js'
import { configText } from '../../src/commands/init.js'

const program = new Command('newsmill')
addExtract(program)
const extract = program.commands[0] as Command
const read = (text: string) => parseConfig(text, 'c.json', extract)

test('JSON with comments, commas at the ends and a byte-order mark is read', () => {
  const text = '\uFEFF{ // a\n "format": ["csv",], /* b */ "workers": 2, "flat": true, "textField": "body", }'
  expect(read(text)).toEqual({ format: ['csv'], workers: 2, flat: true, textField: 'body' })
})

test.each([
  ['a typo in a key', '{"fromat": ["csv"]}', '"fromat" is no option; did you mean "format"?'],
  ['a key as on the command line', '{"text-field": "body"}', '"text-field" is no option; did you mean "textField"?'],
  ['a key like no other', '{"colour": 1}', '"colour" is no option; the options are paths, out, format,'],
  ['an option for one call', '{"retryErrors": "x"}', '"retryErrors" is no option'],
  ['a typo in a word', '{"tables": ["quote"]}', /"tables" can be .*, not "quote"; did you mean "quotes"\?/],
  ['a typo in a choice', '{"csv": "exel"}', '"csv" can be plain, excel, not "exel"; did you mean "excel"?'],
  ['a number as text', '{"workers": "2"}', '"workers" must be a whole number, not "2"'],
  ['half a worker', '{"workers": 1.5}', '"workers" must be a whole number, not 1.5'],
  ['a number too small', '{"limit": 0}', '"limit" must be 1 or more, not 0'],
  ['a word for a list', '{"keep": "section"}', '"keep" must be a list in square brackets, not "section"'],
  ['a word for true', '{"flat": "yes"}', '"flat" must be true or false, not "yes"'],
  ['a list without anything', '{"paths": []}', '"paths" must NOT have fewer than 1 items'],
  ['several faults', '{"limit": 0, "flat": 1}', /"flat".*; "limit"|"limit".*; "flat"/],
  ['no object', '[]', 'the configuration must be an object in braces, not []'],
  ['no JSON', '{\n "a": }', 'it is no JSON (value expected at line 2, column 7)']
])('what is wrong is told: %s', (_name, text, words) => {
  const message = words instanceof RegExp ? expect.stringMatching(words) : expect.stringContaining(words)
  expect(() => read(text)).toThrow(expect.objectContaining({ code: 'USAGE', message }))
  expect(() => read(text)).toThrow('c.json: ')
})

test('an option with a parser of its own and no schema is a text', () => {
  const command = new Command('newsmill').command('x').argument('[paths...]').option('--size <bytes>', 'bytes', Number)
  expect(parseConfig('{"size": "12"}', 'c.json', command)).toEqual({ size: '12' })
  expect(() => parseConfig('{"size": 12}', 'c.json', command)).toThrow('"size" must be a text in quotation marks')
})

test('what init writes is right, and means nothing but the defaults', () => {
  const defaults = { ...extract.opts(), paths: ['input'] }
  expect(read(configText(extract))).toEqual(defaults)
})

test('what init writes is right with every option in force', () => {
  const all = read(configText(extract).replaceAll('  // "', '  "'))
  expect(Object.keys(all)).toHaveLength(1 + extract.options.filter(({ negate }) => !negate).length - 2)
})
