/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ł: 'l',
  Ł: 'L',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  þ: 'th',
  Þ: 'Th',
  ŋ: 'ng',
  Ŋ: 'Ng',
  ə: 'a',
  Ə: 'A',
  '’': "'",
  ʻ: "'",
  ʼ: "'"
}
const PLAIN = /^[\x20-\x7e]*$/
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')
const MARKS = /\p{M}/gu

/** The words in letters that English uses: "Müller" is "Muller", "Łódź" is "Lodz"; curly apostrophes become straight. */
export function folded(words: string): string {
  if (PLAIN.test(words)) return words
  const bare = words.normalize('NFD').replace(MARKS, '').normalize('NFC')
  return bare.replace(SPECIAL, letter => LETTERS[letter] ?? letter) || words
}
