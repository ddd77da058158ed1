import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsmill-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

const npm = (...words: string[]) =>
  execFileSync('npm', [...words, '--loglevel=error'], { cwd: folder, encoding: 'utf8' })

test('the packed package installs into an empty project and its command line runs', () => {
  // dist is built before the tests; to build it again would pull it from under the others.
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder, '--loglevel=error'], { cwd: ROOT })
  const [tarball = ''] = readdirSync(folder).filter(name => name.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  // Its post-install fetches a runtime for graphics cards from another host; nobody needs it.
  writeFileSync(join(folder, '.npmrc'), 'onnxruntime-node-install=skip\n')
  npm('install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`)
  mkdirSync(join(folder, 'input'))
  writeFileSync(join(folder, 'input', 'a.txt'), 'Jane Roe said the road was shut.')
  execFileSync(join(folder, 'node_modules', '.bin', 'newsmill'), ['extract', '--quiet'], { cwd: folder })
  const quotes = readFileSync(join(folder, 'output', 'quotes.jsonl'), 'utf8')
    .trim()
    .split('\n')
  expect(quotes.map(line => JSON.parse(line).speaker)).toEqual(['Jane Roe'])
}, 120_000)
