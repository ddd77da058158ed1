import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { beforeAll, expect, test } from 'vitest'

/** From left to right as in docs/design.md: a layer may import those after it, and only its own folder of the same. */
const LAYERS = [
  ['cli'],
  ['commands', 'index'],
  ['run', 'worker'],
  ['pipeline'],
  ['annotate', 'parse', 'entities', 'quotes', 'claims', 'calibrate', 'tables', 'inspect', 'read', 'write'],
  ['phrases', 'normalise', 'resources'],
  ['lexicon'],
  ['span', 'errors', 'row-id', 'group'],
  ['types']
]
/** Packages that one place alone may import. */
const SOLE_IMPORTERS: Record<string, string> = {
  'wink-nlp': 'src/annotate/wink.ts',
  'wink-eng-lite-web-model': 'src/annotate/wink.ts',
  'onnxruntime-node': 'src/parse/network.ts',
  '@mozilla/readability': 'src/read/html/main-text.ts',
  linkedom: 'src/read/html/page.ts',
  commander: 'src/cli.ts src/commands/',
  'cli-progress': 'src/commands/',
  ajv: 'src/commands/',
  'jsonc-parser': 'src/commands/',
  leven: 'src/commands/',
  chalk: 'src/inspect/ src/commands/colours.ts',
  'string-width': 'src/inspect/',
  'wrap-ansi': 'src/inspect/'
}

const placeOf = (path: string) =>
  path
    .replace(/^src\//, '')
    .split('/')[0]
    ?.replace(/\.ts$/, '') ?? ''
const layerOf = (path: string) => LAYERS.findIndex(layer => layer.includes(placeOf(path)))
let imports: { from: string; to: string; circular: boolean }[] = []

beforeAll(async () => {
  const { output } = await cruise(['src'], { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } })
  imports = (output as ICruiseResult).modules.flatMap(module =>
    module.dependencies.map(({ resolved, circular }) => ({ from: module.source, to: resolved, circular }))
  )
}, 60_000)

test('every file of src has a layer', () => {
  const files = new Set(imports.map(({ from }) => from).filter(path => path.startsWith('src/')))
  expect([...files].filter(path => layerOf(path) < 0)).toEqual([])
  expect(files.size).toBeGreaterThan(30)
})

test('imports go to the right, or stay in their folder', () => {
  const inside = imports.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'))
  const wrong = inside.filter(({ from, to }) => {
    const isSameFolder = placeOf(from) === placeOf(to)
    return !isSameFolder && layerOf(to) <= layerOf(from) && !isRunLayer(from, to)
  })
  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
})

/** The worker is a file beside the folder `run`: it may import that. */
const isRunLayer = (from: string, to: string) =>
  LAYERS[2]?.includes(placeOf(from)) === true && layerOf(from) === layerOf(to)

test('no import cycles', () => {
  expect(imports.filter(({ circular }) => circular).map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
})

test('some packages have one importer', () => {
  const wrong = imports.filter(({ from, to }) => {
    const name = Object.keys(SOLE_IMPORTERS).find(name => to.includes(`node_modules/${name}/`))
    return name !== undefined && !SOLE_IMPORTERS[name]?.split(' ').some(place => from.startsWith(place))
  })
  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
})
