import { expect, test } from 'vitest'
import { createPipeline } from '../src/pipeline.js'
import type { Article } from '../src/types.js'
import { article } from './articles.js'
import { built } from './built.js'
import { readInputs } from './inputs.js'

// The rows of an article must not depend on the articles read before it, in this process or in another thread.
const { createPipeline: createBuilt } = await built<typeof import('../src/pipeline.js')>('pipeline.js')

/** Articles whose words are glued to dashes, brackets and each other in many ways. */
function company(texts: readonly Article[], count: number): Article[] {
  const glue = ['—', '(', '’s—', '/', '-', '.']
  return Array.from({ length: count }, (_, index) => {
    const { text } = texts[index % texts.length] ?? article('')
    const mark = glue[index % glue.length] ?? ''
    return article(text.replace(/(\p{Lu}\p{L}+) (\p{L}+)/gu, `$1${mark}$2`).slice(0, 900), { id: `company-${index}` })
  })
}

test('60 texts, each alone in a pipeline of its own and after 800 others: the same analysis', async () => {
  const inputs = await readInputs()
  const texts = [
    ...inputs,
    ...inputs.map(other => ({ ...other, text: other.text.split('\n\n').reverse().join('\n\n') })),
    ...inputs.slice(0, 2)
  ].slice(0, 60)
  const alone = []
  for (const text of texts) alone.push(await (await createPipeline())(text))
  const after = await createBuilt()
  for (const other of company(inputs, 800)) await after(other)
  for (const [index, text] of texts.entries()) expect(await after(text)).toEqual(alone[index])
}, 300_000)
