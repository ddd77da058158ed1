import { loweredOpening, opening, within } from './openings.js'

const WORK =
  '(?:article|story|report|post|piece|column|interview|video|content|feature|essay|review|transcript|blog|podcast)'
const PIECE =
  '(?:article|story|report|post|page|piece|column|interview|video|content|feature|recipe|episode|site|website)'

/** Sentences that begin by speaking of the article itself, or of the page. */
const ABOUT_PAGE = loweredOpening([
  `this ${WORK} (?:(?:was|is|has been|have been|had been|will be|may be) )?(?:(?:also|last|being|not|automatically) )?(?:(?:(?:first|originally|initially|previously) )+(?:published|appeared|posted|ran|aired|broadcast|printed|featured|produced|written)\\b|(?:updated|corrected|amended|clarified|modified|revised|edited)\\b|(?:syndicated|republished|reproduced|reprinted|translated|sponsored|paid for|brought to you|auto-?generated|generated|licen[cs]ed|adapted from|copublished|co-published|produced (?:by|in|with|as)|made possible|supported by|funded by|part of (?:a|an|our|the)\\b.{0,60}\\b(?:series|project|collaboration|package|partnership|initiative)|an? (?:breaking|developing)\\b|breaking\\b|developing\\b|(?:only )?(?:available|exclusive|reserved|free) (?:to|for)\\b.{0,30}(?:subscribers|members|readers|users)|for (?:\\S+ )?(?:subscribers|members|information|informational|general)|intended (?:for|as)|not (?:intended|a substitute)))`,
  '(?:this|the) (?:article|story|piece|column|post|interview|essay) (?:was|is|has been) (?:(?:first|originally|also|initially|previously) (?:published|posted|written|produced|broadcast)|published (?:in|on|with|here|under|as)|syndicated|republished)\\b',
  `this ${WORK} (?:(?:originally|first|previously) (?:appeared|ran|aired)|contains? (?:affiliate|sponsored|paid)|may contain (?:affiliate|errors)|includes? affiliate|does not (?:constitute|necessarily|represent)|reflects? the (?:views?|opinions?))`,
  `a (?:longer |shorter |similar )?version of this ${WORK}\\b`,
  'the post .{3,200} (?:appeared first on|first appeared on) ',
  '(?:originally|first|also|previously) (?:published|appeared|posted|printed|broadcast) (?:on|in|by|at|as)\\b',
  'as published in\\b',
  'corrections? appended\\b',
  '(?:re-?published|reprinted|reproduced|used|republication|republish|excerpted|adapted) (?:here )?(?:with|by|from|under|courtesy)\\b.{0,60}\\b(?:permission|licen[cs]e|courtesy|arrangement)',
  '(?:\\(?this (?:story|article|report|content) )?has not been edited by\\b',
  '(?:the )?(?:views?|opinions?)(?:,? and| or)? ?(?:views?|opinions?)?(?: and \\w+)?,? (?:expressed|contained|stated|presented|in this|herein)\\b.{0,160}\\b(?:author|authors|writer|own|not necessarily|do not|does not|solely|personal)\\b',
  '(?:our standards: )',
  '(?:this|the) (?:interview|conversation|transcript|q&a|discussion|exchange|text|letter|excerpt) (?:has been|was|is|have been) (?:lightly |slightly |heavily )?(?:edited|condensed|shortened|abridged)',
  '(?:names|some names|the names|identifying details) (?:have|has) been changed\\b',
  'comments (?:are|on this|have been|will be|may be|for this)\\b.{0,60}(?:closed|moderated|disabled|off|open|policy|reviewed|switched)',
  '(?:your|the) e-?mail address will not be published',
  'required fields are marked',
  'notify me of\\b',
  '\\d+ (?:free )?(?:articles?|stories) (?:left|remaining)',
  `(?:this|the full|the rest of this|the entire) ${PIECE} is (?:only |exclusively |reserved |available )*(?:for|to|exclusive)\\b.{0,30}\\b(?:subscribers|members|registered)`,
  '(?:subscribers?|members?|premium|exclusive)[ -](?:only|exclusive|content|article)\\b.{0,30}$',
  '(?:to|you must|you need to|want to) (?:continue|keep|read|finish|access|view|unlock|be)\\b.{0,40}(?:reading|article|story|content|rest|logged|subscribe|register).{0,100}$',
  'we (?:value|respect|care about) your privacy',
  '(?:your )?privacy (?:choices|settings|preferences|policy|notice)$',
  'do not sell (?:or share )?my',
  '(?:you are using|your browser|sorry, your browser|please (?:enable|disable|turn))\\b.{0,100}\\b(?:browser|javascript|ad ?block)',
  '(?:this (?:audio|content|story|article|translation|summary) (?:is|was|has been) )?(?:auto|machine|ai)[- ]?(?:generated|translated)',
  'this is an? (?:developing|breaking|updated|live|sponsored|paid)\\b.{0,20}\\b(?:story|news|post|article|content)\\b',
  'updated?\\b.{0,40}\\bto (?:add|include|reflect|correct|clarify|note|remove|fix)\\b',
  '(?:distributed|syndicated|provided|published) by [^.]{2,60}(?:, (?:llc|inc))?\\.?$',
  '(?:next|previous|prev|older|newer) (?:posts?|articles?|story|stories|page|entry|entries)$',
  'an? correction (?:was|has been) (?:made|appended|added)\\b',
  'this (?:article|story|content|page) is (?:now |currently )?(?:free|open|available|locked|premium)\\b',
  'our (?:journalism|newsroom) (?:is|relies|depends|needs|takes|would)\\b',
  '(?:please )?check your (?:inbox|e-?mail|spam)\\b',
  '(?:terms|t&cs)(?: and conditions| (?:&|&amp;) conditions)? apply\\b',
  'you can (?:also )?(?:unsubscribe|opt out|change your (?:settings|preferences|mind))\\b',
  '(?:thank you|thanks) for (?:visiting|reading|subscribing|signing up|your (?:support|subscription|interest in))\\b',
  '(?:you are here|on this page|in this (?:article|story|section|issue))\\b.{0,3}$',
  '(?:this (?:site|website)|learn how your comment data)\\b.{0,40}\\b(?:akismet|processed|cookies)\\b',
  'use of this (?:web ?)?site\\b.{0,60}\\b(?:acceptance|agreement|subject)',
  "we (?:want|would (?:like|love)|[’']d (?:like|love)) to hear\\b.{0,40}\\b(?:you|your)\\b",
  'we welcome (?:your|reader) (?:comments|feedback)\\b',
  '(?:this|our) (?:site|website|newsroom|journalism|publication) (?:is|relies|depends)\\b.{0,40}\\b(?:funded|supported|support|donations|readers|advertising)\\b',
  'exit (?:mobile|full ?screen|reader|this)',
  '(?:opens|open) in (?:a )?new (?:window|tab)$',
  '(?:all )?(?:times|prices) (?:are|correct) .{0,30}(?:time of (?:writing|publication)|local unless)'
])
/** The same further on in the sentence; `PAGE_SIGNS` are words of which each of them has one. */
const PAGE_SIGNS =
  /\b(?:version|views?|opinions?|position|purposes|advice|commission|compensation|earns?|articles?|stories|cookies?|recaptcha|amazon|affiliate|sales|reached|contacted|followed|responsible)\b/i
const PAGE_WITHIN = within([
  '\\bcan be (?:reached|contacted|followed|e-?mailed|found) (?:at|on|via|by)\\b.{0,60}(?:@|twitter|facebook|linkedin|instagram|\\d{3})',
  '\\bnot responsible for the (?:content|opinions?|accuracy|views)\\b',
  '\\bviews (?:expressed )?(?:here )?are (?:strictly )?(?:personal|(?:her|his|their|my) own)\\b',
  `\\b(?:an|the|a) (?:earlier|previous|prior|original|initial|print) version of (?:this (?:${WORK.slice(3, -1)}|headline|caption|graphic|chart|map|newsletter|obituary)|the (?:article|story|headline|caption|newsletter))\\b`,
  '\\bdo(?:es)? not (?:necessarily )?(?:reflect|represent) (?:the )?(?:official )?(?:views?|opinions?|position|policy|editorial)',
  '\\bfor (?:general |informational |educational |information |general information |general informational )+(?:and \\w+ )?purposes(?: only)?\\b',
  '\\b(?:nothing (?:here|in this|on this)|(?:is|are|do|does|should) not(?: be)? (?:to be )?(?:constitut\\w+|intended|considered|construed|taken|offer|provide|a substitute))\\b.{0,80}\\badvice\\b',
  '\\b(?:may|might|could|will) (?:earn|receive|get) (?:us )?(?:an? |some )?(?:small )?(?:affiliate )?(?:commission|compensation)\\b',
  '\\bearns? (?:advertising fees|from qualifying purchases|a commission)',
  "\\byou(?:[’']ve| have) (?:\\w+ ){0,2}?(?:\\d+|one|two|three|reached|used|read|run out of|no)\\b.{0,40}\\b(?:free|monthly|complimentary|remaining)\\b.{0,20}\\b(?:articles?|stories|views|limit|reads)\\b",
  '\\b(?:we|site|website|us|partners)\\b.{0,60}\\b(?:use|uses|using|store|stores|set|sets|place|places)\\b.{0,60}\\bcookies?\\b',
  '\\bcookies?\\b.{0,100}\\b(?:your (?:experience|browser|device|preferences|consent|privacy)|this (?:site|website)|cookie policy)\\b',
  '\\bprotected by recaptcha\\b',
  '\\bparticipant in the amazon\\b|\\baffiliate (?:links?|program(?:me)?|advertising)\\b.{0,120}\\b(?:we|us|our|site)\\b|\\bmay earn a portion of sales\\b'
])

/** Whether a sentence speaks of the article itself, its authors' views or the page. */
export const isAboutPage = (sentence: string) =>
  ABOUT_PAGE.test(sentence) || (PAGE_SIGNS.test(sentence) && PAGE_WITHIN.test(sentence))

const RIGHTS_OPENING = opening([
  'no part of this (?:article|publication|story|site|website|material|work) may be\\b',
  '(?:©|\\(c\\)|&copy;).{0,80}(?:\\b(?:19|20)\\d\\d\\b|\\breserved\\b)',
  'copyright\\W{0,3}(?:©|\\(c\\)|(?:19|20)\\d\\d\\b)',
  'copyright\\b.{0,80}\\breserved\\b',
  'distributed under\\b.{0,40}licen[cs]e',
  '(?:reproduction|republication|copying|unauthori[sz]ed (?:use|reproduction))\\b.{0,80}(?:prohibited|permission|forbidden)',
  '(?:text|content|material|articles?)\\b.{0,40}\\bavailable under\\b.{0,40}(?:licen[cs]e|creative commons|cc by)',
  '(?:proudly )?(?:powered|hosted|designed|website|site|theme|built) by\\b.{0,40}$',
  'licen[cs]ed under\\b'
])
const RIGHTS_SIGNS = /©|\breserved\b|\bmay not be\b|\bprotected by\b/i
const RIGHTS_WITHIN = within([
  '\\bprotected by copyright\\b',
  '©\\s?(?:copyright )?(?:19|20)\\d\\d\\b',
  '\\b(?:all|some) rights (?:are )?reserved\\b',
  '\\bmay not be (?:re-?published|re-?used|stored|reproduced|published|copied|broadcast|redistributed)\\b'
])

/** "Copyright Harwick Echo 2026", not "Copyright on the song expired in 2020". */
const HOLDER = /^(?:Copyright|COPYRIGHT) (?:[Bb]y |[Tt]he )?\p{Lu}[^.]{1,60} (?:19|20)\d\d\W*$/u

/** Who may copy the article. */
export const isRights = (line: string) =>
  RIGHTS_OPENING.test(line) || HOLDER.test(line) || (RIGHTS_SIGNS.test(line) && RIGHTS_WITHIN.test(line))

const FORWARD_LOOKING =
  /\bforward-looking (?:statements?|information)\b|\bsafe harbou?r\b|\bundertakes? no (?:obligation|duty)\b|\bresults (?:may|could|might) differ materially\b|\bdiffer materially from those\b/i

/** Legal prose speaks of the release or the company and repeats itself; a news line names one of its terms at most. */
export function isLegal(line: string): boolean {
  if (!FORWARD_LOOKING.test(line)) return false
  const terms = [
    /\bforward-looking\b/i,
    /\bundertakes? no\b|\bno obligation\b/i,
    /\bdiffer materially\b/i,
    /\brisks and uncertainties\b/i,
    /\b(?:this|the) (?:press |news |media )?(?:release|announcement|document|communication|presentation)\b/i,
    /\bfuture performance\b|\bguarantees?\b/i
  ]
  return terms.filter(term => term.test(line)).length >= 2
}
