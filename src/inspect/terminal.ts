import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk'
import wrapAnsi from 'wrap-ansi'
import { type Family, familyWords } from './families.js'
import type { Inspection } from './inspection.js'
import type { ListingName } from './marks.js'
import { palette } from './palette.js'
import { terminalTable } from './terminal-table.js'
import { terminalText } from './terminal-text.js'

/** Columns past which lines of prose are hard to read; tables take all there are. */
const PROSE_WIDTH = 100

export interface TerminalOptions {
  /** In columns, of the widest line. */
  width: number
  /** 0 none, 1 sixteen colours, 2 256, 3 all. */
  colours: ColorSupportLevel
}

/** An inspection as text for a terminal, ending with a line break: article, legend, listings. */
export function renderTerminal(inspection: Inspection, { width, colours }: TerminalOptions): string {
  const chalk = new Chalk({ level: colours })
  const names = inspection.listings.map(({ name }) => name)
  const prose = Math.min(width, PROSE_WIDTH)
  const style = { chalk, width: prose, wholeClaims: names.length === 1 && names[0] === 'claims' }
  const wrap = (text: string) => wrapAnsi(text, prose, { hard: true })
  return `${[
    wrap(chalk.dim(inspection.facts.join(' · '))),
    ...(inspection.title === null ? [] : [wrap(chalk.bold(inspection.title))]),
    '',
    terminalText(inspection.segments, style).replace(/^\n+|\n+$/g, ''),
    '',
    wrap(legendOf(inspection, chalk)),
    ...inspection.listings.flatMap(listing => ['', terminalTable(listing, chalk, width)])
  ].join('\n')}\n`
}

function legendOf({ listings, segments }: Inspection, chalk: ChalkInstance): string {
  const names = listings.map(({ name }) => name)
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
  const hasMasked = segments.some(({ marks }) => marks.some(({ kind }) => kind === 'masked'))
  return [...names.map(name => lines[name]), ...(hasMasked ? [masked] : [])].join(' ')
}
