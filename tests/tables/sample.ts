import type { Analysis, Article, Claim, Entity, Mention, Quote, Sentence, Span } from '../../src/types.js'

// The emoji takes two UTF-16 code units and one code point, so all that follows it stands one further to the left.
export const TEXT = '👍 Mayor Ana Ruiz said: “Taxes will fall,” she added, “by 5% in 2031.”\n\nShare this page.'

/** Where the words stand, in UTF-16 code units. */
export function at(words: string): Span {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`The sample does not say: ${words}`)
  return { start, end: start + words.length }
}

export const article: Article = {
  id: 'a1',
  source: 'news/a.jsonl#1',
  text: TEXT,
  title: 'Taxes',
  byline: null,
  publisher: 'The Gull',
  url: null,
  published: '2030-05-14',
  language: 'en',
  extra: { section: 'Politics', pages: [3, 4] }
}

const sentence: Sentence = {
  ...at(TEXT.slice(0, TEXT.indexOf('\n'))),
  index: 0,
  paragraph: 0,
  role: 'body',
  chunks: [],
  values: [],
  tokens: []
}
const token = { ...at('Mayor'), text: 'Mayor', lower: 'mayor', lemma: 'mayor', pos: 'PROPN' as const }

const entity: Entity = {
  id: 'e1',
  type: 'PERSON',
  name: 'Ana Ruiz',
  key: 'PERSON:ana ruiz',
  mentionCount: 2,
  firstStart: at('Ana Ruiz').start,
  salience: 0.98765,
  aliases: ['Ruiz'],
  descriptors: ['Mayor'],
  country: null,
  geonamesId: null,
  wikidataId: null,
  knownId: null,
  value: null,
  unit: null
}

const mention: Mention = {
  ...at('Ana Ruiz'),
  id: 'm1',
  entityId: 'e1',
  kind: 'name',
  type: 'PERSON',
  sentence: 0,
  role: 'body',
  link: 'first',
  ambiguousWith: [],
  score: 0.12345
}

export const quote: Quote = {
  ...at('“Taxes will fall,” she added, “by 5% in 2031.”'),
  id: 'q1',
  kind: 'direct',
  act: 'speech',
  spans: [at('“Taxes will fall,”'), at('“by 5% in 2031.”')],
  cue: at('said'),
  cueLemma: 'say',
  source: at('Mayor Ana Ruiz'),
  speaker: 'Ana Ruiz',
  speakerId: 'e1',
  speakerType: 'person',
  speakerDescriptor: 'Mayor',
  addressee: null,
  polarity: 'affirmed',
  certainty: 'asserted',
  headline: false,
  sentence: 0,
  paragraph: 0,
  score: 0.8004,
  inner: [{ ...at('Taxes'), cue: at('added'), source: at('she'), speakerId: 'e1' }]
}

export const claim: Claim = {
  ...at('Taxes will fall,” she added, “by 5% in 2031'),
  id: 'c1',
  spans: [at('Taxes will fall'), at('by 5% in 2031')],
  speaker: 'Ana Ruiz',
  speakerId: 'e1',
  quoteId: 'q1',
  subject: at('Taxes'),
  predicate: at('will fall'),
  predicateLemma: 'fall',
  object: null,
  adjuncts: [at('by 5%'), at('in 2031')],
  subjectId: null,
  objectId: null,
  polarity: 'affirmed',
  certainty: 'certain',
  modality: 'none',
  time: 'future',
  prediction: true,
  dates: [{ ...at('2031'), type: 'DATE', value: '2031', unit: null, comparator: '=' }],
  quantities: [{ ...at('5%'), type: 'PERCENT', value: '5', unit: '%', comparator: '=' }],
  quantityDirection: 'down',
  type: 'prediction',
  checkable: 'partly',
  checkWorthiness: 2 / 3,
  checkWorthinessReasons: ['number'],
  contextFlags: ['in_quote'],
  sameAs: null,
  sentence: 0,
  score: 0.5
}

export const analysis: Analysis = {
  parse: { names: [], roles: [], heads: [0], relations: ['root'], treeScores: [1], pos: ['PROPN'] },
  document: {
    article,
    tokens: [token],
    sentences: [sentence],
    paragraphs: [],
    quotations: [],
    regions: [],
    webEntities: [],
    masked: [at('Share this page.')]
  },
  entities: [entity],
  mentions: [mention],
  quotes: [quote],
  claims: [claim]
}
