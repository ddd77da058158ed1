/** What a third-person pronoun can stand for, and what its form tells of its place. */
export interface Pronoun {
  /** f: a woman; m: a man; thing: an organisation, place or thing; several: persons, or an organisation. */
  stands: 'f' | 'm' | 'thing' | 'several'
  reflexive: boolean
}

const forms = (stands: Pronoun['stands'], list: string, reflexive = false): [string, Pronoun][] =>
  list.split(' ').map(form => [form, { stands, reflexive }])

/** Third-person pronouns, lower case. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...forms('m', 'he him his'),
  ...forms('f', 'she her hers'),
  ...forms('thing', 'it its'),
  ...forms('several', 'they them their theirs'),
  ...forms('m', 'himself', true),
  ...forms('f', 'herself', true),
  ...forms('thing', 'itself', true),
  ...forms('several', 'themselves', true)
])
