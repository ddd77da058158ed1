import { expect, test } from 'vitest'
import { agreeNames } from '../../src/entities/agreement.js'
import { findMissed } from '../../src/entities/missed.js'
import { createPositions } from '../../src/entities/positions.js'
import { article } from '../articles.js'
import { annotate, type Mark, shown, spans } from './marks.js'

test.each<[string, string, Mark[], string[]]>([
  [
    'an acronym is the organisation that the article names',
    'The National Rice Board met. NRB members left.',
    [
      ['National Rice Board', 'ORG', 0.95],
      ['NRB', 'PERSON', 0.5]
    ],
    ['National Rice Board ORG', 'NRB ORG']
  ],
  [
    'a surname is the person of whom it is',
    'Jane Marsh came. Marsh stayed.',
    [
      ['Jane Marsh', 'PERSON', 0.95],
      ['Marsh', 'PLACE', 0.6]
    ],
    ['Jane Marsh PERSON', 'Marsh PERSON']
  ],
  [
    'what the model is sure of stays',
    'Jane Marsh came to Marsh.',
    [
      ['Jane Marsh', 'PERSON', 0.95],
      ['Marsh', 'PLACE', 0.95]
    ],
    ['Jane Marsh PERSON', 'Marsh PLACE']
  ],
  [
    'a word that the article writes small is no name at the beginning of a sentence',
    'Rice is dear. She sells rice in Oslo.',
    [
      ['Rice', 'ORG', 0.5],
      ['Oslo', 'PLACE', 0.9]
    ],
    ['Oslo PLACE']
  ]
])('agreement: %s', (_name, text, marks, expected) => {
  const document = annotate(article(text))
  const look = {
    positionOf: createPositions(document),
    isPlace: () => false,
    isCountry: () => false,
    knownType: () => null
  }
  expect(shown(text, agreeNames(document, spans(text, marks), look))).toEqual(expected)
})

test.each<[string, string, Mark[], string[]]>([
  [
    'the same words, where the model is sure of them',
    'A ship reached Tarsk Bay. Later it left Tarsk Bay.',
    [['Tarsk Bay', 'PLACE', 0.95]],
    ['Tarsk Bay PLACE']
  ],
  ['a surname', 'They met Jane Roe. Then Roe left.', [['Jane Roe', 'PERSON', 0.95]], ['Roe PERSON']],
  ['no part of longer words with capitals', 'They met Jane Roe on the Roe Bridge.', [['Jane Roe', 'PERSON', 0.95]], []],
  ['initials', 'The National Rice Board met. The NRB left.', [['National Rice Board', 'ORG', 0.95]], ['NRB ORG']],
  [
    'a short form in brackets',
    'They asked the Tarsk Rice Agency (TARA). In the end TARA paid.',
    [['Tarsk Rice Agency', 'ORG', 0.95]],
    ['TARA ORG', 'TARA ORG']
  ],
  [
    'the place of a city',
    'In the end Tarsk won. He lives in Tarsk City.',
    [['Tarsk City', 'PLACE', 0.95]],
    ['Tarsk PLACE']
  ],
  [
    'the place of a university',
    'In the end Tarsk won. She left the University of Tarsk.',
    [['University of Tarsk', 'ORG', 0.95]],
    ['Tarsk PLACE']
  ],
  ['behind a form of address', 'In the end Mr. Plover Tarsk left.', [], ['Plover Tarsk PERSON']],
  ['a people', 'In the end the Muslims left.', [], ['Muslims NORP']]
])('missed: %s', (_name, text, marks, expected) => {
  expect(shown(text, findMissed(annotate(article(text)), spans(text, marks)))).toEqual(expected)
})
