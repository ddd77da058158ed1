import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { type Case, PUBLISHED } from '../../tests/normalise/rows.js'

/** A sentence with the values expected in it, from the tables that test `src/normalise`. */
export interface ValueCase {
  text: string
  published: string | null
  values: { words: string; type: string; value: string | null; unit: string | null }[]
}

const FOLDER = fileURLToPath(new URL('../../tests/normalise/', import.meta.url))

/** The tables are read from the source of the tests, which cannot be run outside the test runner. */
export function readValueTables(): ValueCase[] {
  const files = readdirSync(FOLDER).filter(name => name.endsWith('.test.ts'))
  return files.sort().flatMap(name => parseValueTables(readFileSync(FOLDER + name, 'utf8')))
}

/** The cases of every `test.each(table([...]))(name, (text, expected) => ...)`; those with `rows(text, null)` have no date. */
export function parseValueTables(source: string): ValueCase[] {
  const cases: ValueCase[] = []
  const visit = (node: ts.Node, published: string | null): void => {
    const isTest = ts.isCallExpression(node) && ts.isCallExpression(node.expression)
    const date = isTest ? (/rows\(text, null\)/.test(node.getText()) ? null : PUBLISHED) : published
    if (ts.isCallExpression(node) && node.expression.getText() === 'table') {
      const [list] = node.arguments
      if (list && ts.isArrayLiteralExpression(list)) cases.push(...list.elements.map(row => toCase(row, date)))
    }
    node.forEachChild(child => visit(child, date))
  }
  visit(ts.createSourceFile('table.ts', source, ts.ScriptTarget.Latest, true), PUBLISHED)
  return cases
}

function toCase(row: ts.Expression, published: string | null): ValueCase {
  const words = ts.isArrayLiteralExpression(row)
    ? row.elements.filter(ts.isStringLiteralLike).map(({ text }) => text)
    : []
  const [text = '', ...expected] = words as unknown as Case
  const values = expected.map(cell => {
    const [words = '', type = '', value = '', unit = ''] = cell.split('|')
    return { words, type, value: value || null, unit: unit || null }
  })
  return { text, published, values }
}
