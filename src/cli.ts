#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { Command, CommanderError } from 'commander'
import { addDoctor } from './commands/doctor.js'
import { addExtract } from './commands/extract.js'
import { addFilter } from './commands/filter.js'
import { addInit } from './commands/init.js'
import { addInspect } from './commands/inspect.js'
import { addSchema } from './commands/schema.js'
import { addVerify } from './commands/verify.js'
import { PipelineError, type PipelineErrorCode } from './errors.js'
import { versionOf } from './run/run-record.js'

const EXIT_CODES: Partial<Record<PipelineErrorCode, number>> = { USAGE: 2, NOT_A_DATASET: 2, INTERRUPTED: 130 }

// V8 lets a heap grow to four times what is alive before it collects; with twice, memory does not depend on how long
// the input is. Here and not in the library, whose caller may see to this in another way.
setFlagsFromString('--heap-growing-percent=100')
// And its young generation to 34 MB, in which the rows of hundreds of articles wait for the next collection.
setFlagsFromString('--semi-space-growth-factor=1')

// A reader that has seen enough, such as head, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await createProgram().parseAsync()
} catch (error) {
  process.exitCode = report(error)
}

function createProgram(): Command {
  const program = new Command('newsmill')
    .description('News articles in, datasets out: who is named, who said what, what is claimed.')
    .version(versionOf('../../package.json'))
    .showHelpAfterError('(add --help to see what can be given)')
    // Before the subcommands are made, which inherit it: commander would end wrong use with 1.
    .exitOverride()
  for (const add of [addExtract, addFilter, addInspect, addVerify, addSchema, addInit, addDoctor]) add(program)
  return program
}

/** Tells what went wrong and returns the exit code. */
function report(error: unknown): number {
  // Commander has written its message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof PipelineError) {
    process.stderr.write(`newsmill: ${error.message}\n`)
    return EXIT_CODES[error.code] ?? 1
  }
  const trace = error instanceof Error ? error.stack : String(error)
  process.stderr.write(`newsmill: this is a fault of the program, please report it.\n${trace}\n`)
  return 1
}
