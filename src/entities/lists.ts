import type { NameSpan } from '../types.js'

/** A name that the model is surer of than this is left as it is. */
const SURE = 0.9

/** Names that the words between them make one list. */
function listsOf(text: string, names: readonly NameSpan[], isBetween: (words: string) => boolean): NameSpan[][] {
  const lists: NameSpan[][] = []
  for (const name of names) {
    const last = lists.at(-1)?.at(-1)
    if (last && isBetween(text.slice(last.end, name.start).replace(/\s+/g, ' '))) lists.at(-1)?.push(name)
    else lists.push([name])
  }
  return lists
}

const isJoined = (between: string) => /^(?:, | and |, and | or )$/.test(between)

/**
 * Names that can be a place in a list with another one: "Mayo, Galway, Clare and Kerry". Surely so where the model takes
 * some for persons and others for organisations: teams are listed as well.
 */
export function listedPlaces(
  text: string,
  names: readonly NameSpan[],
  isPlace: (words: string) => boolean
): { name: NameSpan; isSure: boolean }[] {
  return listsOf(text, names, isJoined).flatMap(list => {
    const has = (wanted: NameSpan['type']) => list.some(({ type }) => type === wanted)
    const isMixed = has('PERSON') && has('ORG')
    const isListed =
      list.length > 2 &&
      (has('PLACE') || isMixed) &&
      list.every(name => name.type === 'PLACE' || isPlace(text.slice(name.start, name.end)))
    return isListed ? list.map(name => ({ name, isSure: isMixed })) : []
  })
}

/** Commas, semicolons and brackets, with minutes or numbers of shirts: "Roe (Marsh 64), Lund; York". */
const isInLineUp = (between: string) => /^[\s\d'’()+,;.]{2,10}$/.test(between) && /[,;(]/.test(between)
const SHORTEST_LINE_UP = 7
const MOST = 0.7

/** Single words that the model takes for no person in a long list of persons: "York" of a line-up, but not "Roe (Norway)". */
export function listedPersons(
  text: string,
  names: readonly NameSpan[],
  isCountry: (words: string) => boolean
): NameSpan[] {
  const isPerson = ({ type }: NameSpan) => type === 'PERSON'
  return listsOf(text, names, isInLineUp)
    .filter(list => list.length >= SHORTEST_LINE_UP && list.filter(isPerson).length >= list.length * MOST)
    .flat()
    .filter(name => {
      const words = text.slice(name.start, name.end)
      const isBracketed = text[name.start - 1] === '(' && text[name.end] === ')'
      return !isPerson(name) && !/\s/.test(words) && !isBracketed && !isCountry(words)
    })
}

/**
 * What the model is unsure of among persons in a list of three or more ("Jane Roe, Walt Marsh and Tarsk"); of 37 lists
 * whose first two names are persons in our training parts, the third is one in 34.
 */
export function amongPersons(text: string, names: readonly NameSpan[]): NameSpan[] {
  return listsOf(text, names, isJoined)
    .filter(list => list.length > 2)
    .flatMap(list => {
      const others = list.filter(({ type, score }) => type === 'PERSON' && score > SURE)
      const odd = list.filter(name => !others.includes(name))
      // "his cabinet, Jane Roe and Walt Marsh"
      return odd.length === 1 && odd[0] !== list[0]
        ? odd.filter(({ start, end }) => /^[\p{L}. -]+$/u.test(text.slice(start, end)))
        : []
    })
}

const isGroup = (type: NameSpan['type']) => type === 'NORP' || type === 'ORG'

/**
 * Makes parties and teams in one list what the article takes them for more surely, all their places together, where some
 * are taken for peoples and others for organisations: "Greens and Liberals".
 */
export function agreeGroups(text: string, names: readonly NameSpan[]): NameSpan[] {
  const wordsOf = ({ start, end }: NameSpan) => text.slice(start, end)
  const told = new Map<string, NameSpan['type']>()
  const isPlural = (name: NameSpan) => isGroup(name.type) && /^\p{Lu}\p{L}+s$/u.test(wordsOf(name))
  for (const list of listsOf(text, names, isJoined)) {
    if (!list.every(isPlural) || new Set(list.map(({ type }) => type)).size < 2) continue
    const words = new Set(list.map(wordsOf))
    const sum = (type: NameSpan['type']) =>
      names.reduce((total, name) => total + (name.type === type && words.has(wordsOf(name)) ? name.score : 0), 0)
    const type = sum('NORP') > sum('ORG') ? 'NORP' : 'ORG'
    for (const word of words) told.set(word, type)
  }
  return names.map(name => {
    const type = isGroup(name.type) && name.score < SURE ? told.get(wordsOf(name)) : undefined
    return type ? { ...name, type } : name
  })
}
