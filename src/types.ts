/**
 * The shapes that pass between stages. Plain JSON throughout: they cross threads and print as they are.
 * Offsets are half-open, in UTF-16 code units of the untouched `article.text`; `null` = looked and found nothing.
 */

/** `[start, end)` in UTF-16 code units of `article.text`. */
export interface Span {
  start: number
  end: number
}

/** One news article as a reader found it. */
export interface Article {
  id: string
  /** Path as given, or `-`, with `#n` for the nth article of a file that holds several. */
  source: string
  text: string
  title: string | null
  byline: string | null
  publisher: string | null
  url: string | null
  /** ISO 8601 date or date-time. */
  published: string | null
  /** BCP 47. */
  language: string | null
  /** The input's other fields, untouched. */
  extra: Record<string, unknown>
}

/** A data problem: the run goes on, the row says what happened and what to do. */
export interface ArticleError {
  source: string
  article_id: string | null
  code: ErrorCode
  message: string
}

/** Stable codes of the `errors` table, described in `tables/errors.ts`. */
export type ErrorCode =
  | 'EMPTY_FILE'
  | 'EMPTY_TEXT'
  | 'NOT_TEXT'
  | 'ENCODING_REPAIRED'
  | 'INVALID_JSON'
  | 'INVALID_CSV'
  | 'WRONG_SHAPE'
  | 'NO_TEXT_FIELD'
  | 'INVALID_DATE'
  | 'ARTICLE_TOO_LONG'
  | 'NO_ARTICLE'
  | 'TOO_DEEP'
  | 'TOO_LARGE'
  | 'INVALID_GZIP'
  | 'FILE_CHANGED'
  | 'DUPLICATE_ARTICLE'
  | 'DUPLICATE_ID'
  | 'UNREADABLE'
  | 'UNKNOWN_FORMAT'
  | 'SYMLINK_LOOP'
  | 'UNSUPPORTED_LANGUAGE'
  | 'EXTRACTION_FAILED'
  | 'WORKER_DIED'

/** Universal POS tag (https://universaldependencies.org/u/pos/), plus wink's own SPACE. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

export interface Token extends Span {
  /** The words as written. */
  text: string
  /** Lower-cased words, curly apostrophes made straight. */
  lower: string
  lemma: string
  pos: Pos
}

/**
 * A phrase without its dependants: a noun phrase ("the head of the agency" is two joined by "of") or a verb group
 * ("has not yet said"). `from`, `to` (exclusive) and `head` are indices into the tokens of its sentence.
 */
export interface Chunk {
  kind: 'noun' | 'verb'
  from: number
  to: number
  head: number
}

/** What a stretch of text is for; `body` where nothing else was recognised. */
export type Role = 'body' | 'headline' | 'dateline' | 'byline' | 'agency' | 'credit'

export interface Sentence extends Span {
  /** Index in `document.sentences`. */
  index: number
  paragraph: number
  role: Role
  tokens: Token[]
  chunks: Chunk[]
  /** Dates, numbers and amounts, in text order. */
  values: Value[]
}

export interface Paragraph extends Span {
  index: number
  role: Role
}

/**
 * A pair of quotation marks, the marks included. A quotation that runs over several paragraphs, each opened anew
 * and only the last closed, is one quotation with a piece per paragraph.
 */
export interface Quotation extends Span {
  pieces: Span[]
  /** 0 = outermost. */
  depth: number
}

/** An e-mail address, URL, hashtag or handle. */
export interface WebEntity extends Span {
  type: WebType
}

/** A stretch of text with a role other than `body`: a byline, dateline, agency or photo credit. */
export interface Region extends Span {
  role: Exclude<Role, 'body'>
}

/** A stretch that the language model holds for a name; coarser than `NameType`: THING is a law, product or work. */
export interface NameSpan extends Span {
  type: 'PERSON' | 'ORG' | 'PLACE' | 'NORP' | 'EVENT' | 'THING'
  /** 0 to 1. */
  score: number
}

/** A stretch that the language model holds for a part of an attribution. */
export interface RoleSpan extends Span {
  role: 'source' | 'cue' | 'content'
  /** 0 to 1. */
  score: number
}

/** What the language model tells, by index into the document's tokens where it is about tokens. */
export interface Parse {
  names: NameSpan[]
  roles: RoleSpan[]
  /** The token that each token hangs on; the root of a sentence hangs on itself. */
  heads: number[]
  /** Universal Dependencies relations, without subtypes. */
  relations: string[]
  /** How likely each token's head and relation are right, 0 to 1. */
  treeScores: number[]
  pos: Pos[]
}

/** An annotated article: what wink-nlp and the layout of the text tell. */
export interface Document {
  article: Article
  tokens: Token[]
  sentences: Sentence[]
  paragraphs: Paragraph[]
  quotations: Quotation[]
  regions: Region[]
  webEntities: WebEntity[]
  /** Boilerplate left out of extraction. */
  masked: Span[]
}

/** OntoNotes 5 names, and four of the web. */
export type NameType = 'PERSON' | 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'NORP' | 'EVENT' | 'LAW' | 'PRODUCT' | 'WORK_OF_ART'
export type ValueType = 'DATE' | 'TIME' | 'DURATION' | 'MONEY' | 'PERCENT' | 'QUANTITY' | 'CARDINAL' | 'ORDINAL'
export type WebType = 'EMAIL' | 'URL' | 'HASHTAG' | 'HANDLE'
export type EntityType = NameType | ValueType | WebType

/** A date, number or amount found in the text, with its value. */
export interface Value extends Span {
  type: ValueType
  /** ISO 8601 / EDTF for dates, times and durations, else a plain decimal number; null when it cannot be told. */
  value: string | null
  /** ISO 4217 code, `%`, or a singular unit ("kilometre", "people"); null for bare numbers and dates. */
  unit: string | null
  comparator: '=' | '<' | '>' | '~' | 'range'
}

export type MentionKind = 'name' | 'nominal' | 'pronoun' | 'value'
/** Why a mention is in its entity. */
export type Link = 'first' | 'exact' | 'surname' | 'given_name' | 'acronym' | 'alias' | 'role' | 'pronoun' | 'known'

export interface Mention extends Span {
  id: string
  entityId: string
  kind: MentionKind
  type: EntityType
  /** Index of the sentence. */
  sentence: number
  role: Role
  link: Link
  /** Other entity ids it could have been. */
  ambiguousWith: string[]
  score: number
}

export interface Entity {
  id: string
  type: EntityType
  name: string
  key: string
  /** Mentions in headline and body. */
  mentionCount: number
  firstStart: number
  salience: number
  aliases: string[]
  descriptors: string[]
  /** ISO 3166-1 alpha-2. */
  country: string | null
  geonamesId: string | null
  wikidataId: string | null
  knownId: string | null
  value: string | null
  unit: string | null
}

export interface Entities {
  entities: Entity[]
  mentions: Mention[]
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect'
export type Act = 'speech' | 'writing' | 'thought' | 'intention' | 'perception'
export type SpeakerType =
  | 'person'
  | 'organisation'
  | 'government'
  | 'document'
  | 'poll'
  | 'anonymous'
  | 'group'
  | 'author'
  | 'unknown'

/** An attribution inside the content of another. */
export interface InnerQuote {
  cue: Span
  source: Span | null
  start: number
  end: number
  speakerId: string | null
}

/** One attribution: somebody is said to say, write, think, want or perceive something. */
export interface Quote extends Span {
  id: string
  kind: QuoteKind
  act: Act
  /** The pieces of the content in text order, one a paragraph at most; `start` and `end` are their hull. */
  spans: Span[]
  cue: Span | null
  cueLemma: string | null
  source: Span | null
  speaker: string | null
  speakerId: string | null
  speakerType: SpeakerType
  speakerDescriptor: string | null
  addressee: Span | null
  polarity: 'affirmed' | 'negated'
  certainty: 'asserted' | 'hedged' | 'hypothetical'
  headline: boolean
  sentence: number
  paragraph: number
  score: number
  inner: InnerQuote[]
}

export type ClaimType =
  | 'prediction'
  | 'vote_record'
  | 'rule_or_law'
  | 'comparison'
  | 'change'
  | 'quantity'
  | 'causal'
  | 'event'
  | 'state'
  | 'opinion'
  | 'personal'
export type ContextFlag = 'pronoun_subject' | 'deictic_time' | 'elliptic' | 'in_quote' | 'headline'
export type Direction = 'up' | 'down' | 'none'

/** One asserted clause. */
export interface Claim extends Span {
  id: string
  spans: Span[]
  speaker: string | null
  speakerId: string | null
  quoteId: string | null
  subject: Span | null
  predicate: Span
  predicateLemma: string
  object: Span | null
  adjuncts: Span[]
  subjectId: string | null
  objectId: string | null
  polarity: 'affirmed' | 'negated'
  certainty: 'certain' | 'probable' | 'possible' | 'unlikely' | 'conditional'
  modality: 'none' | 'epistemic' | 'deontic' | 'ability'
  time: 'past' | 'present' | 'future'
  prediction: boolean
  dates: Value[]
  quantities: Value[]
  quantityDirection: Direction
  type: ClaimType
  checkable: 'yes' | 'partly' | 'no'
  checkWorthiness: number
  checkWorthinessReasons: string[]
  contextFlags: ContextFlag[]
  /** The earlier claim of this article that says the same. */
  sameAs: string | null
  sentence: number
  score: number
}

/** All that one article yields. */
export interface Analysis {
  document: Document
  parse: Parse
  entities: Entity[]
  mentions: Mention[]
  quotes: Quote[]
  claims: Claim[]
}

// Tables: what two folders, tables/ and write/, share.

export type TableName = 'articles' | 'entities' | 'mentions' | 'quotes' | 'claims' | 'errors'

/**
 * `words` is a list of strings (joined by ` | ` in CSV), `json` any other list or object (JSON in the CSV cell),
 * `score` a number with at most three decimals.
 */
export type ColumnType = 'string' | 'integer' | 'number' | 'score' | 'boolean' | 'date' | 'words' | 'json'

export interface Column {
  name: string
  type: ColumnType
  /** One sentence for `docs/data.md` and the schemas. */
  description: string
  /** False where the cell may be empty. */
  required?: boolean
  /** The closed list of values, where there is one. */
  values?: readonly string[]
  /** In JSON and JSON Lines only. */
  jsonOnly?: boolean
  /** JSON Schema of the cell of a `json` column: its `type` is `array` or `object`. */
  schema?: { readonly type: 'array' | 'object'; readonly [keyword: string]: unknown }
}

export type Cell = string | number | boolean | null | readonly unknown[] | Record<string, unknown>
export type Row = Record<string, Cell>

export interface ForeignKey {
  column: string
  table: TableName
  /** The column it points to. */
  references: string
}

/** A table without its rows: all that writers, schemas and documentation need. */
export interface TableSchema {
  name: TableName
  description: string
  columns: readonly Column[]
  primaryKey: readonly string[]
  foreignKeys: readonly ForeignKey[]
}
