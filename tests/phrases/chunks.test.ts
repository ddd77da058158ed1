import { expect, test } from 'vitest'
import { createAnnotator } from '../../src/annotate/document.js'
import { article } from '../articles.js'

const annotate = createAnnotator()

/** Each chunk of the first sentence as `n: words` or `v: words`. */
function chunks(text: string): string[] {
  const [sentence] = annotate(article(text)).sentences
  return (sentence?.chunks ?? []).map(({ kind, from, to }) => {
    const words = sentence?.tokens.slice(from, to).map(token => token.text)
    return `${kind[0]}: ${words?.join(' ')}`
  })
}

test.each([
  ['determiner, adjective, noun', 'The old bridge fell.', ['n: The old bridge', 'v: fell']],
  ['pronoun', 'She left.', ['n: She', 'v: left']],
  ['possessive joins', 'The town’s mayor left.', ['n: The town ’s mayor', 'v: left']],
  ['of separates', 'The head of the agency left.', ['n: The head', 'n: the agency', 'v: left']],
  ['hyphen joins', 'A part-time teacher left.', ['n: A part - time teacher', 'v: left']],
  ['auxiliaries and adverb', 'He has not yet said so.', ['n: He', 'v: has not yet said']],
  ['infinitive is a group of its own', 'He wants to leave.', ['n: He', 'v: wants', 'v: to leave']],
  ['her as an object', 'They told her about it.', ['n: They', 'v: told', 'n: her', 'n: it']],
  ['form of address begins anew', 'Under oath Mr Roe left.', ['n: oath', 'n: Mr Roe', 'v: left']],
  ['no verb', 'A bridge too far', ['n: A bridge']]
])('%s', (_name, text, expected) => {
  expect(chunks(text)).toEqual(expected)
})
