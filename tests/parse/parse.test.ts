import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { createAnnotator } from '../../src/annotate/document.js'
import { COLUMNS } from '../../src/parse/features.js'
import { createNetwork } from '../../src/parse/network.js'
import { createParser } from '../../src/parse/parse.js'
import { DEFAULT_MODEL, loadModel } from '../../src/resources/model.js'
import type { Document, Parse } from '../../src/types.js'
import { article } from '../articles.js'
import { readInputs } from '../inputs.js'

const model = loadModel(DEFAULT_MODEL)
const annotate = createAnnotator()
let parse: (document: Document) => Promise<Parse>
beforeAll(async () => {
  parse = await createParser(model)
})

/** What Python computes for the ids with the same graphs; written when the model is exported. */
interface Parity {
  ids: number[][]
  heads: number[]
  scores: Record<'names' | 'roles' | 'upos' | 'arcs' | 'roots' | 'relations', number[][]>
}

test('the graphs give the scores that they give in Python', async () => {
  const path = new URL(`../../models/${DEFAULT_MODEL}/parity.json`, import.meta.url)
  const { ids, heads, scores } = JSON.parse(readFileSync(fileURLToPath(path), 'utf8')) as Parity
  const network = await createNetwork(model)
  const found = await network.score(Int32Array.from(ids.flat()))
  const relations = await network.relations(found.states, Int32Array.from(heads))
  expect(ids.length).toBeGreaterThan(20)
  expect(ids[0]).toHaveLength(COLUMNS.length)
  for (const [name, expected] of Object.entries(scores)) {
    const values = [...(name === 'relations' ? relations : found[name as Exclude<keyof typeof scores, 'relations'>])]
    const differences = expected.flat().map((value, index) => Math.abs(value - (values[index] ?? Number.NaN)))
    expect(values).toHaveLength(expected.flat().length)
    expect(Math.max(...differences)).toBeLessThan(1e-4)
  }
})

test('the parse of a text does not depend on those before it, to the bit', async () => {
  const inputs = await readInputs()
  const documents = inputs.slice(0, 6).map(annotate)
  const alone = []
  for (const document of documents) alone.push(await (await createParser(model))(document))
  for (const other of inputs.slice(6, 20)) await parse(annotate(other))
  const together = await Promise.all(documents.map(parse))
  expect(together).toEqual(alone)
})

test('a paragraph of many windows is read like one: every sentence has its names and its tree', async () => {
  const text = 'Jane Roe met John Marsh in Norway last week. '.repeat(150).trim()
  const { names, heads } = await parse(annotate(article(text)))
  const found = names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)
  expect(found).toEqual(
    Array.from({ length: 150 }, () => ['Jane Roe PERSON', 'John Marsh PERSON', 'Norway PLACE']).flat()
  )
  expect(heads.filter((head, token) => head === token)).toHaveLength(150)
})

test('spans are disjoint and in text order, every token has a head, whatever the text', async () => {
  const words = fc.constantFrom('Jane', 'Roe', 'said', 'the', 'road', '“', '”', ',', '.', 'Acme', 'shut', '\n\n')
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 700 }), async list => {
      const document = annotate(article(`Go ${list.join(' ')}`))
      const { names, roles, heads, relations, treeScores, pos } = await parse(document)
      for (const spans of [names, roles]) {
        let end = 0
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
      }
      const count = document.tokens.length
      expect([heads, relations, treeScores, pos].map(({ length }) => length)).toEqual([count, count, count, count])
      expect(treeScores.every(score => score > 0 && score <= 1)).toBe(true)
      expect(heads.every(head => head >= 0 && head < count)).toBe(true)
    }),
    { numRuns: 20 }
  )
})
