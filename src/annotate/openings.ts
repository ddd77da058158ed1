/** One pattern of many, each of which must stand at the beginning of a line: V8 then tries no other place. */
export const opening = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})`, 'iu')

/** One pattern of many that may stand anywhere in a line. */
export const within = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu')
