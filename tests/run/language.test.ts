import { expect, test } from 'vitest'
import { loadLanguageJudge, unsupportedLanguage } from '../../src/run/language.js'
import { article } from '../articles.js'
import { TEXTS } from './languages.js'

const judge = loadLanguageJudge()

const TABLE = 'Wisla Krakow 14 9 3 2\nLegia Warszawa 14 8 4 2\nSlask Wroclaw 14 7 3 4\nRuch Chorzow 14 6 5 3\n'

test.each(Object.entries(TEXTS))('judge: %s is found in the text, in capitals too', (language, text) => {
  for (const written of [text, text.toUpperCase()]) {
    expect(judge(article(written))).toEqual({ article: article(written, { language }), isEnglish: language === 'en' })
  }
})

test.each([
  ['a foreign quotation', `${TEXTS.en.repeat(3)} “${TEXTS.de}”`],
  ['half German', `${TEXTS.de}\n\n${TEXTS.en}`],
  ['two thirds French', `${TEXTS.fr.repeat(2)}\n\n${TEXTS.en}`]
])('judge: English with another language is English: %s', (_name, text) => {
  expect(judge(article(text))).toMatchObject({ article: { language: 'en' }, isEnglish: true })
})

test('judge: a line of English does not make a foreign article English', () => {
  const text = `${TEXTS.es.repeat(8)}\n\nRead this story in English on our website.`
  expect(judge(article(text))).toMatchObject({ article: { language: 'es' }, isEnglish: false })
})

test.each([
  ['fewer than 40 letters', 'Die Brücke bleibt bis Mai geschlossen.'],
  ['no letters', '12 34 56 – 78'.repeat(50)],
  ['results', 'Jonas Bjorkman (Sweden) beat Karol Kucera (Slovakia) 6-2 5-7 7-6 (7-3) 7-5'],
  ['line-ups', 'Goalkeepers - Edwin van der Sar (Ajax), Ed de Goey (Feyenoord); defenders - Frank de Boer (Ajax)'],
  ['a table', TABLE]
])('judge: a text that tells no language counts as English: %s', (_name, text) => {
  expect(judge(article(text))).toEqual({ article: article(text), isEnglish: true })
})

test.each([
  ['it agrees, and stays as given', 'en-GB', TEXTS.en, 'en-GB', true],
  ['it says English, the text does not', 'en', TEXTS.de, 'de', false],
  ['it says French, the text is English', 'fr', TEXTS.en, 'en', true],
  ['it names a relation of what was found', 'bs', TEXTS.pl, 'bs', false],
  ['the text cannot tell', 'pl', TABLE, 'pl', false],
  ['the text has fewer than 40 letters', 'de', 'Die Brücke bleibt zu.', 'de', true]
])('judge: the language that the input gives: %s', (_name, given, text, language, isEnglish) => {
  expect(judge(article(text, { language: given }))).toEqual({ article: article(text, { language }), isEnglish })
})

test.each([
  ['de', /German \(de\).*--any-language/],
  ['pt-BR', /Portuguese \(pt-BR\)/],
  ['de-u-co-phonebk', /German/],
  ['qaa', /qaa/]
])('unsupportedLanguage: names %s and says what to do', (language, expected) => {
  expect(unsupportedLanguage(article('', { language }))).toMatch(expected)
})
