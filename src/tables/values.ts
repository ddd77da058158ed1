import type {
  Act,
  Claim,
  ClaimType,
  ContextFlag,
  Direction,
  Link,
  MentionKind,
  NameType,
  Quote,
  QuoteKind,
  Role,
  SpeakerType,
  Value,
  ValueType,
  WebType
} from '../types.js'

/** The members of a union type as a list; the compiler demands every one of them. */
function all<T extends string>(members: Record<T, true>): readonly T[] {
  return Object.keys(members) as T[]
}

const nameTypes = all<NameType>({
  PERSON: true,
  ORG: true,
  GPE: true,
  LOC: true,
  FAC: true,
  NORP: true,
  EVENT: true,
  LAW: true,
  PRODUCT: true,
  WORK_OF_ART: true
})
export const valueTypes = all<ValueType>({
  DATE: true,
  TIME: true,
  DURATION: true,
  MONEY: true,
  PERCENT: true,
  QUANTITY: true,
  CARDINAL: true,
  ORDINAL: true
})
const webTypes = all<WebType>({ EMAIL: true, URL: true, HASHTAG: true, HANDLE: true })
export const entityTypes = [...nameTypes, ...valueTypes, ...webTypes]

export const mentionKinds = all<MentionKind>({ name: true, nominal: true, pronoun: true, value: true })
export const roles = all<Role>({ body: true, headline: true, dateline: true, byline: true, agency: true, credit: true })
export const links = all<Link>({
  first: true,
  exact: true,
  surname: true,
  given_name: true,
  acronym: true,
  alias: true,
  role: true,
  pronoun: true,
  known: true
})

export const quoteKinds = all<QuoteKind>({ direct: true, mixed: true, indirect: true })
export const acts = all<Act>({ speech: true, writing: true, thought: true, intention: true, perception: true })
export const speakerTypes = all<SpeakerType>({
  person: true,
  organisation: true,
  government: true,
  document: true,
  poll: true,
  anonymous: true,
  group: true,
  author: true,
  unknown: true
})
export const quotePolarities = all<Quote['polarity']>({ affirmed: true, negated: true })
export const quoteCertainties = all<Quote['certainty']>({ asserted: true, hedged: true, hypothetical: true })

export const claimPolarities = all<Claim['polarity']>({ affirmed: true, negated: true })
export const claimCertainties = all<Claim['certainty']>({
  certain: true,
  probable: true,
  possible: true,
  unlikely: true,
  conditional: true
})
export const modalities = all<Claim['modality']>({ none: true, epistemic: true, deontic: true, ability: true })
export const times = all<Claim['time']>({ past: true, present: true, future: true })
export const comparators = all<Value['comparator']>({ '=': true, '<': true, '>': true, '~': true, range: true })
export const directions = all<Direction>({ up: true, down: true, none: true })
export const claimTypes = all<ClaimType>({
  prediction: true,
  vote_record: true,
  rule_or_law: true,
  comparison: true,
  change: true,
  quantity: true,
  causal: true,
  event: true,
  state: true,
  opinion: true,
  personal: true
})
export const checkabilities = all<Claim['checkable']>({ yes: true, partly: true, no: true })
export const contextFlags = all<ContextFlag>({
  pronoun_subject: true,
  deictic_time: true,
  elliptic: true,
  in_quote: true,
  headline: true
})
