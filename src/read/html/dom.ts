/** The parts of the DOM (https://dom.spec.whatwg.org) that are used here; the project has no browser types. */
export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly parentElement: DomElement | null
  readonly childNodes: readonly DomNode[]
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly children: readonly DomElement[]
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): readonly DomElement[]
  contains(node: DomNode): boolean
  closest(selector: string): DomElement | null
  setAttribute(name: string, value: string): void
  append(...nodes: readonly DomNode[]): void
  remove(): void
}

export interface DomDocument {
  readonly childNodes: readonly DomNode[]
  readonly documentElement: DomElement
  readonly head: DomElement
  readonly body: DomElement
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): readonly DomElement[]
}

const ELEMENT_NODE = 1
const TEXT_NODE = 3

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT_NODE
export const isText = (node: DomNode): boolean => node.nodeType === TEXT_NODE

/** Text on one line, as a browser shows it. */
export function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim()
}
