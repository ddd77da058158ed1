import { Command, Option } from 'commander'
import { CONFIGURATIONS } from './peers/configurations.js'
import { peersPage } from './peers/page.js'
import { OFFERS, type Offer, PEERS_LIST } from './peers/peers.js'
import { OURS, type PeerRow, scoreOurs, scorePeer } from './peers/quality.js'
import { mergeResults, writePeerResults } from './peers/results.js'
import { setUp } from './peers/set-up.js'
import { measureSpeed } from './peers/speed.js'

interface Options {
  only?: string[]
  tasks?: Offer[]
  parts?: string[]
  quality?: true
  speed?: true
}

const say = (words: string) => process.stderr.write(`${words}\n`)
const SYSTEMS = [OURS, ...PEERS_LIST.map(({ name }) => name)]

function score(system: string, tasks: readonly Offer[]): Promise<PeerRow[]> {
  const peer = PEERS_LIST.find(({ name }) => name === system)
  return peer ? scorePeer(peer, tasks, say) : scoreOurs(tasks, say)
}

/** Results are written system by system, so that what is stopped in the middle is not lost. */
async function run({ only = SYSTEMS, tasks = [...OFFERS], parts, quality, speed }: Options): Promise<void> {
  setUp(say)
  const isAll = !quality && !speed
  for (const system of SYSTEMS.filter(name => only.includes(name))) {
    const results = mergeResults(system, {
      quality: quality || isAll ? await score(system, tasks) : null,
      speed: speed || isAll ? await measureSpeed(system, parts, say) : null
    })
    writePeerResults(results, peersPage(results))
  }
}

await new Command('peers')
  .description('newsmill beside what people would choose instead; needs the registries of npm, Python and Maven.')
  .addOption(new Option('--only <system...>', 'these systems; results of the others are kept').choices(SYSTEMS))
  .addOption(new Option('--tasks <task...>', 'quality of these only; results of the others are kept').choices(OFFERS))
  .addOption(
    new Option('--parts <part...>', 'speed of these only').choices([...new Set(CONFIGURATIONS.map(({ part }) => part))])
  )
  .option('--quality', 'quality only')
  .option('--speed', 'speed only; Linux')
  .action(run)
  .parseAsync()
