import { CUE_VERBS, type CueVerb, SPEECH_OCCASIONS } from '../lexicon/cue-verbs.js'
import type { Chunk, Token } from '../types.js'
import type { View } from './view.js'

/** A reporting cue; `from`, `to` (exclusive) and `head` are indices into the sentence's tokens. */
export interface Cue {
  from: number
  to: number
  head: number
  lemma: string
  verb: CueVerb
  form: 'finite' | 'participle' | 'passive' | 'according' | 'colon'
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", 'get', 'got'])
const SPEAKS: CueVerb = {
  act: 'speech',
  quotes: true,
  clause: true,
  bare: true,
  infinitive: false,
  object: false,
  recipient: false
}

/** "said in a statement", "told them in an interview with the paper": the end of the occasion behind the verb. */
function occasionEnd(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.lower !== 'in') return to
  for (let index = to + 1; index < Math.min(tokens.length, to + 6); index++) {
    const token = tokens[index]
    if (!token || !['DET', 'ADJ', 'NOUN', 'PROPN', 'VERB', 'PRON', 'ADV'].includes(token.pos)) return to
    if (SPEECH_OCCASIONS.has(token.lower)) return index + 1
  }
  return to
}

function formOf(tokens: readonly Token[], chunk: Chunk): Cue['form'] | 'infinitive' {
  const group = tokens.slice(chunk.from, chunk.to)
  const head = tokens[chunk.head]
  const auxiliaries = group.filter(token => token.pos === 'AUX')
  if (group[0]?.lower === 'to') return 'infinitive'
  const isPastForm =
    /(?:ed|en|told|said|known|seen|felt|thought|heard|found|shown|read|held|understood|meant|sought)$/.test(
      head?.lower ?? ''
    )
  if (
    isPastForm &&
    auxiliaries.some(token => BE.has(token.lemma) || BE.has(token.lower)) &&
    auxiliaries.at(-1)?.lemma !== 'have'
  )
    return 'passive'
  if (/ing$/.test(head?.lower ?? '') && auxiliaries.length === 0) return 'participle'
  return 'finite'
}

function verbCue(view: View, chunk: Chunk): Cue | null {
  const { tokens } = view
  const head = tokens[chunk.head]
  const verb = head && head.pos === 'VERB' ? CUE_VERBS.get(head.lemma) : undefined
  if (!head || !verb) return null
  const form = formOf(tokens, chunk)
  if (form === 'infinitive') return null
  let { to } = chunk
  if (head.lemma === 'call' && /^(?:for|on|upon)$/.test(tokens[to]?.lower ?? '')) to++
  else if (
    /^(?:point|refer|respond|speak|talk|plan)$/.test(head.lemma) &&
    /^(?:to|of|about|for)$/.test(tokens[to]?.lower ?? '') &&
    tokens[to + 1]?.pos !== 'VERB'
  )
    to++
  to = occasionEnd(tokens, to)
  if (tokens[to]?.text === ':') to++
  return { from: chunk.from, to, head: chunk.head, lemma: head.lemma, verb, form }
}

function accordingTo(tokens: readonly Token[]): Cue[] {
  return tokens.flatMap((token, index): Cue[] =>
    token.lower === 'according' && tokens[index + 1]?.lower === 'to'
      ? [{ from: index, to: index + 2, head: index, lemma: 'according to', verb: SPEAKS, form: 'according' }]
      : []
  )
}

/** "Jane Roe: We will appeal": a name and a colon at the head of a sentence, as in interviews and headlines. */
function colon(view: View): Cue[] {
  const { tokens, chunks } = view
  const [first] = chunks
  if (first?.kind !== 'noun' || first.from !== 0 || tokens[first.to]?.text !== ':' || first.to > 5) return []
  const words = tokens.slice(0, first.to)
  const isName =
    words.every(token => /^\p{Lu}|^-$/u.test(token.text)) &&
    words.every(token => token.pos === 'PROPN' || /^[QA-]$/.test(token.text))
  if (!isName || tokens.length < first.to + 3) return []
  return [{ from: first.to, to: first.to + 1, head: first.to, lemma: ':', verb: SPEAKS, form: 'colon' }]
}

/** Reporting cues of a sentence in text order: verbs of the lexicon with their group, "according to", a colon. */
export function findCues(view: View): Cue[] {
  const verbs = view.chunks.flatMap(chunk => (chunk.kind === 'verb' ? (verbCue(view, chunk) ?? []) : []))
  return [...verbs, ...accordingTo(view.tokens), ...colon(view)].sort((a, b) => a.from - b.from)
}
