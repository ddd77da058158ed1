import { expect, test } from 'vitest'
import { findBlocks, findParagraphs } from '../../src/annotate/layout.js'
import { findQuotations } from '../../src/annotate/quotations.js'
import { textOf } from '../../src/span.js'

/** Each quotation as `depth pieces`, pieces joined by " | ". */
const quotations = (text: string) =>
  findQuotations(text, findParagraphs(text, findBlocks(text), { title: null, masked: [] })).map(
    ({ depth, pieces }) => `${depth} ${pieces.map(piece => textOf(text, piece)).join(' | ')}`
  )

test.each([
  ['curly', 'He said “no” and left.', ['0 “no”']],
  ['straight', 'He said "no" and "never".', ['0 "no"', '0 "never"']],
  ['British single', 'He said ‘no’ and left.', ['0 ‘no’']],
  ['straight single', "He said 'no' and left.", ["0 'no'"]],
  ['angled', 'He said «no» and left.', ['0 «no»']],
  ['low', 'He said „no“ and left.', ['0 „no“']],
  ['apostrophe in a word', 'It isn’t the workers’ fault.', []],
  ['straight apostrophes', "It isn't the workers' fault.", []],
  ['clipped word', 'The ’90s were over, he told ’em.', []],
  ['apostrophe inside single marks', '‘It isn’t so,’ he said.', ['0 ‘It isn’t so,’']],
  ['straight apostrophe inside single marks', "'It isn't so,' he said.", ["0 'It isn't so,'"]],
  ['possessive inside single marks', '‘The workers’ pay was cut,’ he said.', ['0 ‘The workers’ pay was cut,’']],
  ['nested American', '“She said ‘no’ twice,” he said.', ['0 “She said ‘no’ twice,”', '1 ‘no’']],
  ['nested British', '‘She said “no” twice,’ he said.', ['0 ‘She said “no” twice,’', '1 “no”']],
  ['nested straight', '"She said \'no\' twice," he said.', ['0 "She said \'no\' twice,"', "1 'no'"]],
  ['over paragraphs', '“One.\n\n“Two.\n\n“Three,” he said.', ['0 “One. | “Two. | “Three,”']],
  ['over paragraphs, straight', '"One.\n\n"Two," he said.', ['0 "One. | "Two,"']],
  ['never closed, opens its paragraph', '“One and only.\n\nHe left.', ['0 “One and only.']],
  ['never closed, in the middle', 'He said “one and only.\n\nHe left.', []],
  ['measure', 'The board was 6" wide and 4" deep.', []],
  ['none', 'Nobody spoke.', []]
])('%s', (_name, text, expected) => {
  expect(quotations(text)).toEqual(expected)
})
