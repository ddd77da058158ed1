import type { Article, NameType, Span } from '../../src/types.js'
import { article } from '../../tests/articles.js'
import type { Labelled } from '../scores/spans.js'
import { detokenise } from './detokenise.js'
import { readCorpus } from './folder.js'

/** The classes names are scored by: of CoNLL-2003, with our words for them. */
export type NameClass = 'PERSON' | 'ORG' | 'place' | 'MISC'

/** How a corpus labels names. */
export interface NameCorpus {
  corpus: string
  file: string
  labels: Readonly<Record<string, NameClass>>
  /** Our types that the corpus counts as MISC; a type that it does not annotate at all is in no class. */
  misc: readonly NameType[]
  /** Whether "London-based" is one name of class MISC there; for us, and elsewhere, "London" is the name. */
  compounds: boolean
}

const CONLL = { PER: 'PERSON', ORG: 'ORG', LOC: 'place', MISC: 'MISC' } as const
const ALL_MISC = ['NORP', 'EVENT', 'LAW', 'PRODUCT', 'WORK_OF_ART'] as const

/** Every corpus of names with its labels in our classes; a label that is not here is no name. */
export const NAME_CORPORA = {
  conllDev: {
    corpus: 'CoNLL-2003 dev',
    file: 'ner/conll2003-dev.jsonl.gz',
    labels: CONLL,
    misc: ALL_MISC,
    compounds: true
  },
  wikigold: { corpus: 'WikiGold', file: 'ner/wikigold.jsonl.gz', labels: CONLL, misc: ALL_MISC, compounds: false },
  uner: {
    corpus: 'UNER EWT dev',
    file: 'ner/uner-ewt-dev.jsonl.gz',
    labels: { PER: 'PERSON', ORG: 'ORG', LOC: 'place' },
    misc: [],
    compounds: false
  },
  wnut: {
    corpus: 'WNUT-17 dev',
    file: 'ner/wnut17-dev.jsonl.gz',
    labels: {
      person: 'PERSON',
      group: 'ORG',
      corporation: 'ORG',
      location: 'place',
      'creative-work': 'MISC',
      product: 'MISC'
    },
    misc: ['PRODUCT', 'WORK_OF_ART'],
    compounds: false
  },
  crossner: {
    corpus: 'CrossNER politics dev',
    file: 'ner/crossner-politics-dev.jsonl.gz',
    labels: {
      politician: 'PERSON',
      person: 'PERSON',
      organisation: 'ORG',
      politicalparty: 'ORG',
      country: 'place',
      location: 'place',
      election: 'MISC',
      event: 'MISC',
      misc: 'MISC'
    },
    misc: ALL_MISC,
    compounds: false
  }
} as const satisfies Record<string, NameCorpus>

const CLASSES: Partial<Record<string, NameClass>> = {
  PERSON: 'PERSON',
  ORG: 'ORG',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place'
}

/** Our type as a class of the corpus; null where the corpus does not annotate such names. */
export function classOf(type: string, { misc }: NameCorpus): NameClass | null {
  return CLASSES[type] ?? (misc.some(other => other === type) ? 'MISC' : null)
}

interface Line {
  doc: number
  tokens: string[]
  tags: string[]
}

export interface NamedArticle {
  article: Article
  gold: Labelled[]
}

/**
 * Articles put back together from tagged sentences, one a line. A corpus that knows no articles (`doc` is always the
 * same) gives one per sentence, for intervals are drawn over articles.
 */
export function readNames(corpus: NameCorpus): NamedArticle[] {
  const lines = readCorpus<Line>(corpus.file)
  const knowsArticles = new Set(lines.map(({ doc }) => doc)).size > 1
  const groups = new Map<number, Line[]>()
  for (const [index, line] of lines.entries()) {
    const key = knowsArticles ? line.doc : index
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  return [...groups].map(([id, sentences]) => toArticle(String(id), sentences, corpus))
}

function toArticle(id: string, sentences: readonly Line[], { labels }: NameCorpus): NamedArticle {
  let text = ''
  const gold: Labelled[] = []
  for (const { tokens, tags } of sentences) {
    const { text: line, spans } = detokenise(tokens)
    for (const { label, start, end } of namesOf(tags, spans)) {
      const name = labels[label]
      if (name) gold.push({ label: name, start: start + text.length, end: end + text.length })
    }
    text += `${line}\n`
  }
  return { article: article(text, { id }), gold }
}

/** Names from BIO tags. */
export function namesOf(tags: readonly string[], spans: readonly Span[]): Labelled[] {
  return tags.flatMap((tag, index) => {
    if (!tag.startsWith('B-')) return []
    const label = tag.slice(2)
    let last = index
    while (tags[last + 1] === `I-${label}`) last++
    return [{ label, start: spans[index]?.start ?? 0, end: spans[last]?.end ?? 0 }]
  })
}
