/** One pattern of many, each of which must stand at the beginning of a line: V8 then tries no other place. */
export const opening = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})`, 'iu')

/**
 * The same for patterns in lower case, which the line is put into: to compile so many takes V8 several times as long
 * where it has to fold cases.
 */
export function loweredOpening(patterns: readonly string[]): { test: (line: string) => boolean } {
  const pattern = new RegExp(`^(?:${patterns.join('|')})`, 'u')
  return { test: line => pattern.test(line.toLowerCase()) }
}

/** One pattern of many that may stand anywhere in a line. */
export const within = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu')
