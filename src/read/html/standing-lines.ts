import type { Block } from './blocks.js'

/** What tells a page's standing lines from its article. */
export interface Known {
  title: string | null
  authors: readonly string[]
}

/** Lines about the article stand within so many blocks of its start or end. */
const NEAR = 6
const SHORT = 120
const PROMPT_LENGTH = 320
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
/** A line that only says when, by whom or how long. */
const WHEN_OR_WHO = new RegExp(
  `^(?:(?:published|posted|updated|last (?:updated|modified)|first published|modified|created|release date|date|on)\\b[\\s:]*)*(?:\\w+day,?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})(?:[\\s,|·•–-]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,20})?[\\s|·•–-]*(?:by\\s.{2,60}|\\d+ min.{0,12})?$|^\\d+\\s*(?:min(?:ute)?s?|hours?|days?|weeks?)\\s+(?:read|ago)$|^(?:last (?:updated|modified)|release date|published|updated)\\s*:.{0,60}$`,
  'i'
)
/** Words that stand alone: labels of what pages put around an article. */
const LABEL =
  /^(?:advertis(?:ement|ing)|ad|sponsored(?: content)?|promoted(?: content)?|loading|share(?: (?:this|on|via|article|story).*)?|tweet|email|print|save|comments?|(?:view|leave a|post a|show) comments?|\d+ comments?|read(?: more| next| also)?|more|tags?|topics?|filed under|related(?: (?:articles?|stories|story|coverage|content|topics?|posts?|news|links?|video|reading))?|see (?:also|more)|also read|explore further|keep reading|continue reading(?: below)?|story continues below.*|article continues.*|you (?:might|may) (?:also|like).*|recommended(?: (?:for you|stories|reading|videos?))?|trending(?: (?:now|stories))?|most (?:read|popular|viewed)|popular (?:stories|posts)|editors?['’]?s? picks?|latest(?: (?:news|stories|videos?))?|more (?:stories|news|from|on|coverage|in|like this)\b.{0,50}|more .{1,30} (?:stories|news|coverage|articles)|breaking news|join the (?:conversation|discussion)|social share|(?:watch )?video \d+:\d+|a post shared by.*|up next|next (?:article|story|up)|previous (?:article|story)|top stories|don['’]t miss|follow(?: us)?(?: on.*)?|subscribe(?: now)?|sign (?:up|in)|log ?in|newsletters?|about the author|share this|watch|video|photos?|gallery|skip to.*|back to top|close|menu|search)\s*[:.…>»→]*$/i
/** The start of a line that leads to another article. */
const POINTER =
  /^(?:[>»→▶•*]\s*)?(?:read (?:more|also|next|now|the full|our|all)|(?:also |must )read|related(?: (?:article|story|coverage|content|reading|news|post|video))?s?|see (?:also|more)|more(?: (?:on|from|in|news|coverage|about))?|watch(?: (?:more|now|also|this))?|listen|don['’]t miss|further reading|recommended(?: reading)?|in pictures|explore(?: more| further)?|keep reading|up next|click here|you (?:may|might) (?:also )?(?:like|be interested)|opinion|analysis|background|video|fact ?check)\b\s*(?:[:|–—>»-]|$|\S)/i
const POINTER_MARKED =
  /^(?:[>»→▶•*]\s*)?(?:read (?:more|also|next)|also read|related(?: (?:article|story|coverage|reading|news))?s?|see also|don['’]t miss|recommended|keep reading|up next|further reading|watch also)\s*[:|–—>»]/i
/** Asks the reader for something. */
const ASKS =
  /(?:^|[.!?…:]["”’)]?\s+)(?:(?:please|to|you can|click here to|want to|for more[^.]{0,40},|never miss|do you want|get|stay)\b[^.!?]{0,60}\b(?:sign(?:ing)? ?up|subscrib\w+|follow|join|download|inbox|newsletters?|log ?in|register|support us|be informed|informed of|notifications?|alerts|latest news)|(?:sign up|subscribe|follow (?:us|our|me|@|\p{Lu}\S+ on)|join (?:us|our)|download (?:the|our)|like us|log ?in|register|donate|support (?:us|our)|enter your email|share your (?:story|thoughts|views)|let us know|we want to hear|got a (?:story|tip)|have a (?:story|tip)|send (?:us|your)|submit your|contact (?:us|the author)|you can (?:keep up|follow|reach|sign|read)|thank you for (?:reading|signing)|e-?mail us|get (?:the|our|updates|breaking|all the)\b[^.!?]{0,60}\b(?:inbox|newsletter|app|phone|e-?mail|alerts|delivered)))/iu
const ABOUT =
  /\b(?:newsletters?|inbox|subscri\w+|e-?mail|twitter|facebook|instagram|whatsapp|telegram|youtube|social media|app\b|alerts?|notifications?|latest|letter|story|tips?|comments?|article|reporters?|account|form|membership|updates|special offers?|interesting|posts?|informed|@\w+)/i
const CREDIT =
  /^[([]?\s*(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|videos?|feature[d]? image|credits?|copyright|getty images)(?:\s+(?:credits?|by|courtesy(?: of)?|via|source))?\s*(?:[:|/©–-]|by\b|courtesy\b)/i
const RIGHTS =
  /^(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b|^this (?:material|document|article) (?:may not be published|is subject to copyright)|\b(?:commenting (?:platform|policy|guidelines)|community guidelines)\b/i
const DISCLAIMER =
  /\b(?:(?:is|are) not responsible for the (?:opinions|content|views)|(?:views|opinions) expressed (?:here|in this|by|are)|does not (?:necessarily )?(?:reflect|represent) the (?:views|opinions)|(?:we|may) (?:may )?(?:receive|earn) (?:a |an )?(?:affiliate |small )?(?:commission|compensation)|(?:first-time|already a) subscribers?|to (?:view|read|continue reading) the full (?:story|article)|disclaimer below)\b/i

/** The blocks without those that are the page's and not the article's. */
export function withoutStandingLines(blocks: readonly Block[], known: Known): Block[] {
  let isUnderLabel = false
  const kept = blocks.filter((block, i) => {
    // What a label stands over goes with it, as far as it is links.
    isUnderLabel = (block.text.length <= SHORT && LABEL.test(block.text)) || (isUnderLabel && isLead(block))
    return !isUnderLabel && !isStandingLine(block, { fromStart: i, fromEnd: blocks.length - 1 - i }, known)
  })
  // A heading with nothing under it was that of what is gone.
  while (kept.length > 1 && /^h[1-6]$/.test(kept.at(-1)?.element.localName ?? '')) kept.pop()
  return kept
}

const isLead = ({ text, linked }: Block) => linked > 0.2 && text.length <= SHORT * 2

interface Position {
  fromStart: number
  fromEnd: number
}

function isStandingLine({ text, linked, element }: Block, { fromStart, fromEnd }: Position, known: Known): boolean {
  const atEdge = fromStart < NEAR || fromEnd < NEAR
  if (known.title !== null && (fromStart < NEAR || element.localName === 'h1') && plain(text) === plain(known.title))
    return true
  if (text.length <= SHORT && (LABEL.test(text) || (atEdge && (WHEN_OR_WHO.test(text) || isByline(text, known)))))
    return true
  if (text.length <= SHORT * 2 && CREDIT.test(text) && !/[.!?]\s+\p{Lu}.*[.!?]$/u.test(text)) return true
  if (POINTER_MARKED.test(text) && text.length <= SHORT * 2) return true
  if (linked > 0.5 && POINTER.test(text) && text.length <= SHORT * 2) return true
  if (text.length <= PROMPT_LENGTH && ASKS.test(text) && ABOUT.test(text) && (linked > 0 || atEdge)) return true
  if (text.length <= PROMPT_LENGTH && (RIGHTS.test(text) || DISCLAIMER.test(text))) return true
  if (linked > 0.9 && !/^h[1-6]$/.test(element.localName) && !/[.!?]["”’)]?$/.test(text)) return true
  return fromEnd < NEAR && isBiography(text, known)
}

function isByline(text: string, { authors }: Known): boolean {
  const rest = authors.reduce((left, author) => left.replace(author, ''), text)
  return (
    rest !== text &&
    rest
      .replace(
        /\b(?:by|and|written|posted|staff|writer|reporter|correspondent|editor|updated|published|min(?:ute)?s? read)\b/gi,
        ''
      )
      .replace(new RegExp(`\\b${MONTH}`, 'gi'), '')
      .replace(/[\W\d_]+/g, '').length < 12
  )
}

/** "Jane Roe is a reporter at ...": a line that begins with the author's name, or with any name and a role. */
function isBiography(text: string, { authors }: Known): boolean {
  if (text.length > 900) return false
  const about =
    /^(?:\W*(?:about the author|by)\W*)?(\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){0,4})(?:,[^,]{2,80},)?\s+(?:is|was|writes|covers|reports|teaches|works|lives)\b/u.exec(
      text
    )
  if (about === null) return false
  if (authors.some(author => author.toLowerCase() === (about[1] ?? '').toLowerCase())) return true
  return /^.{3,80}?\s(?:is|writes)\s(?:an?\s|the\s|about\s|\w+(?:\s\w+)? (?:emeritus|at|for|of)\b)?.{0,90}\b(?:reporter|writer|columnist|editor|correspondent|journalist|freelance\w*|author|contributor|emeritus|consultant|founder)\b/i.test(
    text
  )
}
