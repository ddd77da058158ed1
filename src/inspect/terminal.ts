import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk'
import wrapAnsi from 'wrap-ansi'
import { type Family, familyWords } from './families.js'
import type { Inspection } from './inspection.js'
import type { ListingName } from './marks.js'
import { palette } from './palette.js'
import { terminalTable } from './terminal-table.js'
import { terminalText } from './terminal-text.js'

export interface TerminalOptions {
  /** In columns. */
  width: number
  /** 0 none, 1 sixteen colours, 2 256, 3 all. */
  colours: ColorSupportLevel
}

/** An inspection as text for a terminal, ending with a line break: article, legend, listings. */
export function renderTerminal(inspection: Inspection, { width, colours }: TerminalOptions): string {
  const chalk = new Chalk({ level: colours })
  const names = inspection.listings.map(({ name }) => name)
  const style = { chalk, width, wholeClaims: names.length === 1 && names[0] === 'claims' }
  const wrap = (text: string) => wrapAnsi(text, width, { hard: true })
  return `${[
    wrap(chalk.dim(inspection.facts.join(' · '))),
    ...(inspection.title === null ? [] : [wrap(chalk.bold(inspection.title))]),
    '',
    terminalText(inspection.segments, style).replace(/^\n+|\n+$/g, ''),
    '',
    wrap(legendOf(names, chalk)),
    ...inspection.listings.flatMap(listing => ['', terminalTable(listing, chalk, width)])
  ].join('\n')}\n`
}

function legendOf(names: readonly ListingName[], chalk: ChalkInstance): string {
  const families = (Object.keys(familyWords) as Family[]).map(family =>
    chalk.hex(palette[family].middle)(familyWords[family])
  )
  const quote = chalk.hex(palette.quote.middle)
  const claim = chalk.hex(palette.claim.middle)
  const lines: Record<ListingName, string> = {
    entities: `Entities₁ ${chalk.level > 0 ? `are ${families.join(', ')}` : 'stand in [brackets]₁'}.`,
    quotes: `Quotes run from ${quote.bold('[Q1')} to ${quote.bold('Q1]')}${
      chalk.level > 0 ? `; their ${quote.underline('cue')} and ${quote('source')} have their colour` : ''
    }.`,
    claims:
      names.length === 1
        ? `Claims run from ${claim.bold('[C1')} to ${claim.bold('C1]')}; without a speaker, the article says it.`
        : `Claims begin at ${claim('(C1)')}; without a speaker, the article says it.`
  }
  const masked = chalk.level > 0 ? `What is ${chalk.dim('dimmed')} was left out.` : 'What is [masked: ] was left out.'
  return [...names.map(name => lines[name]), masked].join(' ')
}
