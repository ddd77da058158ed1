import type { Document } from '../../src/types.js'
import { article } from '../../tests/articles.js'
import { EWT_PATH, gumPath, readTreebank } from '../corpora/treebanks.js'
import { type AttachmentTallies, attachmentTallies, type Word } from '../scores/attachment.js'
import { f1Figure, type Measure } from './measure.js'

/** The document's tokens as words of a tree; they get heads here when a parser gives them some. */
const wordsOf = ({ tokens }: Document): Word[] => tokens.filter(({ pos }) => pos !== 'SPACE')

/** On our own tokens of the running text. Without heads there are no attachment scores, and no row pretends there are. */
function treeMeasure(corpus: string, file: string): Measure {
  return {
    task: 'trees',
    corpus,
    file,
    run: async pipeline => {
      const documents: AttachmentTallies[] = []
      for (const { id, text, words } of readTreebank(file)) {
        const { document } = await pipeline(article(text, { id }))
        documents.push(attachmentTallies(wordsOf(document), words))
      }
      const of = (name: keyof AttachmentTallies) =>
        documents.map(tallies => tallies[name]).filter(tally => tally !== null)
      const figures = [
        { metric: 'words F1', tallies: of('words') },
        { metric: 'UPOS F1', tallies: of('upos') },
        { metric: 'UAS', tallies: of('uas') },
        { metric: 'LAS', tallies: of('las') }
      ]
      if (of('uas').length === 0) process.stderr.write(`trees: ${corpus}, UAS and LAS are not offered yet\n`)
      return figures.filter(({ tallies }) => tallies.length > 0).map(({ metric, tallies }) => f1Figure(metric, tallies))
    }
  }
}

export const TREES: readonly Measure[] = [
  treeMeasure('UD EWT dev', EWT_PATH),
  treeMeasure('UD GUM dev', gumPath('dev'))
]
