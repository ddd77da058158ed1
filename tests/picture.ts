/**
 * Draws docs/tables.svg: one sentence of a sample article with what is found in it marked above, and below it the rows.
 * Letters are of one width, so that marks meet their words in every font; `textLength` holds the sentence to it.
 */
import escapeHtml from 'escape-html'

type Row = Record<string, unknown>

/** A mark over the sentence: from and to in characters of the sentence. */
interface Mark {
  from: number
  to: number
  label: string
}

/** A row of marks, and the table that they end up in, in one colour. */
export interface Layer {
  table: 'entities' | 'quotes' | 'claims'
  marks: Mark[]
  columns: readonly string[]
  rows: Row[]
}

export interface Picture {
  source: string
  sentence: string
  layers: Layer[]
}

const MARGIN = 24
/** Width of a letter of the sentence, of a table and of a label, in pixels. */
const LETTER = 9
const CELL_LETTER = 7.8
const LABEL_LETTER = 7.2
const LINE = 22

const STYLE = `
    svg { --paper: #ffffff; --edge: #d1d9e0; --ink: #1f2328; --pale: #59636e;
      --entities: #0550ae; --quotes: #116329; --claims: #953800 }
    @media (prefers-color-scheme: dark) { svg { --paper: #0d1117; --edge: #3d444d; --ink: #f0f6fc; --pale: #9198a1;
      --entities: #79c0ff; --quotes: #7ee787; --claims: #ffa657 } }
    text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; fill: var(--ink); white-space: pre }
    .sentence { font-size: 15px } .label { font-size: 12px } .pale { fill: var(--pale) } .title { font-weight: 600 }
    .paper { fill: var(--paper); stroke: var(--edge) } .rule { stroke: var(--edge) }
    ${['entities', 'quotes', 'claims'].map(name => `text.${name} { fill: var(--${name}) } path.${name} { fill: none; stroke: var(--${name}); stroke-width: 2 }`).join('\n    ')}`

/** The picture as an SVG file that needs no other, on paper of its own, so that it can be read on any background. */
export function draw({ source, sentence, layers }: Picture): string {
  const width = 2 * MARGIN + sentence.length * LETTER
  const lines = [text(MARGIN, 34, source, 'pale')]
  let y = 66
  for (const layer of layers.toReversed()) {
    lines.push(...layer.marks.flatMap(mark => drawMark(mark, y, layer.table)))
    y += 30
  }
  lines.push(
    `<text class="sentence" x="${MARGIN}" y="${y}" textLength="${sentence.length * LETTER}">${escapeHtml(sentence)}</text>`
  )
  y += 46
  for (const layer of layers) {
    lines.push(...drawTable(layer, y, width))
    y += (layer.rows.length + 2) * LINE + 14
  }
  const height = y - 14
  return `<!-- Generated from tests/picture.ts by \`npm run generate\`; do not edit. -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
  <title>A sentence of ${escapeHtml(source)} and the rows made from it</title>
  <style>${STYLE}
  </style>
  <rect class="paper" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6" />
  ${lines.join('\n  ')}
</svg>
`
}

function text(x: number, y: number, words: string, kind = ''): string {
  return `<text${kind === '' ? '' : ` class="${kind}"`} x="${x}" y="${y}">${escapeHtml(words)}</text>`
}

/** A bracket that is open below, and its label on it. */
function drawMark({ from, to, label }: Mark, y: number, table: string): string[] {
  const [left, right] = [MARGIN + from * LETTER, MARGIN + to * LETTER]
  const x = (left + right) / 2 - (label.length * LABEL_LETTER) / 2
  return [
    `<path class="${table}" d="M${left + 1} ${y + 6}v-5H${right - 1}v5" />`,
    text(Math.max(left, Math.round(x)), y - 4, label, `label ${table}`)
  ]
}

function drawTable({ table, columns, rows }: Layer, top: number, width: number): string[] {
  const cells = rows.map(row => columns.map(column => String(row[column] ?? '')))
  const lines = [text(MARGIN, top, `${table}.csv`, `title ${table}`)]
  let x = MARGIN
  for (const [n, column] of columns.entries()) {
    lines.push(text(Math.round(x), top + LINE, column, 'pale'))
    for (const [y, row] of cells.entries()) lines.push(text(Math.round(x), top + (y + 2) * LINE, row[n] ?? ''))
    x += (Math.max(column.length, ...cells.map(row => row[n]?.length ?? 0)) + 2.5) * CELL_LETTER
  }
  if (x > width) throw new Error(`The columns of ${table} are too wide for the picture.`)
  return [...lines, `<path class="rule" d="M${MARGIN} ${top + LINE + 7}H${width - MARGIN}" />`]
}
