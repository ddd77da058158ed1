/** "National Rifle Association" -> "NRA", "U.S. Farm Bureau" -> "USFB": capitals that begin a word, "O’Neill" being one. */
export const initials = (words: string): string => (words.match(/(?<![\p{L}\p{N}'’])\p{Lu}/gu) ?? []).join('')
