import type { EntityType, NameType, ValueType } from '../../src/types.js'

/**
 * Names in our types. The general MISC of CoNLL-2003 becomes PRODUCT, which every corpus with such a class counts in it.
 * spaCy has OntoNotes' labels, which are ours.
 */
const NAMES: Readonly<Record<string, NameType>> = {
  ...same('PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'LAW', 'PRODUCT', 'WORK_OF_ART'),
  // compromise
  Person: 'PERSON',
  Organization: 'ORG',
  Place: 'GPE',
  // CoreNLP
  ORGANIZATION: 'ORG',
  LOCATION: 'GPE',
  MISC: 'PRODUCT'
}

const VALUES: Readonly<Record<string, ValueType>> = {
  ...same('DATE', 'TIME', 'DURATION', 'MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL', 'ORDINAL'),
  // compromise
  Date: 'DATE',
  Money: 'MONEY',
  Percent: 'PERCENT',
  Ordinal: 'ORDINAL',
  Cardinal: 'CARDINAL',
  // CoreNLP; SET is a date that comes again ("every Tuesday")
  NUMBER: 'CARDINAL',
  SET: 'DATE'
}

function same<Label extends string>(...labels: Label[]): Record<Label, Label> {
  return Object.fromEntries(labels.map(label => [label, label])) as Record<Label, Label>
}

export const nameTypeOf = (label: string): EntityType | null => NAMES[label] ?? null
export const valueTypeOf = (label: string): ValueType | null => VALUES[label] ?? null
