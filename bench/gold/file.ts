import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  acts,
  checkabilities,
  claimCertainties,
  claimPolarities,
  claimTypes,
  comparators,
  contextFlags,
  directions,
  entityTypes,
  modalities,
  quoteCertainties,
  quoteKinds,
  speakerTypes,
  times
} from '../../src/tables/values.js'
import type { Claim, EntityType, Quote, Value } from '../../src/types.js'

/** Words that name a span; see `findAnchor`. */
export type Anchor = string

/** What a file of `tests/gold` holds, as `docs/gold.md` explains it. What is left out has its default. */
export interface GoldFile {
  /** Path from the root of the project. */
  article: string
  /** Which article of a file that holds several, from 1. */
  nth?: number
  /** ISO 8601: the date of an article whose file has no place for one. */
  published?: string
  entities: GoldFileEntity[]
  quotes: GoldFileQuote[]
  claims: GoldFileClaim[]
}

export interface GoldFileEntity {
  /** Needed but for values, which go by their first words. */
  name?: string
  type: EntityType
  country?: string
  value?: string
  unit?: string
  names?: Anchor[]
  nominals?: Anchor[]
  pronouns?: Anchor[]
  values?: Anchor[]
}

export interface GoldFileSaid {
  content: Anchor | Anchor[]
  cue?: Anchor
  source?: Anchor
  /** Name of an entity, or null for a speaker who cannot be told; left out where the source tells. */
  speaker?: string | null
}

export interface GoldFileQuote
  extends GoldFileSaid,
    Partial<Pick<Quote, 'act' | 'polarity' | 'certainty' | 'headline'>> {
  kind: Quote['kind']
  cueLemma?: string
  speakerType: Quote['speakerType']
  speakerDescriptor?: string
  addressee?: Anchor
  inner?: GoldFileSaid[]
}

export interface GoldFileClaim
  extends Partial<Pick<Claim, 'polarity' | 'certainty' | 'modality' | 'time' | 'prediction' | 'quantityDirection'>> {
  /** For `sameAs` of a later claim. */
  id?: string
  clause: Anchor | Anchor[]
  /** Left out where the quote around the clause tells, or where the article itself asserts it. */
  speaker?: string | null
  subject?: Anchor
  predicate: Anchor
  predicateLemma: string
  object?: Anchor
  adjuncts?: Anchor[]
  subjectEntity?: string
  objectEntity?: string
  comparator?: Value['comparator']
  type: Claim['type']
  checkable?: Claim['checkable']
  worth: 0 | 1 | 2
  contextFlags?: Claim['contextFlags']
  sameAs?: string
}

const words = { type: 'string', minLength: 1 }
const someWords = { type: 'array', items: words, minItems: 1 }
const pieces = { anyOf: [words, someWords] }
const name = { type: ['string', 'null'], minLength: 1 }
const said = { content: pieces, cue: words, source: words, speaker: name }

/** Closed, so that a misspelt property is no silent default. */
function closed(required: string[], properties: Record<string, object>) {
  return { type: 'object', additionalProperties: false, required, properties }
}

const entity = closed(['type'], {
  name: words,
  type: { enum: entityTypes },
  country: { type: 'string', pattern: '^[A-Z]{2}$' },
  value: words,
  unit: words,
  names: someWords,
  nominals: someWords,
  pronouns: someWords,
  values: someWords
})
const quote = closed(['content', 'kind', 'speakerType'], {
  ...said,
  kind: { enum: quoteKinds },
  act: { enum: acts },
  cueLemma: words,
  speakerType: { enum: speakerTypes },
  speakerDescriptor: words,
  addressee: words,
  polarity: { const: 'negated' },
  certainty: { enum: quoteCertainties },
  headline: { const: true },
  inner: { type: 'array', items: closed(['content', 'cue'], said) }
})
const claim = closed(['clause', 'predicate', 'predicateLemma', 'type', 'worth'], {
  id: words,
  clause: pieces,
  speaker: name,
  subject: words,
  predicate: words,
  predicateLemma: words,
  object: words,
  adjuncts: someWords,
  subjectEntity: words,
  objectEntity: words,
  polarity: { enum: claimPolarities },
  certainty: { enum: claimCertainties },
  modality: { enum: modalities },
  time: { enum: times },
  prediction: { const: true },
  quantityDirection: { enum: directions },
  comparator: { enum: comparators },
  type: { enum: claimTypes },
  checkable: { enum: checkabilities },
  worth: { enum: [0, 1, 2] },
  contextFlags: { type: 'array', items: { enum: contextFlags }, minItems: 1, uniqueItems: true },
  sameAs: words
})
const file = closed(['article', 'entities', 'quotes', 'claims'], {
  article: words,
  nth: { type: 'integer', minimum: 1 },
  published: words,
  entities: { type: 'array', items: entity },
  quotes: { type: 'array', items: quote },
  claims: { type: 'array', items: claim }
})

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
const isGoldFile = ajv.compile<GoldFile>(file)

/** @throws Error that names every property that is wrong */
export function parseGoldFile(json: string): GoldFile {
  const value: unknown = JSON.parse(json)
  if (isGoldFile(value)) return value
  throw new Error(ajv.errorsText(isGoldFile.errors, { separator: '\n', dataVar: 'file' }))
}
