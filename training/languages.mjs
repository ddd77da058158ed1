// Builds models/languages/ from eld's small data: node languages.mjs FOLDER (npm run languages).
// languages.json: each language with the score that right answers get on average.
// ngrams.txt: the n-grams, a line each; a character stands for a byte (Latin-1), a space for the edge of a word.
// scores.bin: for each n-gram how many languages have it, then language (its place in languages.json) and score of each.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const eld = new URL('../node_modules/eld/src/', import.meta.url)
const { ngramsData } = await import(new URL('ngrams/small.js', eld).href)
const { avgScore } = await import(new URL('avgScore.js', eld).href)
const { dictionary } = await import(new URL('dictionary.js', eld).href)

const [folder] = process.argv.slice(2)
/** eld writes bytes from 0x80 as characters of a table of its own, which holds what its texts cannot. */
const byteOf = new Map(dictionary.map((character, byte) => [character, byte]).filter(([, byte]) => byte >= 0x80))
byteOf.delete(' ')
const bytes = ngram =>
  [...ngram].map(character => String.fromCharCode(byteOf.get(character) ?? character.charCodeAt(0))).join('')

const ngrams = Object.entries(ngramsData.ngrams)
  .map(([ngram, scores]) => [bytes(ngram), Object.entries(scores).map(pair => pair.map(Number))])
  .sort(([a], [b]) => (a < b ? -1 : 1))
const languages = Object.values(ngramsData.languages).map(language => [language, avgScore[language]])
const files = {
  'languages.json': `${JSON.stringify(languages)}\n`,
  'ngrams.txt': ngrams.map(([ngram]) => `${ngram}\n`).join(''),
  'scores.bin': Uint8Array.from(ngrams.flatMap(([, scores]) => [scores.length, ...scores.flat()]))
}
const sums = Object.entries(files).map(([name, content]) => [name, createHash('sha256').update(content).digest('hex')])
mkdirSync(folder, { recursive: true })
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
writeFileSync(join(folder, 'checksums.json'), `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`)
process.stdout.write(`${languages.length} languages, ${ngrams.length} n-grams\n`)
