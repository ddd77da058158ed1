import { expect, test } from 'vitest'
import { isRoleLine, readBareByline, readByline } from '../../src/annotate/bylines.js'

test.each([
  ['one author', 'By Jane Roe', 'Jane Roe'],
  ['capitals', 'BY JANE ROE', 'JANE ROE'],
  ['with a place', 'By Jane Roe in Kyiv', 'Jane Roe'],
  ['with a ground', 'By Gideon Thrale at Halloway Park', 'Gideon Thrale'],
  ['two authors', 'By Jane Roe and John Doe', 'Jane Roe and John Doe'],
  ['two authors in two places', 'By Jane Roe in Oslo and John Doe in Ankara', 'Jane Roe and John Doe'],
  ['three authors', 'By Jane Roe, John Doe and Ana Pons', 'Jane Roe, John Doe and Ana Pons'],
  ['with an office', 'By Jane Roe, Political Editor', 'Jane Roe'],
  ['two authors and an office', 'By Jane Roe and John Doe, Political Editor', 'Jane Roe and John Doe'],
  ['with a date', 'By Jane Roe | 14 May 2026', 'Jane Roe'],
  ['with a date after a comma', 'By Jane Roe, May 14, 2026', 'Jane Roe'],
  ['with "Published"', 'By Jane Roe · Published 3 March 2026 at 10:15', 'Jane Roe'],
  ['for a paper', 'By Jane Roe for the Harwick Echo', 'Jane Roe'],
  ['an agency', 'By The Associated Press', 'Associated Press'],
  ['particles', 'By Ursula von der Leyden and Ali bin Said', 'Ursula von der Leyden and Ali bin Said'],
  ['words by', 'Words by Amélie Rostand', 'Amélie Rostand'],
  ['posted by', 'Posted by Jane Roe', 'Jane Roe'],
  ['with an address', 'By Jane Roe, jane.roe@echo.example', 'Jane Roe'],
  ['a time', 'By noon it was shut.', null],
  ['a day', 'By Tuesday', null],
  ['a sentence with names', 'By Harwick Bridge they stopped and waited.', null],
  ['a heading', 'By the Numbers', null],
  ['a sentence of capitals', 'By Jove! They Won', null],
  ['no line of this sort', 'Bypass to open', null]
])('byline: %s', (_name, line, names) => {
  expect(readByline(line)?.names ?? null).toBe(names)
})

test.each([
  ['name and date', 'Jane Roe | 14 May 2026', false, 'Jane Roe'],
  ['capitals', 'JANE ROE', false, 'JANE ROE'],
  ['name and office', 'Jane Roe, Political Editor', false, 'Jane Roe'],
  ['unknown given name above a date', 'Oluchi-Fey Roe', true, 'Oluchi-Fey Roe'],
  ['unknown given name', 'Harwick Bridge', false, null],
  ['a place', 'Mill Lane', false, null],
  ['a sentence', 'Jane Roe won.', false, null],
  ['a heading', 'Jane Roe and the missing swan', false, null]
])('byline without "By": %s', (_name, line, isConfirmed, names) => {
  expect(readBareByline(line, isConfirmed)?.names ?? null).toBe(names)
})

test.each([
  ['Political correspondent', true],
  ['Staff Writer', true],
  ['Science editor in Oslo', true],
  ['Editor resigns', false],
  ['The reporter', true],
  ['A reporter remembers', false]
])('office: %s', (line, expected) => {
  expect(isRoleLine(line)).toBe(expected)
})
