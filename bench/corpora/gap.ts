import type { Article, Span } from '../../src/types.js'
import { article } from '../../tests/articles.js'
import { toCodeUnits } from './code-units.js'
import { readCorpus } from './folder.js'

interface Line {
  id: string
  text: string
  pronoun: string
  pronoun_start: number
  a: string
  a_start: number
  a_coreferent: boolean
  b: string
  b_start: number
  b_coreferent: boolean
}

export interface GapExample {
  article: Article
  pronoun: Span & { words: string }
  names: readonly [Span, Span]
  gold: readonly [boolean, boolean]
}

export const gapPath = (part: 'validation' | 'development') => `coreference/gap-${part}.jsonl.gz`

/** GAP (Webster et al. 2018): a pronoun and two names in a snippet of Wikipedia. */
export function readGap(part: 'validation' | 'development'): GapExample[] {
  return readCorpus<Line>(gapPath(part)).map(line => {
    const span = (start: number, words: string): Span => {
      const [converted] = toCodeUnits(line.text, [[start, start + [...words].length]])
      return converted ?? { start, end: start }
    }
    return {
      article: article(line.text, { id: line.id }),
      pronoun: { ...span(line.pronoun_start, line.pronoun), words: line.pronoun },
      names: [span(line.a_start, line.a), span(line.b_start, line.b)],
      gold: [line.a_coreferent, line.b_coreferent]
    }
  })
}
