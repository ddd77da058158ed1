import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = new URL('..', import.meta.url).pathname

test('the library example of the README prints what the README says', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const example = /```ts\n(?<code>[\s\S]+?)```\nprints `(?<printed>[^`]+)`/.exec(readme)?.groups
  // Inside the package, so that the package finds itself by name; the example is JavaScript as it stands.
  const folder = mkdtempSync(join(ROOT, 'dist', '.readme-'))
  writeFileSync(join(folder, 'example.mjs'), example?.code ?? '')
  const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(printed.trim()).toBe(example?.printed)
})
