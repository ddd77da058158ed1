import { expect, test } from 'vitest'
import { createAnnotator } from '../../src/annotate/document.js'
import { textOf } from '../../src/span.js'
import { article } from '../articles.js'

const annotate = createAnnotator()
const sentences = (text: string) => annotate(article(text)).sentences.map(sentence => textOf(text, sentence))

test.each([
  ['plain', 'The vote failed. Nobody spoke.', ['The vote failed.', 'Nobody spoke.']],
  ['U.S. before a noun', 'He met U.S. officials. They left.', ['He met U.S. officials.', 'They left.']],
  ['U.S. before a name', 'The U.S. Senate voted.', ['The U.S. Senate voted.']],
  ['U.S. at the end', 'She left the U.S. The talks went on.', ['She left the U.S.', 'The talks went on.']],
  ['title', 'Sen. Roe met Gen. Marsh. Dr. Ode did not.', ['Sen. Roe met Gen. Marsh.', 'Dr. Ode did not.']],
  ['initials', 'J. K. Marlow wrote it. A. Roe read it.', ['J. K. Marlow wrote it.', 'A. Roe read it.']],
  ['number', 'It fell to No. 3 in the list.', ['It fell to No. 3 in the list.']],
  ['No as an answer', 'Was he there? No. She was.', ['Was he there?', 'No.', 'She was.']],
  ['month', 'They met on Jan. 5 in Oslo.', ['They met on Jan. 5 in Oslo.']],
  ['company', 'Acme Inc. said it would close. It did.', ['Acme Inc. said it would close.', 'It did.']],
  ['time of day', 'It ended at 5 p.m. The crowd left.', ['It ended at 5 p.m.', 'The crowd left.']],
  ['time of day inside', 'It ended at 5 p.m. on Monday.', ['It ended at 5 p.m. on Monday.']],
  ['decimal', 'Prices rose 3.5 percent. Wages fell.', ['Prices rose 3.5 percent.', 'Wages fell.']],
  ['full stop before the mark', '“We lost.” The room was silent.', ['“We lost.”', 'The room was silent.']],
  [
    'full stop after the mark',
    'He called it “a loss”. The room was silent.',
    ['He called it “a loss”.', 'The room was silent.']
  ],
  ['straight marks', '"We lost." The room was silent.', ['"We lost."', 'The room was silent.']],
  ['question inside', '“Why now?” she asked. Nobody knew.', ['“Why now?” she asked.', 'Nobody knew.']],
  ['question before a name', '“Why now?” Ms. Roe asked. Nobody knew.', ['“Why now?” Ms. Roe asked.', 'Nobody knew.']],
  ['two quotations', '“We lost. It hurts,” he said.', ['“We lost.', 'It hurts,” he said.']],
  ['next one opens', 'He left. “Never again,” he said.', ['He left.', '“Never again,” he said.']],
  [
    'entry of a live blog',
    '18:20 Austria’s minister left. She wept.',
    ['18:20', 'Austria’s minister left.', 'She wept.']
  ],
  ['entry with a zone', '15:22 GMT Police in Tyrol left.', ['15:22 GMT', 'Police in Tyrol left.']],
  ['entry with am', '9.45am The tunnel is shut.', ['9.45am', 'The tunnel is shut.']],
  ['a train is no entry', '18:20 trains were late.', ['18:20 trains were late.']],
  ['ellipsis goes on', 'He was … not amused. She was.', ['He was … not amused.', 'She was.']],
  [
    'headline without full stop',
    'Mayor resigns over bridge\n\nThe mayor left. She wept.',
    ['Mayor resigns over bridge', 'The mayor left.', 'She wept.']
  ],
  [
    'paragraph without full stop',
    'What we know so far\n\nThe road is shut',
    ['What we know so far', 'The road is shut']
  ],
  ['one word', 'Yes', ['Yes']]
])('%s', (_name, text, expected) => {
  expect(sentences(text)).toEqual(expected)
})
