import { once } from 'node:events'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRandom } from './random.js'

/** Distinct words grow as K n^beta (Heaps' law); these give 56,000 in 625,000 running words, as counted in news. */
const HEAPS = { factor: 4.9, exponent: 0.7 }
const SYLLABLES = 'ka lo mi ren dor va sti hu pel an ter gri o shu ban li qua ne fros tam wy ze bur chi nak'.split(' ')

const INPUT = fileURLToPath(new URL('../input/', import.meta.url))

function paragraphs(): string[] {
  const files = readdirSync(INPUT, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.txt'))
    .sort()
  return files
    .flatMap(name =>
      readFileSync(join(INPUT, name), 'utf8')
        .split(/\n\s*\n/)
        .map(block => block.trim())
    )
    .filter(block => block.length > 200)
}

/**
 * Writes `count` articles of about 250 words as JSON Lines: paragraphs of the sample articles in random order in which
 * some longer words give way to words never seen before, at the rate at which news brings new words.
 */
export async function writeArticles(path: string, count: number): Promise<void> {
  const random = createRandom(7)
  const blocks = paragraphs()
  const stream = createWriteStream(path)
  let words = 0
  let fresh = 0
  const invent = () =>
    Array.from({ length: 3 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
      ''
    )
  const renew = (word: string): string => {
    words++
    const due = HEAPS.factor * words ** HEAPS.exponent
    if (word.length < 6 || fresh >= due || random() < 0.5) return word
    fresh++
    const made = invent()
    return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made
  }
  for (let index = 0; index < count; index++) {
    const text = Array.from({ length: 5 }, () =>
      blocks[Math.floor(random() * blocks.length)]?.replace(/\p{L}+/gu, renew)
    ).join('\n\n')
    if (!stream.write(`${JSON.stringify({ id: `made-${index}`, published: '2026-03-02', text })}\n`))
      await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
}
