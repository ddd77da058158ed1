import { Readability } from '@mozilla/readability'
import { type Block, blocksOf } from './blocks.js'
import type { DomDocument, DomElement } from './dom.js'
import { removeFurniture } from './furniture.js'

/** The article's root holds at least this share of what Readability keeps. */
const MOST_OF_TEXT = 0.85
/** Where pages say that the article is, besides Readability's guess. */
const ARTICLE = '[itemprop~=articleBody], article, main, [role=main]'
const SENTENCE_LENGTH = 80

/**
 * The paragraphs of the article on a page; changes the document. Furniture goes first, by what it is called, which
 * Readability knows less of. What Readability then keeps tells where the article is; lists, tables, headings and
 * paragraphs that it loses there come back, and whole sentences from the rest of the element marked as the article.
 */
export function mainText(document: DomDocument): Block[] {
  removeFurniture(document)
  const blocks = blocksOf(document.body)
  const paths = blocks.map(({ element }) => pathOf(element))
  const marked = new Set(document.querySelectorAll(ARTICLE))
  const kept = squeezed(readabilityText(document))
  const isKept = blocks.map(({ text }) => kept.includes(squeezed(text)))
  const keptLength = (i: number) => (isKept[i] ? (blocks[i]?.text.length ?? 0) : 0)
  const root = deepestWith(MOST_OF_TEXT, paths, keptLength)
  // Readability has changed the tree: only the paths from before tell what is inside what.
  const around = paths.find(path => root !== null && path.includes(root))
  const article = around?.slice(0, around.indexOf(root as DomElement) + 1).findLast(element => marked.has(element))
  return blocks.filter((block, i) => {
    const isIn = (element: DomElement | null | undefined) => element != null && paths[i]?.includes(element) === true
    return isKept[i] || (isIn(root) && isProse(block)) || ((isIn(article) || root === null) && isSentence(block))
  })
}

const squeezed = (text: string) => text.replace(/[\s|]+/g, '')

function isProse({ text, linked, element }: Block): boolean {
  if (/^h[2-6]$/.test(element.localName)) return linked < 0.5
  return text.length > SENTENCE_LENGTH / 2 ? linked < 0.4 : linked === 0
}

function isSentence({ text, linked }: Block): boolean {
  return text.length > SENTENCE_LENGTH && linked < 0.25 && /[.!?:;”"’')]$/.test(text)
}

function readabilityText(document: DomDocument): string {
  const serializer = (node: unknown) => (node as DomElement).textContent ?? ''
  return new Readability(document as never, { serializer, disableJSONLD: true }).parse()?.content ?? ''
}

function pathOf(element: DomElement): DomElement[] {
  const path: DomElement[] = []
  for (let at: DomElement | null = element; at !== null; at = at.parentElement) path.push(at)
  return path.reverse()
}

/** The deepest element that holds at least that share of the weight; null where there is no weight. */
function deepestWith(
  share: number,
  paths: readonly DomElement[][],
  weightOf: (index: number) => number
): DomElement | null {
  const held = new Map<DomElement, number>()
  for (const [i, path] of paths.entries()) {
    for (const element of path) held.set(element, (held.get(element) ?? 0) + weightOf(i))
  }
  const total = paths.reduce((sum, _path, i) => sum + weightOf(i), 0)
  const holders = paths.map(path => path.filter(element => (held.get(element) ?? 0) >= total * share))
  const longest = holders.reduce<DomElement[]>((best, path) => (path.length > best.length ? path : best), [])
  return total === 0 ? null : (longest.at(-1) ?? null)
}
