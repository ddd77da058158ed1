import { expect, test } from 'vitest'
import { readDateline } from '../../src/annotate/datelines.js'

test.each([
  ['agency and date', 'KYIV, May 14 (Agency) - It is shut.', 'KYIV, May 14', 'Agency'],
  ['agency', 'LONDON (AP) — It is shut.', 'LONDON', 'AP'],
  ['American state', 'KORVAL, Tenn. (AB) — It is shut.', 'KORVAL, Tenn.', 'AB'],
  ['country and year', 'GDAŃSK, Poland, June 11, 2025 -- It is shut.', 'GDAŃSK, Poland, June 11, 2025 --', null],
  [
    'press-release wire',
    'Washington, D.C., June 3, 2026 /PRNewswire/ -- It is shut.',
    'Washington, D.C., June 3, 2026',
    'PRNewswire'
  ],
  ['date before the month', 'LONDON, 3 June 2026 – It is shut.', 'LONDON, 3 June 2026 –', null],
  ['known city', 'Kyiv – Shops were shut.', 'Kyiv –', null],
  ['Indian style', 'NEW DELHI: Shops were shut.', 'NEW DELHI:', null],
  ['glued agency', 'NEW YORK--(BUSINESS WIRE)--Lumen Orchard has won.', 'NEW YORK', 'BUSINESS WIRE'],
  ['a quotation follows', 'KORVAL — “No,” she said.', 'KORVAL —', null],
  ['city in a sentence', 'Kyiv – a city of three million – fell silent.', null, null],
  ['unknown place, no date', 'Harwick - The town is asleep.', null, null],
  ['hyphen in a word', 'London-based firms have won.', null, null],
  ['label of capitals', 'UPDATE: The bridge is shut.', null, null],
  ['day of the week', 'Tuesday, May 14 – The bridge was shut.', null, null],
  ['life dates of a person', 'Ada Roe (May 10, 1915 - June 3, 1999), a miner, was born here.', null, null],
  ['day of an episode', 'Night Bus (11 October 2026) - Ada joins a club.', null, null],
  ['capitals and a hyphen', 'NATO is shut - for now.', null, null]
])('dateline: %s', (_name, text, place, agency) => {
  const found = readDateline(text, true)
  expect([found && text.slice(0, found.place), found?.agency ?? null]).toEqual([place, agency])
})

test('a place that is not in capitals begins the article only', () => {
  expect(readDateline('Kyiv – Shops were shut.', false)).toBeNull()
  expect(readDateline('KYIV – Shops were shut.', false)?.place).toBe(6)
})
