import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Flame } from './profile.js'

const { resolve } = createRequire(import.meta.url)
const read = (path: string) => readFileSync(path, 'utf8')

/** A page that shows where the time goes and needs nothing but a browser; it loads nothing. */
export function flameGraphPage(flame: Flame, title: string): string {
  const folder = dirname(resolve('d3-flame-graph'))
  const d3 = read(join(dirname(resolve('d3')), 'd3.min.js'))
  const script = read(join(folder, 'd3-flamegraph.umd.min.js'))
  // "<" could close the element of the script.
  const json = JSON.stringify(flame).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>${read(join(folder, 'd3-flamegraph.css'))}
body { font: 14px/1.5 system-ui, sans-serif; margin: 1em; }</style>
<h1>${title}</h1>
<p>Each bar is a function, as wide as its share of the time; what it calls stands on it. A click looks closer, a click on
the lowest bar looks at all again. <input id="term" placeholder="search"></p>
<div id="chart"></div>
<p id="details">&nbsp;</p>
<script>${d3}</script>
<script>${script}</script>
<script>
const flame = ${json}
const share = value => (100 * value / flame.value).toFixed(1) + ' %, ' + Math.round(value) + ' ms'
const chart = flamegraph.default()
chart.width(document.body.clientWidth).cellHeight(18).minFrameSize(1)
  .label(({ data, value }) => data.name + ' (' + share(value) + ')')
  .setDetailsElement(document.getElementById('details'))
d3.select('#chart').datum(flame).call(chart)
document.getElementById('term').addEventListener('input', event => chart.search(event.target.value))
</script>
</html>
`
}
