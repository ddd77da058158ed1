import { type Family, familyWords } from './families.js'
import type { Inspection } from './inspection.js'
import { headingOf, kindOfListing, labelOf } from './labels.js'
import type { ListedRow, Listing } from './listings.js'
import type { ListingName, Mark, MarkKind } from './marks.js'
import { escapeMarkup } from './markup.js'
import { pageStyle } from './page-style.js'
import { pageText, placeId, rowId } from './page-text.js'
import { tintOf } from './palette.js'

/** An inspection as one HTML page that loads nothing and runs no script: article, controls, listings. */
export function renderPage({ title, facts, language, segments, listings }: Inspection): string {
  const names = listings.map(({ name }) => name)
  const places = placesIn(segments.flatMap(({ opening }) => opening))
  const heading = escapeMarkup(title ?? facts[0] ?? '')
  const text = pageText(segments, mark => nameOf(mark, listings))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1 dir="auto">${heading}</h1>
<p dir="auto">${escapeMarkup((title === null ? facts.slice(1) : facts).join(' · '))}</p>
${controls(names)}
</header>
<main>
<article${language ? ` lang="${escapeMarkup(language)}"` : ''} dir="auto">${text}</article>
<div class="listings">
<nav aria-label="Rows">${listings.map(({ name, rows }) => `<a href="#${name}">${headingOf(name, rows.length)}</a>`).join('')}</nav>
${listings.map(listing => table(listing, places)).join('\n')}
</div>
</main>
</body>
</html>
`
}

/** How many marks of a row stand in the text, by the row's id. */
type Places = ReadonlyMap<string, number>

function placesIn(marks: readonly Mark[]): Places {
  const places = new Map<string, number>()
  for (const mark of marks) if (mark.number > 0) places.set(rowId(mark), mark.places)
  return places
}

function nameOf({ kind, number }: Mark, listings: readonly Listing[]): string {
  const rowOf = (name: ListingName) => listings.find(listing => listing.name === name)?.rows[number - 1]?.cells
  if (kind === 'masked') return 'left out of the extraction'
  if (kind === 'entity') return (rowOf('entities') ?? []).slice(0, 2).join(' ')
  const speaker = rowOf('quotes')?.[0]
  if (kind === 'quote') return `quote ${number}${speaker ? `: ${speaker}` : ''}`
  return kind === 'cue' || kind === 'source' ? `${kind} of quote ${number}` : ''
}

/** Boxes that show and hide marks; they work by style alone. */
function controls(names: readonly ListingName[]): string {
  const family = (name: Family) => `<span class="sample tint-${name}">${familyWords[name]}</span>`
  const families = (Object.keys(familyWords) as Family[]).map(family).join(', ')
  const boxes: Record<ListingName, string> = {
    entities: `${box('entities', `entities: ${families}`)}${box('types', 'their types')}`,
    quotes: box('quotes', '<span class="sample tint-quote">quotes</span>, with cue and source'),
    claims:
      box('claims', '<span class="sample tint-claim">claims</span>') +
      box('whole', 'claims to their ends', names.length === 1)
  }
  return `<fieldset><legend>Show</legend>${names.map(name => boxes[name]).join('')}</fieldset>`
}

function box(name: string, label: string, checked = true): string {
  return `<label><input type="checkbox" id="show-${name}"${checked ? ' checked' : ''}> ${label}</label>`
}

function table({ name, columns, rows }: Listing, places: Places): string {
  const kind = kindOfListing[name]
  const side = (index: number) => (columns[index]?.align === 'right' ? ' class="right"' : '')
  const heads = columns.map((column, index) => `<th scope="col"${side(index)}>${column.name}</th>`).join('')
  const lines = rows.map(row => {
    const cells = row.cells.map((cell, index) => `<td${side(index)}>${cellOf(cell, row, index)}</td>`).join('')
    return `<tr id="${rowId({ kind, number: row.number })}" class="tint-${tintOf(kind, row.type)}">${rowHead(row, kind, places)}${cells}</tr>`
  })
  return `<table id="${name}">
<caption>${headingOf(name, rows.length)}</caption>
<thead><tr><th scope="col"><span class="spoken">number, and its places in the text</span></th>${heads}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`
}

function cellOf(cell: string, { type }: ListedRow, index: number): string {
  return type !== null && index === 0 ? `<span class="type">${cell}</span>` : escapeMarkup(cell)
}

/** The number of a row, a link to its first place in the text, and links to its other places. */
function rowHead({ number }: ListedRow, kind: MarkKind, places: Places): string {
  const count = places.get(rowId({ kind, number })) ?? 0
  const name = labelOf(kind, number)
  const link = (place: number, words: string) =>
    `<a href="#${placeId({ kind, number, place })}" aria-label="${kind} ${number}, place ${place}">${words}</a>`
  if (count === 0) return `<th scope="row">${name}</th>`
  const others = Array.from({ length: count - 1 }, (_, index) => link(index + 2, String(index + 2)))
  return `<th scope="row">${link(1, name)}<span class="places">${others.join('')}</span></th>`
}
