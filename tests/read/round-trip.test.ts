import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readers } from '../../src/read/index.js'
import { gather } from './read-file.js'

const words = fc.string({ unit: 'binary', maxLength: 40 })
const notBlank = words.filter(text => text.trim() !== '')
const record = fc.record({ id: notBlank, text: notBlank, note: words, 'other, note': words })

async function read(format: 'csv' | 'tsv' | 'jsonl', content: string, size: number) {
  const bytes = Buffer.from(content)
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const { articles, errors } = await gather(
    readers[format]({ path: 'x', name: 'x', format, bytes: null }, chunks(), {})
  )
  expect(errors).toEqual([])
  return articles.map(({ id, text, extra }) => ({ id, text, ...extra }))
}

const chunkSize = fc.integer({ min: 1, max: 50 })

test('JSON Lines read back as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), chunkSize, async (records, size) => {
      const content = records.map(item => JSON.stringify(item)).join('\n')
      expect(await read('jsonl', content, size)).toEqual(records)
    })
  )
})

test.each([
  ['csv', ',', '\n'],
  ['csv', ';', '\r\n'],
  ['tsv', '\t', '\n']
] as const)(
  '%s with %j and %j reads back as it was written, and as csv-parse reads it',
  async (format, delimiter, end) => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), chunkSize, async (records, size) => {
        const options = { header: true, delimiter, record_delimiter: end, quoted_match: /[\r\n]/ }
        const content = stringify(records, options)
        const found = await read(format, content, size)
        expect(found).toEqual(records)
        expect(found).toEqual(parse(content, { columns: true, delimiter, record_delimiter: end }))
      })
    )
  }
)
