import { expect, test } from 'vitest'
import { loadLanguageJudge, unsupportedLanguage } from '../../src/run/language.js'
import { article } from '../articles.js'

const judge = await loadLanguageJudge()

const TABLE = 'Wisla Krakow 14 9 3 2\nLegia Warszawa 14 8 4 2\nSlask Wroclaw 14 7 3 4\nRuch Chorzow 14 6 5 3\n'

const TEXTS = {
  en: 'The city council of Korval decided on Tuesday not to reopen the old bridge over the river until May. The mayor, Ida Brandt, said that the work had been delayed by the weather.',
  de: 'Die Stadtverwaltung von Korval hat am Dienstag beschlossen, die alte Brücke über den Fluss erst im Mai wieder zu öffnen. Bürgermeisterin Ida Brandt sagte, die Arbeiten seien wegen des Wetters verzögert worden.',
  fr: 'La mairie de Korval a décidé mardi de ne rouvrir le vieux pont sur la rivière qu’au mois de mai. La maire, Ida Brandt, a expliqué que les travaux avaient pris du retard à cause du mauvais temps.',
  es: 'El ayuntamiento de Korval decidió el martes no reabrir el viejo puente sobre el río hasta mayo. La alcaldesa, Ida Brandt, dijo que las obras se habían retrasado por el mal tiempo.',
  it: 'Il comune di Korval ha deciso martedì di riaprire il vecchio ponte sul fiume soltanto a maggio. La sindaca Ida Brandt ha detto che i lavori hanno subito ritardi per il maltempo.',
  pt: 'A câmara municipal de Korval decidiu na terça-feira reabrir a velha ponte sobre o rio apenas em maio. A presidente, Ida Brandt, disse que as obras se atrasaram por causa do mau tempo.',
  nl: 'Het stadsbestuur van Korval heeft dinsdag besloten de oude brug over de rivier pas in mei weer te openen. Burgemeester Ida Brandt zei dat de werkzaamheden door het weer vertraging hadden opgelopen.',
  sv: 'Stadsfullmäktige i Korval beslutade på tisdagen att den gamla bron över floden ska öppnas igen först i maj. Borgmästaren Ida Brandt sade att arbetet hade försenats på grund av vädret.',
  pl: 'Rada miejska Korvalu zdecydowała we wtorek, że stary most na rzece zostanie otwarty dopiero w maju. Burmistrz Ida Brandt powiedziała, że prace opóźniły się z powodu pogody.',
  ru: 'Городской совет Корвала решил во вторник открыть старый мост через реку только в мае. Мэр Ида Брандт заявила, что работы задержались из-за погоды.',
  uk: 'Міська рада Корвала у вівторок вирішила відкрити старий міст через річку лише у травні. Мерка Іда Брандт сказала, що роботи затрималися через погоду.',
  tr: 'Korval belediye meclisi salı günü nehrin üzerindeki eski köprünün ancak mayıs ayında yeniden açılmasına karar verdi. Belediye Başkanı Ida Brandt, çalışmaların hava koşulları nedeniyle geciktiğini söyledi.',
  ar: 'قرر مجلس مدينة كورفال يوم الثلاثاء إعادة فتح الجسر القديم فوق النهر في شهر مايو فقط. وقالت رئيسة البلدية إيدا براندت إن الأعمال تأخرت بسبب سوء الأحوال الجوية.',
  zh: '科瓦尔市议会周二决定,横跨河流的旧桥要到五月才能重新开放。市长伊达·勃兰特表示,由于天气原因,工程被推迟。据当局称,费用已上升至三百二十万欧元。',
  ja: 'コルバル市議会は火曜日、川に架かる古い橋の再開を五月まで延期することを決めた。イダ・ブラント市長は、天候のために工事が遅れていると述べた。'
}

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
