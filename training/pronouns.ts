import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readGap } from '../bench/corpora/gap.js'
import { type GumMention, readGum } from '../bench/corpora/gum.js'
import { goldMentionOf } from '../bench/tasks/entity-alignment.js'
import { createAnnotator } from '../src/annotate/document.js'
import type { Antecedent } from '../src/entities/antecedents.js'
import { createEntityExtractor } from '../src/entities/extract.js'
import { type Features, noneOf, type PronounInText } from '../src/entities/pronoun-features.js'
import type { PronounWeights } from '../src/entities/pronoun-weights.js'
import { type Rank, rankBy } from '../src/entities/ranking.js'
import { createParser } from '../src/parse/parse.js'
import { DEFAULT_MODEL, loadModel } from '../src/resources/model.js'
import { overlaps } from '../src/span.js'
import type { Article, Document, Parse, Span } from '../src/types.js'

// Learns src/entities/pronoun-weights.ts from GUM train and GAP validation: a log-linear ranking of the antecedents of a
// pronoun (Denis and Baldridge 2008), in which those that are right share the probability.

const TABLE = fileURLToPath(new URL('../src/entities/pronoun-weights.ts', import.meta.url))
/**
 * The articles are read anew with the weights so far, because what was found for earlier pronouns counts for later ones
 * (DAgger, Ross et al. 2011); the first round, in which all earlier ones are right, only gives weights to begin with.
 */
const ROUNDS = 4
const STEPS = 400
const PENALTY = 10
const RATE = 0.5

interface Example {
  article: Article
  /** Whether the antecedent is right for the pronoun; null where the corpus does not tell. */
  isRight: (pronoun: Span, antecedent: Antecedent, document: Document) => boolean | null
}
type Kind = keyof PronounWeights
interface Instance {
  kind: Kind
  alternatives: { features: Features; isRight: boolean }[]
}

function gumExamples(): Example[] {
  return readGum('train').map(({ article, mentions }) => {
    const entityOf = (span: Span) => goldMentionOf(span, mentions)?.entity
    const own = new Map<Antecedent, string | undefined>()
    const nameOf = ({ cluster }: Antecedent) =>
      mostOf((cluster?.members ?? []).flatMap(({ name }) => entityOf(name) ?? []))
    return {
      article,
      isRight: (pronoun, antecedent, document) => {
        const wanted = pronounMention(mentions, pronoun)?.entity
        if (!own.has(antecedent)) {
          const token = document.tokens[antecedent.occurrences[0]?.token ?? 0]
          own.set(antecedent, antecedent.cluster ? nameOf(antecedent) : token && headMention(mentions, token)?.entity)
        }
        return wanted !== undefined && own.get(antecedent) === wanted
      }
    }
  })
}

const pronounMention = (mentions: readonly GumMention[], { start, end }: Span) =>
  mentions.find(mention => mention.start === start && mention.end === end)
const headMention = (mentions: readonly GumMention[], { start, end }: Span) =>
  mentions.find(({ head }) => head.start === start && head.end === end)

function mostOf(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function gapExamples(): Example[] {
  return readGap('validation').map(({ article, pronoun, names, gold }) => {
    const has = (antecedent: Antecedent, name: Span) =>
      antecedent.cluster?.members.some(member => overlaps(member.name, name)) ?? false
    return {
      article,
      isRight: ({ start }, antecedent) => {
        if (start !== pronoun.start) return null
        if (gold.some(Boolean)) return names.some((name, index) => gold[index] && has(antecedent, name))
        return !names.some(name => has(antecedent, name))
      }
    }
  })
}

type ReadExample = Example & { document: Document; parse: Parse }

/** The pronouns of all examples as instances to learn from, resolved on the way by the weights, or rightly where there are none. */
function createGatherer(): (examples: readonly ReadExample[], weights: PronounWeights | null) => Instance[] {
  let observe: Rank = () => []
  const extract = createEntityExtractor((pronoun, candidates) => observe(pronoun, candidates))
  return (examples, weights) => {
    const instances: Instance[] = []
    for (const { document, parse, isRight } of examples) {
      observe = (pronoun, candidates) => {
        const span = document.tokens[pronoun.token] ?? { start: 0, end: 0 }
        const answers = candidates.map(({ antecedent }) => isRight(span, antecedent, document))
        if (!answers.includes(null)) {
          const none = { features: noneOf(pronoun), isRight: !answers.includes(true) }
          const alternatives = candidates.map(({ features }, index) => ({ features, isRight: answers[index] === true }))
          instances.push({ kind: kindOf(pronoun), alternatives: [...alternatives, none] })
        }
        return weights ? rankBy(weights)(pronoun, candidates) : answers.map(Number)
      }
      extract(document, parse)
    }
    return instances
  }
}

const kindOf = ({ stands }: PronounInText): Kind => (stands === 'f' || stands === 'm' ? 'person' : 'other')

/** The names of features that are not 0. */
const namesIn = (features: Features) => Object.keys(features).filter(name => features[name])

/** Maximises the penalised log-likelihood by gradient ascent with the steps of AdaGrad (Duchi et al. 2011). */
function learn(instances: readonly Instance[]): Record<string, number> {
  const names = [
    ...new Set(instances.flatMap(({ alternatives }) => alternatives.flatMap(({ features }) => namesIn(features))))
  ].sort()
  const indices = new Map(names.map((name, index) => [name, index]))
  const rows = instances.map(({ alternatives }) =>
    alternatives.map(({ features, isRight }) => ({
      isRight,
      entries: namesIn(features).map((name): [number, number] => [indices.get(name) ?? 0, Number(features[name])])
    }))
  )
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length)
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map(weight => -PENALTY * weight)
    for (const row of rows) {
      const scores = row.map(({ entries }) =>
        Math.exp(entries.reduce((sum, [index, value]) => sum + (weights[index] ?? 0) * value, 0))
      )
      const total = scores.reduce((sum, score) => sum + score, 0)
      const right = scores.reduce((sum, score, at) => sum + (row[at]?.isRight ? score : 0), 0)
      for (const [at, { entries, isRight }] of row.entries()) {
        const score = scores[at] ?? 0
        const pull = (isRight ? score / right : 0) - score / total
        for (const [index, value] of entries) slope[index] = (slope[index] ?? 0) + pull * value
      }
    }
    for (const [index, by] of slope.entries()) {
      squares[index] = (squares[index] ?? 0) + by * by
      weights[index] = (weights[index] ?? 0) + (RATE * by) / Math.sqrt((squares[index] ?? 0) + 1e-9)
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, weights[index] ?? 0]))
}

const annotate = createAnnotator()
const parser = await createParser(loadModel(DEFAULT_MODEL))
const gather = createGatherer()
const examples: ReadExample[] = []
for (const example of [...gumExamples(), ...gapExamples()]) {
  const document = annotate(example.article)
  examples.push({ ...example, document, parse: await parser(document) })
}
let weights: PronounWeights | null = null
const instances: Instance[] = []
for (let round = 0; round < ROUNDS; round++) {
  if (round === 1) instances.length = 0
  instances.push(...gather(examples, weights))
  const of = (kind: Kind) => learn(instances.filter(instance => instance.kind === kind))
  weights = { person: of('person'), other: of('other') }
}
const table = Object.entries(weights ?? {}).map(([kind, own]) => {
  const lines = Object.entries(own).map(([name, weight]) => `    '${name}': ${Math.round(weight * 100) / 100}`)
  return `  ${kind}: {\n${lines.sort().join(',\n')}\n  }`
})
writeFileSync(
  TABLE,
  `// Generated by \`npm run pronouns\`; do not edit.

/** By name of feature (ranking.ts): for "he" and "she", and for "it" and "they". */
export type PronounWeights = Readonly<Record<'person' | 'other', Readonly<Record<string, number>>>>

/** From GUM train and GAP validation. */
export const WEIGHTS: PronounWeights = {
${table.join(',\n')}
}
`
)
execFileSync('npx', ['biome', 'format', '--write', TABLE], { stdio: 'inherit' })
