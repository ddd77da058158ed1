// `npm run generate`: writes the files that are made from the tables.
import { mkdirSync, writeFileSync } from 'node:fs'
import { generatedFiles } from './generated.js'

for (const [path, text] of Object.entries(generatedFiles())) {
  const file = new URL(`../../${path}`, import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
  console.log(path)
}
