import { type DomDocument, type DomElement, isElement, isText } from './dom.js'

/** Never part of the text of an article, whatever is in it. */
const NEVER =
  'script, style, template, svg, math, iframe, object, embed, button, select, textarea, input, option, datalist, dialog, canvas, audio, video, map, link, meta, frameset, noframes, amp-ad, amp-analytics, amp-sidebar'
/** What the page says of itself. Source: https://www.w3.org/TR/wai-aria-1.2/#landmark_roles */
const SAID =
  'nav, aside, footer, form, figcaption, menu, [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=alertdialog], [role=menu], [role=menubar], [role=toolbar], [role=tablist], [role=tooltip], [itemprop=caption], [itemtype$=WPFooter], [itemtype$=WPSideBar], [itemtype$=SiteNavigationElement]'
const HIDDEN = '[hidden], [aria-hidden=true], [style*="display:none"], [style*="display: none"]'

/** Words that pages use in class and id for what stands around an article, also as part of a longer name. */
const PARTS = words(
  'advert|advertisement|advertising|adsbygoogle|adslot|adunit|sponsor|sponsored|promo|promos|promoted|promotion|outbrain|taboola',
  'related|relatedposts|recirc|recirculation|recommended|recommendations?|read-?more|also-read|most-(?:read|popular|viewed|shared)',
  'more-(?:stories|news|articles|from|on|coverage|like)|trending|up-next|next-up|read-next|you-may-also|yarpp',
  'newsletters?|subscribe|subscription|signup|sign-up|mailchimp|mc4wp|mailing-?list|donate|donation|paywall|regwall',
  'shares?|sharing|sharedaddy|socials?|addtoany|addthis|follow-us|app-promo|jetpack-likes',
  'comments|commentlist|comment-(?:list|form|respond|section|count)|disqus|livefyre',
  'cookies?|gdpr|onetrust|ccpa|consent|popup|pop-up|modal',
  'breadcrumbs?|navbar|pagination|pager|post-navigation|nav-(?:links|menu)|site-(?:header|footer)|skip-link',
  'screen-?reader(?:-text)?|sr-only|visually-?hidden|print-only|no-?print',
  'captions?|wp-caption-text|(?:photo|image|img|picture|media)-?credits?|carousel',
  'bylines?|dateline|timestamp|post-?meta|entry-meta|read(?:ing)?-time|about-(?:the-)?author|contributor-?bio',
  'author-?(?:bio|box|info|card|meta|profile|details|image|description|block|note)',
  'tags|taglist|tag-list|tags-links|cat-links|hashtags|editsection|catlinks|navbox|printfooter'
)
/** Words that say so only where they are the whole of a class or id. */
const WHOLE = new Set(
  [
    'ad ads mpu dfp popular similar share-this print email-this membership optin opt-in comment respond overlay',
    'lightbox toast nav navigation menu submenu sidebar side-bar widget widget-area toolbar masthead footer page-footer',
    'toc table-of-contents credit credits attribution copyright author authors contributor contributors bio biography',
    'article-meta dateposted post-date entry-date published-date tag topics topic-list categories keywords rating',
    'ratings votes poll quiz survey slider hidden hide invisible offscreen feedback disclosure disclaimer notification',
    'announcement edit-link mw-editsection reflist'
  ].flatMap(line => line.split(' '))
)
const PARTS_OF_ARTICLE = new Set(['article', 'main', 'h1'])

/** An element with more of the page's prose than this share is the article, whatever it is called. */
const MOST = 0.3
/** Characters: what a page that scripts put together says in `noscript`, if it is the article; messages are shorter. */
const LONG_PROSE = 500

/** Takes out of the page what is furniture by its tag, its role or its name. */
export function removeFurniture(document: DomDocument): void {
  const { body } = document
  for (const element of document.querySelectorAll(NEVER)) element.remove()
  for (const element of document.querySelectorAll('noscript')) {
    if (element.querySelector('p') === null || proseLength(element) < LONG_PROSE) element.remove()
  }
  const total = proseLength(body)
  const remove = (element: DomElement) => {
    if (body.contains(element) && element !== body && proseLength(element) <= total * MOST) element.remove()
  }
  const isCaptionOfWords = (element: DomElement) => element.querySelectorAll('p').length > 1
  for (const element of document.querySelectorAll(SAID)) {
    if (element.localName !== 'figcaption' || !isCaptionOfWords(element)) remove(element)
  }
  for (const element of document.querySelectorAll(HIDDEN)) remove(element)
  for (const element of document.querySelectorAll('[class], [id]')) {
    if (!PARTS_OF_ARTICLE.has(element.localName) && isNamedFurniture(namesOf(element))) remove(element)
  }
}

function namesOf(element: DomElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
}

function isNamedFurniture(names: readonly string[]): boolean {
  return names.some(name => PARTS.test(name) || WHOLE.has(name))
}

function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?:^|[_-])(?:${alternatives.join('|')})(?=$|[_-])`)
}

/** Characters outside of links. */
function proseLength(element: DomElement): number {
  let length = 0
  const waiting: DomElement[] = [element]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const child of next.childNodes) {
      if (isText(child)) length += (child.textContent ?? '').replace(/\s+/g, ' ').length
      else if (isElement(child) && child.localName !== 'a') waiting.push(child)
    }
  }
  return length
}
