import { parseHTML } from 'linkedom'
import { type DomDocument, type DomNode, isElement } from './dom.js'

const IN_HEAD = new Set(['title', 'meta', 'link', 'base', 'script', 'style', 'noscript'])
const EMPTY_PAGE = '<!doctype html><html><head></head><body></body></html>'

/**
 * Parses a page into a document that has one head and one body, whatever is missing, doubled or out of place. linkedom
 * leaves such pages as they are written and then finds no body in them.
 */
export function parsePage(html: string): DomDocument {
  const source = parseHTML(html).document as unknown as DomDocument
  const page = parseHTML(EMPTY_PAGE).document as unknown as DomDocument
  const { documentElement: root, head, body } = page
  const move = (nodes: readonly DomNode[]) => {
    for (const node of [...nodes]) {
      const name = isElement(node) ? node.localName : ''
      if (isElement(node) && name === 'html')
        root.setAttribute('lang', node.getAttribute('lang') ?? node.getAttribute('xml:lang') ?? '')
      if (name === 'html' || name === 'body') move(node.childNodes)
      else if (name === 'head') head.append(...node.childNodes)
      else if (IN_HEAD.has(name)) head.append(node)
      else if (node.nodeType !== DOCTYPE_NODE) body.append(node)
    }
  }
  move(source.childNodes)
  return page
}

const DOCTYPE_NODE = 10

/**
 * What `read` makes of the parsed page, or null where its elements are nested deeper than `levels`: whatever walks a
 * page goes as deep as they are.
 */
export function readWithin<T>(levels: number, html: string, read: (document: DomDocument) => T): T | null {
  try {
    const document = parsePage(html)
    return isDeeperThan(levels, document) ? null : read(document)
  } catch (cause) {
    // The limit may have been raised beyond what the stack holds.
    if (isStackOverflow(cause)) return null
    throw cause
  }
}

export function isStackOverflow(cause: unknown): boolean {
  return cause instanceof RangeError && /call stack/.test(cause.message)
}

/** Level by level, without recursion. */
function isDeeperThan(levels: number, document: DomDocument): boolean {
  let level: readonly DomNode[] = document.childNodes
  for (let depth = 0; depth <= levels; depth++) {
    level = level.flatMap(node => (isElement(node) ? node.childNodes : []))
    if (level.length === 0) return false
  }
  return true
}
