/**
 * The text with nothing in it that a terminal or browser obeys: control characters become their pictures (␛), C1
 * controls, direction overrides and lone surrogates U+FFFD, every line break LF. As long as `text`, so offsets in
 * UTF-16 code units stay; a CR LF becomes a blank and LF. Tabs stay.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n/g, ' \n')
    .replace(/[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\0-\x08\x0e-\x1f]/g, control => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/\x7f/g, '\u2421')
    .replace(/[\x80-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu, '\ufffd')
}

/** The same on one line, without blanks at its ends: for titles and cells, whose length does not matter. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim()
}
