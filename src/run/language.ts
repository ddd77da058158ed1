import type { Article } from '../types.js'

/** An article with its language, and whether its text is to be processed. */
export interface Judged {
  article: Article
  isEnglish: boolean
}

/**
 * Loads what tells languages, some 45 MB and a quarter of a second: once, in the main thread. The judge it gives knows
 * 60 languages by their sequences of letters (eld). The text decides what is processed, and the input's own tag where
 * the text cannot tell; `article.language` stays the input's own unless the text says otherwise about English.
 */
export async function loadLanguageJudge(): Promise<(article: Article) => Judged> {
  const { eld } = await import('eld/small')
  return article => judge(article, languageOf(article.text, eld.detect))
}

function judge(article: Article, found: string | null): Judged {
  const given = article.language
  const isContradicted = given !== null && found !== null && isEnglishTag(given) !== isEnglishTag(found)
  const language = isContradicted ? found : (given ?? found)
  return {
    article: language === given ? article : { ...article, language },
    isEnglish: language === null || isEnglishTag(language) || !hasEnoughLetters(article.text)
  }
}

function isEnglishTag(tag: string): boolean {
  return /^en\b/i.test(tag)
}

/** What to do about an article in another language, as a sentence. */
export function unsupportedLanguage({ language }: Article): string {
  // Of the first subtag: private ones and extensions have no names.
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language?.split('-', 1)[0] ?? 'und')
  return (
    `The text seems to be ${name} (${language}), and only English is processed; the article keeps its row in articles ` +
    'and has no others. If it is English, or should be processed all the same, pass --any-language.'
  )
}

type Detect = (text: string) => {
  language: string
  /** Whether the score is at least so much of what right answers get on average; eld's types leave the share out. */
  isReliable: (share?: number) => boolean
  getScores: () => Record<string, number>
}

/** eld reads no more than 350 bytes of what it is given, and its time is in proportion. */
const SAMPLE = 200
const MAX_SAMPLES = 8
/** Samples of English that make an article English: a bilingual one is processed for its English half. */
const ENGLISH_SHARE = 1 / 4
/** Samples in other languages that make an article foreign; the rest may be lists and tables that tell nothing. */
const FOREIGN_SHARE = 1 / 2

/**
 * The language of a text as a two-letter code, by samples spread evenly over it.
 * @returns null where it cannot be told: too few letters, lists of names, a language that eld does not know
 */
function languageOf(text: string, detect: Detect): string | null {
  const samples = samplesOf(text)
  const foreign = new Map<string, number>()
  let english = 0
  for (const sample of samples) {
    const language = languageOfSample(sample, detect)
    if (language === 'en' && ++english >= samples.length * ENGLISH_SHARE) return 'en'
    if (language !== null && language !== 'en') foreign.set(language, (foreign.get(language) ?? 0) + 1)
  }
  const counts = [...foreign].sort(([, a], [, b]) => b - a)
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  return total >= samples.length * FOREIGN_SHARE ? (counts[0]?.[0] ?? null) : null
}

function samplesOf(text: string): string[] {
  const count = Math.max(1, Math.min(MAX_SAMPLES, Math.ceil(text.length / SAMPLE)))
  const step = count === 1 ? 0 : (text.length - SAMPLE) / (count - 1)
  return Array.from({ length: count }, (_, index) => {
    const start = Math.round(index * step)
    return text.slice(start, start + SAMPLE)
  })
}

/**
 * How much better than English another language must score, and at least what share of its average score. Chosen so
 * that no list of foreign names passes: of 121,000 paragraphs of English news one does, of 66 sentences of other
 * languages with 40 letters or more one fails.
 */
const LEAST_LEAD = 0.2
const LEAST_SHARE = 0.97

function languageOfSample(sample: string, detect: Detect): string | null {
  if (!hasEnoughLetters(sample)) return null
  const found = detect(sample)
  if (found.language === 'en') return found.isReliable() ? 'en' : null
  if (!found.isReliable(LEAST_SHARE)) return null
  const { [found.language]: score = 0, en = 0 } = found.getScores()
  return score - en >= LEAST_LEAD ? found.language : null
}

/** Whether there are letters enough for eld's answer to mean anything. */
function hasEnoughLetters(text: string): boolean {
  return /^(?:\P{L}*\p{L}){40}/u.test(text)
}
