import { overlaps } from '../../src/span.js'
import type { Analysis, Article, Span } from '../../src/types.js'
import { article } from '../../tests/articles.js'
import { readValueTables, type ValueCase } from '../corpora/value-tables.js'
import { readGold } from '../gold.js'
import { exactTally, type Labelled, labelKey, overlapTally } from '../scores/spans.js'
import { type Figure, f1Figure, type Measure, shareFigure } from './measure.js'

/** Values in classes so coarse that every scheme of types knows them; lengths of time are dates in OntoNotes. */
const CLASSES: Readonly<Record<string, string>> = {
  DATE: 'date',
  TIME: 'date',
  DURATION: 'date',
  MONEY: 'money',
  PERCENT: 'percent',
  QUANTITY: 'number',
  CARDINAL: 'number',
  ORDINAL: 'ordinal'
}

interface PlainValue extends Labelled {
  value: string | null
}

interface ComparedValues {
  gold: readonly PlainValue[]
  found: readonly PlainValue[]
}

function foundValues({ entities, mentions }: Analysis): PlainValue[] {
  const values = new Map(entities.map(({ id, value }) => [id, value]))
  return mentions.flatMap(({ type, start, end, entityId }) => {
    const label = CLASSES[type]
    return label ? [{ label, start, end, value: values.get(entityId) ?? null }] : []
  })
}

/** Whether a value is the gold one, or a day or month within a gold span of time ("2024-05-15" in "2024-05-13/2024-05-19"). */
export function agrees(found: string | null, gold: string): boolean {
  if (found === null) return false
  const [from, to] = gold.split('/')
  const isWithin = /^\d{4}-/.test(gold) && to !== undefined && from !== undefined && from <= found && found <= `${to}~`
  return found === gold || isWithin
}

const isRight = (gold: PlainValue, found: readonly PlainValue[]) =>
  found.some(other => other.label === gold.label && overlaps(other, gold) && agrees(other.value, gold.value ?? ''))

async function compareGold(pipeline: (article: Article) => Promise<Analysis>): Promise<ComparedValues[]> {
  const compared: ComparedValues[] = []
  for (const { article, entities } of await readGold()) {
    const gold = entities.flatMap(({ value, mentions }) =>
      mentions.flatMap(({ kind, type, start, end }) => {
        const label = kind === 'value' ? CLASSES[type] : undefined
        return label ? [{ label, start, end, value }] : []
      })
    )
    compared.push({ gold, found: foundValues(await pipeline(article)) })
  }
  return compared
}

const answers = (documents: readonly ComparedValues[], isCounted: (value: PlainValue) => boolean) =>
  documents.map(({ gold, found }) =>
    gold.filter(value => value.value !== null && isCounted(value)).map(value => isRight(value, found))
  )

/** The figure for all values, then for each class. */
function valueFigures(documents: readonly ComparedValues[]): Figure[] {
  const classes = [...new Set(Object.values(CLASSES))]
  return [
    shareFigure(
      'value right',
      answers(documents, () => true)
    ),
    ...classes.map(name =>
      shareFigure(
        `value right, ${name}`,
        answers(documents, ({ label }) => label === name)
      )
    )
  ]
}

/** Values of the gold set by class and place, whether or not their value is given. */
export const GOLD_VALUE_SPANS: Measure = {
  task: 'values',
  corpus: 'gold',
  file: null,
  run: async pipeline => {
    const documents = await compareGold(pipeline)
    const sharing = ({ gold, found }: ComparedValues) => {
      const tallies = [...new Set(Object.values(CLASSES))].map(name => {
        const of = (values: readonly PlainValue[]): Span[] => values.filter(({ label }) => label === name)
        return overlapTally(of(found), of(gold))
      })
      const sum = (key: 'hitsFound' | 'found' | 'hitsGold' | 'gold') =>
        tallies.reduce((all, tally) => all + tally[key], 0)
      return { hitsFound: sum('hitsFound'), found: sum('found'), hitsGold: sum('hitsGold'), gold: sum('gold') }
    }
    return [
      f1Figure(
        'F1 class and span',
        documents.map(({ gold, found }) => exactTally(found.map(labelKey), gold.map(labelKey)))
      ),
      f1Figure('overlap F1 by class', documents.map(sharing))
    ]
  }
}

export const GOLD_VALUES: Measure = {
  task: 'values',
  corpus: 'gold',
  file: null,
  run: async pipeline => valueFigures(await compareGold(pipeline))
}

/** The values that a case expects, where they stand. */
function placed({ text, values }: ValueCase): PlainValue[] {
  let cursor = 0
  return values.flatMap(({ words, type, value }) => {
    const start = text.indexOf(words, cursor)
    const label = CLASSES[type]
    if (start < 0 || !label) return []
    cursor = start + words.length
    return [{ label, start, end: cursor, value }]
  })
}

/** The tables by which `src/normalise` is tested: ours must have them all right, so what they tell is of others. */
export const TABLE_VALUES: Measure = {
  task: 'values',
  corpus: 'tables of values',
  file: null,
  run: async pipeline => {
    const compared: ComparedValues[] = []
    for (const one of readValueTables().filter(({ text }) => text.trim() !== '')) {
      const analysis = await pipeline(article(one.text, { published: one.published }))
      compared.push({ gold: placed(one), found: foundValues(analysis) })
    }
    return valueFigures(compared)
  }
}
