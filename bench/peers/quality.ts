import { groupBy } from '../../src/group.js'
import { createPipeline } from '../../src/pipeline.js'
import { hasCorpus } from '../corpora/folder.js'
import type { Figure } from '../tasks/measure.js'
import type { Annotation } from './annotation.js'
import { COMPARISONS, type Comparison } from './comparisons.js'
import type { Offer, Peer } from './peers.js'
import { startProcess } from './process.js'

export const OURS = 'newsmill'

/** A row as the scoreboard's, with whose figure it is. */
export interface PeerRow extends Pick<Figure, 'metric' | 'n' | 'value' | 'low' | 'high'> {
  system: string
  task: string
  corpus: string
}

type Say = (words: string) => void
const round = (value: number) => Math.round(value * 1e4) / 1e4

function toRows(system: string, { task, corpus }: Comparison, figures: readonly Figure[]): PeerRow[] {
  return figures
    .filter(({ n }) => n > 0)
    .map(({ metric, n, value, low, high }) => ({
      system,
      task,
      corpus,
      metric,
      n,
      value: round(value),
      low: round(low),
      high: round(high)
    }))
}

/** The comparisons of these offers whose corpus is here. */
const comparisonsOf = (offers: readonly Offer[]) =>
  COMPARISONS.filter(({ file, offer }) => offers.includes(offer) && (file === null || hasCorpus(file)))

async function timed(say: Say, words: string, run: () => Promise<Figure[]>): Promise<Figure[]> {
  const started = performance.now()
  const figures = await run()
  say(`${words}, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return figures
}

export async function scoreOurs(asked: readonly Offer[], say: Say): Promise<PeerRow[]> {
  const pipeline = await createPipeline()
  const rows: PeerRow[] = []
  for (const comparison of comparisonsOf(asked)) {
    const { task, corpus, ours } = comparison
    rows.push(...toRows(OURS, comparison, await timed(say, `${OURS}: ${task}, ${corpus}`, () => ours(pipeline))))
  }
  return rows
}

/** One process for all comparisons that ask it for the same; texts at which the peer fails count as empty. */
export async function scorePeer(peerToScore: Peer, wanted: readonly Offer[], say: Say): Promise<PeerRow[]> {
  const { name, offers, command, lacks } = peerToScore
  const asked = comparisonsOf(wanted).flatMap(comparison => {
    const words = offers[comparison.offer]
    return words ? [{ comparison, words }] : []
  })
  const rows: PeerRow[] = []
  for (const group of groupBy(asked, ({ words }) => words.join(' ')).values()) {
    const peer = startProcess(command(group[0]?.words ?? []))
    let failures = 0
    // Several comparisons read the same texts.
    const known = new Map<string, Annotation>()
    const annotate: Parameters<Comparison['theirs']>[0] = async article => {
      const key = `${article.published} ${article.text}`
      const before = known.get(key)
      if (before) return before
      const { annotations: [annotation = {}] = [] } = await peer.ask([article])
      known.set(key, annotation)
      if (annotation.failed) failures++
      return annotation
    }
    for (const { comparison } of group) {
      const { task, corpus, theirs } = comparison
      rows.push(...toRows(name, comparison, await timed(say, `${name}: ${task}, ${corpus}`, () => theirs(annotate))))
    }
    if (failures > 0) say(`${name} failed at ${failures} texts`)
    peer.close()
  }
  return rows.filter(({ metric }) => !lacks?.test(metric))
}
