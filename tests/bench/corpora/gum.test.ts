import { expect, test } from 'vitest'
import { parseConllu } from '../../../bench/corpora/conllu.js'
import { toGum } from '../../../bench/corpora/gum.js'

const row = (id: string, form: string, pos = 'X', misc = '_', head = '1') =>
  [id, form, form, pos, '_', '_', head, 'dep', '_', misc].join('\t')

const SOURCE = [
  '# newdoc id = story',
  '# meta::dateCreated = 2019-11-18',
  '# newpar',
  "# text = Ann Roe's coach left in May 2016.",
  row('1', 'Ann', 'PROPN', 'Entity=(2-person-new-nnnnn-cf2-1-coref(1-person-new-nnnnn-cf1-1,2-coref', '4'),
  row('2-3', "Roe's"),
  row('2', 'Roe', 'PROPN'),
  row('3', "'s", 'PART', 'Entity=1)'),
  row('4', 'coach', 'NOUN', 'Entity=2)', '5'),
  row('5', 'left', 'VERB', '_', '0'),
  row('6', 'in', 'ADP'),
  row('7', 'May', 'PROPN', 'XML=<date when:::"2016-05">'),
  row('8', '2016', 'NUM', 'XML=</date>|SpaceAfter=No'),
  row('8.1', 'left', 'VERB'),
  row('9', '.', 'PUNCT'),
  '',
  '# text = She said so in 2017.',
  row(
    '1',
    'She',
    'PRON',
    'Discourse=joint-list:3->4:1:_;attribution-positive:7->8:1:sem-atsrc-10-_|Entity=(1-person-giv:act-nnnnn-cf1-1-ana)',
    '2'
  ),
  row('2', 'said', 'VERB', '_', '0'),
  row('3', 'so'),
  row('4', 'in'),
  row('5', '2017', 'NUM', 'XML=<date when:::"2017"></date>'),
  row('6', '.'),
  ''
].join('\n')

const [document] = parseConllu(SOURCE)

test('CoNLL-U becomes running text in which each word has its place', () => {
  expect(document?.text).toBe("Ann Roe's coach left in May 2016. She said so in 2017.")
  expect(document?.words.map(({ start, end }) => document.text.slice(start, end)).join(' ')).toBe(
    "Ann Roe 's coach left in May 2016 . She said so in 2017 ."
  )
})

test('heads are words of the document', () => {
  const heads = document?.words.map(({ head }) => document.words[head]?.form ?? 'root')
  expect(heads?.slice(0, 5)).toEqual(['coach', 'Ann', 'Ann', 'left', 'root'])
  expect(heads?.[9]).toBe('said')
})

test("GUM's layers: nested mentions with their heads, sources of attributions, dates", () => {
  if (!document) throw new Error('no document')
  const { article, mentions, sources, dates } = toGum(document)
  const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end)
  expect(article.published).toBe('2019-11-18')
  expect(mentions.map(mention => [mention.entity, mention.words, words(mention.head), mention.isName])).toEqual([
    ['2', "Ann Roe's coach", 'Ann', true],
    ['1', "Ann Roe's", 'Ann Roe', true],
    ['1', 'She', 'She', false]
  ])
  expect(sources.map(words)).toEqual(['She'])
  expect(dates.map(date => [words(date), date.value])).toEqual([
    ['May 2016', '2016-05'],
    ['2017', '2017']
  ])
})
