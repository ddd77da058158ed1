import type { Command, Option } from 'commander'

type Schema = Record<string, unknown>

/** What holds for one call only, or says where the configuration is. */
const NOT_CONFIGURED = ['config', 'retryErrors']

/** The options of a command that may stand in its configuration file. */
export function configurable(command: Command): Option[] {
  return command.options.filter(option => !option.negate && !NOT_CONFIGURED.includes(option.attributeName()))
}

/**
 * JSON Schema (draft 2020-12) of the configuration file, made from the command's own options: a key is an option's
 * name in camel case ("maxArticleLength"), `paths` is what is to be read.
 */
export function configSchema(command: Command): Schema {
  const [paths] = command.registeredArguments
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Options of ${command.parent?.name()} ${command.name()}`,
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'For editors: where this schema is.' },
      paths: { description: paths?.description, type: 'array', items: { type: 'string' }, minItems: 1 },
      ...Object.fromEntries(configurable(command).map(option => [option.attributeName(), optionSchema(option)]))
    },
    additionalProperties: false
  }
}

export function optionSchema(option: Option): Schema {
  const { description, defaultValue } = option
  return { description, ...valueSchema(option), ...(defaultValue !== undefined && { default: defaultValue }) }
}

function valueSchema({ argChoices, parseArg, required, optional }: Option): Schema {
  if (argChoices !== undefined) return { enum: argChoices }
  if (!required && !optional) return { type: 'boolean' }
  return parseArg !== undefined && 'schema' in parseArg ? (parseArg.schema as Schema) : { type: 'string', minLength: 1 }
}
