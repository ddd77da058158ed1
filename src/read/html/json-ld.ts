import { JSONRepairError, jsonrepair } from 'jsonrepair'
import { isRecord } from '../fields.js'
import type { DomDocument } from './dom.js'

type LinkedNode = Record<string, unknown>

/** Objects in one page's JSON-LD that are looked at; a page has some dozens. */
const MAX_NODES = 20_000
/** Characters of one script; what is longer is a data store that calls itself JSON-LD. */
const MAX_SCRIPT = 2_000_000
const ARTICLE = /(?:Article|BlogPosting|Report|SocialMediaPosting|LiveBlogPosting)$/

/** What the page's JSON-LD says of the article. Source: https://schema.org/Article */
export interface LinkedArticle {
  headline: string | null
  authors: string[]
  publisher: string | null
  published: string | null
  modified: string | null
  url: string | null
  language: string | null
  section: string | null
  body: string | null
}

/**
 * The article among the page's JSON-LD objects, in `@graph`, lists and nested objects alike: the one that has
 * the page's headline, else the first. JSON that is broken in the usual ways (line breaks in strings, trailing commas,
 * comments) is mended; null where nothing is found.
 */
export function linkedArticle(document: DomDocument, headlines: readonly string[]): LinkedArticle | null {
  const nodes = linkedNodes(document)
  const byId = new Map(nodes.flatMap(node => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])))
  const articles = nodes.filter(node => typesOf(node).some(type => ARTICLE.test(type)))
  const wanted = new Set(headlines.map(plain))
  const node =
    articles.find(node => wanted.has(plain(textOf(node.headline) ?? textOf(node.name) ?? ''))) ??
    articles[0] ??
    nodes.find(node => typesOf(node).includes('WebPage'))
  if (node === undefined) return null
  const resolve = (value: unknown) => (isRecord(value) ? (byId.get(String(value['@id'])) ?? value) : value)
  const named = (value: unknown): string[] =>
    listed(value).flatMap(item => {
      const found = resolve(item)
      const name = isRecord(found) ? listed(found.name).map(textOf) : [textOf(found)]
      return name.filter(text => text !== null)
    })
  return {
    headline: textOf(node.headline),
    authors: [named(node.author), named(node.creator), solePerson(nodes)].find(names => names.length > 0) ?? [],
    publisher: named(node.publisher)[0] ?? null,
    published: textOf(node.datePublished) ?? textOf(node.dateCreated),
    modified: textOf(node.dateModified),
    url:
      textOf(node.url) ??
      textOf(isRecord(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage),
    language: textOf(isRecord(node.inLanguage) ? node.inLanguage.alternateName : node.inLanguage),
    section: textOf(listed(node.articleSection)[0]),
    body: textOf(node.articleBody)
  }
}

/** A graph that names one person and no author of the article means that person. */
function solePerson(nodes: readonly LinkedNode[]): string[] {
  const names = nodes.filter(node => typesOf(node).includes('Person')).map(node => textOf(node.name))
  const different = [...new Set(names.filter(name => name !== null))]
  return different.length === 1 ? different : []
}

function linkedNodes(document: DomDocument): LinkedNode[] {
  const waiting = [...document.querySelectorAll('script[type^="application/ld+json"]')].flatMap(script =>
    parseLenient(script.textContent ?? '')
  )
  const nodes: LinkedNode[] = []
  for (let i = 0; i < waiting.length && i < MAX_NODES; i++) {
    const value = waiting[i]
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_NODES))
    else if (isRecord(value)) {
      nodes.push(value)
      waiting.push(...Object.values(value).filter(inner => typeof inner === 'object' && inner !== null))
    }
  }
  return nodes
}

/** A list of what could be parsed: one value, or none. */
function parseLenient(script: string): unknown[] {
  const json = script
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>|;)\s*$/g, '')
    .trim()
  if (json === '' || json.length > MAX_SCRIPT) return []
  try {
    return [JSON.parse(json)]
  } catch {
    return repaired(json)
  }
}

function repaired(json: string): unknown[] {
  try {
    return [JSON.parse(jsonrepair(json))]
  } catch (cause) {
    // RangeError: nested so deeply that the repair ran out of stack.
    if (cause instanceof JSONRepairError || cause instanceof SyntaxError || cause instanceof RangeError) return []
    throw cause
  }
}

function typesOf(node: LinkedNode): string[] {
  return listed(node['@type']).filter(type => typeof type === 'string')
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function textOf(value: unknown): string | null {
  const text = isRecord(value) ? value['@value'] : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
