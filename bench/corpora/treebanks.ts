import { parseConllu, type TreebankDocument } from './conllu.js'
import { readCorpusText } from './folder.js'

export const EWT_PATH = 'syntax/ud-ewt-dev.conllu.gz'
export const gumPath = (part: 'train' | 'dev') => `syntax/gum-${part}.conllu.gz`

/** Universal Dependencies trees: the English Web Treebank, or GUM. */
export const readTreebank = (path: string): TreebankDocument[] => parseConllu(readCorpusText(path))
