import { expect, test } from 'vitest'
import { createAnnotator } from '../../src/annotate/document.js'
import { createGazetteer } from '../../src/entities/gazetteer.js'
import { findNames } from '../../src/entities/names.js'
import { article } from '../articles.js'
import { type Mark, shown, spans } from './marks.js'

const annotate = createAnnotator()
const gazetteer = createGazetteer()

/** Names found where the model marks the given words. */
function names(text: string, marks: readonly Mark[]): string[] {
  const parse = { names: spans(text, marks), roles: [], heads: [], relations: [], pos: [] }
  return shown(text, findNames(annotate(article(text)), parse, gazetteer))
}

test.each<[string, string, Mark[], string[]]>([
  [
    'the lender X',
    'They sued the lender Tarsk. Later Tarsk paid.',
    [
      ['Tarsk', 'PERSON', 0.5],
      ['Tarsk', 'PERSON', 0.97]
    ],
    ['Tarsk ORG', 'Tarsk ORG']
  ],
  ['X, a maker of', 'In May Tarsk, a maker of cables, paid.', [['Tarsk', 'PERSON', 0.97]], ['Tarsk ORG']],
  ['X, which', 'In May Tarsk, which sells cables, paid.', [['Tarsk', 'PERSON', 0.97]], ['Tarsk ORG']],
  ['shares in X', 'He sold shares in Tarsk on Monday.', [['Tarsk', 'PERSON', 0.6]], ['Tarsk ORG']],
  ['a memo seen by X', 'It says so in a memo seen by Tarskwire.', [['Tarskwire', 'PERSON', 0.95]], ['Tarskwire ORG']],
  ['its chairman, X, said', 'Its chairman, Oluf Tarsk, said no.', [['Oluf Tarsk', 'ORG', 0.6]], ['Oluf Tarsk PERSON']],
  ['in X', 'She is a baker in Tarsk.', [['Tarsk', 'ORG', 0.6]], ['Tarsk GPE']],
  ['the port of X', 'They left the port of Tarsk.', [['Tarsk', 'THING', 0.6]], ['Tarsk GPE']],
  [
    'a list of counties',
    'It rained in Galway, Clare and Mayo.',
    [
      ['Galway', 'PLACE', 0.8],
      ['Clare', 'PERSON', 0.95],
      ['Mayo', 'ORG', 0.8]
    ],
    ['Galway GPE', 'Clare GPE', 'Mayo GPE']
  ],
  [
    'no list of places without one',
    'They met Clare, Kerry and Mayo.',
    [
      ['Clare', 'PERSON', 0.95],
      ['Kerry', 'PERSON', 0.95],
      ['Mayo', 'PERSON', 0.95]
    ],
    ['Clare PERSON', 'Kerry PERSON', 'Mayo PERSON']
  ],
  [
    'a short form is the company of which it is the beginning',
    'Tarsk Rail grew. Tarsk Rail plc paid.',
    [
      ['Tarsk Rail', 'PERSON', 0.95],
      ['Tarsk Rail plc', 'ORG', 0.95]
    ],
    ['Tarsk Rail ORG', 'Tarsk Rail plc ORG']
  ],
  [
    'a place that the model is sure of stays one',
    'The lender Tarsk paid. It lies near Tarsk.',
    [
      ['Tarsk', 'ORG', 0.95],
      ['Tarsk', 'PLACE', 0.95]
    ],
    ['Tarsk ORG', 'Tarsk GPE']
  ],
  ['a storm', 'Then Storm Brida came.', [['Storm Brida', 'PERSON', 0.9]], ['Storm Brida EVENT']],
  ['a last word of companies', 'They asked Tarsk Capital.', [['Tarsk Capital', 'PLACE', 0.95]], ['Tarsk Capital ORG']]
])('type by what stands beside: %s', (_name, text, marks, expected) => {
  expect(names(text, marks)).toEqual(expected)
})

test.each<[string, string, Mark[], string[]]>([
  ['based', 'The Oslo-based firm paid.', [['Oslo-based', 'THING', 0.8]], ['Oslo GPE']],
  ['born', 'She is a Danish-born nurse.', [['Danish-born', 'THING', 0.8]], ['Danish NORP']],
  ['a speaker of an interview', 'Q: Did you know?', [['Q', 'PLACE', 0.6]], []],
  [
    'an adjective',
    'They asked the independent Rice Council.',
    [['independent Rice Council', 'ORG', 0.7]],
    ['Rice Council ORG']
  ],
  [
    'a job at an employer',
    'So said Jane Roe, Head of Storage at Tarsk.',
    [
      ['Jane Roe', 'PERSON', 0.95],
      ['Head of Storage at Tarsk', 'ORG', 0.5]
    ],
    ['Jane Roe PERSON', 'Tarsk ORG']
  ],
  [
    'a job behind a person',
    'So said Jane Roe, Science Editor, in May.',
    [
      ['Jane Roe', 'PERSON', 0.95],
      ['Science Editor', 'ORG', 0.6]
    ],
    ['Jane Roe PERSON']
  ],
  [
    'a company and its town',
    'They asked Tarsk Shipping of Bergen.',
    [['Tarsk Shipping of Bergen', 'ORG', 0.8]],
    ['Tarsk Shipping ORG', 'Bergen GPE']
  ],
  ['the bank of a country', 'They asked the Bank of Italy.', [['Bank of Italy', 'ORG', 0.95]], ['Bank of Italy ORG']]
])('cut: %s', (_name, text, marks, expected) => {
  expect(names(text, marks)).toEqual(expected)
})

test.each<[string, string, Mark[], string[]]>([
  [
    'a firm of two partners',
    'They asked the brokerage Tarsk & Plover.',
    [
      ['Tarsk', 'PERSON', 0.6],
      ['Plover', 'PERSON', 0.6]
    ],
    ['Tarsk & Plover ORG']
  ],
  [
    'two persons',
    'We met Tarsk & Plover.',
    [
      ['Tarsk', 'PERSON', 0.95],
      ['Plover', 'PERSON', 0.95]
    ],
    ['Tarsk PERSON', 'Plover PERSON']
  ],
  [
    'a union of two trades',
    'So said the Bakers’ and Millers’ Union.',
    [
      ['Bakers', 'ORG', 0.8],
      ['Millers’ Union', 'ORG', 0.8]
    ],
    ['Bakers’ and Millers’ Union ORG']
  ],
  [
    'the end of a hyphenated surname',
    'They met Ada Roe-Marsh.',
    [['Ada Roe', 'PERSON', 0.9]],
    ['Ada Roe-Marsh PERSON']
  ],
  [
    'parts of a hyphenated surname',
    'They met Ada Roe-Marsh.',
    [
      ['Ada Roe', 'PERSON', 0.9],
      ['Marsh', 'PERSON', 0.9]
    ],
    ['Ada Roe-Marsh PERSON']
  ]
])('join: %s', (_name, text, marks, expected) => {
  expect(names(text, marks)).toEqual(expected)
})

test.each<[string, string, Mark[], string[]]>([
  ['a ship', 'A trawler, the Santa Tarska, sank.', [['Santa Tarska', 'THING', 0.8]], ['Santa Tarska PRODUCT']],
  ['a model', 'They recalled the Tarskline 1500 model.', [['Tarskline', 'THING', 0.8]], ['Tarskline PRODUCT']],
  ['a novel', 'She wrote the novel Tarska.', [['Tarska', 'THING', 0.8]], ['Tarska WORK_OF_ART']],
  ['a treaty', 'They signed the Treaty of Tarsk.', [['Treaty of Tarsk', 'THING', 0.8]], ['Treaty of Tarsk LAW']],
  ['a championship of a year', 'He missed Euro 96.', [['Euro 96', 'THING', 0.8]], ['Euro 96 EVENT']],
  ['a numbered noun', 'The delay was on Line 6.', [['Line', 'THING', 0.6]], []]
])('thing: %s', (_name, text, marks, expected) => {
  expect(names(text, marks)).toEqual(expected)
})
