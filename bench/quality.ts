import { readFileSync, writeFileSync } from 'node:fs'
import { createPipeline, type Pipeline } from '../src/pipeline.js'
import type { EntityType, Span } from '../src/types.js'
import { article } from '../tests/articles.js'
import { detokenise, hasCorpus, readCorpus, toCodeUnits } from './corpora.js'
import { exactTally, f1, interval, overlapTally, type Tally } from './scores.js'

interface Figure {
  task: string
  corpus: string
  metric: string
  n: number
  tallies: Tally[]
}

type Pieces = [number, number][]
interface PolnearArticle {
  id: string
  title: string
  published: string
  text: string
  attributions: { source: Pieces; cue: Pieces; content: Pieces }[]
}
interface ConllSentence {
  doc: number
  tokens: string[]
  tags: string[]
}

const POLNEAR = 'attribution/polnear-dev.jsonl.gz'
const CONLL = 'ner/conll2003-dev.jsonl.gz'
const TOLERANCE = 0.0005

async function attributions(pipeline: Pipeline): Promise<Figure[]> {
  const roles = { source: [] as Tally[], cue: [] as Tally[], content: [] as Tally[] }
  const exact = { source: [] as Tally[], cue: [] as Tally[], content: [] as Tally[] }
  const counts = { source: 0, cue: 0, content: 0 }
  for (const { id, title, published, text, attributions: gold } of readCorpus<PolnearArticle>(POLNEAR)) {
    const { quotes } = await pipeline(article(text, { id, title, published }))
    const found = {
      source: quotes.flatMap(({ source }) => source ?? []),
      cue: quotes.flatMap(({ cue }) => cue ?? []),
      content: quotes.flatMap(({ spans }) => spans)
    }
    for (const role of ['source', 'cue', 'content'] as const) {
      const wanted = gold.flatMap(attribution => toCodeUnits(text, attribution[role]))
      const key = (span: Span) => `${span.start}-${span.end}`
      roles[role].push(overlapTally(found[role], wanted))
      exact[role].push(exactTally(found[role].map(key), wanted.map(key)))
      counts[role] += wanted.length
    }
  }
  return (['source', 'cue', 'content'] as const).flatMap(role => [
    {
      task: 'attributions',
      corpus: 'PolNeAR dev',
      metric: `overlap F1 ${role}`,
      n: counts[role],
      tallies: roles[role]
    },
    { task: 'attributions', corpus: 'PolNeAR dev', metric: `exact F1 ${role}`, n: counts[role], tallies: exact[role] }
  ])
}

const CLASSES: Partial<Record<EntityType, string>> = { PERSON: 'PER', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC', FAC: 'LOC' }

/** Gold names of a sentence from its BIO tags, `MISC` left out. */
function goldNames({ tags }: ConllSentence, spans: readonly Span[], offset: number): string[] {
  const names: string[] = []
  tags.forEach((tag, index) => {
    if (!tag.startsWith('B-') || tag === 'B-MISC') return
    let last = index
    while (tags[last + 1] === `I-${tag.slice(2)}`) last++
    names.push(`${tag.slice(2)} ${offset + (spans[index]?.start ?? 0)}-${offset + (spans[last]?.end ?? 0)}`)
  })
  return names
}

async function names(pipeline: Pipeline): Promise<Figure[]> {
  const tallies: Tally[] = []
  const documents = new Map<number, ConllSentence[]>()
  for (const sentence of readCorpus<ConllSentence>(CONLL)) {
    documents.set(sentence.doc, [...(documents.get(sentence.doc) ?? []), sentence])
  }
  let n = 0
  for (const [id, sentences] of documents) {
    let text = ''
    const gold: string[] = []
    for (const sentence of sentences) {
      const { text: line, spans } = detokenise(sentence.tokens)
      gold.push(...goldNames(sentence, spans, text.length))
      text += `${line}\n`
    }
    const { mentions } = await pipeline(article(text, { id: String(id) }))
    const found = mentions.flatMap(({ kind, type, start, end }) => {
      const label = CLASSES[type]
      return kind === 'name' && label ? [`${label} ${start}-${end}`] : []
    })
    n += gold.length
    tallies.push(exactTally(found, gold))
  }
  return [{ task: 'names', corpus: 'CoNLL-2003 dev', metric: 'exact F1 PERSON+ORG+place', n, tallies }]
}

async function main(): Promise<void> {
  const pipeline = await createPipeline()
  const figures: Figure[] = []
  for (const [corpus, measure] of [
    [POLNEAR, attributions],
    [CONLL, names]
  ] as const) {
    if (hasCorpus(corpus)) figures.push(...(await measure(pipeline)))
    else console.log(`${corpus} is not here: skipped`)
  }
  const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Record<string, number>
  const results = figures.map(({ task, corpus, metric, n, tallies }) => {
    const floor = floors[`${task} | ${corpus} | ${metric}`] ?? null
    return { task, corpus, metric, n, floor, value: f1(tallies), ...interval(tallies) }
  })
  console.table(
    results.map(row => ({ ...row, value: row.value.toFixed(3), low: row.low.toFixed(3), high: row.high.toFixed(3) }))
  )
  if (results.length > 0 && process.env.CI === undefined) {
    writeFileSync(new URL('results/quality.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
  }
  const fallen = results.filter(({ floor, value }) => floor !== null && value < floor - TOLERANCE)
  for (const { metric, value, floor } of fallen)
    console.error(`${metric}: ${value.toFixed(4)} is under its floor of ${floor}`)
  if (fallen.length > 0) process.exitCode = 1
}

await main()
