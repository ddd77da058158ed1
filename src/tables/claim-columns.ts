import type { Column } from '../types.js'
import {
  articleIdColumn,
  contentColumn,
  scoreColumn,
  sentenceColumn,
  spansColumn,
  textColumns,
  valuesColumn
} from './columns.js'
import {
  checkabilities,
  claimCertainties,
  claimPolarities,
  claimTypes,
  comparators,
  contextFlags,
  directions,
  modalities,
  times
} from './values.js'

function closed(name: string, values: readonly string[], description: string): Column {
  return { name, type: 'string', required: true, values, description }
}

const clause: readonly Column[] = [
  { name: 'claim_id', type: 'string', required: true, description: 'Id of the claim.' },
  articleIdColumn,
  ...textColumns('The clause without its attribution, from first piece to last.'),
  contentColumn,
  spansColumn('spans', 'The pieces of the clause, as [start, end] pairs.'),
  { name: 'speaker', type: 'string', description: 'Who asserts it; empty where the article itself does.' },
  { name: 'speaker_id', type: 'string', description: "The speaker's entity_id; empty where it is no entity." },
  { name: 'quote_id', type: 'string', description: 'The quote in which it is asserted; empty outside quotes.' },
  { name: 'subject', type: 'string', description: 'Whom or what the clause is about, as written.' },
  { name: 'predicate', type: 'string', required: true, description: 'The verb with its auxiliaries, as written.' },
  { name: 'object', type: 'string', description: 'What the verb applies to, as written.' },
  { name: 'adjuncts', type: 'words', required: true, description: 'Where, when, how and why, as written.' },
  {
    name: 'predicate_lemma',
    type: 'string',
    required: true,
    description: 'Base form of the predicate without negation and auxiliaries ("has not fallen" is "fall").'
  },
  { name: 'subject_id', type: 'string', description: "The subject's entity_id, where it is an entity." },
  { name: 'object_id', type: 'string', description: "The object's entity_id, where it is an entity." }
]

const meaning: readonly Column[] = [
  closed('polarity', claimPolarities, 'negated where the clause denies what its other words say.'),
  closed('certainty', claimCertainties, 'How sure the speaker sounds; conditional where it hangs on an "if".'),
  closed('modality', modalities, 'epistemic: "may", "must have"; deontic: "should", "must"; ability: "can".'),
  closed('time', times, 'Time of what is asserted; the perfect ("has fallen") counts as past.'),
  { name: 'prediction', type: 'boolean', required: true, description: 'Whether a future state is asserted.' },
  valuesColumn('dates', 'The dates and times in the clause, normalised as in entities.'),
  valuesColumn('quantities', 'The numbers and amounts in the clause, normalised as in entities.'),
  { name: 'quantity_value', type: 'string', description: 'Value of the first quantity.' },
  { name: 'quantity_unit', type: 'string', description: 'Unit of the first quantity: currency code, % or a noun.' },
  closed('quantity_direction', directions, 'Whether the clause says that something rises or falls.'),
  {
    name: 'quantity_comparator',
    type: 'string',
    values: comparators,
    description: 'How the first quantity is meant: exactly, less than, more than, about, or as a range.'
  }
]

const worth: readonly Column[] = [
  closed('claim_type', claimTypes, 'What sort of claim it is: the first of the list that fits.'),
  closed('checkable', checkabilities, 'Whether evidence could settle it.'),
  {
    name: 'check_worthiness',
    type: 'score',
    required: true,
    description:
      'How much a fact-checker would want to check it, 0 to 1: learnt from checked debates, to rank by; no probability. From 0.5 on it is more like what was chosen than like the rest.'
  },
  {
    name: 'check_worthiness_reasons',
    type: 'words',
    required: true,
    description: 'The strongest reasons for that figure, three at most.'
  },
  {
    name: 'context_flags',
    type: 'words',
    required: true,
    values: contextFlags,
    description:
      'What a reader needs the article for: the subject is a pronoun, the time is relative, words are left out.'
  },
  { name: 'same_as', type: 'string', description: 'The earlier claim of this article that says the same.' },
  sentenceColumn,
  scoreColumn
]

export const claimColumns: readonly Column[] = [...clause, ...meaning, ...worth]
