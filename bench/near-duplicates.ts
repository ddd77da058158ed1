/**
 * How well near-duplicates are found: copies made of news articles as papers make them of an agency's (recall), and
 * texts that share much and tell another story (false matches). `npx tsx bench/near-duplicates.ts`, where the corpora
 * stand beside the checkout.
 */
import { createStoryFinder } from '../src/run/stories.js'
import { article } from '../tests/articles.js'
import { readCorpus } from './corpora/folder.js'
import { createRandom } from './random.js'
import { TEMPLATES } from './templates.js'

const CORPORA = [
  'attribution/polnear-train.jsonl.gz',
  'unlabelled/wikinews-2019-2020.jsonl.gz',
  'unlabelled/senate-press-2005-2007.jsonl.gz',
  'unlabelled/voa-2003-2010.jsonl.gz'
]
const PER_CORPUS = 300
const REPORTS = 60

type Change = (text: string) => string

const random = createRandom(42)
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
const between = (from: number, to: number, digits = 0) => (from + random() * (to - from)).toFixed(digits)

const countOf = (text: string) => text.split(/\s+/).length
const sentencesOf = (text: string) => text.split(/(?<=[.!?]["”]?)\s+/)

const texts = CORPORA.flatMap(path => {
  const long = readCorpus<{ text: string }>(path).filter(({ text }) => countOf(text) >= 60)
  const step = Math.max(1, Math.floor(long.length / PER_CORPUS))
  return long.filter((_, index) => index % step === 0).map(({ text }) => text)
})
const vocabulary = [...new Set(texts.flatMap(text => text.match(/\b[a-z]+\b/g) ?? []))]

const invented = (words: number) => Array.from({ length: words }, () => pick(vocabulary)).join(' ')
const headed: Change = text => `${invented(8)}\n\n${text}`
const led: Change = text => [`LONDON, May 3 (Agency) - ${invented(18)}.`, ...sentencesOf(text).slice(1)].join(' ')
const requoted: Change = text =>
  /[“”’]/.test(text)
    ? text.replace(/[“”]/g, '"').replace(/’/g, "'")
    : text.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’')
const widened: Change = text => {
  const sentences = sentencesOf(text)
  const at = 1 + Math.floor(random() * sentences.length)
  return [...sentences.slice(0, at), `${invented(30)}.`, ...sentences.slice(at)].join(' ')
}
const cut =
  (share: number): Change =>
  text =>
    text
      .split(/(?<=\s)/)
      .slice(0, Math.round(countOf(text) * share))
      .join('')
const edited =
  (share: number): Change =>
  text =>
    text.replace(/\S+/g, word => (random() < share ? pick(vocabulary) : word))
const all =
  (...changes: Change[]): Change =>
  text =>
    changes.reduce((changed, change) => change(changed), text)

const COPIES: Record<string, Change> = {
  'another headline': headed,
  'another lead with dateline': led,
  'a sentence added': widened,
  'curly marks for straight': requoted,
  'cut to 90 %': cut(0.9),
  'cut to 75 %': cut(0.75),
  'cut to 60 %': cut(0.6),
  '5 % of the words changed': edited(0.05),
  '10 % of the words changed': edited(0.1),
  'headline, marks, cut to 75 %': all(headed, requoted, cut(0.75)),
  'lead, cut to 75 %, 5 % changed': all(led, cut(0.75), edited(0.05))
}

/** Another article with so much of the first as background, as a share of the whole. */
function followUp(text: string, other: string, share: number): string {
  const background = sentencesOf(text)
  const from = Math.floor(random() * background.length * 0.5)
  const wanted = Math.round((countOf(other) * share) / (1 - share))
  return `${other}\n\n${background.slice(from).join(' ').split(' ').slice(0, wanted).join(' ')}`
}

function isOneStory(first: string, second: string): boolean {
  const finder = createStoryFinder()
  finder.add(article(first, { id: 'first' }))
  return finder.add(article(second, { id: 'second' })) === 'first'
}

function report(name: string, pairs: readonly (readonly [string, string])[]): void {
  const found = pairs.filter(([first, second]) => isOneStory(first, second)).length
  const percent = ((100 * found) / pairs.length).toFixed(1)
  process.stdout.write(`${name.padEnd(34)} ${percent.padStart(5)} %  of ${pairs.length}\n`)
}

function pairsOf(items: readonly string[]): [string, string][] {
  return items.flatMap((first, index) => items.slice(0, index).map((second): [string, string] => [first, second]))
}

process.stdout.write('Copies, found to be one story\n')
for (const [name, change] of Object.entries(COPIES)) {
  report(
    name,
    texts.map(text => [text, change(text)])
  )
}
process.stdout.write('\nOther stories, found to be one all the same\n')
for (const share of [0.2, 0.3, 0.4]) {
  const other = (index: number) => texts[(index * 7 + 13) % texts.length] as string
  report(
    `follow-up, ${share * 100} % background`,
    texts.map((text, index) => [text, followUp(text, other(index), share)])
  )
}
for (const [name, template] of Object.entries(TEMPLATES)) {
  report(name, pairsOf(Array.from({ length: REPORTS }, () => template({ pick, between }))))
}

process.stdout.write('\nUnchanged articles found to be like another of their corpus\n')
for (const path of CORPORA) {
  const finder = createStoryFinder()
  const articles = readCorpus<{ text: string }>(path).map(({ text }, index) => article(text, { id: String(index) }))
  const like = articles.filter(one => finder.add(one) !== one.id).length
  process.stdout.write(`${path.padEnd(44)} ${like} of ${articles.length}\n`)
}
