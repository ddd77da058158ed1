import { WriteStream } from 'node:tty'
import type { ColorSupportLevel } from 'chalk'

const LEVELS: Readonly<Record<number, ColorSupportLevel>> = { 4: 1, 8: 2, 24: 3 }

/**
 * The colours that may be sent to a stream: none where it is no terminal, is a dumb one, or NO_COLOR is set;
 * FORCE_COLOR (0 to 3) goes before all that. Node knows the rules, for terminals: asked without one, as it does itself.
 */
export function coloursOf(stream: NodeJS.WriteStream): ColorSupportLevel {
  if (process.env.FORCE_COLOR === undefined && !stream.isTTY) return 0
  const { NO_COLOR, ...others } = process.env
  // Node 20 takes an empty NO_COLOR for one that is set; https://no-color.org says it is not.
  return LEVELS[WriteStream.prototype.getColorDepth(NO_COLOR ? process.env : others)] ?? 0
}
