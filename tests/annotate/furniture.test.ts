import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFurniture } from '../../src/annotate/furniture.js'
import { findBlocks } from '../../src/annotate/layout.js'
import { textOf } from '../../src/span.js'

const masked = (text: string, title: string | null = null) =>
  findFurniture(text, findBlocks(text), title).map(span => textOf(text, span))
const NEWS = 'The depot on Mill Lane will close in the autumn, the county council confirmed on Tuesday.'

test.each([
  ['prompt behind a sentence', `${NEWS} Read more: Why the bus is late`, ['Read more: Why the bus is late']],
  ['prompt in brackets', `${NEWS} (Read more: Why Mr. Roe is late)`, ['(Read more: Why Mr. Roe is late)']],
  [
    'two prompts',
    `${NEWS} Click here for pictures. Sign up to our newsletter.`,
    ['Click here for pictures. Sign up to our newsletter.']
  ],
  [
    'list under its header',
    `${NEWS}\nRead more\nMan held after swan chase\nNew bins explained`,
    ['Read more', 'Man held after swan chase', 'New bins explained']
  ],
  ['list before text', `Related\nMan held after swan chase\n${NEWS}`, ['Related', 'Man held after swan chase']],
  ['heading under a popular list', `${NEWS}\nMost popular\nA second chance\n${NEWS}`, ['Most popular']],
  [
    'note under its label',
    `${NEWS}\nCorrection\nA caption misspelled the name of Lidia Hallam.`,
    ['Correction', 'A caption misspelled the name of Lidia Hallam.']
  ],
  ['note appended above the text', `CORRECTION APPENDED.\n${NEWS}`, ['CORRECTION APPENDED.']],
  ['length of a recording', `Listen to this article\n4:31\n${NEWS}`, ['Listen to this article', '4:31']],
  ['contacts', `${NEWS}\nMedia contact\nAda Lund\nada@echo.example`, ['Media contact', 'Ada Lund', 'ada@echo.example']],
  ['heading "Contact" in an article', `${NEWS}\nContact\n${NEWS}`, []],
  [
    'portrait of a company',
    `FOR IMMEDIATE RELEASE\n${NEWS}\nAbout Lumen\nLumen builds machines that print homes from soil.`,
    ['FOR IMMEDIATE RELEASE', 'About Lumen', 'Lumen builds machines that print homes from soil.']
  ],
  ['heading "About" in an article', `About Town\n${NEWS}\n${NEWS}`, []],
  ['two lists', `${NEWS}\nMost read\nSwan held\nTags\nbins`, ['Most read', 'Swan held', 'Tags', 'bins']],
  ['date above the text', `14 May 2026\n${NEWS}`, ['14 May 2026']],
  ['date between paragraphs', `${NEWS}\n14 May 2026\n${NEWS}`, []],
  ['time of a live report', `${NEWS}\n20:50\n${NEWS}`, []],
  ['headline with a label', `ICYMI: Mayor falls off bridge\n${NEWS}`, []],
  ['picture from an archive', `${NEWS}\nPhoto: Getty Images`, ['Photo: Getty Images']],
  ['picture by somebody', `${NEWS}\nPhoto: Ada Lund/Getty Images`, []],
  ['prompt inside a quotation', `“Sign up to our newsletter,” it said.\n${NEWS}`, []],
  ['prompt that is reported', `${NEWS} Follow us on Facebook, the firm told customers.`, []],
  ['only furniture', 'Share\nRead more', ['Share', 'Read more']],
  ['a lone line', 'Write to our newsroom at ada@echo.example.', []],
  ['empty', '', []]
])('furniture: %s', (_name, text, expected) => {
  expect(masked(text)).toEqual(expected)
})

test('the headline that the input gives is no furniture', () => {
  expect(masked(`Most popular\n${NEWS}`, 'Most popular')).toEqual([])
  expect(masked(`Most popular\n${NEWS}`)).toEqual(['Most popular'])
})

const LINES = fc.constantFrom(
  NEWS,
  'Read more',
  'Read more: Why the 🦢 is late',
  `${NEWS} Sign up to our newsletter 🦢`,
  'Share on Facebook',
  'Correction',
  'Media contact',
  'ada@echo.example',
  'About Lumen',
  'Notes to editors',
  '🦢🦢🦢',
  '© 2026 Coast Daily',
  '“Join us,” she said. “🦢”'
)

test('spans are inside the text, in order, disjoint and cut no surrogate pair', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(LINES, fc.string({ unit: 'binary' })), { maxLength: 20 }),
      fc.constantFrom('\n', '\n\n', '\r\n'),
      (lines, joint) => {
        const text = lines.join(joint)
        let last = 0
        for (const { start, end } of findFurniture(text, findBlocks(text), null)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          for (const cut of [start, end])
            expect(/[\uD800-\uDBFF]$/.test(text.slice(0, cut)) && /^[\uDC00-\uDFFF]/.test(text.slice(cut))).toBe(false)
          last = end
        }
      }
    )
  )
})
