import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { RunOptions } from '../src/run.js'
import { tables } from '../src/tables/index.js'
import { rowSchema } from '../src/tables/schema.js'
import { built, contentsOf, jsonLines, readRows, temporaryFolder } from './built.js'

const { run } = await built<typeof import('../src/run.js')>('run.js')
const workerFile = new URL('./faulty-worker.mjs', import.meta.url)
const ajv = new Ajv2020({ allowUnionTypes: true })
const FAR = 'Mayor Ida Brandt said on Monday that the bridge would open in May.'
const NEAR = '“We are late,” Mr. Olsen said. He blamed the weather.'

/** Runs on records and returns what there is in the folder. */
async function runOn(records: readonly unknown[], options: Partial<RunOptions> = {}) {
  const out = join(temporaryFolder(), 'out')
  const summary = await run({ paths: [jsonLines(records)], out, formats: ['jsonl'], workers: 1, ...options })
  const idsOf = (table: string) => readRows(out, table).map(row => row.article_id)
  const errors = () => readRows(out, 'errors').map(row => [row.article_id, row.code])
  return { out, summary, idsOf, errors }
}

test('a run writes every table, also those without rows, the descriptor and run.json', async () => {
  const { out, summary } = await runOn([{ id: 'a', text: FAR }], { formats: ['csv', 'jsonl', 'json'] })
  const tables = ['articles', 'claims', 'entities', 'errors', 'mentions', 'quotes']
  const files = tables.flatMap(table => [`${table}.csv`, `${table}.json`, `${table}.jsonl`])
  expect(readdirSync(out).sort()).toEqual([...files, 'datapackage.json', 'run.json'].sort())
  expect([...summary.files].sort()).toEqual(readdirSync(out).sort())
  expect(JSON.parse(readFileSync(join(out, 'errors.json'), 'utf8'))).toEqual([])
  expect(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))).toMatchObject({
    newsmill: expect.stringMatching(/^\d+\.\d+\.\d+/),
    inputs: 1,
    counts: summary.counts,
    errors: {},
    files: summary.files
  })
})

test('JSON and JSON Lines hold the same rows', async () => {
  const { out } = await runOn(
    [FAR, NEAR].map(text => ({ text })),
    { formats: ['jsonl', 'json'] }
  )
  for (const table of ['articles', 'mentions', 'errors']) {
    expect(JSON.parse(readFileSync(join(out, `${table}.json`), 'utf8'))).toEqual(readRows(out, table))
  }
})

test('only the chosen tables are written, and errors are counted all the same', async () => {
  const { out, summary } = await runOn([{ id: 'a', text: FAR }, { id: 'b' }], { tables: ['quotes'] })
  expect(readdirSync(out).sort()).toEqual(['datapackage.json', 'quotes.jsonl', 'run.json'])
  expect(summary.errors).toEqual({ NO_TEXT_FIELD: 1 })
})

test('the same bytes with any number of workers and the paths in any order', async () => {
  const records = Array.from({ length: 60 }, (_, i) => ({
    id: `n${i}`,
    text: `${i % 7 ? FAR : NEAR} It was day ${i % 50}.`
  }))
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'z.txt'), 'Rain fell on Tuesday.')
  const file = jsonLines([...records, { id: 'n3', text: 'Another.' }, { id: 'broken' }])
  const contents = await Promise.all(
    [[1, [file, folder]] as const, [2, [folder, file]] as const, [4, [file, folder]] as const].map(
      async ([workers, paths]) => {
        const out = join(temporaryFolder(), 'out')
        await run({ paths, out, workers, formats: ['json', 'csv', 'jsonl'] })
        return contentsOf(out)
      }
    )
  )
  expect(contents[1]).toEqual(contents[0])
  expect(contents[2]).toEqual(contents[0])
})

test('rows stand in the order of the input, errors too', async () => {
  const texts = Array.from({ length: 40 }, (_, i) => (i % 4 === 3 ? ' ' : `Day ${i}. ${FAR.repeat(i % 3)}`))
  const { idsOf, errors } = await runOn(
    texts.map((text, id) => ({ id, text })),
    { workers: 3 }
  )
  expect(idsOf('articles')).toEqual(texts.flatMap((text, id) => (text === ' ' ? [] : [String(id)])))
  expect(errors().map(([id]) => id)).toEqual(texts.flatMap((text, id) => (text === ' ' ? [String(id)] : [])))
})

test('duplicates: same id and text is dropped, same id is dropped, same text is a row that names the first', async () => {
  const records = [
    { id: 'a', text: FAR },
    { id: 'a', text: FAR },
    { id: 'a', text: NEAR },
    { id: 'b', text: FAR }
  ]
  const { out, idsOf, errors } = await runOn(records)
  expect(errors()).toEqual([
    ['a', 'DUPLICATE_ARTICLE'],
    ['a', 'DUPLICATE_ID']
  ])
  const rows = readRows(out, 'articles').map(row => [row.article_id, row.duplicate_of, row.story_id])
  expect(rows).toEqual([
    ['a', null, 'a'],
    ['b', 'a', 'a']
  ])
  expect(new Set(idsOf('mentions'))).not.toContain('b')
})

const STORY = [
  'The harbour authority of Korval said on Tuesday that it would close the eastern pier for the winter.',
  'Engineers had found cracks in eleven of the forty piles that carry the road, the port director, Ida Brandt, said.',
  'Ferries to the islands will leave from the fish market until the repairs are done, which she expects in April.',
  'Fishermen complained that nobody had asked them, and that the market had no room for a queue of lorries.'
].join(' ')

test('nearly the same text: a row of its own, with the story of the first; its copy too', async () => {
  const near = `Pier closed\n\n${STORY}`
  const { out } = await runOn([
    { id: 'a', text: STORY },
    { id: 'b', text: near },
    { id: 'c', text: near },
    { id: 'd', text: FAR }
  ])
  expect(readRows(out, 'articles').map(row => [row.article_id, row.duplicate_of, row.story_id])).toEqual([
    ['a', null, 'a'],
    ['b', null, 'a'],
    ['c', 'b', 'a'],
    ['d', null, 'd']
  ])
  expect(new Set(readRows(out, 'quotes').map(row => row.article_id))).toEqual(new Set(['a', 'b', 'd']))
})

test('a story whose first article has no row goes by the first that has one', async () => {
  const fatal = (headline: string) => `${headline} This ends the thread. ${STORY}`
  const records = [
    { id: 'a', text: fatal('Pier.') },
    { id: 'b', text: fatal('Harbour.') },
    { id: 'c', text: STORY },
    { id: 'd', text: STORY },
    { id: 'e', text: `Pier closed. ${STORY}` }
  ]
  const { out, errors } = await runOn(records, { workers: 2, workerFile })
  expect(errors().map(([id]) => id)).toEqual(['a', 'b'])
  expect(readRows(out, 'articles').map(row => [row.article_id, row.duplicate_of, row.story_id])).toEqual([
    ['c', null, 'c'],
    ['d', 'c', 'c'],
    ['e', null, 'c']
  ])
})

const GERMAN =
  'Die Stadtverwaltung hat am Dienstag beschlossen, die alte Brücke über den Fluss erst im Mai wieder zu öffnen.'

test('an article in another language keeps its row, and its copy too', async () => {
  const records = [
    { id: 'a', text: GERMAN, language: 'de-AT' },
    { id: 'b', text: GERMAN },
    { id: 'c', text: FAR }
  ]
  const { out, errors, summary } = await runOn(records)
  expect(errors()).toEqual([['a', 'UNSUPPORTED_LANGUAGE']])
  expect(summary.errors).toEqual({ UNSUPPORTED_LANGUAGE: 1 })
  const rows = readRows(out, 'articles')
  expect(rows.map(row => [row.article_id, row.language, row.token_count, row.duplicate_of])).toEqual([
    ['a', 'de-AT', 0, null],
    ['b', 'de', 0, 'a'],
    ['c', 'en', expect.any(Number), null]
  ])
  expect(new Set(readRows(out, 'entities').map(row => row.article_id))).toEqual(new Set(['c']))
})

test('an article in another language is processed where any language is', async () => {
  const { out, errors } = await runOn([{ id: 'a', text: GERMAN }], { anyLanguage: true })
  expect(errors()).toEqual([])
  expect(readRows(out, 'articles')).toMatchObject([{ language: 'de', sentence_count: 1 }])
})

test('an article that ends its thread costs itself, and the copy of its text', async () => {
  const fatal = 'This ends the thread.'
  const records = ['One.', fatal, 'Two.', fatal, 'Three.'].map((text, id) => ({ id, text }))
  const { idsOf, errors } = await runOn(records, { workers: 2, workerFile })
  expect(idsOf('articles')).toEqual(['0', '2', '4'])
  expect(errors()).toEqual([
    ['1', 'WORKER_DIED'],
    ['3', 'EXTRACTION_FAILED']
  ])
})

test('an article whose thread died by bad luck is run again', async () => {
  const marker = join(temporaryFolder(), 'marker')
  writeFileSync(marker, '')
  const { idsOf, errors } = await runOn([{ id: 'a', text: 'This ends it once.', marker }], { workerFile })
  expect(readFileSync(marker, 'utf8')).toBe('ended')
  expect([idsOf('articles'), errors()]).toEqual([['a'], []])
})

test.each(['../../escaped', '/tmp/escaped', 'a/b', '..', 'C:\\x', 'a\0b'])('an id is never a path: %s', async id => {
  const { out, idsOf } = await runOn([{ id, text: FAR }])
  expect(idsOf('articles')).toEqual([id])
  expect(readdirSync(join(out, '..'))).toEqual([basename(out)])
  expect(readdirSync(out).filter(name => !/^(?:\w+\.jsonl|datapackage\.json|run\.json)$/.test(name))).toEqual([])
})

test('no more articles than the limit, with the errors between them', async () => {
  const { idsOf, errors } = await runOn(
    [{ id: 'a', text: FAR }, { id: 'b' }, { id: 'c', text: NEAR }, { id: 'd', text: '.' }],
    {
      limit: 2
    }
  )
  expect([idsOf('articles'), errors()]).toEqual([['a', 'c'], [['b', 'NO_TEXT_FIELD']]])
})

test('progress tells articles and bytes', async () => {
  const seen: { articles: number; bytesRead: number; bytesTotal: number | null }[] = []
  await runOn([{ text: FAR }, { text: NEAR }], { onProgress: progress => seen.push(progress) })
  expect(seen.map(({ articles }) => articles)).toEqual([1, 2])
  expect(seen[1]?.bytesRead).toBe(seen[1]?.bytesTotal)
})

test('a field that is kept is a column of articles', async () => {
  const { out } = await runOn([{ text: FAR, section: 'City' }], { keep: ['section'] })
  expect(readRows(out, 'articles')[0]).toMatchObject({ section: 'City' })
})

test('flat: title, date and publisher of the article are in every row, and described', async () => {
  const given = { title: 'A bridge', published: '2024-05-14', publisher: 'The Korval Post' }
  const { out } = await runOn([{ ...given, text: FAR }, { text: NEAR }], { flat: true, formats: ['csv', 'jsonl'] })
  const empty = { title: null, published: null, publisher: null }
  const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'))
  for (const table of ['entities', 'mentions', 'quotes', 'claims'] as const) {
    const rows = readRows(out, table).map(({ article_id, title, published, publisher }) => [
      article_id,
      { title, published, publisher }
    ])
    const [first] = rows[0] ?? []
    expect(rows).toEqual(rows.map(([id]) => [id, id === first ? given : empty]))
    expect(new Set(rows.map(([id]) => id)).size).toBe(2)
    const [header] = readFileSync(join(out, `${table}.csv`), 'utf8').split('\n', 1)
    const described = resources.find((resource: { path: string }) => resource.path === `${table}.csv`).schema.fields
    expect(described.map((field: { name: string }) => field.name).join()).toBe(header)
    expect(header).toContain('article_id,title,published,publisher')
    const validate = ajv.compile(rowSchema(tables[table]))
    expect(readRows(out, table).filter(row => !validate(row))).toEqual([])
  }
})

test('a second run replaces its own files only, and removes those it no longer has', async () => {
  const out = temporaryFolder()
  const paths = [jsonLines([{ text: FAR }])]
  await run({ paths, out, workers: 1, formats: ['csv', 'jsonl'] })
  writeFileSync(join(out, 'notes.txt'), 'mine')
  writeFileSync(join(out, 'quotes.json'), 'mine')
  mkdirSync(join(out, '.newsmill-unfinished'))
  await run({ paths, out, workers: 1, formats: ['csv'], tables: ['claims'] })
  expect(readdirSync(out).sort()).toEqual(['claims.csv', 'datapackage.json', 'notes.txt', 'quotes.json', 'run.json'])
  expect(readFileSync(join(out, 'quotes.json'), 'utf8')).toBe('mine')
})

test('a run.json that names files outside the dataset removes none of them', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'out')
  mkdirSync(out)
  writeFileSync(join(folder, 'precious.txt'), 'mine')
  writeFileSync(join(out, 'notes.txt'), 'mine')
  writeFileSync(join(out, 'run.json'), JSON.stringify({ newsmill: '0.1.0', files: ['../precious.txt', 'notes.txt'] }))
  await run({ paths: [jsonLines([{ text: FAR }])], out, workers: 1, tables: ['claims'] })
  expect([existsSync(join(folder, 'precious.txt')), existsSync(join(out, 'notes.txt'))]).toEqual([true, true])
})

test.each([
  ['a file', 'quotes.csv', 'mine'],
  ['a run.json of something else', 'run.json', '{"runs": 1}']
])('%s of the user is not overwritten, and nothing is begun', async (_name, name, content) => {
  const out = temporaryFolder()
  writeFileSync(join(out, name), content)
  const work = run({ paths: [jsonLines([{ text: FAR }])], out, workers: 1 })
  await expect(work).rejects.toMatchObject({ code: 'OUTPUT_NOT_WRITABLE', message: expect.stringContaining(name) })
  expect(contentsOf(out)).toEqual({ [name]: content })
})

test('a link that leads nowhere is a file of the user too', async () => {
  const out = temporaryFolder()
  symlinkSync('nowhere', join(out, 'claims.csv'))
  await expect(run({ paths: [jsonLines([{ text: FAR }])], out, workers: 1 })).rejects.toMatchObject({
    code: 'OUTPUT_NOT_WRITABLE'
  })
  expect(readdirSync(out)).toEqual(['claims.csv'])
})

test.each([
  ['a file in the way', (folder: string) => join(folder, 'file')],
  ['a file above', (folder: string) => join(folder, 'file', 'out')],
  ['a file system that takes no folders', () => '/proc/newsmill/out']
])('an output folder that cannot be written: %s', async (_name, outIn) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), 'mine')
  const work = run({ paths: [jsonLines([{ text: FAR }])], out: outIn(folder), workers: 1 })
  await expect(work).rejects.toMatchObject({ name: 'PipelineError', code: 'OUTPUT_NOT_WRITABLE' })
  expect(contentsOf(folder)).toEqual({ file: 'mine' })
})

test('what lies in the output folder is no input', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'out')
  writeFileSync(join(folder, 'a.txt'), FAR)
  await run({ paths: [folder], out, workers: 1 })
  const { inputs } = await run({ paths: [folder], out, workers: 1 })
  expect(inputs).toBe(1)
  await expect(run({ paths: [join(out, 'articles.jsonl')], out, workers: 1 })).rejects.toMatchObject({
    code: 'NO_INPUT'
  })
})

test('nothing to read: an error before the output folder is made', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'empty'))
  const out = join(folder, 'out')
  await expect(run({ paths: [join(folder, 'empty')], out })).rejects.toMatchObject({ code: 'NO_INPUT' })
  expect(existsSync(out)).toBe(false)
})

test('a second run into the same folder is refused while the first goes on, which comes to no harm', async () => {
  const options = {
    paths: [jsonLines([{ text: FAR }, { text: NEAR }])],
    out: join(temporaryFolder(), 'out'),
    workers: 1
  }
  const second: Promise<unknown>[] = []
  const onProgress = () => second.push(run(options).catch(error => error))
  await run({ ...options, onProgress })
  expect(await second[0]).toMatchObject({
    code: 'OUTPUT_NOT_WRITABLE',
    message: expect.stringContaining('wait for it')
  })
  expect(readRows(options.out, 'articles').map(row => row.text)).toEqual([FAR, NEAR])
})
