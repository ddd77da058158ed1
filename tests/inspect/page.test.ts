import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { inspectionOf } from '../../src/inspect/inspection.js'
import type { ListingName } from '../../src/inspect/marks.js'
import { renderPage } from '../../src/inspect/page.js'
import { visible } from '../../src/inspect/visible.js'
import type { Analysis } from '../../src/types.js'
import { analysis as sample } from '../tables/sample.js'
import { made, spanIn, textAndSpans } from './made.js'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const ALL: readonly ListingName[] = ['entities', 'quotes', 'claims']

function render(analysis: Analysis, only = ALL): string {
  return renderPage(inspectionOf(analysis, { nth: 1, count: 1 }, only))
}

/** All elements of a page; throws where it is not well formed. */
function elementsOf(page: string): Element[] {
  const onParseError = ({ code, startLine }: { code: string; startLine: number }) => {
    // A browser shows the rest of such a text all the same.
    if (code !== 'noncharacter-in-input-stream') throw new Error(`${code} in line ${startLine}`)
  }
  const walk = (nodes: readonly Node[]): Element[] =>
    nodes.flatMap(node => ('tagName' in node ? [node, ...walk(node.childNodes)] : []))
  return walk(parse(page, { onParseError }).childNodes)
}

const attribute = (element: Element, name: string) => element.attrs.find(attr => attr.name === name)?.value
const classesOf = (element: Element) => attribute(element, 'class')?.split(' ') ?? []

/** The text of an element without the labels that marks bring. */
function bareText(node: Node): string {
  if ('value' in node) return node.value
  if (!('tagName' in node) || classesOf(node).includes('label')) return ''
  return node.childNodes.map(bareText).join('')
}

function articleOf(page: string): string {
  const article = elementsOf(page).find(({ tagName }) => tagName === 'article')
  return article ? bareText(article) : ''
}

test('any spans, any text: well formed, the text unchanged, ids unique, every link leads somewhere', () => {
  fc.assert(
    fc.property(textAndSpans(fc.string({ unit: 'binary', minLength: 1, maxLength: 2 })), ({ text, found }) => {
      const page = render(made(text, found))
      expect(articleOf(page)).toBe(visible(text))
      const elements = elementsOf(page)
      const ids = elements.flatMap(element => attribute(element, 'id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const targets = elements.flatMap(element => attribute(element, 'href')?.slice(1) ?? [])
      expect(targets.filter(target => !ids.includes(target))).toEqual([])
    })
  )
})

test('an article brings no element and no attribute of its own, by no field', () => {
  const evil = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`
  const analysis = made(evil, { entities: [{ spans: [{ start: 0, end: evil.length }] }] })
  const article = { ...analysis.document.article, title: `x${evil}`, byline: evil, source: evil, language: evil }
  const page = render({ ...analysis, document: { ...analysis.document, article } })
  const elements = elementsOf(page)
  expect(articleOf(page)).toBe(evil)
  expect(elements.filter(({ tagName }) => tagName === 'script' || tagName === 'img')).toEqual([])
  expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([])
})

test('the page loads nothing', () => {
  const page = render(sample)
  const elements = elementsOf(page)
  expect(elements.filter(element => attribute(element, 'src') ?? element.tagName === 'link')).toEqual([])
  expect(page).not.toMatch(/@import|url\(|https?:/)
})

test('marks that cross are continued; the labels stand at the true ends only', () => {
  const text = 'one two three'
  const found = { quotes: [{ spans: [spanIn(text, 'one two')] }], claims: [[spanIn(text, 'two three')]] }
  const page = render(made(text, found))
  const marks = elementsOf(page).filter(({ tagName }) => tagName === 'span')
  const kinds = marks.flatMap(mark => classesOf(mark).filter(name => name === 'quote' || name === 'claim'))
  expect(kinds).toEqual(['quote', 'claim', 'claim'])
  const labels = elementsOf(page).filter(element => classesOf(element).includes('label'))
  expect(labels.map(label => attribute(label, 'aria-label'))).toEqual([
    'quote 1',
    'claim 1',
    'end of quote 1',
    'end of claim 1'
  ])
})

test('a mark leads to its row and the row to each of its places', () => {
  const text = 'Ana said she knew.'
  const page = render(made(text, { entities: [{ spans: [spanIn(text, 'Ana'), spanIn(text, 'she')] }] }))
  const elements = elementsOf(page)
  const byId = (id: string) => elements.filter(element => attribute(element, 'id') === id).map(bareText)
  expect([byId('entity-1-1'), byId('entity-1-2')]).toEqual([['Ana'], ['she']])
  expect(byId('entity-1')).toEqual(['12PERSONAna1'])
  const row = elements.find(element => attribute(element, 'id') === 'entity-1')
  const links = elementsOf(page).filter(element => attribute(element, 'href')?.startsWith('#entity-1'))
  expect(row?.tagName).toBe('tr')
  expect(links.map(link => attribute(link, 'href'))).toEqual(['#entity-1', '#entity-1', '#entity-1-1', '#entity-1-2'])
})

test('types are told in words, masked parts named, cells whole', () => {
  const page = render(sample)
  const texts = elementsOf(page).map(element => [classesOf(element)[0], bareText(element)])
  expect(texts).toContainEqual(['type', 'PERSON'])
  expect(texts).toContainEqual(['masked', 'Share this page.'])
  expect(texts).toContainEqual([undefined, '“Taxes will fall,” … “by 5% in 2031.”'])
})
