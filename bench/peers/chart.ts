import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { OURS } from './quality.js'
import type { PeerResults } from './results.js'

interface Point {
  task: string
  system: string
  wordsPerSecond: number
  quality: number
}

/** What is drawn: a figure of quality, and the part of each system that gives it; ours is always the whole. */
const PANELS = [
  {
    task: 'Names: F1 on CoNLL-2003 dev',
    corpus: 'CoNLL-2003 dev',
    metric: 'F1 PERSON+ORG+place',
    parts: { compromise: 'names', spaCy: 'names', CoreNLP: 'names' }
  },
  {
    task: 'Attributions: who says what, F1 on PolNeAR dev',
    corpus: 'PolNeAR dev',
    metric: 'linked overlap F1, cue not asked',
    parts: {
      textacy: 'tags, trees, direct quotations, triples',
      CoreNLP: 'names, trees, coreference, quotations'
    }
  }
] as const

/** The systems of which both figures are there. */
export function chartPoints({ quality, speed }: Pick<PeerResults, 'quality' | 'speed'>): Point[] {
  return PANELS.flatMap(({ task, corpus, metric, parts }) =>
    [OURS, ...Object.keys(parts)].flatMap(system => {
      const part = (parts as Readonly<Record<string, string>>)[system]
      const row = quality.find(
        one => one.system === system && one.corpus === corpus && one.metric === metric && one.task !== 'robustness'
      )
      const fast = speed.find(one => one.system === system && (part === undefined || one.part === part))
      return row && fast ? [{ task, system, wordsPerSecond: fast.wordsPerSecond.median, quality: row.value }] : []
    })
  )
}

const STYLE = `
  svg { --paper: #ffffff; --edge: #d1d9e0; --ink: #1f2328; --ours: #0550ae; --others: #59636e; color: var(--ink) }
  @media (prefers-color-scheme: dark) { svg { --paper: #0d1117; --edge: #3d444d; --ink: #f0f6fc; --ours: #79c0ff; --others: #9198a1 } }
`
const WIDTH = 860
const HEIGHT = 360

/** Quality against speed as an SVG that is read on light and on dark pages. */
export function chart(points: readonly Point[]): string {
  const { document } = parseHTML('<!doctype html><body></body>')
  const isOurs = ({ system }: Point) => system === OURS
  const colour = (point: Point) => (isOurs(point) ? 'var(--ours)' : 'var(--others)')
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    marginTop: 48,
    marginLeft: 52,
    marginRight: 24,
    marginBottom: 48,
    style: { fontSize: '13px', fontFamily: 'system-ui, sans-serif', background: 'var(--paper)', color: 'var(--ink)' },
    fx: { label: null, domain: PANELS.map(({ task }) => task), padding: 0.12 },
    x: { type: 'log', label: 'words a second on one core →', ticks: 4, tickFormat: '~s', nice: true, inset: 30 },
    y: { label: '↑ F1', domain: [0, 1], grid: true },
    marks: [
      Plot.frame({ stroke: 'var(--edge)' }),
      Plot.dot(points, { fx: 'task', x: 'wordsPerSecond', y: 'quality', r: 6, fill: colour }),
      Plot.text(points, {
        fx: 'task',
        x: 'wordsPerSecond',
        y: 'quality',
        text: 'system',
        dy: -15,
        fill: colour
      })
    ]
  })
  const [style, title] = [document.createElement('style'), document.createElement('title')]
  style.textContent = STYLE
  title.textContent = 'Quality against speed of newsmill and its peers'
  svg.prepend(title, style)
  svg.setAttribute('role', 'img')
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return `<!-- Generated from bench/results/peers.json by \`npm run peers\`; do not edit. -->\n${svg.outerHTML}\n`
}
