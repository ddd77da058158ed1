/**
 * Main texts of web pages by our reader, by plain Readability and by trafilatura, side by side; outside of CI.
 * As in trafilatura's own evaluation: a phrase of the main text that is found is a true positive, one that is missing
 * a false negative, a phrase of the furniture that is found a false positive. White space counts as one space.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { articleText } from '../src/read/html/article-text.js'
import { type PageMetadata, readMetadata } from '../src/read/html/metadata.js'
import { parsePage } from '../src/read/html/page.js'
import { hasCorpus, readCorpus } from './corpora/folder.js'

const CORPUS = 'html/trafilatura-eval-en.jsonl.gz'
const VENV = fileURLToPath(new URL('../.cache/trafilatura', import.meta.url))
const SCRIPT = fileURLToPath(new URL('html-trafilatura.py', import.meta.url))

interface Page {
  url: string
  title: string | null
  author: string | string[] | null
  date: string | null
  with: string[]
  without: string[]
  html: string
}

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()
const percent = (share: number) => share.toFixed(3)

function printScores(name: string, pages: readonly Page[], texts: readonly string[]): void {
  const count = (phrases: 'with' | 'without') =>
    pages
      .flatMap((page, i) => page[phrases].map(phrase => oneSpace(texts[i] ?? '').includes(oneSpace(phrase))))
      .filter(Boolean).length
  const [hits, wrong] = [count('with'), count('without')]
  const gold = pages.flatMap(page => page.with).length
  const [precision, recall] = [hits / (hits + wrong), hits / gold]
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(`${name.padEnd(12)} F1 ${percent(f1)}  precision ${percent(precision)}  recall ${percent(recall)}`)
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const namesIn = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .match(/\p{L}{2,}/gu)
      ?.filter(word => !/^(?:by|and|from)$/.test(word))
  )

/** One lists all the words of the other, give or take two ("Staff", a middle name). */
function isSameAuthor(ours: readonly string[], gold: string | readonly string[]): boolean {
  const [a, b] = [namesIn(ours.join(' ')), namesIn([gold].flat().join(' '))]
  const shared = [...a].filter(word => b.has(word)).length
  return shared > 0 && (shared === a.size || shared === b.size) && Math.abs(a.size - b.size) <= 2
}

function printShares(pages: readonly Page[], metadata: readonly PageMetadata[]): void {
  const share = (isRight: (page: Page, ours: PageMetadata) => boolean | null) => {
    const marks = pages
      .map((page, i) => (metadata[i] ? isRight(page, metadata[i]) : null))
      .filter(mark => mark !== null)
    return `${percent(marks.filter(Boolean).length / marks.length)} of ${marks.length}`
  }
  console.log(
    `title        ${share(({ title }, ours) => (title ? letters(ours.title ?? '') === letters(title) : null))}`
  )
  console.log(
    `author       ${share(({ author }, ours) => (author?.length ? isSameAuthor(ours.authors, author) : null))}`
  )
  console.log(`date         ${share(({ date }, ours) => (date ? ours.published?.slice(0, 10) === date : null))}`)
}

function readable(html: string): string {
  const { document } = parseHTML(html)
  return new Readability(document as never).parse()?.textContent ?? ''
}

/** By the Python package, installed beside the checkout's other caches; or why it cannot be had. */
function trafilatura(pages: readonly Page[]): string[] | string {
  try {
    if (!existsSync(VENV)) {
      execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'pipe' })
      execFileSync(`${VENV}/bin/pip`, ['--quiet', 'install', 'trafilatura', 'lxml_html_clean'], { stdio: 'pipe' })
    }
    const input = pages.map(({ html }) => `${JSON.stringify(html)}\n`).join('')
    const output = execFileSync(`${VENV}/bin/python`, [SCRIPT], { input, encoding: 'utf8', maxBuffer: 2 ** 28 })
    return output
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as string)
  } catch (cause) {
    return cause instanceof Error ? (cause.message.split('\n')[0] ?? cause.name) : String(cause)
  }
}

function main(): void {
  if (!hasCorpus(CORPUS)) {
    console.log(`Skipped: there is no corpus ${CORPUS} beside the checkout.`)
    return
  }
  const pages = readCorpus<Page>(CORPUS)
  const ours = pages.map(({ html }) => {
    const document = parsePage(html)
    const metadata = readMetadata(document)
    return { metadata, text: articleText(document, metadata) }
  })
  printScores(
    'newsmill',
    pages,
    ours.map(({ text }) => text)
  )
  printScores(
    'readability',
    pages,
    pages.map(({ html }) => readable(html))
  )
  const theirs = trafilatura(pages)
  if (typeof theirs === 'string') console.log(`trafilatura  skipped: ${theirs}`)
  else printScores('trafilatura', pages, theirs)
  printShares(
    pages,
    ours.map(({ metadata }) => metadata)
  )
}

main()
