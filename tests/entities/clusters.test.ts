import { expect, test } from 'vitest'
import { clusterNames } from '../../src/entities/clusters.js'
import { findMarked, type Mark } from './marks.js'

/** Each cluster as its mentions with the reason for the link, where the model marks the given words. */
function clusters(text: string, marks: readonly Mark[]): string[] {
  return clusterNames(findMarked(text, marks), text, () => []).map(({ type, members }) => {
    const own = members.map(({ name, link }) => `${text.slice(name.start, name.end)} (${link})`)
    return `${type} ${own.join(', ')}`
  })
}

test.each<[string, string, Mark[], string[]]>([
  [
    'a surname with a particle',
    'They met Jan van der Roe. Then Van der Roe left.',
    [
      ['Jan van der Roe', 'PERSON', 0.95],
      ['Van der Roe', 'PERSON', 0.95]
    ],
    ['PERSON Jan van der Roe (first), Van der Roe (surname)']
  ],
  [
    'a surname with a particle comes first',
    'They met Ní Roe. Then Ada Ní Roe left.',
    [
      ['Ní Roe', 'PERSON', 0.95],
      ['Ada Ní Roe', 'PERSON', 0.95]
    ],
    ['PERSON Ní Roe (first), Ada Ní Roe (surname)']
  ],
  [
    'the first of two surnames that “y” joins',
    'They met Maria del Pilar Roe y Marsh. Then Roe left.',
    [
      ['Maria del Pilar Roe y Marsh', 'PERSON', 0.95],
      ['Roe', 'PERSON', 0.95]
    ],
    ['PERSON Maria del Pilar Roe y Marsh (first), Roe (surname)']
  ],
  [
    'a relative of somebody who was called by the surname',
    'They met John Roe. Roe left, as did Tom Roe.',
    [
      ['John Roe', 'PERSON', 0.95],
      ['Roe', 'PERSON', 0.95],
      ['Tom Roe', 'PERSON', 0.95]
    ],
    ['PERSON John Roe (first), Roe (surname)', 'PERSON Tom Roe (first)']
  ],
  [
    'two organisations of one town',
    'They asked Tarsk District Council. Tarsk paid, as did Tarsk Rowing Club.',
    [
      ['Tarsk District Council', 'ORG', 0.95],
      ['Tarsk', 'ORG', 0.95],
      ['Tarsk Rowing Club', 'ORG', 0.95]
    ],
    ['ORG Tarsk District Council (first), Tarsk (alias)', 'ORG Tarsk Rowing Club (first)']
  ],
  [
    'a short form in brackets that is more than initials',
    'They asked the Tarsk Agency for Rice Exports (TARICE). Later TARICE paid.',
    [
      ['Tarsk Agency for Rice Exports', 'ORG', 0.95],
      ['TARICE', 'PERSON', 0.6],
      ['TARICE', 'PERSON', 0.8]
    ],
    ['ORG Tarsk Agency for Rice Exports (first), TARICE (acronym), TARICE (exact)']
  ],
  [
    'another organisation in brackets',
    'They asked the Tarsk Rice Agency (LOM).',
    [
      ['Tarsk Rice Agency', 'ORG', 0.95],
      ['LOM', 'ORG', 0.95]
    ],
    ['ORG Tarsk Rice Agency (first)', 'ORG LOM (first)']
  ],
  [
    'a storm by its name alone',
    'Then Typhoon Halda came. In the end Halda went.',
    [
      ['Typhoon Halda', 'EVENT', 0.8],
      ['Halda', 'PERSON', 0.95]
    ],
    ['EVENT Typhoon Halda (first), Halda (alias)']
  ],
  [
    'a nickname in quotation marks',
    'They met Terence “Tam” Roe. Then Tam Roe left.',
    [
      ['Terence', 'PERSON', 0.95],
      ['Tam', 'PERSON', 0.8],
      ['Roe', 'PERSON', 0.6],
      ['Tam Roe', 'PERSON', 0.95]
    ],
    ['PERSON Terence “Tam” Roe (first), Tam Roe (alias)']
  ]
])('clusters: %s', (_name, text, marks, expected) => {
  expect(clusters(text, marks)).toEqual(expected)
})
