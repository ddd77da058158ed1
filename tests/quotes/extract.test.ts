import { beforeAll, expect, test } from 'vitest'
import { createPipeline, type Pipeline } from '../../src/pipeline.js'
import { textOf } from '../../src/span.js'
import { article } from '../articles.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await createPipeline()
})

/** Each quote as `kind | source | cue | content pieces | speaker`. */
async function quotes(text: string, headline = false): Promise<string[]> {
  const analysis = await pipeline(article(headline ? text : `${text}\n\nThe end.`))
  const words = (span: { start: number; end: number } | null) => (span ? textOf(text, span) : '-')
  return analysis.quotes.map(({ kind, source, cue, spans, speaker }) =>
    [kind, words(source), words(cue), spans.map(words).join(' … '), speaker ?? '-'].join(' | ')
  )
}

test.each([
  [
    'direct, cue behind',
    '“We will appeal,” Jane Roe said.',
    ['direct | Jane Roe | said | “We will appeal,” | Jane Roe']
  ],
  ['direct, inverted', '“We will appeal,” said Jane Roe.', ['direct | Jane Roe | said | “We will appeal,” | Jane Roe']],
  [
    'direct, cue before',
    'Jane Roe said: “We will appeal.”',
    ['direct | Jane Roe | said: | “We will appeal.” | Jane Roe']
  ],
  [
    'direct, broken',
    '“We will appeal,” Jane Roe said, “and we will win.”',
    ['direct | Jane Roe | said | “We will appeal,” … “and we will win.” | Jane Roe']
  ],
  [
    'direct, goes on in the next sentence',
    '“We will appeal,” Jane Roe said. “We will win.”',
    ['direct | Jane Roe | said | “We will appeal,” … “We will win.” | Jane Roe']
  ],
  [
    'direct, goes on in the next sentence, before somebody denies something',
    '“We have blood for tonight,” Jane Roe said. “For tomorrow we do not.” She denied that patients had been turned away.',
    [
      'direct | Jane Roe | said | “We have blood for tonight,” … “For tomorrow we do not.” | Jane Roe',
      'indirect | She | denied | that patients had been turned away | Jane Roe'
    ]
  ],
  [
    'direct, two sentences before the cue',
    '“We will appeal. We will win,” Jane Roe said.',
    ['direct | Jane Roe | said | “We will appeal. We will win,” | Jane Roe']
  ],
  [
    'a name in apposition to a role with words behind it',
    'A passenger on the school bus, 17-year-old Jane Roe, said the driver had been calm.',
    ['indirect | A passenger on the school bus, 17-year-old Jane Roe, | said | the driver had been calm | Jane Roe']
  ],
  [
    'the time of an entry is nobody',
    '15:22 Police in Tyrol say that all vehicles have been searched.',
    ['indirect | Police in Tyrol | say | that all vehicles have been searched | Police in Tyrol']
  ],
  [
    'where a company sits is not who speaks',
    'The Singapore-based company called the ruling “wrong on the facts”.',
    ['mixed | The Singapore-based company | called | the ruling “wrong on the facts” | The Singapore-based company']
  ],
  ['British marks', '‘We will appeal,’ Jane Roe said.', ['direct | Jane Roe | said | ‘We will appeal,’ | Jane Roe']],
  ['straight marks', '"We will appeal," Jane Roe said.', ['direct | Jane Roe | said | "We will appeal," | Jane Roe']],
  ['question', '“Will you appeal?” Jane Roe asked.', ['direct | Jane Roe | asked | “Will you appeal?” | Jane Roe']],
  [
    'over paragraphs',
    '“We will appeal,” Jane Roe said. “It is hard.\n\n“But it is right.”',
    ['direct | Jane Roe | said | “We will appeal,” … “It is hard. … “But it is right.” | Jane Roe']
  ],
  [
    'a paragraph of words alone goes on with the speaker',
    '“We will appeal,” Jane Roe said.\n\n“It will take a year.”',
    ['direct | Jane Roe | said | “We will appeal,” | Jane Roe', 'direct | - | - | “It will take a year.” | Jane Roe']
  ],
  [
    'mixed',
    'Jane Roe said the ruling was “a shock to all of us”.',
    ['mixed | Jane Roe | said | the ruling was “a shock to all of us” | Jane Roe']
  ],
  [
    'indirect with that',
    'Jane Roe said that the party would appeal.',
    ['indirect | Jane Roe | said | that the party would appeal | Jane Roe']
  ],
  [
    'indirect without that',
    'Jane Roe said the party would appeal.',
    ['indirect | Jane Roe | said | the party would appeal | Jane Roe']
  ],
  [
    'indirect, cue behind',
    'The party will appeal, Jane Roe said.',
    ['indirect | Jane Roe | said | The party will appeal | Jane Roe']
  ],
  [
    'recipient',
    'Jane Roe told reporters that the party would appeal.',
    ['indirect | Jane Roe | told | that the party would appeal | Jane Roe']
  ],
  [
    'day between',
    'Jane Roe said on Monday that the party would appeal.',
    ['indirect | Jane Roe | said | that the party would appeal | Jane Roe']
  ],
  [
    'occasion',
    'Jane Roe said in a statement that the party would appeal.',
    ['indirect | Jane Roe | said in a statement | that the party would appeal | Jane Roe']
  ],
  [
    'verb group',
    'Jane Roe has repeatedly said that the party would appeal.',
    ['indirect | Jane Roe | has repeatedly said | that the party would appeal | Jane Roe']
  ],
  [
    'apposition',
    'Jane Roe, the head of the party, said it would appeal.',
    ['indirect | Jane Roe, the head of the party, | said | it would appeal | Jane Roe']
  ],
  [
    'title',
    'Finance Minister Jane Roe said the party would appeal.',
    ['indirect | Finance Minister Jane Roe | said | the party would appeal | Jane Roe']
  ],
  [
    'according to',
    'The party will appeal, according to Jane Roe.',
    ['indirect | Jane Roe | according to | The party will appeal | Jane Roe']
  ],
  [
    'according to, first',
    'According to Jane Roe, the party will appeal.',
    ['indirect | Jane Roe | According to | the party will appeal | Jane Roe']
  ],
  [
    'source that is no entity',
    'Two police officers said the road was shut.',
    ['indirect | Two police officers | said | the road was shut | Two police officers']
  ],
  [
    'source with a role',
    'A spokesman for the union said the road was shut.',
    ['indirect | A spokesman for the union | said | the road was shut | A spokesman for the union']
  ],
  ['surname', 'Jane Roe left. Roe said the road was shut.', ['indirect | Roe | said | the road was shut | Jane Roe']],
  [
    'pronoun',
    'Jane Roe left early. She said the road was shut.',
    ['indirect | She | said | the road was shut | Jane Roe']
  ],
  [
    'role',
    'The minister, Jane Roe, left early. The minister said the road was shut.',
    ['indirect | The minister | said | the road was shut | Jane Roe']
  ],
  [
    'pronoun that fits nobody',
    'It rained. She said the road was shut.',
    ['indirect | She | said | the road was shut | -']
  ],
  [
    'refusal',
    'Jane Roe declined to comment on the ruling.',
    ['indirect | Jane Roe | declined | to comment on the ruling | Jane Roe']
  ],
  [
    'thought',
    'Jane Roe believes that the road is shut.',
    ['indirect | Jane Roe | believes | that the road is shut | Jane Roe']
  ],
  ['intention', 'Jane Roe hopes to reopen the road.', ['indirect | Jane Roe | hopes | to reopen the road | Jane Roe']],
  [
    'participle',
    'Jane Roe left, saying that the road was shut.',
    ['indirect | Jane Roe | saying | that the road was shut | Jane Roe']
  ],
  [
    'inside another is no row of its own',
    'Jane Roe said that police believe the road is shut.',
    ['indirect | Jane Roe | said | that police believe the road is shut | Jane Roe']
  ],
  [
    'a name behind the role goes before another person of that role',
    'Chancellor Ada Moss left. The shadow chancellor, Sir Ivor Reed, said the road was shut.',
    ['indirect | The shadow chancellor, Sir Ivor Reed, | said | the road was shut | Ivor Reed']
  ],
  [
    'a name at the end of a title',
    'Minister of Education Stefania Giannini said the road was shut.',
    ['indirect | Minister of Education Stefania Giannini | said | the road was shut | Stefania Giannini']
  ],
  [
    'a name in an apposition is no second speaker',
    'Ed Rendell, a Clinton surrogate, said the road was shut.',
    ['indirect | Ed Rendell, a Clinton surrogate, | said | the road was shut | Ed Rendell']
  ],
  [
    'two names are no one',
    'Jane Roe and John Marsh said the road was shut.',
    ['indirect | Jane Roe and John Marsh | said | the road was shut | Jane Roe and John Marsh']
  ],
  [
    'a colon leads into the next paragraph',
    'Jane Roe left. She added:\n\n“We will appeal.”',
    ['direct | She | added: | “We will appeal.” | Jane Roe']
  ],
  ['scare quotes', 'The “smart” road was shut.', []],
  ['a title before the verb', '“The Glass Road” tells the story of a town.', []],
  ['no cue', 'The road was shut.', []]
])('%s', async (_name, text, expected) => {
  expect(await quotes(text)).toEqual(expected)
})

test.each([
  ['verb with a subject', 'Jane Roe said that police believe the road is shut.', ['police | the road is shut']],
  ['passive', 'Jane Roe said that the mayor was asked to resign.', ['- | to resign']]
])('an attribution inside another is kept as inner: %s', async (_name, text, expected) => {
  const [quote] = (await pipeline(article(text))).quotes
  const rows = quote?.inner.map(
    ({ source, ...inner }) => `${source ? textOf(text, source) : '-'} | ${textOf(text, inner)}`
  )
  expect(rows).toEqual(expected)
})

test.each([
  ['whom one tells', 'Jane Roe told her husband why the mill was shut.', 'her husband'],
  ['who claps is not spoken to', '“We will win,” Jane Roe said, to applause.', null]
])('addressee: %s', async (_name, text, expected) => {
  const [quote] = (await pipeline(article(text))).quotes
  expect(quote?.addressee ? textOf(text, quote.addressee) : null).toBe(expected)
})

test.each([
  ['affirmed', 'Jane Roe said the road was shut.', 'affirmed asserted'],
  ['negated', 'Jane Roe did not say that the road was shut.', 'negated asserted'],
  ['refused', 'Jane Roe declined to comment on the ruling.', 'negated asserted'],
  ['hedged', 'Jane Roe reportedly said that the road was shut.', 'affirmed hedged'],
  ['hypothetical', 'Jane Roe would say that the road was shut.', 'affirmed hypothetical']
])('polarity and certainty: %s', async (_name, text, expected) => {
  const [quote] = (await pipeline(article(text))).quotes
  expect(`${quote?.polarity} ${quote?.certainty}`).toBe(expected)
})
