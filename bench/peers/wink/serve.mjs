// wink-nlp behind the protocol of bench/peers/process.ts; offsets are UTF-16 code units, looked up in the text because
// wink-nlp gives none. Arguments: the folder of its node_modules, then what to annotate: `words`, `values`.

import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const [folder, ...wanted] = process.argv.slice(2)
const require = createRequire(`${folder}/`)
const nlp = require('wink-nlp')(
  require('wink-eng-lite-web-model'),
  wanted.includes('values') ? ['sbd', 'pos', 'ner'] : ['sbd', 'pos']
)
const { its } = nlp

function annotate({ text }) {
  const document = nlp.readDoc(text)
  const tokens = document.tokens()
  let cursor = 0
  const spans = tokens.out(its.value).map(value => {
    const at = text.indexOf(value, cursor)
    const start = at < 0 ? cursor : at
    cursor = start + (at < 0 ? 0 : value.length)
    return [start, cursor]
  })
  const found = {}
  if (wanted.includes('words')) {
    const pos = tokens.out(its.pos)
    found.words = spans
      .map(([start, end], index) => [start, end, pos[index], null, null])
      .filter(([, , tag]) => tag !== 'SPACE')
  }
  if (wanted.includes('values')) {
    found.entities = []
    document.entities().each(entity => {
      const [first, last] = entity.out(its.span)
      found.entities.push([spans[first][0], spans[last][1], entity.out(its.type), null])
    })
  }
  return found
}

for await (const line of createInterface({ input: process.stdin })) {
  const { texts, timed } = JSON.parse(line)
  const started = performance.now()
  const annotations = texts.map(annotate)
  const seconds = (performance.now() - started) / 1000
  console.log(JSON.stringify(timed ? { seconds } : { seconds, annotations }))
}
