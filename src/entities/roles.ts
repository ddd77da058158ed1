import { ROLE_NOUNS } from '../lexicon/role-nouns.js'
import { extendLeft, nounBefore } from '../phrases/nouns.js'
import type { Sentence, Token } from '../types.js'

/** Longest appositive that is taken as a description, in tokens. */
const LONGEST_APPOSITIVE = 14

/** "campaign spokeswoman Jane Roe": the noun phrase without determiner that stands right before the name. */
export function roleBefore(tokens: readonly Token[], nameAt: number): Token[] {
  const last = tokens[nameAt - 1]
  if (!last || !ROLE_NOUNS.has(last.lower)) return []
  let from = nameAt
  while (from > 0) {
    const token = tokens[from - 1]
    const isParticiple = token?.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower) && from < nameAt
    if (!token || !(['NOUN', 'ADJ', 'PROPN'].includes(token.pos) || token.text === '-' || isParticiple)) break
    from--
  }
  // "a 29-year-old nurse": the age is no role.
  const age = tokens.slice(from, nameAt).findIndex(token => token.lower === 'old')
  return tokens.slice(age >= 0 ? from + age + 1 : from, nameAt)
}

/** "Jane Roe, the head of research at Acme, said": the words between the commas, where they name a role. */
export function roleAfter(tokens: readonly Token[], after: number): Token[] {
  if (tokens[after]?.text !== ',') return []
  const isAge = /^\d{1,3}$/.test(tokens[after + 1]?.text ?? '') && tokens[after + 2]?.text === ','
  let from = isAge ? after + 3 : after + 1
  if (tokens[from]?.pos === 'DET') from++
  let to = from
  while (to < tokens.length && to - from < LONGEST_APPOSITIVE && !/^[,;.:!?”"“—]$/.test(tokens[to]?.text ?? '.')) to++
  if (to - from >= LONGEST_APPOSITIVE) return []
  const words = tokens.slice(from, to)
  const relative = words.findIndex(token => /^(?:who|which|whose|that)$/.test(token.lower))
  const kept = relative >= 0 ? words.slice(0, relative) : words
  const role = kept.findIndex(token => ROLE_NOUNS.has(token.lower))
  const verb = kept.findIndex(token => token.pos === 'VERB' || token.pos === 'AUX')
  return role >= 0 && role < 5 && verb < 0 ? kept : []
}

/** "The minister, Jane Roe, said": the role stands first and the name is set off by commas. */
export function roleSetOff({ tokens, chunks }: Sentence, nameAt: number, after: number): Token[] {
  if (tokens[nameAt - 1]?.text !== ',' || (after >= 0 && !/^[,.;:]$/.test(tokens[after]?.text ?? ''))) return []
  const phrases = { tokens, chunks }
  const chunk = nounBefore(phrases, nameAt - 1)
  if (!chunk) return []
  const words = tokens.slice(extendLeft(phrases, chunk), nameAt - 1)
  const role = words.filter((token, index) => index > 0 || !(token.pos === 'DET' || token.pos === 'PRON'))
  const head = words.findIndex(token => token.pos === 'ADP') - 1
  return ROLE_NOUNS.has((head >= 0 ? words[head] : words.at(-1))?.lower ?? '') ? role : []
}

/** The noun that carries a description, lower case: "head of research" -> "head", "Prime Minister" -> "minister". */
export function headOf(descriptor: string): string {
  const [phrase = ''] = descriptor.toLowerCase().split(/ (?:of|for|at|in|to|from|with|on|and) |,/)
  return phrase.split(/[\s-]/).at(-1) ?? phrase
}
