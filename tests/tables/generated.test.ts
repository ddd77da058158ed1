import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedFiles } from '../../src/tables/generated.js'

const root = new URL('../../', import.meta.url)
const files = generatedFiles()

test.each(Object.keys(files))('%s is not stale (npm run generate)', path => {
  expect(readFileSync(new URL(path, root), 'utf8')).toBe(files[path])
})

test('schemas/ holds nothing else', () => {
  const onDisk = readdirSync(new URL('schemas/', root)).map(name => `schemas/${name}`)
  expect(onDisk.sort()).toEqual(
    Object.keys(files)
      .filter(path => path.startsWith('schemas/'))
      .sort()
  )
})
