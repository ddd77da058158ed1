import type { Article, Claim, Entity, InnerQuote, Mention, Quote, Value } from '../../src/types.js'

/** A mention with the name of its entity; names of entities are unique in an article. */
export type GoldMention = Pick<Mention, 'kind' | 'type' | 'start' | 'end'> & { entity: string }
export type GoldEntity = Pick<Entity, 'name' | 'type' | 'country' | 'value' | 'unit'> & { mentions: GoldMention[] }
export type GoldValue = Omit<Value, 'comparator'>

/** `speaker` is the name of an entity, or with `speakerEntity` null the words of a source that is none. */
export interface GoldSpeaker {
  speaker: string | null
  speakerEntity: string | null
}

export interface GoldQuote
  extends GoldSpeaker,
    Omit<Quote, 'id' | 'speaker' | 'speakerId' | 'sentence' | 'paragraph' | 'score' | 'inner'> {
  inner: GoldInnerQuote[]
}
export type GoldInnerQuote = Omit<InnerQuote, 'speakerId'> & GoldSpeaker

type Unannotated =
  | 'id'
  | 'speakerId'
  | 'quoteId'
  | 'subjectId'
  | 'objectId'
  | 'checkWorthiness'
  | 'checkWorthinessReasons'
  | 'sentence'
  | 'score'

export interface GoldClaim
  extends GoldSpeaker,
    Omit<Claim, Unannotated | 'speaker' | 'dates' | 'quantities' | 'sameAs'> {
  /** Index into the article's `quotes`. */
  quote: number | null
  subjectEntity: string | null
  objectEntity: string | null
  dates: GoldValue[]
  quantities: GoldValue[]
  /** Of the first quantity. */
  comparator: Value['comparator'] | null
  /** 2: a fact-checker would want to check it; 1: perhaps; 0: no. */
  worth: 0 | 1 | 2
  /** Index into the article's `claims`. */
  sameAs: number | null
}

/** One annotated article. Spans are UTF-16 code units of `article.text`; lists are in text order. */
export interface GoldArticle {
  /** The name of its file in `tests/gold`, without extension. */
  name: string
  article: Article
  entities: GoldEntity[]
  quotes: GoldQuote[]
  claims: GoldClaim[]
}
