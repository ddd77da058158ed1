import { expect, test } from 'vitest'
import { parseConllu } from '../../../bench/corpora/conllu.js'
import { treebankParse } from '../../../bench/corpora/treebank-parse.js'
import { createAnnotator } from '../../../src/annotate/document.js'
import { article } from '../../articles.js'

const annotate = createAnnotator()
const conllu = (text: string, rows: string) =>
  `# newdoc id = a\n# text = ${text}\n${rows
    .split(' ')
    .map((row, index) => {
      const [form, pos, head, relation] = row.split('/')
      return [index + 1, form, '_', pos, '_', '_', head, relation, '_', '_'].join('\t')
    })
    .join('\n')}\n`

test.each([
  [
    'words that are tokens; subtypes go',
    'It was cut.',
    'It/PRON/3/nsubj:pass was/AUX/3/aux:pass cut/VERB/0/root ./PUNCT/3/punct',
    'It<nsubj-cut was<aux-cut cut<root-cut .<punct-cut'
  ],
  [
    'a head in another sentence is a root of ours',
    'It fell. They ran.',
    'It/PRON/2/nsubj fell/VERB/0/root ./PUNCT/2/punct They/PRON/5/nsubj ran/VERB/2/parataxis ./PUNCT/2/punct',
    'It<nsubj-fell fell<root-fell .<punct-fell They<nsubj-ran ran<root-ran .<root-.'
  ],
  [
    'two words in one token',
    'They gonna go.',
    'They/PRON/2/nsubj gon/VERB/0/root na/PART/4/mark go/VERB/2/xcomp ./PUNCT/2/punct',
    'They<nsubj-gonna gonna<root-gonna go<xcomp-gonna .<punct-gonna'
  ],
  [
    'two tokens of one word',
    'It costs 5km.',
    'It/PRON/2/nsubj costs/VERB/0/root 5km/NOUN/2/obj ./PUNCT/2/punct',
    'It<nsubj-costs costs<root-costs 5<obj-costs km<goeswith-5 .<punct-costs'
  ]
])('treebankParse: %s', (_name, text, rows, expected) => {
  const [treebank] = parseConllu(conllu(text, rows))
  if (!treebank) throw new Error('no document')
  const document = annotate(article(text))
  const size = document.tokens.length
  const none = {
    names: [],
    roles: [],
    heads: Array(size).fill(0),
    relations: Array(size).fill('dep'),
    pos: [],
    treeScores: []
  }
  const { heads, relations } = treebankParse(document, treebank, none)
  const words = document.tokens.map(({ text: form }, token) => {
    return `${form}<${relations[token]}-${document.tokens[heads[token] ?? 0]?.text}`
  })
  expect(words.join(' ')).toBe(expected)
})
