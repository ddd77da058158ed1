import type { Span } from '../../src/types.js'

/** A syntactic word; `head` is an index into the document's words, -1 for a root. */
export interface TreebankWord extends Span {
  form: string
  pos: string
  head: number
  relation: string
  /** The last column, by name. */
  misc: Readonly<Record<string, string>>
}

export interface TreebankDocument {
  id: string
  /** What comments at its head say (`meta::dateCreated = 2019-11-18`). */
  meta: Readonly<Record<string, string>>
  text: string
  words: TreebankWord[]
}

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html) into documents of running text. Sentences of a
 * paragraph are joined by a blank, paragraphs by an empty line. Empty nodes are left out; the words of a multiword
 * token share its characters, each its own where they add up to it.
 */
export function parseConllu(source: string): TreebankDocument[] {
  const documents: TreebankDocument[] = []
  for (const block of source.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter(line => line !== '')
    const comments = commentsOf(lines)
    const id = comments['newdoc id']
    if (id !== undefined) documents.push({ id, meta: comments, text: '', words: [] })
    const document = documents.at(-1)
    const rows = lines.filter(line => !line.startsWith('#')).map(line => line.split('\t'))
    if (!document || rows.length === 0) continue
    const startsParagraph = Object.keys(comments).some(key => key.startsWith('newpar'))
    if (document.text !== '') document.text += startsParagraph ? '\n\n' : ' '
    document.words.push(...wordsOf(rows, comments.text ?? '', document))
    document.text += comments.text ?? ''
  }
  return documents
}

function commentsOf(lines: readonly string[]): Record<string, string> {
  const pairs = lines.flatMap((line): [string, string][] => {
    const match = /^# ?([^=]*?)(?: = (.*))?$/.exec(line)
    return match ? [[match[1] ?? '', match[2] ?? '']] : []
  })
  return Object.fromEntries(pairs)
}

/** Words of a sentence that begins where the document's text ends so far. */
function wordsOf(rows: readonly string[][], sentence: string, document: TreebankDocument): TreebankWord[] {
  const offset = document.text.length
  const first = document.words.length
  let cursor = 0
  let multiword: { last: number; end: number } | null = null
  const words: TreebankWord[] = []
  for (const [id = '', form = '', , pos = '', , , head = '0', relation = '', , misc = '_'] of rows) {
    if (id.includes('.')) continue
    const range = /^\d+-(\d+)$/.exec(id)
    const at = sentence.indexOf(form, cursor)
    if (range) {
      cursor = Math.max(cursor, at)
      multiword = { last: Number(range[1]), end: cursor + form.length }
      continue
    }
    const isInside = multiword !== null && Number(id) <= multiword.last
    // A word that is not written so ("going to" as "gon na") has the characters of its multiword token that are left.
    const isWritten = at >= 0 && (!isInside || at + form.length <= (multiword?.end ?? 0))
    const start = isWritten ? at : cursor
    const end = isWritten ? at + form.length : (multiword?.end ?? cursor)
    cursor = end
    words.push({
      start: offset + start,
      end: offset + end,
      form,
      pos,
      head: head === '0' || head === '_' ? -1 : first + Number(head) - 1,
      relation,
      misc: miscOf(misc)
    })
  }
  return words
}

function miscOf(column: string): Record<string, string> {
  const pairs = column.split('|').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=')
    return at < 0 ? [] : [[pair.slice(0, at), pair.slice(at + 1)]]
  })
  return Object.fromEntries(pairs)
}
