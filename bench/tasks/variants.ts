import { createRandom } from '../random.js'

/** Changes a text without moving anything in it: the result has the same length in UTF-16 code units. */
export type Variant = (text: string) => string

/** Letter by letter, so that a letter whose other case is longer ("ß") stays as it is. */
const mapLetters = (text: string, change: (letter: string) => string) =>
  text.replace(/\p{L}/gu, letter => {
    const changed = change(letter)
    return changed.length === letter.length ? changed : letter
  })

const upper = (letter: string) => letter.toUpperCase()

const COLUMNS = 70

/** Breaks lines at the last blank before the column, as e-mail does. */
function wrap(text: string): string {
  const wrapLine = (line: string): string => {
    if (line.length <= COLUMNS) return line
    const before = line.lastIndexOf(' ', COLUMNS)
    const at = before > 0 ? before : line.indexOf(' ', COLUMNS)
    return at < 0 ? line : `${line.slice(0, at)}\n${wrapLine(line.slice(at + 1))}`
  }
  return text.split('\n').map(wrapLine).join('\n')
}

const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" }

const curl = (text: string) =>
  text
    .replace(/(?<=^|[\s([—–-])"/gm, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([—–“-])'(?=\p{L})/gmu, '‘')
    .replaceAll("'", '’')

const ACUTE: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' }

/** "Anna Weber" becomes "Anná Wéber": the last vowel of every capitalised word that has one after its first letter. */
const accentNames = (text: string) =>
  text.replace(/(\p{Lu}\p{L}*)([aeiou])(?=[^aeiou\P{L}]*(?!\p{L}))/gu, (_, before, vowel) => before + ACUTE[vowel])

const TYPING_ERRORS = 0.01

/** One letter in a hundred changes places with the next one. */
function mistype(text: string): string {
  const random = createRandom(text.length)
  return text.replace(/(\p{Ll})(\p{Ll})/gu, (pair, first, second) =>
    // Two letters are looked at together, so the chance is twice that of a letter.
    random() < 2 * TYPING_ERRORS ? second + first : pair
  )
}

export const VARIANTS: Readonly<Record<string, Variant>> = {
  'as it is': text => text,
  'in capitals': text => mapLetters(text, upper),
  'in title case': text => text.replace(/(?<![\p{L}'’])\p{Ll}/gu, letter => mapLetters(letter, upper)),
  'in lower case': text => mapLetters(text, letter => letter.toLowerCase()),
  'wrapped at 70 columns': wrap,
  'straight marks': text => text.replace(/[“”‘’]/g, mark => STRAIGHT[mark] ?? mark),
  'curly marks': curl,
  'without accents': text => mapLetters(text, letter => letter.normalize('NFD').charAt(0)),
  'names with accents': accentNames,
  'typing errors at 1 %': mistype
}
