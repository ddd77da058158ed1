import { csvWriter } from './csv.js'
import { jsonlWriter, jsonWriter } from './json.js'
import type { Flavour, OutputFormat, Writer } from './writer.js'

export type { Flavour, OutputFormat, Writer } from './writer.js'

const writers: Readonly<Record<OutputFormat, (flavour: Flavour) => Writer>> = {
  csv: csvWriter,
  jsonl: jsonlWriter,
  json: jsonWriter
}

/** @param flavour  of CSV; the other formats have but one */
export function createWriter(format: OutputFormat, flavour: Flavour): Writer {
  return writers[format](flavour)
}
