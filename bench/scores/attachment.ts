import type { Span } from '../../src/types.js'
import type { Tally } from './tally.js'

/** A syntactic word of a text. `head` is the index of its head in the list of words, -1 for a root. */
export interface Word extends Span {
  pos: string
  head?: number
  relation?: string
}

export interface AttachmentTallies {
  /** Words cut alike. */
  words: Tally
  upos: Tally
  /** Null where the words found have no heads. */
  uas: Tally | null
  las: Tally | null
}

/**
 * Scores of the CoNLL 2018 shared task (Zeman et al. 2018, "CoNLL 2018 Shared Task: Multilingual Parsing from Raw Text
 * to Universal Dependencies"): words are aligned by their characters; precision is over the words found, recall over
 * the gold ones. A head is right when it is the word aligned to the gold head; subtypes of relations do not count.
 */
export function attachmentTallies(found: readonly Word[], gold: readonly Word[]): AttachmentTallies {
  const pairs = align(found, gold)
  const goldOf = new Map(pairs)
  const tally = (isRight: (word: Word, wanted: Word) => boolean): Tally => {
    const hits = pairs.filter(([one, other]) => {
      const [word, wanted] = [found[one], gold[other]]
      return word !== undefined && wanted !== undefined && isRight(word, wanted)
    }).length
    return { hitsFound: hits, found: found.length, hitsGold: hits, gold: gold.length }
  }
  const sameHead = ({ head = -1 }: Word, wanted: Word) => (head < 0 ? -1 : (goldOf.get(head) ?? null)) === wanted.head
  const sameRelation = (word: Word, wanted: Word) => universal(word.relation) === universal(wanted.relation)
  const hasHeads = found.length > 0 && found.every(({ head }) => head !== undefined)
  return {
    words: tally(() => true),
    upos: tally((word, wanted) => word.pos === wanted.pos),
    uas: hasHeads ? tally(sameHead) : null,
    las: hasHeads ? tally((word, wanted) => sameHead(word, wanted) && sameRelation(word, wanted)) : null
  }
}

const universal = (relation: string | undefined) => relation?.split(':')[0]

/** Index of each found word with that of the gold word of the same characters. */
function align(found: readonly Word[], gold: readonly Word[]): [number, number][] {
  const key = ({ start, end }: Span) => `${start}-${end}`
  const byKey = new Map(gold.map((word, index) => [key(word), index]))
  return found.flatMap((word, index): [number, number][] => {
    const other = byKey.get(key(word))
    return other === undefined ? [] : [[index, other]]
  })
}
