import { CORENLP_ALL, newsmillCommand, PEERS_LIST } from './peers.js'
import { OURS } from './quality.js'

const WARM_SECONDS = 8
/** Java goes on compiling what is hot, on the one core that it has. */
const WARM_SECONDS_OF_JAVA = 40

/** What is timed: a system with some of what it can do. */
export interface Configuration {
  system: string
  part: string
  command: readonly string[]
  /** It reads every nth article, so that slow ones come to an end. */
  everyNth: number
  /** So long, and twice at least, it reads before it is timed. */
  warmSeconds: number
  /** The system's whole pipeline, which is also started cold and run in two processes. */
  isWhole: boolean
}

export const newsmillWhole: Configuration = {
  system: OURS,
  part: 'names, values, coreference, attributions, claims',
  command: newsmillCommand,
  everyNth: 1,
  warmSeconds: WARM_SECONDS,
  isWhole: true
}

/** `words` are the arguments of the peer's process. */
function part(
  system: string,
  name: string,
  words: readonly string[],
  more: Partial<Configuration> = {}
): Configuration {
  const peer = PEERS_LIST.find(other => other.name === system)
  if (!peer) throw new Error(`${system} is no peer`)
  return {
    system,
    part: name,
    command: peer.command(words),
    everyNth: 1,
    warmSeconds: WARM_SECONDS,
    isWhole: false,
    ...more
  }
}

function offered(
  system: string,
  offer: 'names' | 'trees' | 'coreference' | 'attributions, a third' | 'tuples'
): readonly string[] {
  return PEERS_LIST.find(({ name }) => name === system)?.offers[offer] ?? []
}

export const CONFIGURATIONS: readonly Configuration[] = [
  newsmillWhole,
  part('wink-nlp', 'tags', ['words']),
  part('wink-nlp', 'tags, values', ['words', 'values'], { isWhole: true }),
  part('compromise', 'names', ['names'], { everyNth: 4 }),
  part('compromise', 'names, values', ['names', 'values'], { everyNth: 4, isWhole: true }),
  part('spaCy', 'names', ['ner'], { everyNth: 4 }),
  part('spaCy', 'tags, trees', ['parse'], { everyNth: 4 }),
  part('spaCy', 'names, tags, trees', ['ner', 'parse'], { everyNth: 4, isWhole: true }),
  part('textacy', 'tags, trees, direct quotations, triples', ['quotes', 'tuples'], { everyNth: 4, isWhole: true }),
  part('CoreNLP', 'names', offered('CoreNLP', 'names'), { everyNth: 4, warmSeconds: WARM_SECONDS_OF_JAVA }),
  part('CoreNLP', 'tags, trees', offered('CoreNLP', 'trees'), { everyNth: 4, warmSeconds: WARM_SECONDS_OF_JAVA }),
  part('CoreNLP', 'names, trees, coreference', offered('CoreNLP', 'coreference'), { everyNth: 28 }),
  part('CoreNLP', 'names, trees, coreference, quotations', offered('CoreNLP', 'attributions, a third'), {
    everyNth: 28
  }),
  part('CoreNLP', 'tags, trees, tuples', offered('CoreNLP', 'tuples'), {
    everyNth: 12,
    warmSeconds: WARM_SECONDS_OF_JAVA
  }),
  part('CoreNLP', 'names, values, trees, coreference, quotations, tuples', CORENLP_ALL, { everyNth: 28, isWhole: true })
]
