import { expect, test } from 'vitest'
import { newsmill } from '../built.js'

test('schema: without a name, the tables', async () => {
  const { code, stdout } = await newsmill(['schema'])
  const names = stdout.split('\n').flatMap(line => (line === '' ? [] : [line.split(' ')[0]]))
  expect([code, names]).toEqual([0, ['articles', 'entities', 'mentions', 'quotes', 'claims', 'errors']])
})

test('schema: with a name, its JSON Schema', async () => {
  const { code, stdout } = await newsmill(['schema', 'quotes'])
  expect([code, JSON.parse(stdout).properties.cue.type]).toEqual([0, ['string', 'null']])
})

test('schema: all of them by name', async () => {
  const { stdout } = await newsmill(['schema', '--all'])
  expect(Object.keys(JSON.parse(stdout))).toContain('claims')
})

test('schema: an unknown table is wrong use', async () => {
  expect(await newsmill(['schema', 'nope'])).toMatchObject({ code: 2, stdout: '' })
})
