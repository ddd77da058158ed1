import type { EntityType } from '../types.js'

/** Types of entities that share a colour; the type itself is always told in words. */
export type Family = 'person' | 'organisation' | 'place' | 'name' | 'value'

const FAMILIES: Record<EntityType, Family> = {
  PERSON: 'person',
  NORP: 'person',
  ORG: 'organisation',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  EVENT: 'name',
  LAW: 'name',
  PRODUCT: 'name',
  WORK_OF_ART: 'name',
  DATE: 'value',
  TIME: 'value',
  DURATION: 'value',
  MONEY: 'value',
  PERCENT: 'value',
  QUANTITY: 'value',
  CARDINAL: 'value',
  ORDINAL: 'value',
  EMAIL: 'value',
  URL: 'value',
  HASHTAG: 'value',
  HANDLE: 'value'
}

/** For the legend. */
export const familyWords: Readonly<Record<Family, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  name: 'other names',
  value: 'dates, amounts, web'
}

export function familyOf(type: EntityType): Family {
  return FAMILIES[type]
}
