import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFolder, checkMemory, checkNode, checkParts, examine } from '../../src/commands/doctor.js'
import { newsmill, temporaryFolder } from '../built.js'

test('all is well: 0, and nothing is left behind', async () => {
  const cwd = temporaryFolder()
  const { code, stdout, stderr } = await newsmill(['doctor'], '', { cwd })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/ok +Node: 2.*\n(?:ok .*\n){6}All is well\.\n/)
  expect(readdirSync(cwd)).toEqual([])
})

test('what is wrong is told with what to do: 1, and the rest is looked at', async () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'newsmill.config.json'), '{"fromat": ["csv"]}')
  const { code, stdout } = await newsmill(['doctor', '--out', '/proc/newsmill'], '', { cwd })
  expect(code).toBe(1)
  expect(stdout).toMatch(/WRONG +output folder: .* pass another --out\.\n/)
  expect(stdout).toMatch(
    /WRONG +configuration: .*did you mean "format".*newsmill init --force\.\n2 of 7 must be mended\.\n/
  )
})

test.each([
  ['20.19.0', true],
  ['22.0.1', true],
  ['20.18.9', false],
  ['18.20.0', false]
])('Node %s', (version, right) => {
  const check = () => checkNode(version, '>=20.19')
  if (right) expect(check()).toBe(version)
  else expect(check).toThrow('must be >=20.19')
})

test('a missing part is named', () => {
  expect(checkParts(['commander', 'wink-nlp'])).toBe('2 packages')
  expect(() => checkParts(['commander', 'no-such-package'])).toThrow('missing: no-such-package')
})

test.each([
  [8e9, '8.0 GB can be had'],
  [1e9, '1.0 GB can be had, enough for --workers 2']
])('memory of %d bytes', (bytes, words) => {
  expect(checkMemory(bytes, 4)).toBe(words)
})

test('too little memory', () => {
  expect(() => checkMemory(3e8, 4)).toThrow('only 0.3 GB')
})

test('a folder that is not there yet can be made', () => {
  const folder = temporaryFolder()
  expect(checkFolder(join(folder, 'a', 'b'))).toMatch('can be made')
  expect(readdirSync(folder)).toEqual([])
})

test('a check that fails does not keep the others from being made', async () => {
  const fail = () => Promise.reject(new Error('It is gone.'))
  const list = [
    { name: 'one', look: fail, mend: 'Fetch it.' },
    { name: 'two', look: () => 'here', mend: '' }
  ]
  expect(await examine(list)).toEqual({
    lines: ['WRONG  one: It is gone. Fetch it.', 'ok     two: here', '1 of 2 must be mended.'],
    failures: 1
  })
})
