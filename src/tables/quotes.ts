import type { Column, Quote, Row } from '../types.js'
import {
  articleIdColumn,
  contentColumn,
  contextColumn,
  innerColumn,
  scoreColumn,
  sentenceColumn,
  spansColumn,
  textColumns
} from './columns.js'
import { createRowContext, type RowContext, roundScore } from './row-context.js'
import type { Table } from './table.js'
import { acts, quoteCertainties, quoteKinds, quotePolarities, speakerTypes } from './values.js'

const columns: readonly Column[] = [
  { name: 'quote_id', type: 'string', required: true, description: 'Id of the quote.' },
  articleIdColumn,
  {
    name: 'kind',
    type: 'string',
    required: true,
    values: quoteKinds,
    description: 'direct: all of it in quotation marks; mixed: part of it; indirect: none of it.'
  },
  {
    name: 'act',
    type: 'string',
    required: true,
    values: acts,
    description: 'What the speaker does, as the reporting words put it: say, write, think, intend or perceive.'
  },
  ...textColumns('What is attributed, with its quotation marks and a leading "that", from first piece to last.'),
  contentColumn,
  spansColumn('spans', 'The pieces of what is attributed, as [start, end] pairs, one a paragraph at most.'),
  { name: 'cue', type: 'string', description: 'The reporting words ("has repeatedly said", "according to", ":").' },
  { name: 'cue_lemma', type: 'string', description: 'Base form of the cue ("say").' },
  { name: 'cue_start', type: 'integer', description: 'Where the cue begins, in code points.' },
  { name: 'cue_end', type: 'integer', description: 'Where the cue ends, in code points, exclusive.' },
  {
    name: 'source',
    type: 'string',
    description: 'The words that name the source, as written ("the U.S. Secretary of State", "He").'
  },
  { name: 'source_start', type: 'integer', description: 'Where the source begins, in code points.' },
  { name: 'source_end', type: 'integer', description: 'Where the source ends, in code points, exclusive.' },
  {
    name: 'speaker',
    type: 'string',
    description:
      'Who that is, through pronouns and titles: the name of the entity, or the words of a source that is no entity; empty when it could not be told.'
  },
  { name: 'speaker_id', type: 'string', description: "The speaker's entity_id; empty where it is no entity." },
  { name: 'speaker_type', type: 'string', required: true, values: speakerTypes, description: 'What the speaker is.' },
  { name: 'speaker_descriptor', type: 'string', description: 'The role the article gives the speaker.' },
  { name: 'addressee', type: 'string', description: 'To whom it is said, as written ("reporters").' },
  {
    name: 'polarity',
    type: 'string',
    required: true,
    values: quotePolarities,
    description: 'negated where it was not said ("did not say", "declined to comment").'
  },
  {
    name: 'certainty',
    type: 'string',
    required: true,
    values: quoteCertainties,
    description: 'hedged: "reportedly said"; hypothetical: "would say".'
  },
  { name: 'headline', type: 'boolean', required: true, description: 'Whether it stands in the headline.' },
  sentenceColumn,
  {
    name: 'paragraph',
    type: 'integer',
    required: true,
    description: 'Index of the paragraph in the article, counted from 0.'
  },
  contextColumn,
  scoreColumn,
  innerColumn
]

function quoteRow(quote: Quote, context: RowContext): Row {
  const { sentence, context: words } = context.sentence(quote.sentence)
  return {
    quote_id: quote.id,
    article_id: context.articleId,
    kind: quote.kind,
    act: quote.act,
    text: context.text(quote),
    start: context.start(quote),
    end: context.end(quote),
    content: context.content(quote.spans),
    spans: context.pairs(quote.spans),
    cue: context.words(quote.cue),
    cue_lemma: quote.cueLemma,
    cue_start: context.start(quote.cue),
    cue_end: context.end(quote.cue),
    source: context.words(quote.source),
    source_start: context.start(quote.source),
    source_end: context.end(quote.source),
    speaker: quote.speaker,
    speaker_id: quote.speakerId,
    speaker_type: quote.speakerType,
    speaker_descriptor: quote.speakerDescriptor,
    addressee: context.words(quote.addressee),
    polarity: quote.polarity,
    certainty: quote.certainty,
    headline: quote.headline,
    sentence,
    paragraph: quote.paragraph,
    context: words,
    score: roundScore(quote.score),
    inner: innerCell(quote, context)
  }
}

function innerCell(quote: Quote, context: RowContext): Record<string, unknown>[] {
  return quote.inner.map(inner => ({
    cue: context.text(inner.cue),
    source: context.words(inner.source),
    start: context.start(inner),
    end: context.end(inner),
    speaker_id: inner.speakerId
  }))
}

export const quotes: Table = {
  name: 'quotes',
  description: 'One row per attribution: somebody is said to say, write, think, want or perceive something.',
  columns,
  primaryKey: ['quote_id'],
  foreignKeys: [
    { column: 'article_id', table: 'articles', references: 'article_id' },
    { column: 'speaker_id', table: 'entities', references: 'entity_id' }
  ],
  rows: analysis => {
    const context = createRowContext(analysis.document)
    return analysis.quotes.map(quote => quoteRow(quote, context))
  }
}
