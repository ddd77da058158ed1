import { eld } from 'eld/small'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadLanguageTable } from '../../src/resources/model.js'
import { createLanguageScorer, type LikelyLanguage } from '../../src/run/language-scores.js'
import { TEXTS } from './languages.js'

const score = createLanguageScorer(loadLanguageTable())

/** What eld says, in our words; null where it calls the text too short. */
function byEld(text: string): Omit<LikelyLanguage, 'average'> | null {
  const found = eld.detect(text)
  const { [found.language]: best = 0, en: english = 0 } = found.getScores()
  const isLongEnough = (found.isReliable as (share: number) => boolean)(0)
  return isLongEnough ? { language: found.language, score: best, english } : null
}

function byUs(text: string): Omit<LikelyLanguage, 'average'> | null {
  const found = score(text)
  return found && { language: found.language, score: found.score, english: found.english }
}

test.each([
  ...Object.entries(TEXTS),
  ['nothing', ''],
  ['a word', 'Bridge'],
  ['a word many times', 'the '.repeat(50)],
  ['apostrophes', "Don't! 'Tis the dogs' bridge, l'été d’une ville, rock ’n’ roll's `end`"],
  ['dotted capitals', 'İSTANBUL İLE İZMİR ARASINDAKİ YOLDA'],
  ['letters beyond the first plane', '𝒯𝒽𝑒 𝒸𝒾𝓉𝓎 council 𐐷 decided'],
  ['a word longer than counts', 'brücke'.repeat(20)],
  ['words longer than counts, of three bytes a letter', '科瓦尔市议会'.repeat(80)],
  ['more bytes than count', `${'мост '.repeat(80)}${'bridge '.repeat(20)}`]
])('a text has the scores that eld gives it: %s', (_name, text) => {
  expect(byUs(text)).toEqual(byEld(text))
})

test('so has any mixture of words', () => {
  const word = fc.constantFrom(
    ...Object.values(TEXTS).flatMap(text => text.split(/(?<=\s)/)),
    "'",
    '’',
    ' – ',
    '12',
    '\u{10400}'
  )
  const text = fc.array(word, { maxLength: 90 }).map(words => words.join(''))
  fc.assert(
    fc.property(text, text => {
      expect(byUs(text)).toEqual(byEld(text))
    })
  )
})

test('each language has the average that eld measures it by', () => {
  for (const text of Object.values(TEXTS)) {
    const found = eld.detect(text)
    const isReliable = found.isReliable as (share: number) => boolean
    const { score: best, average } = score(text) as LikelyLanguage
    const share = best / average
    expect([isReliable(share - 1e-9), isReliable(share + 1e-9)]).toEqual([true, false])
  }
})
