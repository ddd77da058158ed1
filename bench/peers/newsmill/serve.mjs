// The built package behind the protocol of bench/peers/process.ts, for timing.
import { createInterface } from 'node:readline'
import { createPipeline } from 'newsmill'

const NOTHING = { title: null, byline: null, publisher: null, url: null, language: null, extra: {} }
const analyse = await createPipeline()
let count = 0

for await (const line of createInterface({ input: process.stdin })) {
  const { texts } = JSON.parse(line)
  const started = performance.now()
  for (const { text, published } of texts) {
    const id = String(count++)
    await analyse({ ...NOTHING, id, source: id, text, published })
  }
  console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000 }))
}
