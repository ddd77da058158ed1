import { expect, test } from 'vitest'
import { findMarked, type Mark, shown } from './marks.js'

/** Names found where the model marks the given words. */
const names = (text: string, marks: readonly Mark[]) => shown(text, findMarked(text, marks))

test.each<[string, string, Mark[], string[]]>([
  ['X was born', 'Tarsk was born in May.', [['Tarsk', 'ORG', 0.95]], ['Tarsk PERSON']],
  ['X (born', 'In May Tarsk (born 1950) left.', [['Tarsk', 'PLACE', 0.95]], ['Tarsk PERSON']],
  ['X died', 'In May Tarsk died.', [['Tarsk', 'ORG', 0.6]], ['Tarsk PERSON']],
  ["X's widow", "In May Tarsk's widow left.", [['Tarsk', 'PLACE', 0.6]], ['Tarsk PERSON']],
  ['daughter of X', 'She was a daughter of Tarsk.', [['Tarsk', 'ORG', 0.6]], ['Tarsk PERSON']],
  ['no son of a place', 'He was the son of Tarsk miners.', [['Tarsk', 'PLACE', 0.6]], ['Tarsk GPE']],
  ['a relative of a place', "They met Olga of Tarsk's widow.", [['Tarsk', 'PLACE', 0.6]], ['Tarsk GPE']],
  ['X and her', 'In May Tarsk and her band left.', [['Tarsk', 'PLACE', 0.6]], ['Tarsk PERSON']],
  ['directed by X', 'It was directed by Tarsk.', [['Tarsk', 'PLACE', 0.6]], ['Tarsk PERSON']],
  [
    'the given name of somebody',
    'They met Tarska Roe. Later Tarska left.',
    [
      ['Tarska Roe', 'PERSON', 0.97],
      ['Tarska', 'ORG', 0.95]
    ],
    ['Tarska Roe PERSON', 'Tarska PERSON']
  ],
  [
    'a country called like somebody',
    'They met Jordan Roe. Later they left Jordan.',
    [
      ['Jordan Roe', 'PERSON', 0.97],
      ['Jordan', 'PLACE', 0.95]
    ],
    ['Jordan Roe PERSON', 'Jordan GPE']
  ],
  ['a given name', 'In the end Matilda left.', [['Matilda', 'ORG', 0.6]], ['Matilda PERSON']],
  ['no given name behind a capital', 'They asked Radio Matilda.', [['Matilda', 'ORG', 0.6]], ['Matilda ORG']],
  ['a full name', 'In the end Walter Tarsk left.', [['Walter Tarsk', 'PLACE', 0.6]], ['Walter Tarsk PERSON']],
  [
    'no full name where more follows',
    'It was made at Walter Tarsk Recording in May.',
    [['Walter Tarsk', 'PLACE', 0.6]],
    ['Walter Tarsk GPE']
  ],
  [
    'among persons',
    'They met Jane Roe, Tarsk and Walt Marsh.',
    [
      ['Jane Roe', 'PERSON', 0.97],
      ['Tarsk', 'PLACE', 0.6],
      ['Walt Marsh', 'PERSON', 0.97]
    ],
    ['Jane Roe PERSON', 'Tarsk PERSON', 'Walt Marsh PERSON']
  ],
  [
    'no circle of persons',
    'They met the Tarsk, Jane Roe and Walt Marsh.',
    [
      ['Tarsk', 'ORG', 0.6],
      ['Jane Roe', 'PERSON', 0.97],
      ['Walt Marsh', 'PERSON', 0.97]
    ],
    ['Tarsk ORG', 'Jane Roe PERSON', 'Walt Marsh PERSON']
  ],
  [
    'a team in brackets',
    'They met Roe (Matilda Tarsk) in May.',
    [['Matilda Tarsk', 'ORG', 0.6]],
    ['Matilda Tarsk ORG']
  ],
  [
    'not beside one person',
    'They met Jane Roe and Tarsk.',
    [
      ['Jane Roe', 'PERSON', 0.97],
      ['Tarsk', 'PLACE', 0.6]
    ],
    ['Jane Roe PERSON', 'Tarsk GPE']
  ]
])('persons: %s', (_name, text, marks, expected) => {
  expect(names(text, marks)).toEqual(expected)
})

test.each<[string, string, Mark[], string[]]>([
  ['a member of X', 'She was a member of the Tarsk.', [['Tarsk', 'PERSON', 0.6]], ['Tarsk ORG']],
  ['attended X', 'She attended Tarsk.', [['Tarsk', 'PERSON', 0.6]], ['Tarsk ORG']],
  ['graduated from X', 'She graduated from Tarsk.', [['Tarsk', 'PERSON', 0.6]], ['Tarsk ORG']],
  ['the band X', 'They heard the band Tarsk.', [['Tarsk', 'PERSON', 0.95]], ['Tarsk ORG']],
  ['an article of its own', 'In May they saw The Tarsk.', [['Tarsk', 'PERSON', 0.6]], ['Tarsk ORG']],
  ['an album of a band', 'They heard the Tarsk albums.', [['Tarsk', 'EVENT', 0.6]], ['Tarsk ORG']],
  ['songs of a feast', 'They heard the Easter songs.', [['Easter', 'EVENT', 0.6]], ['Easter EVENT']],
  ['played for X', 'He played for Tarsk.', [['Tarsk', 'PLACE', 0.6]], ['Tarsk ORG']],
  ['played for a country', 'He played for Norway.', [['Norway', 'PLACE', 0.6]], ['Norway GPE']],
  ['a club', 'They met Tarsk F.C. in May.', [['Tarsk F.C.', 'PLACE', 0.95]], ['Tarsk F.C. ORG']],
  [
    'a band by its last word',
    'The Roe Tarsk Quartet left.',
    [['Roe Tarsk Quartet', 'THING', 0.6]],
    ['Roe Tarsk Quartet ORG']
  ],
  ['a school by its last word', 'It was Tarsk School.', [['Tarsk School', 'PERSON', 0.6]], ['Tarsk School ORG']],
  ['a school that is not marked', 'She went to Tarsk Girls’ School in May.', [], ['Tarsk Girls’ School ORG']],
  ['half a school', 'She went to King’s College in May.', [['King', 'PERSON', 0.6]], ['King’s College ORG']],
  ['a known organisation', 'They asked Air France about it.', [['Air France', 'PLACE', 0.6]], ['Air France ORG']],
  ['a known building', 'They met in the White House.', [['White House', 'PLACE', 0.6]], ['White House GPE']],
  ['a known product', 'He bought an Xbox in May.', [['Xbox', 'ORG', 0.6]], ['Xbox PRODUCT']],
  ['moved to X', 'She moved to Tarsk.', [['Tarsk', 'PERSON', 0.6]], ['Tarsk GPE']],
  ['the X river', 'She saw the Tarsk river.', [['Tarsk', 'PERSON', 0.6]], ['Tarsk LOC']]
])('groups and places: %s', (_name, text, marks, expected) => {
  expect(names(text, marks)).toEqual(expected)
})

test.each<[string, string, Mark[], string[]]>([
  ['the film X', 'He saw the film Jane Roe in May.', [['Jane Roe', 'PERSON', 0.97]], ['Jane Roe WORK_OF_ART']],
  [
    'a film called like somebody',
    'He saw the film Jane Roe in May. Later Jane Roe left.',
    [
      ['Jane Roe', 'PERSON', 0.97],
      ['Jane Roe', 'PERSON', 0.97]
    ],
    ['Jane Roe WORK_OF_ART', 'Jane Roe PERSON']
  ],
  ['half of a film', 'He saw the film Roe/Marsh in May.', [['Roe', 'PERSON', 0.97]], ['Roe PERSON']],
  ['the film that X made', 'He saw the film Roe made.', [['Roe', 'PERSON', 0.97]], ['Roe PERSON']],
  ['the film, X', 'An actor of the film, Jane Roe, left.', [['Jane Roe', 'PERSON', 0.97]], ['Jane Roe PERSON']],
  [
    'a title in pieces',
    'He saw the film A Cat on the Roof in May.',
    [['Roof', 'PLACE', 0.5]],
    ['A Cat on the Roof WORK_OF_ART']
  ],
  [
    'somebody behind a title',
    'He liked the film Lost Night and Jane Roe.',
    [['Jane Roe', 'PERSON', 0.97]],
    ['Lost Night WORK_OF_ART', 'Jane Roe PERSON']
  ],
  ['an event without a head', 'He likes Lost Night.', [['Lost Night', 'EVENT', 0.6]], ['Lost Night WORK_OF_ART']],
  ['an event with a head', 'He won the Tarsk Cup.', [['Tarsk Cup', 'EVENT', 0.6]], ['Tarsk Cup EVENT']],
  ['an event by its year', 'He won Tarska 2012 in May.', [['Tarska', 'EVENT', 0.6]], ['Tarska EVENT']],
  ['an event by the word behind it', 'He won the Tarsk tournament.', [['Tarsk', 'EVENT', 0.6]], ['Tarsk EVENT']]
])('works and events: %s', (_name, text, marks, expected) => {
  expect(names(text, marks)).toEqual(expected)
})

test.each<[string, string, Mark[], string[]]>([
  ['a numeral', 'They met Pius XII in May.', [['Pius', 'PERSON', 0.95]], ['Pius XII PERSON']],
  ['the first king', 'They met King Olaf I of Norway.', [['Olaf', 'PERSON', 0.95]], ['Olaf I PERSON']],
  ['the pronoun', 'After Olaf I left.', [['Olaf', 'PERSON', 0.95]], ['Olaf PERSON']],
  ['a war', 'They met during World War I, in May.', [['World War', 'EVENT', 0.95]], ['World War I EVENT']],
  [
    'a battle',
    'He fell at the Battle of Tarsk.',
    [
      ['Battle', 'EVENT', 0.5],
      ['Tarsk', 'PLACE', 0.95]
    ],
    ['Battle of Tarsk EVENT']
  ],
  [
    'a person of a place',
    'They met Philip of Tarsk.',
    [
      ['Philip', 'PERSON', 0.95],
      ['Tarsk', 'PERSON', 0.7]
    ],
    ['Philip of Tarsk PERSON']
  ],
  [
    'a title of which the model is unsure',
    'She was Rookie of the Year in May.',
    [
      ['Rookie', 'ORG', 0.5],
      ['Year', 'THING', 0.3]
    ],
    ['Rookie of the Year WORK_OF_ART']
  ],
  [
    'a name twice',
    'Jane Roe Jane Roe was a painter.',
    [['Jane Roe Jane Roe', 'PERSON', 0.95]],
    ['Jane Roe PERSON', 'Jane Roe PERSON']
  ],
  [
    'a rank',
    'He was the 2nd Earl of Tarsk.',
    [
      ['Earl', 'PERSON', 0.95],
      ['Tarsk', 'PLACE', 0.95]
    ],
    ['Tarsk GPE']
  ],
  ['an office', 'She was Secretary of State for Rice.', [['Secretary of State for Rice', 'ORG', 0.6]], []],
  ['an office by its last word', 'They met the Rice Secretary in May.', [['Rice Secretary', 'ORG', 0.6]], []],
  [
    'the office of an army',
    "They met the Rice Army's Secretary of Grain in May.",
    [["Rice Army's Secretary of Grain", 'ORG', 0.6]],
    ['Rice Army ORG']
  ],
  [
    'the office of a country',
    'They met the President of Norway.',
    [['President of Norway', 'ORG', 0.95]],
    ['Norway GPE']
  ],
  [
    'the office of a people',
    'They met the British Rice Secretary in May.',
    [['British Rice Secretary', 'ORG', 0.6]],
    ['British NORP']
  ],
  [
    'a film called like an office',
    'He saw the film Lost Professor.',
    [['Lost Professor', 'THING', 0.6]],
    ['Lost Professor WORK_OF_ART']
  ],
  ['a duke', 'They met the Duke of Tarsk in May.', [['Duke of Tarsk', 'ORG', 0.95]], ['Tarsk GPE']],
  ['a degree', 'She has a B.A. from Tarsk.', [['B.A.', 'PERSON', 0.95]], []],
  ['a key', 'It is in C minor.', [['C', 'PLACE', 0.6]], []]
])('extents: %s', (_name, text, marks, expected) => {
  expect(names(text, marks)).toEqual(expected)
})
