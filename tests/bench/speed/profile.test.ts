import { expect, test } from 'vitest'
import { flameGraphPage } from '../../../bench/speed/flame-graph.js'
import { type CpuProfile, stageTimes, toFlame } from '../../../bench/speed/profile.js'

const frame = (functionName: string, url: string) => ({ functionName, url, lineNumber: 9 })

/** (root) calls the pipeline, which calls entities, which calls normalise; annotate, which calls wink-nlp. */
const PROFILE: CpuProfile = {
  nodes: [
    { id: 1, callFrame: frame('(root)', ''), children: [2, 7, 8] },
    { id: 2, callFrame: frame('analyse', 'file:///x/dist/pipeline.js'), children: [3, 5] },
    { id: 3, callFrame: frame('extractEntities', 'file:///x/dist/entities/extract.js'), children: [4] },
    { id: 4, callFrame: frame('findValues', 'file:///x/dist/normalise/values.js') },
    { id: 5, callFrame: frame('annotate', 'file:///x/dist/annotate/document.js'), children: [6] },
    { id: 6, callFrame: frame('readDoc', 'file:///x/node_modules/wink-nlp/src/wink-nlp.js') },
    { id: 7, callFrame: frame('(garbage collector)', '') },
    { id: 8, callFrame: frame('(idle)', '') }
  ],
  samples: [2, 3, 4, 4, 5, 6, 6, 6, 7, 8],
  timeDeltas: Array.from({ length: 10 }, () => 1000)
}

test('a stage has what it calls, but for wink-nlp', () => {
  expect(Object.fromEntries(stageTimes(PROFILE))).toEqual({
    'everything else': 1,
    entities: 3,
    annotate: 1,
    'wink-nlp': 3,
    'garbage collection': 1,
    'waiting and native code': 1
  })
})

test('the network is told apart, also below the stage that asks it', () => {
  const nodes = [
    { id: 1, callFrame: frame('parser', 'file:///x/dist/parse/parse.js'), children: [2] },
    { id: 2, callFrame: frame('run', 'file:///x/node_modules/onnxruntime-common/dist/cjs/inference-session-impl.js') }
  ]
  const times = stageTimes({ nodes, samples: [1, 2], timeDeltas: [1000, 2000] })
  expect(Object.fromEntries(times)).toEqual({ parse: 1, 'parse, the network': 2 })
})

test('a flame is as wide as the function with what it calls', () => {
  const flame = toFlame(PROFILE)
  expect([flame.value, flame.children.map(({ name, value }) => `${name} ${value}`)]).toEqual([
    10,
    ['analyse dist/pipeline.js:10 8', '(garbage collector) 1', '(idle) 1']
  ])
})

test('a function whose name holds the end of a script stays text', () => {
  const page = flameGraphPage({ name: '</script><b>', value: 1, children: [] }, 'Time')
  expect(page).not.toContain('</script><b>')
  expect(page).toContain('\\u003c/script>')
})
