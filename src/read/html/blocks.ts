import { type DomElement, type DomNode, isElement, isText } from './dom.js'

/** A paragraph of a page: the text between two edges of block elements, or between two line breaks. */
export interface Block {
  /** White space is one space, except at a single line break of the page. */
  text: string
  /** Share of the characters that are in links, 0 to 1. */
  linked: number
  /** The innermost block element around the text. */
  element: DomElement
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
const CELL_SEPARATOR = ' | '

export const isBlock = (element: DomElement): boolean => BLOCKS.has(element.localName)

/** The paragraphs below `root` in the order of the page; a row of a table of figures is one paragraph. */
export function blocksOf(root: DomElement): Block[] {
  const blocks: Block[] = []
  let text = ''
  let linkedLength = 0
  let isAfterBreak = false
  const flush = (element: DomElement) => {
    const tidy = tidied(text, element.localName === 'pre')
    if (tidy !== '') {
      const length = text.replace(/\s+/g, '').length
      blocks.push({ text: tidy, linked: length === 0 ? 0 : linkedLength / length, element })
    }
    text = ''
    linkedLength = 0
    isAfterBreak = false
  }
  const visit = (node: DomNode, around: DomElement, inLink: boolean) => {
    if (isText(node)) {
      const words = node.textContent ?? ''
      text += words.replace(/\n/g, around.localName === 'pre' ? '\u2028' : ' ')
      if (words.trim() !== '') isAfterBreak = false
      if (inLink) linkedLength += words.replace(/\s+/g, '').length
    } else if (isElement(node)) {
      if (node.localName === 'br') {
        if (isAfterBreak) flush(around)
        else text += '\n'
        isAfterBreak = true
      } else if (isBlock(node)) {
        flush(around)
        if (node.localName === 'tr' && isRowOfFigures(node)) {
          for (const [index, cell] of node.children.entries()) {
            if (index > 0) text += CELL_SEPARATOR
            visitChildren(cell, node, inLink)
          }
        } else visitChildren(node, node, inLink)
        flush(node)
      } else visitChildren(node, around, inLink || node.localName === 'a')
    }
  }
  const visitChildren = (node: DomNode, around: DomElement, inLink: boolean) => {
    for (const child of node.childNodes) visit(child, around, inLink)
  }
  visitChildren(root, root, false)
  flush(root)
  return blocks
}

function tidied(text: string, pre: boolean): string {
  const lines = text.split('\n').map(line => (pre ? line.replace(/\u2028/g, '\n') : line.replace(/\s+/g, ' ').trim()))
  return lines
    .filter(line => line !== '')
    .join('\n')
    .trim()
}

/** Several cells without blocks of their own; a table that lays out the page has paragraphs in its cells. */
function isRowOfFigures(row: DomElement): boolean {
  const cells = row.children
  return (
    cells.length > 1 &&
    cells.every(cell => cell.querySelector('p + p, div, table, ul, ol, h1, h2, h3, br + br') === null)
  )
}
