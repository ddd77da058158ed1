import type { ArticleError, Column, ErrorCode, Row } from '../types.js'
import type { Table } from './table.js'

/** What each code means, and what the user can do about it. */
export const errorCodes: Record<ErrorCode, { meaning: string; advice: string }> = {
  EMPTY_FILE: { meaning: 'The file holds nothing.', advice: 'Remove it, or fetch it again.' },
  EMPTY_TEXT: {
    meaning: 'The article has no text, or white space only.',
    advice: 'Check that the right field is read (--text-field).'
  },
  NOT_TEXT: {
    meaning: 'The file is no text: an image, an archive, a program.',
    advice: 'Convert it to text, or leave it out.'
  },
  ENCODING_REPAIRED: {
    meaning:
      'Some bytes were not valid in the encoding of the file and became U+FFFD. The article is kept and its offsets hold.',
    advice: 'Save the file as UTF-8 if the broken characters matter.'
  },
  INVALID_JSON: {
    meaning: 'The file or the line is not valid JSON.',
    advice: 'Mend it where the message says; the other lines of the file were read.'
  },
  INVALID_CSV: {
    meaning: 'The record does not fit the header, or a quotation mark is never closed.',
    advice: 'Mend it where the message says, or save the table again.'
  },
  WRONG_SHAPE: {
    meaning: 'The JSON is valid but holds no article: a number, a list of lists, a text that is no string.',
    advice: 'Give one object per article, with the text in a string.'
  },
  NO_TEXT_FIELD: {
    meaning: 'No field of the article looks like its text.',
    advice: 'Name the field with --text-field; the message lists those that were seen.'
  },
  INVALID_DATE: {
    meaning: 'The date of publication cannot be read; it is left empty and the article is kept.',
    advice: 'Write it as ISO 8601 (2024-05-14), or name another field with --date-field.'
  },
  ARTICLE_TOO_LONG: {
    meaning: 'The article is longer than the limit.',
    advice: 'Split it, or raise the limit with --max-article-length.'
  },
  NO_ARTICLE: {
    meaning: 'No article was found on the web page: a front page, a feed, a page that a script fills in later.',
    advice: 'Fetch the page of the article itself, after its scripts have run.'
  },
  TOO_DEEP: {
    meaning: 'The elements of the web page are nested deeper than the limit.',
    advice: 'Raise the limit with --max-nesting, or leave the page out.'
  },
  TOO_LARGE: {
    meaning:
      'The file holds more than the limit, as a rule after decompression; what stands before the limit was read.',
    advice: 'Raise the limit of gzipped files with --max-decompressed, or split the file.'
  },
  INVALID_GZIP: {
    meaning: 'The gzipped file ends too early or is damaged; the articles before that place were read.',
    advice: 'Fetch or compress the file again.'
  },
  FILE_CHANGED: {
    meaning: 'The file was written to while it was read, so that its last article may be cut or missing.',
    advice: 'Run again when the file is complete.'
  },
  DUPLICATE_ARTICLE: {
    meaning: 'An earlier article has the same id and the same text; this one is left out.',
    advice: 'Nothing needs to be done.'
  },
  DUPLICATE_ID: {
    meaning: 'An earlier article has the same id but another text; this one is left out.',
    advice: 'Give it an id of its own, or name another field with --id-field.'
  },
  UNREADABLE: {
    meaning: 'The file could not be opened or read to its end.',
    advice: 'Check its permissions and the disk.'
  },
  UNKNOWN_FORMAT: {
    meaning: 'The extension of the file belongs to no format that can be read.',
    advice: 'Rename it, or name it by itself with --input-format.'
  },
  SYMLINK_LOOP: {
    meaning: 'A link leads back to a folder that contains it; it was not followed.',
    advice: 'Remove the link if it was not meant.'
  },
  UNSUPPORTED_LANGUAGE: {
    meaning: 'The text is not English. The article keeps its row in articles and has no others.',
    advice: 'Leave it out, or process it all the same with --any-language.'
  },
  EXTRACTION_FAILED: {
    meaning: 'Extraction failed on this article: a fault of the program.',
    advice: 'Please report it with the message; the other articles are not affected.'
  },
  WORKER_DIED: {
    meaning: 'The thread that worked on this article ended before it was done, mostly for want of memory.',
    advice: 'Run the article again with --workers 1; shorten it if that fails too.'
  }
}

const columns: readonly Column[] = [
  { name: 'source', type: 'string', required: true, description: 'The file, with #n for the nth article in it.' },
  {
    name: 'article_id',
    type: 'string',
    description: 'The article, where it is known; only one that was kept has a row in articles.'
  },
  {
    name: 'code',
    type: 'string',
    required: true,
    values: Object.keys(errorCodes),
    description: 'What is wrong, as a stable code; each is explained below.'
  },
  { name: 'message', type: 'string', required: true, description: 'What is wrong and what to do, as a sentence.' }
]

export const errors: Table = {
  name: 'errors',
  description: 'One row per file or article that could not be processed, or only in part.',
  columns,
  primaryKey: [],
  foreignKeys: [],
  rows: () => []
}

export function errorRow(error: ArticleError): Row {
  return { source: error.source, article_id: error.article_id, code: error.code, message: error.message }
}
