import { oneLine } from './dom.js'

const MOST_AUTHORS = 20
const LONGEST_NAME = 80

/**
 * Names of authors from whatever a page gives as such: "By Jane Roe and Joe Doe", lists, names with a handle or an
 * address behind them. Web addresses, handles and accounts that are nobody's name are left out.
 */
export function authorsFrom(given: readonly string[]): string[] {
  const names = given.flatMap(text => splitNames(oneLine(text))).map(cleanName)
  const seen = new Set<string>()
  return names
    .filter(name => {
      const key = name.toLowerCase()
      return isName(name) && !seen.has(key) && seen.add(key)
    })
    .slice(0, MOST_AUTHORS)
}

/** Commas part names, but not a name from its degree or "Jr.". */
function splitNames(text: string): string[] {
  return text
    .replace(/^\[|\]$/g, '')
    .replace(/,\s*(?=(?:Jr|Sr|Ph\.?\s?D|M\.?D|M\.?A|MBA|CPA|RD|RN|Esq|I{2,3})\b)/g, '\u0000')
    .split(/\s*[;,|•·]\s*|\s+(?:and|AND|&|with)\s+|\s+\/\s+/)
    .map(part => part.replaceAll('\u0000', ', '))
}

function cleanName(text: string): string {
  return text
    .replace(/^['"]|['"]$/g, '')
    .replace(/^(?:(?:written|posted|published|reported|story|words|text|article|reviewed)\s+)?by\b:?\s+/i, '')
    .replace(/^(?:author|written by|posted by)\s*:\s*/i, '')
    .replace(/\s*[(<[]?\s*@?(?:https?:\/\/\S+|\S+@\S+\.\w+|@\w+)\s*[)>\]]?/g, '')
    .replace(/\s*\((?:[^()]*)\)\s*$/, '')
    .replace(/[\s,.:;–—-]+$/, match => (/^\./.test(match) ? '.' : ''))
    .trim()
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || !/\p{L}/u.test(text)) return false
  return !/^(?:admin|administrator|author|editor|null|undefined|none|n\/a|anonymous|unknown|www\..*|.*\.(?:com|org|net)|[^ ]*[/@_:][^ ]*|by)$/i.test(
    text
  )
}
