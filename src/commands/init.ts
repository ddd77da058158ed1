import { writeFileSync } from 'node:fs'
import type { Command, Option } from 'commander'
import { PipelineError } from '../errors.js'
import { CONFIG_FILE } from './config.js'
import { configurable, optionSchema } from './config-schema.js'
import { examples } from './options.js'

/** `newsmill init`: a configuration file to be filled in. `extract` must have been added before. */
export function addInit(program: Command): void {
  program
    .command('init')
    .summary(`write a ${CONFIG_FILE} with all options explained`)
    .description(`Writes ${CONFIG_FILE} into the working directory, with all options of extract and what they mean.`)
    .option('--force', 'also where there is one already, which is lost')
    .addHelpText('after', examples('newsmill init', 'newsmill init --force'))
    .action(({ force }: { force?: true }) => {
      const extract = program.commands.find(command => command.name() === 'extract')
      if (extract === undefined) throw new Error('There is no command extract.')
      writeConfig(configText(extract), force === true)
      process.stdout.write(`newsmill: wrote ${CONFIG_FILE}; newsmill extract reads it from here on.\n`)
    })
}

function writeConfig(text: string, force: boolean): void {
  try {
    writeFileSync(CONFIG_FILE, text, { flag: force ? 'w' : 'wx' })
  } catch (cause) {
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    if (!exists) throw new PipelineError('OUTPUT_NOT_WRITABLE', `${CONFIG_FILE} cannot be written: ${cause}`)
    throw new PipelineError('USAGE', `${CONFIG_FILE} is there already; move it, or pass --force to replace it.`)
  }
}

/** JSON with comments: each option with its default, or behind slashes with a value of the right kind. */
export function configText(command: Command): string {
  const [paths] = command.registeredArguments
  const lines = [
    '{',
    `  // Options of "newsmill extract" when it is run in this folder; the command line wins over them.`,
    '  // What stands behind slashes is as if it were not there: remove the slashes before what you want.',
    ...entry('paths', paths?.description ?? '', { value: paths?.defaultValue, live: true }),
    ...configurable(command).flatMap(option =>
      entry(option.attributeName(), option.description, {
        value: option.defaultValue ?? exampleOf(option),
        live: option.defaultValue !== undefined
      })
    ),
    '}'
  ]
  return `${lines.join('\n')}\n`
}

function entry(key: string, description: string, { value, live }: { value: unknown; live: boolean }): string[] {
  return ['', `  // ${description}`, `  ${live ? '' : '// '}"${key}": ${JSON.stringify(value)},`]
}

/** A value of the right kind: all words that are allowed, or the name that the help gives to the value. */
function exampleOf(option: Option): unknown {
  const schema = optionSchema(option)
  const placeholder = /<(?<name>[^>]+)>/.exec(option.flags)?.groups?.name ?? ''
  if (Array.isArray(schema.enum)) return schema.enum[0]
  if (schema.type === 'boolean') return true
  if (schema.type === 'integer') return 10
  if (schema.type !== 'array') return placeholder
  const { enum: words } = schema.items as { enum?: string[] }
  return words ?? [placeholder]
}
