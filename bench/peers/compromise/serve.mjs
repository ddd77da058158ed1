// compromise behind the protocol of bench/peers/process.ts, with its plugin for dates; offsets are UTF-16 code units.
// Arguments: the folder of its node_modules, then what to annotate: `names`, `values`.

import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const [folder, ...wanted] = process.argv.slice(2)
const require = createRequire(`${folder}/`)
const load = async name => (await import(pathToFileURL(require.resolve(name)).href)).default
const nlp = await load('compromise')
if (wanted.includes('values')) nlp.plugin(await load('compromise-dates'))

/** First to last term, without the punctuation around them, nor titles before a name and prepositions before a date. */
function spanOf({ terms }) {
  const begin = terms.findIndex(({ tags }) => !tags.includes('Honorific') && !tags.includes('Preposition'))
  const [first, last] = [terms[Math.max(0, begin)], terms.at(-1)]
  return [first.offset.start, last.offset.start + last.offset.length]
}

const json = view => view.json({ offset: true })
const entities = (view, type, value = () => null) => json(view).map(one => [...spanOf(one), type, value(one)])

function names(doc) {
  return [
    ...entities(doc.people(), 'Person'),
    ...entities(doc.places(), 'Place'),
    ...entities(doc.organizations(), 'Organization')
  ]
}

/** The word or sign behind a percentage is part of it. */
function percentSpan(text, [start, end]) {
  const [unit = ''] = /^\s?(?:%|per ?cent\b)/i.exec(text.slice(end)) ?? []
  return [start, end + unit.length]
}

/** The kind of a number is that of its terms; the currency of money is told apart from its amount. */
function values(doc, text, today) {
  const currencies = new Map(json(doc.money()).map(one => [spanOf(one)[0], one.money?.currency ?? null]))
  const numbers = json(doc.numbers()).flatMap(one => {
    const tags = new Set(one.terms.flatMap(({ tags }) => tags))
    if (tags.has('Date')) return []
    const type = ['Money', 'Percent', 'Ordinal'].find(tag => tags.has(tag)) ?? 'Cardinal'
    const [start, end] = type === 'Percent' ? percentSpan(text, spanOf(one)) : spanOf(one)
    return [[start, end, type, { number: one.number?.num ?? null, unit: currencies.get(start) ?? null }]]
  })
  const dates = doc.dates({ today: today ?? undefined })
  return [...numbers, ...entities(dates, 'Date', ({ dates }) => ({ ...dates }))]
}

function annotate({ text, published }) {
  const doc = nlp(text)
  return {
    entities: [
      ...(wanted.includes('names') ? names(doc) : []),
      ...(wanted.includes('values') ? values(doc, text, published) : [])
    ]
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { texts, timed } = JSON.parse(line)
  const started = performance.now()
  const annotations = texts.map(annotate)
  const seconds = (performance.now() - started) / 1000
  console.log(JSON.stringify(timed ? { seconds } : { seconds, annotations }))
}
