import { Argument, type Command } from 'commander'
import { TABLES } from '../run.js'
import { tables } from '../tables/index.js'
import { rowSchema } from '../tables/schema.js'
import type { TableName } from '../types.js'
import { examples } from './options.js'

/** `newsmill schema`: JSON Schemas of the rows. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('show the columns of a table as JSON Schema')
    .description('Prints the JSON Schema of the rows of a table; without a name, lists the tables.')
    .addArgument(new Argument('[table]', 'the table').choices(TABLES))
    .option('--all', 'print all schemas, by table')
    .addHelpText('after', examples('newsmill schema', 'newsmill schema quotes', 'newsmill schema --all'))
    .action(schema)
}

function schema(table: TableName | undefined, options: { all?: true }): void {
  if (table !== undefined) print(rowSchema(tables[table]))
  else if (options.all) print(Object.fromEntries(TABLES.map(name => [name, rowSchema(tables[name])])))
  else for (const name of TABLES) process.stdout.write(`${name.padEnd(10)}${tables[name].description}\n`)
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
