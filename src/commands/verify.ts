import type { Command } from 'commander'
import { verifyDataset } from '../run/verify.js'
import { examples } from './options.js'

/** `newsmill verify`: exit code 1 where something does not match, 2 where the folder holds no dataset. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .summary('check a dataset against the texts of its articles')
    .description(
      'Checks that every offset of a dataset matches its text, that keys point to rows, and that counts agree.'
    )
    .argument('[folder]', 'the dataset, with JSON Lines', 'output')
    .addHelpText('after', examples('newsmill verify output'))
    .action(verify)
}

async function verify(folder: string): Promise<void> {
  const { counts, problems, examples: shown } = await verifyDataset(folder)
  const rows = Object.entries(counts).map(([table, count]) => `${table} ${count}`)
  process.stdout.write(`newsmill: checked ${rows.join(', ')}\n`)
  if (problems === 0) {
    process.stdout.write('All offsets, keys and counts match.\n')
    return
  }
  for (const problem of shown) process.stderr.write(`${problem}\n`)
  if (problems > shown.length) process.stderr.write(`... and ${problems - shown.length} more\n`)
  process.stderr.write(`newsmill: ${problems} ${problems === 1 ? 'thing does' : 'things do'} not match\n`)
  process.exitCode = 1
}
