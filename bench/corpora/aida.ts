import type { Article, Span } from '../../src/types.js'
import { article } from '../../tests/articles.js'
import { detokenise } from './detokenise.js'
import { readCorpus } from './folder.js'

interface Line {
  id: number
  text: string
  labels: { start: number; end: number; qid: string | null }[]
}

export interface LinkedArticle {
  article: Article
  /** Names with the Wikidata id of what they stand for. */
  gold: (Span & { wikidataId: string })[]
}

export const AIDA_PATH = 'linking/aida-dev.jsonl.gz'

/** AIDA-CoNLL-YAGO (Hoffart et al. 2011), tokens joined by blanks; here as running text. */
export function readAida(): LinkedArticle[] {
  return readCorpus<Line>(AIDA_PATH).map(({ id, text, labels }) => {
    const tokens = text.split(' ')
    const { text: running, spans } = detokenise(tokens)
    const [starts, ends] = [new Map<number, number>(), new Map<number, number>()]
    let at = 0
    tokens.forEach((token, index) => {
      starts.set(at, spans[index]?.start ?? 0)
      ends.set(at + token.length, spans[index]?.end ?? 0)
      at += token.length + 1
    })
    const gold = labels.flatMap(({ start, end, qid }) => {
      const [from, to] = [starts.get(start), ends.get(end)]
      return qid === null || from === undefined || to === undefined ? [] : [{ start: from, end: to, wikidataId: qid }]
    })
    return { article: article(running, { id: String(id) }), gold }
  })
}
