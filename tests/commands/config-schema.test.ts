import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { expect, test } from 'vitest'
import { configSchema } from '../../src/commands/config-schema.js'
import { addExtract } from '../../src/commands/extract.js'

const program = new Command('newsmill')
addExtract(program)
const schema = configSchema(program.commands[0] as Command)

// `npm run generate` runs this test with --update, which writes the file.
test('schemas/config.schema.json is not stale (npm run generate)', async () => {
  const path = fileURLToPath(new URL('../../schemas/config.schema.json', import.meta.url))
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(path)
})

test('every option is a key, by the name of its long form, save those for one call', () => {
  const options = program.commands[0]?.options.filter(({ negate }) => !negate) ?? []
  const longs = options.map(({ long }) => long?.replace('--', ''))
  const keys = longs
    .filter(long => long !== 'config' && long !== 'retry-errors')
    .map(long => long?.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()))
  expect(Object.keys(schema.properties as object)).toEqual(['$schema', 'paths', ...keys])
  expect(keys).toContain('maxArticleLength')
})
