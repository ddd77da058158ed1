import {
  DOUBTFUL_LABELS,
  LINK_LABELS,
  LIST_HEADERS,
  NAVIGATION_WORDS,
  NOTE_LABELS,
  PAGE_COMPANIONS,
  PAGE_WORDS,
  STOCK_WORDS
} from '../lexicon/furniture.js'
import { isLegal, isRights } from './notices.js'
import { isPrompt } from './prompts.js'

/**
 * What a line of furniture says of those after it: `list` heads a list of links, `note` heads a note, `line` stands alone.
 */
export type Furniture = 'line' | 'list' | 'note'

/** Longest link, header of a list and note, in UTF-16 code units. */
const LONGEST_LINK = 320
const LONGEST_HEADER = 48
const LONGEST_NOTE = 900

const QUOTED = /^[“"‘'«„]/

const COUNTER =
  /^[([]?\d[\d,.]*[km]?\+? (?:comments?|shares?|likes?|views?|replies|retweets?|responses?|reactions|followers|reposts|claps|thoughts? on\b.*|(?:responses?|comments?|replies) (?:to|on)\b.*|words)[)\]]?$|^(?:comments?|shares?|views?|likes?)[ :]*[([]?\d[\d,.]*[km]?[)\]]?$|^no comments?(?: yet)?(?:[.!] .{0,40}|[.!])?$|^there are no comments(?: yet)?\.?$/i
const READING_TIME =
  /^[([]?(?:(?:listen|watch|read)\W{1,4})?(?:(?:estimated |approx\.? )?(?:reading|read) time:? ?)?(?:about |less than )?(?:\d+|one|a|two|three|four|five)(?: ?[-–] ?\d+)?[ -]?(?:min(?:ute)?s?\.?)[ -]?(?:read|listen|watch|to read)?[)\]]?$|^(?:estimated )?(?:reading|read) time\b.{0,20}$/i
const RELEASE_MARK =
  /^[-–—*#\s]*(?:for immediate (?:release|distribution|publication)(?:\b.{0,40})?|press release|news release|media release|for release\b.{0,50}|embargo(?:ed)?\b.{0,70}|not for (?:release|distribution|publication)\b.{0,120}|ends?|30|more)[-–—*#\s:]*$/i
/** A label and an address, nothing else: "Logo: https://...". */
const ADDRESS_LINE =
  /^(?:logos?|photos?|images?|videos?|download|url|links?|web|website|web ?site|twitter|facebook|instagram|linkedin|youtube|e-?mail|phone|tel|telephone|contact|x|follow)\s*[:–-]\s*(?:https?:\S+|www\.\S+|\S+@\S+\.\S+|@\w+|\+?[\d ()-]{7,})$/i
const STRIPPED_MARK = /^(?:[-–—_*#=~•·]\s?){2,}$/
const SOURCE_LINE = /^SOURCE:? \p{Lu}/u
const GALLERY =
  /^(?:(?:image|photo|slide|picture|page) )?\d{1,3} (?:of|\/) \d{1,3}$|^(?:hide|toggle|show) caption$|^enlarge (?:this )?image.{0,20}$|^(?:\d{1,2}:)?\d{1,2}:\d\d ?\/ ?(?:\d{1,2}:)?\d{1,2}:\d\d$|^pic\.twitter\.com\/\S+$/i
const PICTURE =
  /^[([]?(?:(?:(?:feature[d]?|cover|main|lead|stock|file|header|representative|representational|illustrative) )?(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|credits?|video)\b(?: (?:credits?|source|courtesy|copyright))?(?: ?[:|,/–-]| (?:by|via|courtesy(?: of)?|from|for)\b))? ?(?<rest>[^:]{2,80})[)\]]?$/i

const wordsOf = (line: string) =>
  line
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'.&-]*/gu) ?? []
const bare = (line: string) =>
  line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(' & ', ' and ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
const endsLikeSentence = (line: string) => /[.!?]["”’')\]]*$/.test(line)

/** A picture credit that names an archive or agency and nobody. */
export function isStockCredit(line: string): boolean {
  if (line.length > 120) return false
  const rest = PICTURE.exec(line)?.groups?.rest
  if (rest === undefined) return false
  const names = wordsOf(rest).map(word => word.replace(/\.$/, ''))
  const isCredit =
    rest.length < line.replace(/^[([]|[)\]]$/g, '').length ||
    /\b(?:images|photo|shutterstock|istock|unsplash|pixabay)\b/i.test(rest)
  return names.length > 0 && isCredit && names.every(name => STOCK_WORDS.has(name) || /^(?:19|20)\d\d$/.test(name))
}

/** "Share on Facebook", "Most popular": few words, each one that pages name their parts with. */
function isPageLabel(line: string): boolean {
  if (line.length > 60 || QUOTED.test(line) || /[,;]|\.\.+ |\?$/.test(line)) return false
  // "Twitter." is an answer; "ADVERTISEMENT. CONTINUE READING BELOW." is not.
  if (/[^.]\.$/.test(line) && !/^ad(?:vert|s?\b)/i.test(line)) return false
  const words = wordsOf(line)
  if (words.length === 0 || words.length > 7) return false
  let strong = 0
  for (const written of words) {
    const word = written.replace(/\.+$/, '')
    if (PAGE_WORDS.has(word)) strong++
    else if (!PAGE_COMPANIONS.has(word) && !/^\d+$/.test(word)) return false
  }
  return strong > 0
}

/** A line of nothing but the words of a site's menu. */
export const isMenuLine = (line: string) => line.length < 40 && wordsOf(line).every(word => NAVIGATION_WORDS.has(word))

/** "Home > News > Local", "About us | Contact | Privacy policy". */
function isNavigation(line: string): boolean {
  if (line.length > 160 || endsLikeSentence(line)) return false
  const arrows = line.split(/\s*[>»›→]\s*/)
  if (arrows.length > 2 || (arrows.length === 2 && /^home$/i.test(arrows[0] ?? ''))) {
    return arrows.every(part => part.length < 40) || /^(?:home|news)$/i.test(arrows[0]?.trim() ?? '')
  }
  const parts = line.split(/\s+[|/•·]\s+/)
  if (parts.length < 2) return false
  if (/^home$/i.test(parts[0] ?? '')) return true
  return parts.every(part => wordsOf(part).every(word => NAVIGATION_WORDS.has(word) || PAGE_WORDS.has(word)))
}

/** What stands behind a label; most lines have none of it so near their beginning. */
const LABEL_MARK = /[:|»›→►▶—]|\s[–-]\s/
const LONGEST_LABEL = 200

/** The label before a colon, bar or dash, and what follows. */
function isLabelled(line: string): Furniture | null {
  if (!LABEL_MARK.test(line.slice(0, LONGEST_LABEL))) return null
  const match =
    /^[^\p{L}]{0,4}(?<label>[\p{L}][\p{L}’' &-]{0,38}?)(?<detail>(?:,| \(| on | –)[^:]{3,40}?)? ?(?<mark>[:|»›→►▶]|\s[–—-](?=\s)|—)(?<rest>.*)$/su.exec(
      line
    )
  if (!match?.groups) return null
  const { label = '', detail, mark, rest = '' } = match.groups
  const name = bare(label)
  if (NOTE_LABELS.has(name)) return rest.trim() === '' ? 'note' : 'line'
  if (detail !== undefined) return null
  const isTitle = !endsLikeSentence(rest) || rest.trim().endsWith('?')
  if (line.length > LONGEST_LINK || QUOTED.test(rest.trim()) || /[.!?][”"]/.test(rest)) return null
  if (LINK_LABELS.has(name)) return rest.trim() === '' ? 'list' : name.length > 4 || isTitle ? 'line' : null
  if (DOUBTFUL_LABELS.has(name) && mark !== undefined && /[:|►▶]/.test(mark))
    return isTitle && rest.trim().length > 8 ? 'line' : null
  if (
    /^more (?:from|on|about|in) /.test(name) ||
    /^(?:more|latest|top) [\p{L} ]{2,24}(?:news|stories|headlines)$/u.test(name)
  ) {
    return rest.trim() === '' ? 'list' : isTitle ? 'line' : null
  }
  return null
}

/** "ICYMI: Mayor falls off bridge" is a link below an article, and its headline above it. */
export const isLinkLabel = (line: string) =>
  isLabelled(line) === 'line' && !NOTE_LABELS.has(bare(line.split(/[:—–]/)[0] ?? ''))

function isHeader(line: string): boolean {
  if (line.length > LONGEST_HEADER || /[.,;]$/.test(line)) return false
  const name = bare(line)
  if (LIST_HEADERS.has(name)) return true
  return (
    /^(?:more|read more|also|latest|related|recommended|trending|popular) (?:from|in|on|by|stories (?:from|about|in|on)|news (?:from|about|in|on)|articles (?:from|about|by|on)) /.test(
      name
    ) && wordsOf(line).length < 9
  )
}

/** What kind of furniture a whole line is, by its own words; null where it may be news. */
export function furnitureOf(line: string): Furniture | null {
  if (line.length > LONGEST_NOTE && !STRIPPED_MARK.test(line)) return null
  const label = labelOf(line)
  if (label) return label
  if (isPrompt(unbracketed(line)) || (!QUOTED.test(line) && isRights(line))) return 'line'
  return !QUOTED.test(line) && isLegal(line) ? 'line' : null
}

/** The same for the lines that are known by their form: headers, labels, counters, menus. */
export function labelOf(line: string): Furniture | null {
  if (STRIPPED_MARK.test(line)) return 'line'
  if (line.length <= 160) {
    if (isHeader(line)) return 'list'
    if (isPageLabel(line) || isNavigation(line) || isStockCredit(line)) return 'line'
    if (COUNTER.test(line) || READING_TIME.test(line) || GALLERY.test(line) || ADDRESS_LINE.test(line)) return 'line'
    if (RELEASE_MARK.test(line) || SOURCE_LINE.test(line)) return 'line'
    if (NOTE_LABELS.has(bare(line))) return 'note'
  }
  return isLabelled(line)
}

/** Without the brackets and bullets around a prompt: "(Read more: ...)". */
export function unbracketed(line: string): string {
  return line.replace(/^[\s([*►▶→»>•-]+/, '').replace(/[\s)\]*]+$/, '')
}
