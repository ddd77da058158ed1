import type { Span } from '../../src/types.js'

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]}%”’]|'s|'re|'ve|'ll|'d|'m|n't|'')$/
const NO_SPACE_AFTER = /^(?:[([{$£€“‘#]|``)$/
/** Brackets as the Penn Treebank writes them, and its quotation marks. */
const TREEBANK: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
  '``': '“',
  "''": '”'
}

/** Puts tokens back into running text; returns it with each token's span. */
export function detokenise(tokens: readonly string[]): { text: string; spans: Span[] } {
  let text = ''
  let open = false
  const written = tokens.map(token => TREEBANK[token] ?? token)
  const spans = written.map((token, index) => {
    const before = written[index - 1]
    const isClosing = token === '"' && open
    const glued =
      index === 0 ||
      NO_SPACE_BEFORE.test(token) ||
      isClosing ||
      (before !== undefined && (NO_SPACE_AFTER.test(before) || (before === '"' && open)))
    if (!glued) text += ' '
    if (token === '"') open = !open
    const start = text.length
    text += token
    return { start, end: text.length }
  })
  return { text, spans }
}
