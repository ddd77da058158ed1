// Stands in for dist/worker.js: some texts end the thread, all others are extracted as ever.
import { readFileSync, writeFileSync } from 'node:fs'

export async function extract(task) {
  const { article } = task
  if (article.text.includes('ends the thread')) process.exit(1)
  if (article.text.includes('throws later'))
    await new Promise(() =>
      setTimeout(() => {
        throw new Error('too late')
      }, 5)
    )
  if (article.text.includes('eats all memory')) eat()
  if (article.text.includes('ends it once')) endOnce(article.extra.marker)
  const worker = await import('../dist/worker.js')
  return worker.extract(task)
}

function eat() {
  const hoard = []
  for (;;) hoard.push(new Array(10_000).fill(hoard.length))
}

function endOnce(marker) {
  if (readFileSync(marker, 'utf8') !== '') return
  writeFileSync(marker, 'ended')
  process.exit(1)
}
