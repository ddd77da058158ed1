import { expect, test } from 'vitest'
import type { Annotation } from '../../../bench/peers/annotation.js'
import { universalWords } from '../../../bench/peers/universal-dependencies.js'

/** `word/TAG/relation/head`, with the head's word as it stands, `0` for the root. */
function parse(tree: string): Annotation {
  const rows = tree.split(' ').map(cell => cell.split('/'))
  const words = rows.map(([word]) => word)
  let start = 0
  return {
    words: rows.map(([word = '', tag = '', relation = '', head = '']) => {
      start += word.length + 1
      return [start - word.length - 1, start - 1, tag, words.indexOf(head), relation, word.toLowerCase()] as const
    })
  }
}

function heads(tree: string): string {
  const words = tree.split(' ').map(cell => cell.split('/')[0])
  return universalWords(parse(tree))
    .map(({ head = -1, relation }, index) => `${words[index]}/${relation}/${words[head] ?? 0}`)
    .join(' ')
}

test.each([
  [
    'a preposition is a case of its object',
    'She/PRON/nsubj/lives lives/VERB/ROOT/0 in/ADP/prep/lives Korval/PROPN/pobj/in',
    'She/nsubj/lives lives/root/0 in/case/Korval Korval/obl/lives'
  ],
  [
    'below a noun its object modifies that noun',
    'mayor/NOUN/ROOT/0 of/ADP/prep/mayor Korval/PROPN/pobj/of',
    'mayor/root/0 of/case/Korval Korval/nmod/mayor'
  ],
  [
    'a preposition below a preposition',
    'came/VERB/ROOT/0 out/ADP/prep/came of/ADP/prep/out town/NOUN/pobj/of',
    'came/root/0 out/case/town of/case/town town/obl/came'
  ],
  [
    'a clause of a preposition',
    'left/VERB/ROOT/0 after/ADP/prep/left losing/VERB/pcomp/after',
    'left/root/0 after/mark/losing losing/advcl/left'
  ],
  [
    'a copula hangs on its predicate',
    'Roe/PROPN/nsubj/is is/AUX/ROOT/0 happy/ADJ/acomp/is ././punct/is',
    'Roe/nsubj/happy is/cop/happy happy/root/0 ./punct/happy'
  ],
  [
    'so it does on a place',
    'Roe/PROPN/nsubj/is is/AUX/ROOT/0 in/ADP/prep/is Korval/PROPN/pobj/in',
    'Roe/nsubj/Korval is/cop/Korval in/case/Korval Korval/root/0'
  ],
  [
    '"there is" keeps its verb',
    'There/PRON/expl/is is/VERB/ROOT/0 hope/NOUN/attr/is',
    'There/expl/is is/root/0 hope/nsubj/is'
  ],
  [
    'conjuncts hang on the first, what joins them on the one behind it',
    'tea/NOUN/ROOT/0 ,/PUNCT/punct/tea milk/NOUN/conj/tea and/CCONJ/cc/milk cake/NOUN/conj/milk',
    'tea/root/0 ,/punct/milk milk/conj/tea and/cc/cake cake/conj/tea'
  ],
  [
    'a comma hangs on what it sets off, a full stop on the root',
    'Later/ADV/advmod/left ,/PUNCT/punct/left Roe/PROPN/nsubj/left left/VERB/ROOT/0 ././punct/left',
    'Later/advmod/left ,/punct/Later Roe/nsubj/left left/root/0 ./punct/left'
  ],
  [
    'a sign of currency carries its number',
    'paid/VERB/ROOT/0 £/SYM/quantmod/million 3/NUM/compound/million million/NUM/dobj/paid',
    'paid/root/0 £/obj/paid 3/compound/million million/nummod/£'
  ],
  [
    'the mark of an infinitive',
    'wants/VERB/ROOT/0 to/PART/aux/go go/VERB/xcomp/wants',
    'wants/root/0 to/mark/go go/xcomp/wants'
  ]
])('from CLEAR: %s', (_name, tree, expected) => {
  expect(heads(tree)).toBe(expected)
})

test.each([
  ['a noun', 'Roe/NNP/root/0', 'PROPN'],
  ['a verb', 'went/VBD/root/0', 'VERB'],
  ['an auxiliary', 'had/VBD/aux/0', 'AUX'],
  ['a copula', 'is/VBZ/cop/0', 'AUX'],
  ['a preposition', 'in/IN/case/0', 'ADP'],
  ['a conjunction', 'because/IN/mark/0', 'SCONJ'],
  ['a pronoun', 'this/DT/nsubj/0', 'PRON'],
  ['not', 'not/RB/advmod/0', 'PART']
])('tags of the Penn Treebank: %s', (_name, tree, pos) => {
  expect(universalWords(parse(tree)).map(word => word.pos)).toEqual([pos])
})

test('words without trees have no heads', () => {
  const words = universalWords({ words: [[0, 3, 'PROPN', null, null]] })
  expect(words).toEqual([{ start: 0, end: 3, pos: 'PROPN' }])
})
