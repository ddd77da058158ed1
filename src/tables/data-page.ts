import type { Column, TableSchema } from '../types.js'
import { ENTITY_KEY_LIMITS, INTRODUCTION } from './data-page-prose.js'
import { errorCodes } from './errors.js'

/** `docs/data.md`: what users read about the datasets, in Markdown. */
export function dataPage(tables: readonly TableSchema[]): string {
  const sections = [INTRODUCTION, ...tables.map(tableSection), ENTITY_KEY_LIMITS, errorSection()]
  return `${sections.map(section => section.trim()).join('\n\n')}\n`
}

function tableSection(table: TableSchema): string {
  const key = table.primaryKey.length > 0 ? ` Key: ${table.primaryKey.map(code).join(', ')}.` : ''
  const references = table.foreignKeys.map(
    key => `${code(key.column)} points to ${code(`${key.table}.${key.references}`)}`
  )
  return [
    `## ${table.name}`,
    `${table.description}${key}`,
    ...(references.length > 0 ? [`${references.join('; ')}.`] : []),
    markdownTable(['column', 'type', 'values', 'meaning'], table.columns.map(columnCells))
  ].join('\n\n')
}

const typeNames: Record<Column['type'], string> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  score: 'score',
  boolean: 'true or false',
  date: 'date',
  words: 'list of words',
  json: 'JSON'
}

function columnCells(column: Column): string[] {
  const notes = [!column.required && 'can be empty', column.jsonOnly && 'not in CSV'].filter(note => note)
  return [
    code(column.name),
    [typeNames[column.type], ...notes].join(', '),
    // The codes of errors have a table of their own.
    column.name === 'code' ? '' : (column.values ?? []).map(code).join(' '),
    column.description
  ]
}

function errorSection(): string {
  const rows = Object.entries(errorCodes).map(([name, { meaning, advice }]) => [code(name), meaning, advice])
  return `## Codes in errors\n\n${markdownTable(['code', 'what happened', 'what to do'], rows)}`
}

function code(text: string): string {
  return `\`${text}\``
}

function markdownTable(header: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}
