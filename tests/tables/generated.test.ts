import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { generatedFiles } from '../../src/tables/generated.js'

const root = new URL('../../', import.meta.url)
const files = generatedFiles()

// `npm run generate` runs this test with --update, which writes the files.
test.each(Object.keys(files))('%s is not stale (npm run generate)', async path => {
  await expect(files[path]).toMatchFileSnapshot(fileURLToPath(new URL(path, root)))
})

test('schemas/ holds nothing else', () => {
  const onDisk = readdirSync(new URL('schemas/', root)).map(name => `schemas/${name}`)
  expect(onDisk.sort()).toEqual(
    [...Object.keys(files).filter(path => path.startsWith('schemas/')), 'schemas/config.schema.json'].sort()
  )
})
