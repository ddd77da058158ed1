import type { Analysis, Article } from '../../src/types.js'
import { article } from '../../tests/articles.js'
import { EWT_PATH, gumPath, readTreebank } from '../corpora/treebanks.js'
import { type AttachmentTallies, attachmentTallies, type Word } from '../scores/attachment.js'
import { type Figure, f1Figure, type Measure } from './measure.js'

/** The document's tokens as words of its trees, with the tags of the model. */
const wordsOf = ({ document, parse }: Analysis): Word[] =>
  document.tokens.map(({ start, end }, index) => {
    const head = parse.heads[index] ?? index
    const [pos = 'X', relation = 'dep'] = [parse.pos[index], parse.relations[index]]
    return { start, end, pos, relation, head: head === index ? -1 : head }
  })

/**
 * Scores of a treebank's running text, on the words that are found in it. Where those have no heads there are no
 * attachment scores, and no row pretends there are.
 */
export async function treeFigures(
  file: string,
  findWords: (article: Article) => Promise<readonly Word[]>
): Promise<Figure[]> {
  const documents: AttachmentTallies[] = []
  for (const { id, text, words } of readTreebank(file)) {
    documents.push(attachmentTallies(await findWords(article(text, { id })), words))
  }
  const of = (name: keyof AttachmentTallies) => documents.map(tallies => tallies[name]).filter(tally => tally !== null)
  const figures = [
    { metric: 'words F1', tallies: of('words') },
    { metric: 'UPOS F1', tallies: of('upos') },
    { metric: 'UAS', tallies: of('uas') },
    { metric: 'LAS', tallies: of('las') }
  ]
  return figures.filter(({ tallies }) => tallies.length > 0).map(({ metric, tallies }) => f1Figure(metric, tallies))
}

function treeMeasure(corpus: string, file: string): Measure {
  return {
    task: 'trees',
    corpus,
    file,
    run: pipeline => treeFigures(file, async article => wordsOf(await pipeline(article)))
  }
}

export const TREES: readonly Measure[] = [
  treeMeasure('UD EWT dev', EWT_PATH),
  treeMeasure('UD GUM dev', gumPath('dev'))
]
