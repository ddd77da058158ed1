import { parsePublished } from '../../normalise/published.js'
import { authorsFrom } from './authors.js'
import { type DomDocument, oneLine } from './dom.js'
import { type LinkedArticle, linkedArticle } from './json-ld.js'
import { cleanTitle, wordsOf } from './title.js'
import { visibleAuthors, visibleDate } from './visible.js'

/** What a page says of its article outside of the text; null for what it does not say. */
export interface PageMetadata {
  title: string | null
  authors: string[]
  publisher: string | null
  /** ISO 8601. */
  published: string | null
  url: string | null
  language: string | null
  /** The full text that JSON-LD gives, perhaps with tags in it. */
  linkedBody: string | null
  /** What becomes the article's further fields. */
  other: Record<string, string>
}

/** Names of meta tags, best first. Sources: OpenGraph, Dublin Core, Google Scholar, Parse.ly, Sailthru, and habit. */
const META = {
  title: [
    'og:title',
    'parsely-title',
    'sailthru.title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'twitter:title',
    'headline',
    'title'
  ],
  authors: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'dc.contributor',
    'byl',
    'og:article:author',
    'article:author_name',
    'cxenseparse:author',
    'authors',
    'creator',
    'twitter:creator'
  ],
  publisher: [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'citation_journal_title',
    'article:publisher',
    'copyright',
    'apple-mobile-web-app-title'
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'og:published_time',
    'article:published',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'dc.date.created',
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'published-date',
    'publication_date',
    'date',
    'cxenseparse:recs:publishtime',
    'rnews:datepublished',
    'article.published',
    'bt:pubdate',
    'ptime',
    'originalpublicationdate',
    'displaydate'
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'],
  url: ['og:url', 'parsely-link', 'twitter:url', 'dc.identifier'],
  language: ['language', 'dc.language', 'dcterms.language', 'content-language', 'og:locale'],
  section: ['article:section', 'parsely-section', 'cxenseparse:category', 'section'],
  keywords: ['news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description']
} as const

/** Reads the metadata of a page: JSON-LD first, then meta tags, then the page as readers see it. */
export function readMetadata(document: DomDocument): PageMetadata {
  const meta = metaTags(document)
  const all = (names: readonly string[]) => names.flatMap(name => meta.get(name) ?? [])
  const first = (names: readonly string[]) => all(names)[0] ?? null
  const titleTag = oneLine(document.querySelector('title')?.textContent)
  const heading = headline(document, [...all(META.title), titleTag])
  const linked = linkedArticle(document, [...(heading === null ? [] : [heading]), ...all(META.title)])
  const url = canonicalUrl(document, linked, first(META.url))
  const publisher = siteName(linked, all(META.publisher))
  const titles = [linked?.headline ?? null, ...all(META.title), titleTag]
  const title = cleanTitle(titles, { heading, headings: headingsOf(document), site: publisher, url })
  return {
    title,
    authors: authors(
      document,
      [linked?.authors ?? [], ...META.authors.map(name => meta.get(name) ?? []), writtenBy(meta)],
      publisher
    ),
    publisher,
    published: publishedDate(document, [linked?.published ?? null, ...all(META.published)], url),
    url,
    language: language(document, linked, all(META.language)),
    linkedBody: linked?.body ?? null,
    other: present({
      description: first(META.description),
      section: linked?.section ?? first(META.section),
      keywords: first(META.keywords),
      modified: linked?.modified ?? first(META.modified)
    })
  }
}

/** Contents of meta tags by lower-case name, property or itemprop, without those that are empty. */
function metaTags(document: DomDocument): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = oneLine(tag.getAttribute('content'))
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map(kind =>
      tag.getAttribute(kind)?.trim().toLowerCase()
    )
    for (const name of names) {
      if (!name || content === '') continue
      const contents = tags.get(name)
      if (contents === undefined) tags.set(name, [content])
      else contents.push(content)
    }
  }
  return tags
}

/** The heading that is marked as the headline, or the h1 that shares most words with the titles, or the first. */
function headline(document: DomDocument, titles: readonly string[]): string | null {
  const marked = document.querySelector('h1[itemprop~=headline], [itemprop~=headline] h1, h2[itemprop~=headline]')
  const known = new Set(wordsOf(titles.join(' ')))
  const shared = (text: string) => wordsOf(text).filter(word => known.has(word)).length / (wordsOf(text).length || 1)
  const headings = [...document.querySelectorAll('h1')].map(heading => oneLine(heading.textContent))
  const best = headings.filter(text => text !== '').sort((a, b) => shared(b) - shared(a))[0]
  return oneLine(marked?.textContent) || best || null
}

/** A label and its text, a habit of WordPress: twitter:label1 "Written by", twitter:data1 "Jane Roe". */
function writtenBy(meta: ReadonlyMap<string, string[]>): string[] {
  const n = ['1', '2'].find(n => /^(?:written )?by$/i.test(meta.get(`twitter:label${n}`)?.[0] ?? ''))
  return n === undefined ? [] : (meta.get(`twitter:data${n}`) ?? [])
}

/** The first source that names somebody; the publisher itself only where nobody is named. */
function authors(document: DomDocument, given: readonly (readonly string[])[], publisher: string | null): string[] {
  const isPublisher = (name: string) => name.toLowerCase() === publisher?.toLowerCase()
  const named = given.map(names => authorsFrom(names.filter(name => !isPublisher(name))))
  const found = named.find(names => names.length > 0) ?? visibleAuthors(document).filter(name => !isPublisher(name))
  return found.length > 0 || publisher === null || !given.flat().some(isPublisher) ? found : [publisher]
}

function headingsOf(document: DomDocument): string[] {
  return [...document.querySelectorAll('h1, h2, h3')].map(heading => oneLine(heading.textContent))
}

function canonicalUrl(document: DomDocument, linked: LinkedArticle | null, og: string | null): string | null {
  const link = document.querySelector('link[rel~=canonical][href]')?.getAttribute('href') ?? null
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? undefined
  const candidates = [link, og, linked?.url ?? null].flatMap(text => (text === null ? [] : [absolute(text, base)]))
  return candidates.find(url => url !== null) ?? null
}

function absolute(text: string, base: string | undefined): string | null {
  const url = URL.canParse(text, base) ? new URL(text, base) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}

/** A publisher given as a page of a social network is none. */
function siteName(linked: LinkedArticle | null, names: readonly string[]): string | null {
  const candidates = [names[0] ?? null, linked?.publisher ?? null, ...names]
  return candidates.find(name => name !== null && !/^https?:|^@|©|^\d+$/i.test(name) && name.length <= 80) ?? null
}

function publishedDate(document: DomDocument, given: readonly (string | null)[], url: string | null): string | null {
  for (const text of given) {
    const date = text === null ? null : parsePublished(text)
    if (date !== null) return date
  }
  return visibleDate(document) ?? dateInPath(url)
}

/** The day in an address such as https://example.org/2020/01/31/title. */
function dateInPath(url: string | null): string | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(url ?? '')
  return match === null ? null : parsePublished(`${match[1]}-${match[2]}-${match[3]}`)
}

/** A BCP 47 tag, or null; the page's own word first. */
function language(document: DomDocument, linked: LinkedArticle | null, tags: readonly string[]): string | null {
  const given = [document.documentElement.getAttribute('lang'), linked?.language ?? null, ...tags]
  const fits = given
    .map(tag => (tag ?? '').trim().replaceAll('_', '-'))
    .find(tag => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag))
  return fits ?? null
}

function present(fields: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, text]) => (text === null ? [] : [[name, text]])))
}
