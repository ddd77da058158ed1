import { expect, test } from 'vitest'
import { findMarked, type Mark, shown } from './marks.js'

test.each<[string, string, Mark[], string[]]>([
  [
    'a result, and what it tells of the name elsewhere',
    'In the end Tarsk won. Tarsk 2 Lomby 0.',
    [
      ['Tarsk', 'PLACE', 0.95],
      ['Tarsk', 'PLACE', 0.95],
      ['Lomby', 'PLACE', 0.8]
    ],
    ['Tarsk ORG', 'Tarsk ORG', 'Lomby ORG']
  ],
  [
    'the place itself',
    'Tarsk Town 2-0 Lomby. It rained in Tarsk.',
    [
      ['Tarsk Town', 'PLACE', 0.8],
      ['Lomby', 'PLACE', 0.8],
      ['Tarsk', 'PLACE', 0.95]
    ],
    ['Tarsk Town ORG', 'Lomby ORG', 'Tarsk GPE']
  ],
  [
    'the first word of a team',
    'So Tarsk won. Tarsk Town 2-0 Lomby.',
    [
      ['Tarsk', 'PERSON', 0.95],
      ['Tarsk Town', 'PLACE', 0.8],
      ['Lomby', 'PLACE', 0.8]
    ],
    ['Tarsk ORG', 'Tarsk Town ORG', 'Lomby ORG']
  ],
  [
    'a match announced',
    'They saw the match between Tarsk and Lomby.',
    [
      ['Tarsk', 'PLACE', 0.95],
      ['Lomby', 'PLACE', 0.95]
    ],
    ['Tarsk ORG', 'Lomby ORG']
  ],
  [
    'a team of a port',
    'They saw the match between Tarsk Rovers and Port Lomby. He likes Lomby.',
    [
      ['Tarsk Rovers', 'ORG', 0.95],
      ['Port Lomby', 'PLACE', 0.8],
      ['Lomby', 'PLACE', 0.95]
    ],
    ['Tarsk Rovers ORG', 'Port Lomby ORG', 'Lomby ORG']
  ],
  [
    'teams of countries',
    'Norway 2 Italy 1.',
    [
      ['Norway', 'PLACE', 0.95],
      ['Italy', 'PLACE', 0.95]
    ],
    ['Norway GPE', 'Italy GPE']
  ],
  [
    'amounts behind places are no score',
    'It fell in Tarsk 2, Lomby 4 per cent.',
    [
      ['Tarsk', 'PLACE', 0.95],
      ['Lomby', 'PLACE', 0.95]
    ],
    ['Tarsk GPE', 'Lomby GPE']
  ],
  [
    'a score before the opponents',
    'Tarsk 287-4 v Lomby.',
    [
      ['Tarsk', 'ORG', 0.9],
      ['Lomby', 'PLACE', 0.6]
    ],
    ['Tarsk ORG', 'Lomby ORG']
  ],
  ['a captain', 'In came the Tarsk captain.', [['Tarsk', 'PLACE', 0.6]], ['Tarsk ORG']],
  [
    'two players',
    'Roe 6 Marsh 4.',
    [
      ['Roe', 'PERSON', 0.95],
      ['Marsh', 'PERSON', 0.95]
    ],
    ['Roe PERSON', 'Marsh PERSON']
  ]
])('teams: %s', (_name, text, marks, expected) => {
  expect(shown(text, findMarked(text, marks))).toEqual(expected)
})

const PLAYERS: Mark[] = ['Roe', 'Marsh', 'Plover', 'Hale', 'Dunn', 'Okoro'].map(words => [words, 'PERSON', 0.9])

test.each<[string, string, Mark[], string[]]>([
  [
    'a player called like a town',
    'Tarsk: Roe; Marsh, Plover (Hale 64), York; Dunn, Okoro.',
    [['Tarsk', 'PLACE', 0.8], ...PLAYERS.slice(0, 4), ['York', 'PLACE', 0.95], ...PLAYERS.slice(4)],
    ['Tarsk GPE', ...['Roe', 'Marsh', 'Plover', 'Hale', 'York', 'Dunn', 'Okoro'].map(words => `${words} PERSON`)]
  ],
  [
    'the end of a short list stays a place',
    'They met Roe, Marsh, York.',
    [...PLAYERS.slice(0, 2), ['York', 'PLACE', 0.95]],
    ['Roe PERSON', 'Marsh PERSON', 'York GPE']
  ],
  [
    'parties in one list',
    'They saw Plovers and Herons. Later the Plovers won.',
    [
      ['Plovers', 'NORP', 0.5],
      ['Herons', 'ORG', 0.6],
      ['Plovers', 'NORP', 0.6]
    ],
    ['Plovers NORP', 'Herons NORP', 'Plovers NORP']
  ],
  [
    'a people and a company',
    'They saw Danes and Tarsk Rail.',
    [
      ['Danes', 'NORP', 0.8],
      ['Tarsk Rail', 'ORG', 0.8]
    ],
    ['Danes NORP', 'Tarsk Rail ORG']
  ]
])('lists: %s', (_name, text, marks, expected) => {
  expect(shown(text, findMarked(text, marks))).toEqual(expected)
})
