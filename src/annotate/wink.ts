import baseModel from 'wink-eng-lite-web-model'
import winkNLP, { type Model } from 'wink-nlp'
import type { Pos, Span, Token, WebEntity, WebType } from '../types.js'

/** What wink-nlp tells of one paragraph. */
export interface Annotation {
  tokens: Token[]
  entities: WebEntity[]
}

interface Lexemes {
  list: string[]
  hash: Record<string, number | undefined>
}

/** wink mistakes words past this number for its own sentence hints (sbd-transformers.js); far below it we start anew. */
const MOST_LEXEMES = 300_000

/** Longer runs without a space are broken up: wink's e-mail pattern takes quadratic time on them. */
const LONGEST_RUN = 200

const WEB_TYPES: readonly (readonly [WebType, RegExp])[] = [
  ['EMAIL', /^[^@\s]+@[^@\s]+\.[^@\s]+$/],
  ['URL', /^(?:https?|ftp):\/\/|^www\./i],
  ['HASHTAG', /^#\p{L}/u],
  ['HANDLE', /^@\w/]
]
/** Each of those has one of these, and most paragraphs none. */
const WEB_SIGNS = /[@#]|:\/\/|www\./i
const RUNS = new RegExp(`\\S{${LONGEST_RUN}}`, 'g')

/**
 * One wink-nlp with its own tables of words.
 * wink's model doubles the size of its pattern machines each time that they are asked for, so they are asked for once.
 */
const patternMachines = (baseModel.metaCER as () => unknown)()
type FeatureFn = (config: unknown) => Record<string, () => unknown>
/** wink works out shape, prefix and suffix of every new word, which tags and lemmas do not need. */
const featureFn: FeatureFn = config => {
  const none = () => ''
  return { ...(baseModel.featureFn as FeatureFn)(config), shape: none, prefix: none, suffix: none }
}

/**
 * Words that wink reads alike whether it knows them or not: letters alone are one word, and its tags and lemmas ask
 * only for words of the model. But it takes the currency codes of "USD5" for symbols.
 */
const PLAIN_WORD = /^(?!(?:usd|aud|inr|gbp)$)[a-z]+$/i

function createWink() {
  let lexemes: Lexemes = { list: [], hash: {} }
  const core = () => {
    const loaded = (baseModel.core as () => { features: { lexeme: Lexemes } })()
    lexemes = loaded.features.lexeme
    return loaded
  }
  const nlp = winkNLP({ ...baseModel, core, featureFn, metaCER: () => patternMachines } as Model, ['pos'])
  return { nlp, lexemes, known: lexemes.list.length }
}

/** Letters that Unicode does not take apart. */
const UNDIVIDED: Record<string, string> = { ł: 'l', Ł: 'L', ı: 'i', đ: 'd', Đ: 'D', œ: 'o', Œ: 'O', ħ: 'h', Ħ: 'H' }

/** A letter of the same case that wink takes for one: it breaks up words at all but those of Latin-1. */
function latin(letter: string): string {
  if (letter.length > 1) return letter
  const base = UNDIVIDED[letter] ?? letter.normalize('NFD').charAt(0)
  if (/[A-Za-z]/.test(base)) return base
  return /\p{Lu}/u.test(letter) ? 'X' : 'x'
}

/** A copy of the same length with plain spaces, straight apostrophes and the letters that wink knows. */
function plain(text: string): string {
  const spaced = text.replace(
    /[\0-\x1f\x7f-\xa0\xad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g,
    ' '
  )
  if (/^[\0-\xff]*$/.test(spaced)) return spaced
  return spaced
    .replace(/[\u0100-\u1fff\u2c00-\u{10ffff}]/gu, character =>
      /\p{L}/u.test(character) ? latin(character) : character
    )
    .replace(/(?<=[\p{L}\d])[’ʼ](?=\p{L})|(?<=(?:^|\s))[’ʼ](?=\d\ds)/gu, "'")
}

/** A longer copy for wink in which no word is glued to a dash, bracket or quotation mark. */
function unglued(text: string): string {
  const spaced = text
    .replace(/--+|[—―…()[\]{}“”„«»"]|\.\.+|(?<!\d)–|–(?!\d)/g, ' $& ')
    .replace(/(?<=^|\s)['‘](?=\p{L})|(?<=[.,!?;:])['’](?=\s|$)/gu, ' $& ')
    // wink knows the short forms of all pronouns but this one.
    .replace(/\bI(?='(?:m|ve|ll|d)\b)/g, 'I ')
  return hasLongRun(spaced) ? spaced.replace(RUNS, '$& ') : spaced
}

/** Whether so many characters stand in a row without a space. */
function hasLongRun(text: string): boolean {
  let from = 0
  while (from + LONGEST_RUN <= text.length) {
    const space = text.lastIndexOf(' ', from + LONGEST_RUN - 1)
    if (space < from) return true
    from = space + 1
  }
  return false
}

/**
 * Creates the tokeniser and tagger; slow (about 0.2 s).
 *
 * wink-nlp keeps every word it meets, and a word once met glued to a dash is tokenised otherwise ever after. So that
 * an article's tokens never depend on those before it, the words that an article adds are taken out of wink's tables
 * when it is done, all but plain ones; the room they took comes back with a new instance, once in some thousands of
 * articles.
 * @returns a function from a text and its paragraphs to the tokens and web entities of each, in UTF-16 code units
 */
export function createWinkAnnotator(): (text: string, paragraphs: readonly Span[]) => Annotation[] {
  let wink = createWink()
  const forget = (): void => {
    const { list, hash } = wink.lexemes
    for (let index = wink.known; index < list.length; index++) {
      const word = list[index] ?? ''
      if (PLAIN_WORD.test(word)) continue
      // To delete the key would have V8 rebuild the large table now and then; without a value the word is as unknown.
      hash[word] = undefined
      list[index] = ''
    }
    wink.known = list.length
    if (wink.known > MOST_LEXEMES) wink = createWink()
  }
  return (text, paragraphs) => {
    try {
      return paragraphs.map(({ start, end }) => {
        const paragraph = text.slice(start, end)
        const tokens = tokensOf(wink, paragraph, start)
        return { tokens, entities: webEntities(paragraph, tokens) }
      })
    } finally {
      forget()
    }
  }
}

/** The tokens of a paragraph that begins at `offset`; words that wink changed and that stand nowhere are left out. */
function tokensOf({ nlp }: ReturnType<typeof createWink>, text: string, offset: number): Token[] {
  const { its } = nlp
  const located = plain(text)
  const items = nlp.readDoc(unglued(located)).tokens()
  const words = items.out(its.value) as string[]
  const tags = items.out(its.pos) as Pos[]
  const lemmas = items.out(its.lemma as typeof its.value) as string[]
  const tokens: Token[] = []
  const hasCurly = /[’ʼ]/.test(text)
  let cursor = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    while (located[cursor] === ' ') cursor++
    const start = located.startsWith(word, cursor) ? cursor : located.indexOf(word, cursor)
    if (start < 0 || start - cursor > LONGEST_RUN) continue
    cursor = start + word.length
    const written = text.slice(start, cursor)
    const lower = (hasCurly ? written.replace(/[’ʼ]/g, "'") : written).toLowerCase()
    tokens.push({
      start: offset + start,
      end: offset + cursor,
      text: written,
      lower,
      lemma: lemmas[index] ?? lower,
      pos: tags[index] ?? 'X'
    })
  }
  return tokens
}

/** wink keeps e-mail addresses, URLs, hashtags and handles whole; their spelling tells which. */
function webEntities(text: string, tokens: readonly Token[]): WebEntity[] {
  const entities: WebEntity[] = []
  if (!WEB_SIGNS.test(text)) return entities
  for (const { start, end, text } of tokens) {
    const type = WEB_TYPES.find(([, pattern]) => pattern.test(text))
    if (type) entities.push({ start, end, type: type[0] })
  }
  return entities
}
