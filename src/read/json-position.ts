const BLANK = /[\t\n\r ]*/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
const PLAIN = /[^"\\\u0000-\u001f]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ': ' | ', or end'

/**
 * Where text stops being JSON, as an offset in UTF-16 code units; the text's length if it merely ends too early.
 * JSON.parse tells it for some mistakes only, and not in every version of Node.
 */
export function jsonErrorPosition(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = match(BLANK, text, 0)
  while (at < text.length) {
    const character = text.charAt(at)
    const end: number | null = tokenEnd(text, at)
    const next: Expected | null = end === null ? null : follow(character, expected, open)
    if (end === null || next === null) return end === null ? brokenAt(text, at) : at
    expected = next
    at = match(BLANK, text, end)
  }
  return at
}

/** What may come after a token, or null where the token must not stand. Keeps `open`, the brackets not yet closed. */
function follow(token: string, expected: Expected, open: string[]): Expected | null {
  const value = expected === 'value' || expected === 'value or ]'
  const key = expected === 'key' || expected === 'key or }'
  if (token === '{' || token === '[') {
    if (!value) return null
    open.push(token)
    return token === '{' ? 'key or }' : 'value or ]'
  }
  if (token === '}' || token === ']') return close(token, expected, open)
  if (token === ',') {
    if (expected !== ', or end' || open.length === 0) return null
    return open.at(-1) === '{' ? 'key' : 'value'
  }
  if (token === ':') return expected === ': ' ? 'value' : null
  if (key) return token === '"' ? ': ' : null
  return value ? ', or end' : null
}

function close(token: string, expected: Expected, open: string[]): Expected | null {
  const empty = token === '}' ? 'key or }' : 'value or ]'
  if (expected !== ', or end' && expected !== empty) return null
  return open.pop() === (token === '}' ? '{' : '[') ? ', or end' : null
}

function tokenEnd(text: string, at: number): number | null {
  const character = text.charAt(at)
  if ('{}[],:'.includes(character)) return at + 1
  if (character !== '"') {
    const end = match(SCALAR, text, at)
    return end === at ? null : end
  }
  const end = stringEnd(text, at)
  return text.charAt(end) === '"' ? end + 1 : null
}

/** Where the string that starts at `at` ends: its closing mark, or what may not stand in it. */
function stringEnd(text: string, at: number): number {
  let end = match(PLAIN, text, at + 1)
  for (let next = match(ESCAPE, text, end); next > end; next = match(ESCAPE, text, end)) end = match(PLAIN, text, next)
  return end
}

function brokenAt(text: string, at: number): number {
  return text.charAt(at) === '"' ? stringEnd(text, at) : at
}

/** The end of what matches at `at`, or `at` itself. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
