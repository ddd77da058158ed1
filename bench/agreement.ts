/**
 * How far two annotators agree on the gold articles that were annotated twice: `npm run agreement`, with `--list` every
 * point on which they differ. The pipeline has no part in it.
 */
import { markdownTable } from 'markdown-table'
import { disagreements } from './agreement/disagreements.js'
import { agreementFigures, type Twice } from './agreement/figures.js'
import { readGold } from './gold.js'

async function readTwice(): Promise<Twice[]> {
  const seconds = new Map((await readGold('tests/gold/second')).map(article => [article.name, article]))
  return (await readGold()).flatMap(first => {
    const second = seconds.get(first.name)
    return second ? [{ first, second }] : []
  })
}

const articles = await readTwice()
if (process.argv.includes('--list')) {
  for (const article of articles) {
    console.log(`\n# ${article.first.name}\n\n${disagreements(article).join('\n')}`)
  }
} else {
  const head = ['task', 'measure', 'n', 'agreement', "Cohen's kappa"]
  const lines = agreementFigures(articles).map(({ task, metric, n, value, kappa }) => [
    task,
    metric.replace('accuracy ', ''),
    String(n),
    value.toFixed(3),
    kappa?.toFixed(2) ?? ''
  ])
  console.log(markdownTable([head, ...lines], { align: ['l', 'l', 'r', 'r', 'r'] }))
}
