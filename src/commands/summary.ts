import { join } from 'node:path'
import type { RunSummary } from '../run/run-record.js'
import { rate } from './progress.js'

/** What a run did, how many rows there are, what went wrong, and where to look next. */
export function summaryOf(summary: RunSummary): string {
  const { out, files, inputs, counts, errors, seconds } = summary
  const lines = [
    `newsmill: ${inputs} ${inputs === 1 ? 'file' : 'files'} read in ${seconds.toFixed(1)} s${speed(summary)}`,
    ...Object.entries(counts).map(([table, rows]) => `  ${table.padEnd(8)} ${rows.toLocaleString('en').padStart(12)}`)
  ]
  const codes = Object.entries(errors).sort(([, a], [, b]) => b - a)
  if (codes.length > 0) lines.push(`Not everything went well: ${codes.map(([code, n]) => `${code} ${n}`).join(', ')}`)
  const next = codes.length > 0 ? [fileOf('errors', files), fileOf('quotes', files)] : [fileOf('quotes', files)]
  const paths = next.flatMap(file => (file ? [join(out, file)] : []))
  lines.push(`Look next at ${paths.length > 0 ? paths.join(' and ') : out}.`)
  if (files.includes('articles.jsonl')) lines.push(`To check every offset: newsmill verify ${out}`)
  return `${lines.join('\n')}\n`
}

function speed({ counts, seconds }: RunSummary): string {
  return counts.articles === undefined ? '' : `, ${rate(counts.articles, seconds * 1000)}`
}

function fileOf(table: string, files: readonly string[]): string | undefined {
  return files.find(file => file.startsWith(`${table}.`))
}
