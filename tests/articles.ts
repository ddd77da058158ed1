import type { Article } from '../src/types.js'

/** An article for tests: only the text and what a test says otherwise. */
export function article(text: string, rest: Partial<Article> = {}): Article {
  return {
    id: 'test',
    source: 'test.txt',
    text,
    title: null,
    byline: null,
    publisher: null,
    url: null,
    published: null,
    language: null,
    extra: {},
    ...rest
  }
}
