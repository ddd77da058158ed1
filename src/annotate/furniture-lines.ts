import {
  DOUBTFUL_LABELS,
  LINK_LABELS,
  LIST_HEADERS,
  NAVIGATION_WORDS,
  NOTE_LABELS,
  PAGE_COMPANIONS,
  PAGE_WORDS,
  PROMPT_PLACES,
  PROMPT_VERBS,
  STOCK_WORDS
} from '../lexicon/furniture.js'

/**
 * What a line of furniture says of those after it: `list` heads a list of links, `note` heads a note, `line` stands alone.
 */
export type Furniture = 'line' | 'list' | 'note'

/** Longest prompt, note label and list header, in UTF-16 code units. */
const LONGEST_PROMPT = 320
const LONGEST_HEADER = 48
const LONGEST_LEAD = 110
const LONGEST_NOTE = 900

const any = (patterns: readonly string[], flags = 'i') => new RegExp(`(?:${patterns.join('|')})`, flags)

const PIECE = '(?:article|story|report|post|page|piece|column|interview|video|content|feature|recipe|episode|site|website)'
const WORK = '(?:article|story|report|post|piece|column|interview|video|content|feature|essay|review|transcript|blog|podcast)'
/** A prompt that somebody is reported to say is news: "Follow the money, the auditor said". */
const REPORTED =
  /\b(?:said|says|told|asked|added|wrote|warned|advised|joked|shouted|urged|insisted|recalled|explained|replied|argued|testified|tweeted|used to say|according to|thinks|believes)\b/i
const QUOTED = /^[“"‘'«„]/

const PLACE = any(PROMPT_PLACES.map(place => (place === '$' ? '@\\w{3,}$' : `\\b${place.replaceAll('.', '[ -]')}\\b`)))
const SENDS_READER =
  /^(?:sign|subscribe|follow|join|download|register|get|receive|share|like|listen|watch|stay|keep|catch|visit|check|see|find|read|want|enjoyed|for|add|connect|support|tune|stream|enjoy)$/
const SENTENCE_BREAK = /(?<=[.!?])\s+(?=[\p{Lu}@])/u
/** Prompts by the words that they begin with; the whole line is one sentence or two. */
const PROMPTS = any([
  '^(?:please )?(?:click|tap|press|swipe|scroll)(?: (?:here|below|on the (?:link|image|photo|button)|to (?:\\w+)|down|through|for more)|$)',
  `^(?:please )?(?:share|print|e-?mail|save|bookmark|copy|tweet|pin|like|report|rate|recommend|download|listen to|watch|support|discuss|republish|cite) (?:this|the) (?:full )?(?:${PIECE.slice(3, -1)}|link|url|episode|podcast|pdf)\\b(?!['’]s)`,
  '^share (?:on|via|your (?:thoughts|views?|opinions?|stor(?:y|ies)|experiences?|comments?|feedback))\\b',
  '^(?:sign up|register|subscribe|log in|login|sign in|join|donate|upgrade|become an? (?:member|subscriber|supporter|patron)|create an? (?:free )?account|start your|try) ?(?:$|(?:\\S+ ){0,6}?(?:now|today|here|free|to (?:continue|keep|read|unlock|view|access|comment|post|receive|get|leave|save|listen)|for (?:free|just|only|as little|full|unlimited|more|\\S?\\d|our|updates|alerts|access)|our|us|with us|premium)\\b)',
  '^(?:read|see|find|view|watch|listen to|get|hear|browse|discover|explore|check out|load|show)(?: out)? (?:more|all)(?: (?:about|on|at|from|here|in|by|stor(?:y|ies)|news|articles?|posts?|like this|of our|of the latest|updates|comments|coverage|headlines|videos?|photos|results|replies|information)\\b|$|[.…»›→>]+$)',
  `^(?:read|see|find|view|watch|listen to|get|hear|check out|download) (?:the|our) (?:full|complete|original|rest of the|latest|whole|entire|extended|related) (?:${WORK.slice(3, -1)}|list|letter|statement|text|interview|coverage|release|study|press release|document|gallery|stories|videos?|articles?)\\b(?:[^.!?]{0,60}\\b(?:here|below|at|on)\\b|.{0,12}$)`,
  '^continue reading\\b',
  '^keep reading(?: below| this (?:article|story))?\\W{0,3}$',
  '^(?:article|story|post|content|report|page) continues?(?: (?:below|after|on|in|under|beneath)|$)',
  '^(?:read|see|view|watch|find|get|learn|hear|visit|download|listen)\\b[^.!?]{0,60}\\b(?:here|on our (?:website|site|app|channel|page))[.!]?$',
  `^(?:for|to (?:learn|find out|read|know|get|see|hear|view|watch|listen|download|access|subscribe|order|book|register|donate|contact|request|reply|comment|report)\\b[^.!?]{0,120}?,)(?: (?:more|further|additional|full|media|press) (?:info(?:rmation)?|details|news|stories|enquiries|inquiries|questions|coverage|updates)\\b[^.!?]{0,100}?[,:]?)? ?(?:please )?(?:visit|contact|e-?mail|call|see|go to|click|check|follow|subscribe|write to|log on|tap|sign up|email|download|you can visit)\\b`,
  '^for (?:more|further|additional|full|media|press) (?:info(?:rmation)?|details|enquiries|inquiries|questions|stories|news)\\b.{0,80}?[,:]? (?:please )?(?:visit|contact|e-?mail|call|see|go to|click|check|follow)\\b',
  '^for (?:media|press|more|further) (?:info(?:rmation)?|enquiries|inquiries|queries)\\b[^.]{0,30}:?$',
  '^(?:follow|like|find|join|add|connect with) (?:us|me|our|@\\w+)\\b',
  '^(?:follow|find|reach|contact|e-?mail|connect with|write to|tweet|message) (?:him|her|them|the (?:author|reporter|writer|editor|newsdesk|newsroom)|\\p{Lu}\\S+(?: \\p{Lu}\\S+){0,2}) (?:on|at|via|by e-?mail)\\b[^.]*(?:@|twitter|facebook|instagram|linkedin|bluesky|mastodon|threads|tiktok|\\bx\\b)',
  '^(?:send|e-?mail|submit|share|write|contact|text|whatsapp|message|call|tell|get in touch|reach out|let)\\b.{0,120}(?:\\S@\\S+\\.\\S|\\b(?:our (?:newsroom|newsdesk|reporters?|team|editors?|tip ?line)|the (?:newsroom|newsdesk))\\b|\\bto (?:our|us)\\b|\\bus (?:on|at|via|by|your|know|what|about|in the)\\b|\\bin the comments\\b)',
  '^(?:get in touch|contact us|contact the (?:author|reporter|newsroom|newsdesk|editor)|write to us|e-?mail us|let us know(?: (?:what|your|in|if you|by|at|on|down)\\b|\\W*$)|text us|(?:tell|talk to) us (?:what you think|your (?:stor(?:y|ies)|thoughts|views?|opinions?|experiences?|memories)|in the comments|below|at \\S+@|on (?:facebook|twitter)))\\b',
  '^(?:have your say|join the (?:conversation|discussion|debate)|be the first to (?:comment|know|review|reply)|(?:leave|post|write|add|submit|view|show|see|read|load|hide|close) (?:an?|your|all|the|more|previous|\\d+)? ?(?:reply|comments?|review|replies)\\b)',
  '^(?:stay|keep) (?:informed|up[- ]to[- ]date|connected|updated|in touch|in the loop|ahead of|up with (?:us|the latest|our|me))\\b[^.]{0,100}',
  "^(?:don[’']t|do not|never) miss (?:out|an?|any|our|the latest|another|the (?:best|top|biggest))\\b",
  '^(?:get|receive|have) (?:the|our|a|all|daily|weekly|breaking|local|more|your|regular|instant)\\b.{0,140}\\b(?:in(?:to)? your|straight to|to your|delivered|by e-?mail|sent to you|newsletter|app|on the go|inbox)\\b',
  '^(?:jump to|skip to|back to|return to|go to|scroll to) (?:recipe|content|main|navigation|top|the top|home|homepage|search|footer|comments|article|results|list|the article)\\b.{0,20}$',
  `^(?:(?:did you )?(?:like|enjoy|love)(?:d|ing)?|found|finding|want|got|have|spotted|noticed|see|find|missed|know|need) (?:this|an?|more|our|the|any)(?: \\S+){0,4}? ?(?:${PIECE.slice(3, -1)}|tip|error|typo|mistake|question|story idea|news tip|photo|stories|news|updates|complaint)\\b[^?.]{0,60}\\?`,
  `^(?:was|is|did you (?:find|like|enjoy|make)|how (?:useful|helpful) was|what did you think of|do you (?:like|have|know|agree)|have you|are you|what do you think|what[’']s your (?:view|opinion|take))\\b[^.]{0,110}\\?.{0,200}\\b(?:contact|e-?mail|let us|tell us|share your|get in touch|write to|comments?|send us|@|call us|join the|tag us|click)`,
  `^(?:was|is|did you (?:find|like|enjoy|make)|how (?:useful|helpful) was) this (?:${PIECE.slice(3, -1)}|information)\\b[^.]{0,40}\\?$`,
  '^(?:already|existing|not (?:yet )?an?|current|new|are you an?) (?:(?:a|an) )?(?:(?:print|digital|paid|registered) )?(?:subscribers?|members?|customers?|users?)\\b.{0,2}[?:.]',
  '^(?:already have an?|need an?|have an?|don[’\']t have an?|no) (?:\\S+ )?(?:account|subscription)\\b',
  '^(?:help us|support (?:us|our|independent|local|quality)|if you (?:like|enjoy|value|appreciate|believe in) (?:our|this|what|independent)).{0,160}\\b(?:journalism|donat|support|subscri|contribut|readers|members?|reporting|work|share)',
  '^(?:if|when) you (?:buy|purchase|make a purchase|click|order).{0,120}\\b(?:commission|affiliate|earn)',
  '^if you (?:have|know|are|were|would like|want|wish|need|see|think|notice|spot)\\b.{0,140}\\b(?:contact us|e-?mail us|e-?mail \\S+@|let us know|contact our|get in touch|write to us|call us|click here|\\S@\\S+\\.\\S)',
  '^(?:by) (?:clicking|continuing|signing up|subscribing|registering|using|submitting|providing|entering|creating|logging|proceeding|closing|accepting)\\b.{0,200}\\b(?:you|i) (?:agree|consent|accept|acknowledge|confirm|are agreeing|are consenting)\\b',
  '^(?:play|pause|mute|unmute|replay) (?:video|audio|episode|live|all|now)?$',
  '^(?:to (?:play|view|watch|see|use|enable|hear|display)\\b.{0,60}(?:enable|turn on|allow|upgrade|update|disable)\\b.{0,40}(?:javascript|browser|cookies|ad ?block))',
  '^(?:turn on|enable|allow|disable|turn off|accept|reject|manage|decline|customi[sz]e|allow all|accept all|reject all) (?:all|desktop|push|browser|your|the|our|necessary|cookie|non-essential|ad|javascript|consent)? ?(?:cookies?|notifications?|alerts|javascript|preferences|settings|choices|options|consent|ad ?blocker|and (?:close|continue))?\\.?$',
  '^advertise with us\\b',
  '^view (?:source|original) (?:version|content|article|post|release)\\b',
  '^filed (?:under|in)\\b.{0,60}$',
  '^(?:posted|published|categori[sz]ed) in \\p{Lu}[^.]{0,60}$',
  '^tagged(?: with| as| in)? .{0,160}[^.]$',
  '^(?:please )?(?:log|sign) in\\b.{0,30}\\b(?:comment|reply|continue|read|account)',
  '^(?:do you )?want to (?:be|stay|get|receive|read|see|hear|know|join|advertise|support|contribute|write)\\b[^?]{0,100}\\? .{0,10}(?:sign up|subscribe|click|join|register|contact|follow|download)',
  '^(?:enter|type|fill in|add|leave) your (?:e-?mail|name|phone)\\b',
  '^(?:receive|get|choose) (?:an?|the|our|free|daily|weekly) .{0,80}\\b(?:newsletters?|e-?mails?|bulletins?|digest|briefing|list of .{0,20}stories)\\b',
  '^help (?:us|support|keep|fund)\\b.{0,60}\\b(?:our|journalism|free|independent|site|reporting)\\b',
  '^(?:watch|listen|tune in|stream)(?: (?:live|now|again|on))+\\b.{0,60}$'
], 'iu')

/** Sentences that speak of the article itself, its rights, or of the page; wherever in the line they stand. */
const ABOUT_ITSELF = any([
  `^this ${WORK} (?:(?:was|is|has been|have been|had been|will be|may be) )?(?:(?:first|originally|also|initially|previously|last|being|not|automatically) ){0,2}(?:(?:published|appeared|posted|ran|aired|broadcast|printed|featured) (?:in|on|by|at|with|as|here|under|from)\\b|(?:updated|corrected|amended|clarified|modified|revised|edited)\\b|(?:syndicated|republished|reproduced|reprinted|translated|sponsored|paid for|brought to you|auto-?generated|generated|licen[cs]ed|adapted from|copublished|co-published|produced (?:by|in|with|as)|made possible|supported by|funded by|part of (?:a|an|our|the)\\b.{0,60}\\b(?:series|project|collaboration|package|partnership|initiative)|an? (?:breaking|developing)\\b|breaking\\b|developing\\b|(?:only )?(?:available|exclusive|reserved|free) (?:to|for)\\b.{0,30}(?:subscribers|members|readers|users)|for (?:\\S+ )?(?:subscribers|members|information|informational|general)|intended (?:for|as)|not (?:intended|a substitute)))`,
  `^this ${WORK} (?:(?:originally|first|previously) (?:appeared|ran|aired)|contains? (?:affiliate|sponsored|paid)|may contain (?:affiliate|errors)|includes? affiliate|does not (?:constitute|necessarily|represent)|reflects? the (?:views?|opinions?))`,
  `\\b(?:an|the|a) (?:earlier|previous|prior|original|initial|print) version of (?:this|the) (?:${WORK.slice(3, -1)}|headline|caption|graphic|chart|map|newsletter|obituary)\\b`,
  `^a (?:longer |shorter |similar )?version of this ${WORK}\\b`,
  '^the post .{3,200} (?:appeared first on|first appeared on) ',
  '^(?:originally|first|also|previously) (?:published|appeared|posted|printed|broadcast) (?:on|in|by|at|as)\\b',
  '^as published in\\b',
  '^corrections? appended\\b',
  '^(?:re-?published|reprinted|reproduced|used|republication|republish|excerpted|adapted) (?:here )?(?:with|by|from|under|courtesy)\\b.{0,60}\\b(?:permission|licen[cs]e|courtesy|arrangement)',
  '^(?:\\(?this (?:story|article|report|content) )?has not been edited by\\b',
  '^(?:the )?(?:views?|opinions?)(?:,? and| or)? ?(?:views?|opinions?)?(?: and \\w+)?,? (?:expressed|contained|stated|presented|in this|herein)\\b.{0,160}\\b(?:author|authors|writer|own|not necessarily|do not|does not|solely|personal)\\b',
  '\\bdo(?:es)? not (?:necessarily )?(?:reflect|represent) (?:the )?(?:official )?(?:views?|opinions?|position|policy|editorial)',
  '\\bfor (?:general |informational |educational |information |general information |general informational )+(?:and \\w+ )?purposes(?: only)?\\b',
  '\\b(?:nothing (?:here|in this|on this)|(?:is|are|do|does|should) not(?: be)? (?:to be )?(?:constitut\\w+|intended|considered|construed|taken|offer|provide|a substitute))\\b.{0,80}\\badvice\\b',
  '\\b(?:may|might|could|will) (?:earn|receive|get) (?:us )?(?:an? |some )?(?:small )?(?:affiliate )?(?:commission|compensation)\\b',
  '\\bearns? (?:advertising fees|from qualifying purchases|a commission)',
  '^(?:our standards: )',
  '^(?:this|the) (?:interview|conversation|transcript|q&a|discussion|exchange|text|letter|excerpt) (?:has been|was|is|have been) (?:lightly |slightly |heavily )?(?:edited|condensed|shortened|abridged)',
  '^(?:names|some names|the names|identifying details) (?:have|has) been changed\\b',
  '^comments (?:are|on this|have been|will be|may be|for this)\\b.{0,60}(?:closed|moderated|disabled|off|open|policy|reviewed|switched)',
  '^(?:your|the) e-?mail address will not be published',
  '^required fields are marked',
  '^notify me of\\b',
  '\\byou(?:[’\']ve| have) (?:\\w+ ){0,2}?(?:\\d+|one|two|three|reached|used|read|run out of|no)\\b.{0,40}\\b(?:free|monthly|complimentary|remaining)\\b.{0,20}\\b(?:articles?|stories|views|limit|reads)\\b',
  '^\\d+ (?:free )?(?:articles?|stories) (?:left|remaining)',
  `^(?:this|the full|the rest of this|the entire) ${PIECE} is (?:only |exclusively |reserved |available )*(?:for|to|exclusive)\\b.{0,30}\\b(?:subscribers|members|registered)`,
  '^(?:subscribers?|members?|premium|exclusive)[ -](?:only|exclusive|content|article)\\b.{0,30}$',
  '^(?:to|you must|you need to|please|want to) (?:continue|keep|read|finish|access|view|unlock|be)\\b.{0,40}(?:reading|article|story|content|rest|logged|subscribe|register).{0,100}$',
  '\\b(?:we|site|website|us|partners)\\b.{0,60}\\b(?:use|uses|using|store|stores|set|sets|place|places)\\b.{0,60}\\bcookies?\\b',
  '\\bcookies?\\b.{0,100}\\b(?:(?:your|our) (?:experience|browser|website|site|device|preferences|consent|privacy|partners)|this (?:site|website)|cookie policy)\\b',
  '^we (?:value|respect|care about) your privacy',
  '^(?:your )?privacy (?:choices|settings|preferences|policy|notice)$',
  '^do not sell (?:or share )?my',
  '\\bprotected by recaptcha\\b',
  '^(?:you are using|your browser|sorry, your browser|please (?:enable|disable|turn))\\b.{0,100}\\b(?:browser|javascript|ad ?block)',
  '^(?:this (?:audio|content|story|article|translation|summary) (?:is|was|has been) )?(?:auto|machine|ai)[- ]?(?:generated|translated)',
  '^(?:thank you|thanks) for (?:visiting|reading|subscribing|signing up|your (?:support|subscription|interest in))\\b',
  '^(?:you are here|on this page|in this (?:article|story|section|issue))\\b.{0,3}$',
  '^(?:this (?:site|website)|learn how your comment data)\\b.{0,40}\\b(?:akismet|processed|cookies)\\b',
  '\\bparticipant in the amazon\\b|\\baffiliate (?:links?|program(?:me)?|advertising)\\b.{0,120}\\b(?:we|us|our|site)\\b|\\bmay earn a portion of sales\\b',
  '^use of this (?:web ?)?site\\b.{0,60}\\b(?:acceptance|agreement|subject)',
  '^we (?:want|would (?:like|love)|[’\']d (?:like|love)) to hear\\b.{0,40}\\b(?:you|your)\\b',
  '^we welcome (?:your|reader) (?:comments|feedback)\\b',
  '^(?:this|our) (?:site|website|newsroom|journalism|publication) (?:is|relies|depends)\\b.{0,40}\\b(?:funded|supported|support|donations|readers|advertising)\\b',
  '^exit (?:mobile|full ?screen|reader|this)',
  '^(?:opens|open) in (?:a )?new (?:window|tab)$',
  '^(?:all )?(?:times|prices) (?:are|correct) .{0,30}(?:time of (?:writing|publication)|local unless)'
], 'iu')

const RIGHTS = any([
  '^(?:copyright\\b|\\(c\\)|©|&copy;).{0,80}(?:\\b(?:19|20)\\d\\d\\b|©|\\(c\\)|\\breserved\\b)',
  '©\\s?(?:copyright )?(?:19|20)\\d\\d\\b',
  '\\b(?:all|some) rights (?:are )?reserved\\b',
  '\\bmay not be (?:re-?published|reproduced|published|copied|broadcast|redistributed)\\b',
  '^(?:reproduction|republication|copying|unauthori[sz]ed (?:use|reproduction))\\b.{0,80}(?:prohibited|permission|forbidden)',
  '^(?:text|content|material|articles?)\\b.{0,40}\\bavailable under\\b.{0,40}(?:licen[cs]e|creative commons|cc by)',
  '^(?:proudly )?(?:powered|hosted|designed|website|site|theme|built) by\\b.{0,40}$',
  '^licen[cs]ed under\\b'
])

const FORWARD_LOOKING =
  /\bforward-looking (?:statements?|information)\b|\bsafe harbou?r\b|\bundertakes? no (?:obligation|duty)\b|\bresults (?:may|could|might) differ materially\b|\bdiffer materially from those\b/i

const COUNTER =
  /^[([]?\d[\d,.]*[km]?\+? (?:comments?|shares?|likes?|views?|replies|retweets?|responses?|reactions|followers|reposts|claps|thoughts? on\b.*|(?:responses?|comments?|replies) (?:to|on)\b.*|words)[)\]]?$|^(?:comments?|shares?|views?|likes?)[ :]*[([]?\d[\d,.]*[km]?[)\]]?$|^no comments?(?: yet)?\.?$|^there are no comments(?: yet)?\.?$/i
const READING_TIME =
  /^[([]?(?:(?:estimated |approx\.? )?(?:reading|read) time:? ?)?(?:about |less than )?(?:\d+|one|a|two|three|four|five)(?: ?[-–] ?\d+)?[ -]?(?:min(?:ute)?s?\.?)[ -]?(?:read|listen|watch|to read)?[)\]]?$|^(?:estimated )?(?:reading|read) time\b.{0,20}$/i
const RELEASE_MARK =
  /^[-–—*#\s]*(?:for immediate (?:release|distribution|publication)|press release|news release|media release|for release\b.{0,50}|embargo(?:ed)?\b.{0,70}|not for (?:release|distribution|publication)\b.{0,120}|ends?|30|more)[-–—*#\s:]*$/i
const STRIPPED_MARK = /^(?:[-–—_*#=~•·]\s?){2,}$/
const SOURCE_LINE = /^SOURCE:? \p{Lu}/u
const GALLERY =
  /^(?:(?:image|photo|slide|picture|page) )?\d{1,3} (?:of|\/) \d{1,3}$|^(?:hide|toggle|show) caption$|^enlarge (?:this )?image.{0,20}$|^(?:\d{1,2}:)?\d{1,2}:\d\d ?\/ ?(?:\d{1,2}:)?\d{1,2}:\d\d$|^pic\.twitter\.com\/\S+$/i
const PICTURE =
  /^[([]?(?:(?:(?:feature[d]?|cover|main|lead|stock|file|header|representative|representational|illustrative) )?(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|credits?|video)\b(?: (?:credits?|source|courtesy|copyright))?(?: ?[:|,/–-]| (?:by|via|courtesy(?: of)?|from|for)\b))? ?(?<rest>[^:]{2,80})[)\]]?$/i

const wordsOf = (line: string) => line.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}][\p{L}\p{N}'.&-]*/gu) ?? []
const bare = (line: string) =>
  line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
const endsLikeSentence = (line: string) => /[.!?]["”’')\]]*$/.test(line)

/** A picture credit that names an archive or agency and nobody. */
export function isStockCredit(line: string): boolean {
  if (line.length > 120) return false
  const rest = PICTURE.exec(line)?.groups?.rest
  if (rest === undefined) return false
  const names = wordsOf(rest).map(word => word.replace(/\.$/, ''))
  const isCredit = rest.length < line.replace(/^[([]|[)\]]$/g, '').length || /\b(?:images|photo|shutterstock|istock|unsplash|pixabay)\b/i.test(rest)
  return names.length > 0 && isCredit && names.every(name => STOCK_WORDS.has(name) || /^(?:19|20)\d\d$/.test(name))
}

/** "Share on Facebook", "Most popular": few words, each one that pages name their parts with. */
function isPageLabel(line: string): boolean {
  if (line.length > 60 || /[,;]|\.\.|\?$/.test(line)) return false
  const words = wordsOf(line)
  if (words.length === 0 || words.length > 7) return false
  let strong = 0
  for (const word of words) {
    if (PAGE_WORDS.has(word)) strong++
    else if (!PAGE_COMPANIONS.has(word) && !/^\d+$/.test(word)) return false
  }
  return strong > 0
}

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

/** The label before a colon, bar or dash, and what follows. */
function isLabelled(line: string): Furniture | null {
  const match = /^[^\p{L}]{0,4}(?<label>[\p{L}][\p{L}’' -]{0,38}?)(?<detail>(?:,| \(| on | –)[^:]{3,40}?)? ?(?<mark>[:|»›→►▶]|\s[–—-](?=\s)|—)(?<rest>.*)$/su.exec(line)
  if (!match?.groups) return null
  const { label = '', detail, mark, rest = '' } = match.groups
  const name = bare(label)
  if (NOTE_LABELS.has(name)) return rest.trim() === '' ? 'note' : 'line'
  if (detail !== undefined) return null
  const isTitle = !endsLikeSentence(rest) || rest.trim().endsWith('?')
  if (line.length > LONGEST_PROMPT || QUOTED.test(rest.trim())) return null
  if (LINK_LABELS.has(name)) return rest.trim() === '' ? 'list' : name.length > 4 || isTitle ? 'line' : null
  if (DOUBTFUL_LABELS.has(name) && mark === ':') return isTitle && rest.trim().length > 8 ? 'line' : null
  if (/^more (?:from|on|about|in) /.test(name) || /^(?:more|latest|top) [\p{L} ]{2,24}(?:news|stories|headlines)$/u.test(name)) {
    return rest.trim() === '' ? 'list' : isTitle ? 'line' : null
  }
  return null
}

function isHeader(line: string): boolean {
  if (line.length > LONGEST_HEADER || /[.,;]$/.test(line)) return false
  const name = bare(line)
  if (LIST_HEADERS.has(name)) return true
  return /^(?:more|read more|also|latest|related|recommended|trending|popular) (?:from|in|on|by|stories (?:from|about|in|on)|news (?:from|about|in|on)|articles (?:from|about|by|on)) /.test(name) && wordsOf(line).length < 9
}

/** Whether a line asks the reader to do something on the page, or speaks of the page or of the article itself. */
export function isPrompt(line: string): boolean {
  if (line.length > LONGEST_PROMPT || QUOTED.test(line)) return false
  if (isPromptSentence(line)) return true
  const sentences = line.split(SENTENCE_BREAK)
  if (sentences.length < 2 || REPORTED.test(line)) return false
  const isPart = (sentence: string) => isPromptSentence(sentence) || (sentence.length < LONGEST_LEAD && isLead(sentence))
  return sentences.some(isPromptSentence) && sentences.every(isPart)
}

/** What a prompt is led up to with, or goes on with: a question, or another word to the reader. */
const isLead = (sentence: string) => sentence.endsWith('?') || (isAddressed(sentence) && PROMPT_VERBS.has(firstWord(sentence)))

const firstWord = (line: string) => /^[\p{L}’'-]+/u.exec(line)?.[0].toLowerCase().replaceAll('’', "'") ?? ''

function isPromptSentence(sentence: string): boolean {
  const words = sentence.replace(/^[^\p{L}\d©]+/u, '')
  const first = firstWord(words)
  if (PROMPT_VERBS.has(first) && !REPORTED.test(words)) {
    if (PROMPTS.test(words)) return true
    if (SENDS_READER.test(first) && PLACE.test(words) && isAddressed(words)) return true
  }
  return ABOUT_ITSELF.test(words) && !REPORTED.test(words.slice(0, 60))
}

/** "Follow us on Facebook", not "Join Facebook's board": the reader is spoken to, or the site is the place. */
const isAddressed = (line: string) =>
  /\b(?:us|our|your|you|me|my|@\w+|newsletter|app|on (?:facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|tiktok|google|apple|spotify|bluesky|x)|app store|google play|alerts)\b/i.test(line)

/** What kind of furniture a whole line is, by its own words; null where it may be news. */
export function furnitureOf(line: string): Furniture | null {
  if (STRIPPED_MARK.test(line)) return 'line'
  if (line.length > LONGEST_NOTE) return null
  if (line.length <= 160) {
    if (isHeader(line)) return 'list'
    if (isPageLabel(line) || isNavigation(line) || isStockCredit(line)) return 'line'
    if (COUNTER.test(line) || READING_TIME.test(line) || GALLERY.test(line)) return 'line'
    if (RELEASE_MARK.test(line) || SOURCE_LINE.test(line)) return 'line'
    if (NOTE_LABELS.has(bare(line))) return 'note'
  }
  const labelled = isLabelled(line)
  if (labelled) return labelled
  if (isPrompt(unbracketed(line)) || (!QUOTED.test(line) && RIGHTS.test(line))) return 'line'
  return !QUOTED.test(line) && FORWARD_LOOKING.test(line) && isLegal(line) ? 'line' : null
}

/** Legal prose speaks of the release or the company and repeats itself; a news line names one of its terms at most. */
function isLegal(line: string): boolean {
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

/** Without the brackets and bullets around a prompt: "(Read more: ...)". */
export function unbracketed(line: string): string {
  return line.replace(/^[\s([*►▶→»>•-]+/, '').replace(/[\s)\]*]+$/, '')
}
