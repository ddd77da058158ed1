import escapeHtml from 'escape-html'
import { groupBy } from '../../src/group.js'
import { hull } from '../../src/span.js'
import type { Labelled } from '../scores/spans.js'
import type { ErrorCase } from './error-case.js'

/** Letters of text to be seen on either side of the spans. */
const MARGIN = 80

/** Details named in the table at the head of the page. */
const MOST_FREQUENT = 5

const STYLE = `
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem 2rem 4rem; max-width: 62rem; color: #222; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; border-bottom: 2px solid #444; }
table { border-collapse: collapse; } td, th { padding: .1rem 1rem .1rem 0; text-align: left; }
td:first-child, th { white-space: nowrap; }
td.count { text-align: right; font-variant-numeric: tabular-nums; }
details { margin: .4rem 0; } summary { cursor: pointer; font-weight: 600; }
.case { margin: .6rem 0 1.1rem 1rem; padding-left: .8rem; border-left: 3px solid #ddd; }
.document { color: #777; font-size: .8rem; overflow-wrap: anywhere; }
.line { display: grid; grid-template-columns: 4rem 1fr; }
.line > span { color: #777; font-size: .85rem; } .line > p { margin: 0 0 .25rem; overflow-wrap: anywhere; }
mark { padding: .1em 0; color: inherit; background: #e4e4e4; }
mark.content, mark.PERSON { background: #cfe8ff; } mark.cue, mark.ORG { background: #ffe2a8; }
mark.source, mark.place { background: #c9efc4; } mark.MISC { background: #ecd3f5; }
.legend mark { padding: .1em .5em; margin-right: .5rem; }
`

/** Text with each stretch marked by the labels of the spans that cover it. */
function markUp(text: string, spans: readonly Labelled[], window: { start: number; end: number }): string {
  const inside = spans.filter(span => span.start < window.end && span.end > window.start)
  const cuts = [window.start, window.end, ...inside.flatMap(({ start, end }) => [start, end])]
    .filter(at => at >= window.start && at <= window.end)
    .sort((a, b) => a - b)
  const marked = cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? end
    const words = escapeHtml(text.slice(start, end)).replace(/\n+/g, ' ¶ ')
    const labels = inside.filter(span => span.start <= start && span.end >= end).map(({ label }) => label)
    return labels.length > 0 && end > start ? `<mark class="${escapeHtml(labels.join(' '))}">${words}</mark>` : words
  })
  return marked.join('')
}

/** The stretch of text around the spans, cut at blanks. */
function windowOf(text: string, spans: readonly Labelled[]): { start: number; end: number } {
  const { start, end } = hull(spans)
  const from = text.lastIndexOf(' ', Math.max(0, start - MARGIN)) + 1
  const to = text.indexOf(' ', end + MARGIN)
  return { start: start <= MARGIN ? 0 : from, end: to < 0 ? text.length : to }
}

function caseHtml({ document, note, text, gold, found }: ErrorCase): string {
  const window = windowOf(text, [...gold, ...found])
  const line = (name: string, spans: readonly Labelled[]) =>
    `<div class="line"><span>${name}</span><p>${spans.length > 0 ? markUp(text, spans, window) : '–'}</p></div>`
  return `<div class="case"><div class="document">${escapeHtml(note ? `${document}; ${note}` : document)}</div>${line('gold', gold)}${line('found', found)}</div>`
}

const byFrequency = <Key>(groups: Map<Key, ErrorCase[]>) => [...groups].sort(([, a], [, b]) => b.length - a.length)

function sectionHtml(kind: string, cases: readonly ErrorCase[]): string {
  const groups = byFrequency(groupBy(cases, ({ detail }) => detail)).map(([detail, group], index) => {
    const summary = `<summary>${escapeHtml(detail)} (${group.length})</summary>`
    return `<details${index === 0 ? ' open' : ''}>${summary}${group.map(caseHtml).join('\n')}</details>`
  })
  return `<h2 id="${escapeHtml(kind)}">${escapeHtml(kind)} (${cases.length})</h2>\n${groups.join('\n')}`
}

/** A page of its own, without scripts: errors by kind and detail, most frequent first. */
export function errorPage(title: string, cases: readonly ErrorCase[]): string {
  const kinds = byFrequency(groupBy(cases, ({ kind }) => kind as string))
  const mostFrequent = (group: readonly ErrorCase[]) =>
    byFrequency(groupBy(group, ({ detail }) => detail))
      .slice(0, MOST_FREQUENT)
      .map(([detail, same]) => `${detail} (${same.length})`)
      .join(', ')
  const rows = kinds.map(
    ([kind, group]) =>
      `<tr><td><a href="#${escapeHtml(kind)}">${escapeHtml(kind)}</a></td><td class="count">${group.length}</td><td>${escapeHtml(mostFrequent(group))}</td></tr>`
  )
  const labels = [...new Set(cases.flatMap(({ gold, found }) => [...gold, ...found].map(({ label }) => label)))].sort()
  const legend = labels.map(label => `<mark class="${escapeHtml(label)}">${escapeHtml(label)}</mark>`).join('')
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escapeHtml(title)}</h1>
<table><tr><th>kind of error</th><th>cases</th><th>most frequent</th></tr>${rows.join('')}</table>
<p class="legend">${legend}</p>
${kinds.map(([kind, group]) => sectionHtml(kind, group)).join('\n')}
</body>
</html>
`
}
