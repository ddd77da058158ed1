// One measurement in a process of its own; prints {"seconds", "processor", "tokens", "memory"}. Uses the built package.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Articles that are read before the clock starts: the engine compiles what is hot. */
const WARM_UP = 500
const [what, file, third] = process.argv.slice(2)
const articles = () =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const { id, text, published } = JSON.parse(line)
      return {
        id,
        source: id,
        text,
        title: null,
        byline: null,
        publisher: null,
        url: null,
        published,
        language: null,
        extra: {}
      }
    })

/** The stages whose results we use; without a list wink-nlp runs all that it has, as its documentation shows. */
const NEEDED_STAGES = ['sbd', 'pos', 'ner']

async function loadWink(stages) {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model')
  ])
  return winkNLP(model, stages)
}

/** Seconds since now: on the clock, and of the processor, which other work on the machine lengthens less. */
function stopwatch() {
  const started = performance.now()
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 }
  }
}

/** wink-nlp as one would use it by itself: tokens with tag and lemma, sentences, entities. */
async function wink(stages) {
  const nlp = await loadWink(stages)
  const { its } = nlp
  const texts = articles().map(({ text }) => text)
  const read = text => {
    const document = nlp.readDoc(text)
    const tokens = document.tokens()
    tokens.out(its.pos)
    tokens.out(its.lemma)
    document.sentences().out(its.span)
    document.entities().out(its.detail)
    return tokens.out(its.value).filter(value => value.trim() !== '').length
  }
  texts.slice(0, WARM_UP).forEach(read)
  const time = stopwatch()
  const tokens = texts.reduce((sum, text) => sum + read(text), 0)
  return { ...time(), tokens }
}

/** @param around  given what is measured, runs it */
async function pipeline(around = measured => measured()) {
  const { createPipeline } = await import('newsmill')
  const analyse = await createPipeline()
  const all = articles()
  for (const article of all.slice(0, WARM_UP)) await analyse(article)
  return around(async () => {
    const time = stopwatch()
    let tokens = 0
    for (const article of all) tokens += (await analyse(article)).document.tokens.length
    return { ...time(), tokens }
  })
}

/** Microseconds between two looks at the stack. */
const SAMPLING_INTERVAL = 500

/** The pipeline under V8's sampling profiler; the profile goes to the file named third. */
const profile = () =>
  pipeline(async measured => {
    const session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_INTERVAL })
    await session.post('Profiler.start')
    const result = await measured()
    const { profile } = await session.post('Profiler.stop')
    writeFileSync(third, JSON.stringify(profile))
    return result
  })

const article = {
  id: 'a',
  source: 'a',
  text: 'Jane Roe said it was so.',
  title: null,
  byline: null,
  publisher: null,
  url: null,
  published: null,
  language: null,
  extra: {}
}

async function start() {
  const time = stopwatch()
  const { createPipeline } = await import('newsmill')
  await (await createPipeline())(article)
  return { ...time(), tokens: 0 }
}

async function winkStart() {
  const time = stopwatch()
  const nlp = await loadWink()
  nlp.readDoc(article.text).tokens().out()
  return { ...time(), tokens: 0 }
}

async function run() {
  const newsmill = await import('newsmill')
  const out = mkdtempSync(join(tmpdir(), 'newsmill-bench-out-'))
  const started = performance.now()
  await newsmill.run({ paths: [file], out, formats: ['csv', 'jsonl'], workers: Number(third) })
  const seconds = (performance.now() - started) / 1000
  rmSync(out, { recursive: true })
  return { seconds, tokens: 0 }
}

/** The command line itself, which sets V8 as the library does not. */
async function extract() {
  const out = mkdtempSync(join(tmpdir(), 'newsmill-bench-out-'))
  const cli = new URL('../../dist/cli.js', import.meta.url)
  process.argv = [process.execPath, cli.pathname, 'extract', file, '--out', out, '--quiet', '--workers', third]
  const time = stopwatch()
  await import(cli.href)
  const taken = time()
  rmSync(out, { recursive: true })
  if (process.exitCode) throw new Error(`newsmill extract ended with ${process.exitCode}`)
  return { ...taken, tokens: 0 }
}

const probes = {
  wink: () => wink(),
  'wink-needed': () => wink(NEEDED_STAGES),
  pipeline: () => pipeline(),
  profile,
  start,
  'wink-start': winkStart,
  run,
  extract
}
const result = await probes[what]()
console.log(JSON.stringify({ ...result, memory: process.resourceUsage().maxRSS / 1024 }))
