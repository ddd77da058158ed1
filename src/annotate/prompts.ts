import { PROMPT_PLACES, PROMPT_VERBS } from '../lexicon/furniture.js'
import { isAboutPage } from './notices.js'
import { opening, within } from './openings.js'

/** Longest prompt, and longest sentence that leads up to one, in UTF-16 code units. */
const LONGEST_PROMPT = 320
const LONGEST_LEAD = 110

const PIECE =
  '(?:article|story|report|post|page|piece|column|interview|video|content|feature|recipe|episode|site|website)'
const WORK =
  'article|story|report|post|piece|column|interview|video|content|feature|essay|review|transcript|blog|podcast'
/** A prompt that somebody is reported to say is news: "Follow the money, the auditor said". */
const REPORTED =
  /\b(?:said|says|told|asked|added|wrote|warned|advised|joked|shouted|urged|insisted|recalled|explained|replied|argued|testified|tweeted|used to say|according to|thinks|believes)\b/i
const QUOTED = /^[“"‘'«„]/
const PLACE = within([`\\b(?:${PROMPT_PLACES.join('|').replaceAll('.', '[ -]')})\\b`, '@\\w{3,}$'])
const SENDS_READER =
  /^(?:sign|subscribe|follow|join|download|register|get|receive|share|like|listen|watch|stay|keep|catch|visit|check|see|find|read|want|enjoyed|for|add|connect|support|tune|stream|enjoy)$/
const SENTENCE_BREAK = /(?<=[.!?])\s+(?=[\p{Lu}@])/u
/** Prompts by the words that they begin with; the whole line is one sentence or two. */
const PROMPTS = opening([
  '(?:please )?(?:click|tap|press|swipe|scroll)(?: (?:here|below|on the (?:link|image|photo|button)|to (?:\\w+)|down|through|for more)|$)',
  `(?:please )?(?:share|print|e-?mail|save|bookmark|copy|tweet|pin|like|report|rate|recommend|download|listen to|watch|support|discuss|republish|cite) (?:this|the) (?:full )?(?:${PIECE.slice(3, -1)}|link|url|episode|podcast|pdf)\\b(?!['’]s)`,
  'share (?:on|via|your (?:thoughts|views?|opinions?|stor(?:y|ies)|experiences?|comments?|feedback))\\b',
  '(?:sign up|register|subscribe|log in|login|sign in|join|donate|upgrade|become an? (?:member|subscriber|supporter|patron)|create an? (?:free )?account|start your|try) ?(?:$|(?:\\S+ ){0,6}?(?:now|today|here|free|to (?:continue|keep|read|unlock|view|access|comment|post|receive|get|leave|save|listen)|for (?:free|just|only|as little|full|unlimited|more|\\S?\\d|our|updates|alerts|access)|our|us|with us|premium)\\b)',
  '(?:read|see|find|view|watch|listen to|get|hear|browse|discover|explore|check out|load|show)(?: out)? (?:more|all)(?: (?:about|on|at|from|here|in|by|stor(?:y|ies)|news|articles?|posts?|like this|of our|of the latest|updates|comments|coverage|headlines|videos?|photos|results|replies|information)\\b|$|[.…»›→>]+$)',
  `(?:read|see|find|view|watch|listen to|get|hear|check out|download) (?:the|our) (?:full|complete|original|rest of the|latest|whole|entire|extended|related) (?:${WORK.slice(3, -1)}|list|letter|statement|text|interview|coverage|release|study|press release|document|gallery|stories|videos?|articles?)\\b(?:[^.!?]{0,60}\\b(?:here|below|at|on)\\b|.{0,12}$)`,
  'continue reading\\b',
  'keep reading(?: below| this (?:article|story))?\\W{0,3}$',
  '(?:article|story|post|content|report|page) continues?(?: (?:below|after|on|in|under|beneath)|$)',
  '(?:read|see|view|watch|find|get|learn|hear|visit|download|listen)\\b[^.!?]{0,60}\\b(?:here|on our (?:website|site|app|channel|page))[.!]?$',
  `(?:for|to (?:learn|find out|read|know|get|see|hear|view|watch|listen|download|access|subscribe|order|book|register|donate|contact|request|reply|comment|report)\\b[^.!?]{0,120}?,)(?: (?:more|further|additional|full|media|press) (?:info(?:rmation)?|details|news|stories|enquiries|inquiries|questions|coverage|updates)\\b[^.!?]{0,100}?[,:]?)? ?(?:please )?(?:visit|contact|e-?mail|call|see|go to|click|check|follow|subscribe|write to|log on|tap|sign up|email|download|you can visit)\\b`,
  'for (?:more|further|additional|full|media|press) (?:info(?:rmation)?|details|enquiries|inquiries|questions|stories|news)\\b.{0,80}?[,:]? (?:please )?(?:visit|contact|e-?mail|call|see|go to|click|check|follow)\\b',
  'for (?:media|press|more|further) (?:info(?:rmation)?|enquiries|inquiries|queries)\\b[^.]{0,30}:?$',
  '(?:follow|like|find|join|add|connect with) (?:us|me|our|@\\w+)\\b',
  '(?:follow|find|reach|contact|e-?mail|connect with|write to|tweet|message) (?:him|her|them|the (?:author|reporter|writer|editor|newsdesk|newsroom)|\\p{Lu}\\S+(?: \\p{Lu}\\S+){0,2}) (?:on|at|via|by e-?mail)\\b[^.]*(?:@|twitter|facebook|instagram|linkedin|bluesky|mastodon|threads|tiktok|\\bx\\b)',
  '(?:send|e-?mail|submit|share|write|contact|text|whatsapp|message|call|tell|get in touch|reach out|let)\\b.{0,120}(?:\\S@\\S+\\.\\S|\\b(?:our (?:newsroom|newsdesk|reporters?|team|editors?|tip ?line)|the (?:newsroom|newsdesk))\\b|\\bto (?:our|us)\\b|\\bus (?:on|at|via|by|your|know|what|about|in the)\\b|\\bin the comments\\b)',
  '(?:get in touch|contact us|contact the (?:author|reporter|newsroom|newsdesk|editor)|write to us|e-?mail us|let us know(?: (?:what|your|in|if you|by|at|on|down)\\b|\\W*$)|text us|(?:tell|talk to) us (?:what you think|your (?:stor(?:y|ies)|thoughts|views?|opinions?|experiences?|memories)|in the comments|below|at \\S+@|on (?:facebook|twitter)))\\b',
  '(?:have your say|join the (?:conversation|discussion|debate)|be the first to (?:comment|know|review|reply)|(?:leave|post|write|add|submit) (?:an?|your|the) ?(?:reply|comments?|review|replies)\\b|(?:view|show|see|read|load|hide|close) (?:all|the|more|previous|\\d+)? ?(?:comments?|replies|reviews)\\W{0,3}(?:\\d+\\W*)?$)',
  '(?:stay|keep) (?:informed|up[- ]to[- ]date|connected|updated|in touch|in the loop|ahead of|up with (?:us|the latest|our|me))\\b[^.]{0,100}',
  "(?:don[’']t|do not|never) miss (?:out|an?|any|our|the latest|another|the (?:best|top|biggest))\\b",
  '(?:get|receive|have) (?:the|our|a|all|daily|weekly|breaking|local|more|your|regular|instant)\\b.{0,140}\\b(?:in(?:to)? your|straight to|to your|delivered|by e-?mail|sent to you|newsletter|app|on the go|inbox)\\b',
  '(?:jump to|skip to|back to|return to|go to|scroll to) (?:recipe|content|main|navigation|top|the top|home|homepage|search|footer|comments|article|results|list|the article)\\b.{0,20}$',
  `(?:(?:did you )?(?:like|enjoy|love)(?:d|ing)?|found|finding|want|got|have|spotted|noticed|see|find|missed|know|need) (?:this|an?|more|our|the|any)(?: \\S+){0,4}? ?(?:${PIECE.slice(3, -1)}|tip|error|typo|mistake|question|story idea|news tip|photo|stories|news|updates|complaint)\\b[^?.]{0,60}\\?`,
  `(?:(?:was|is) this|did you (?:find|like|enjoy|make)|how (?:useful|helpful) was|what did you think of|do you (?:like|have|know|agree)|have you|are you|what do you think|what[’']s your (?:view|opinion|take))\\b[^.]{0,110}\\?.{0,200}\\b(?:contact|e-?mail|let us|tell us|share your|get in touch|write to|comments?|send us|@|call us|join the|tag us|click)`,
  `(?:was|is|did you (?:find|like|enjoy|make)|how (?:useful|helpful) was) this (?:${PIECE.slice(3, -1)}|information)\\b[^.]{0,40}\\?$`,
  '(?:already|existing|not (?:yet )?an?|current|new|are you an?) (?:(?:a|an) )?(?:(?:print|digital|paid|registered) )?(?:subscribers?|members?|customers?|users?)\\b.{0,2}[?:.]',
  "(?:already have an?|need an?|have an?|don[’']t have an?|no) (?:\\S+ )?(?:account|subscription)\\b",
  '(?:help us|support (?:us|our|independent|local|quality)|if you (?:like|enjoy|value|appreciate|believe in) (?:our|this|what|independent)).{0,160}\\b(?:journalism|donat|support|subscri|contribut|readers|members?|reporting|work|share)',
  '(?:if|when) you (?:buy|purchase|make a purchase|click|order).{0,120}\\b(?:commission|affiliate|earn)',
  'if you (?:have|know|are|were|would like|want|wish|need|see|think|notice|spot)\\b.{0,140}\\b(?:contact us|e-?mail us|e-?mail \\S+@|let us know|contact our|get in touch|write to us|call us|click here|\\S@\\S+\\.\\S)',
  '(?:by) (?:clicking|continuing|signing up|subscribing|registering|using|submitting|providing|entering|creating|logging|proceeding|closing|accepting)\\b.{0,200}\\b(?:you|i) (?:agree|consent|accept|acknowledge|confirm|are agreeing|are consenting)\\b',
  '(?:play|pause|mute|unmute|replay) (?:video|audio|episode|live|all|now)?$',
  '(?:to (?:play|view|watch|see|use|enable|hear|display)\\b.{0,60}(?:enable|turn on|allow|upgrade|update|disable)\\b.{0,40}(?:javascript|browser|cookies|ad ?block))',
  '(?:turn on|enable|allow|disable|turn off|accept|reject|manage|decline|customi[sz]e|allow all|accept all|reject all) (?:all|desktop|push|browser|your|the|our|necessary|cookie|non-essential|ad|javascript|consent)? ?(?:cookies?|notifications?|alerts|javascript|preferences|settings|choices|options|consent|ad ?blocker|and (?:close|continue))?\\.?$',
  'advertise with us\\b',
  '(?:get|enjoy|unlock|buy) (?:unlimited|full|exclusive|complete|instant)\\b.{0,30}\\baccess\\b',
  '(?:save|gift|print|listen|watch|read)(?: (?:this|for|it))? (?:later|article|story|post)\\W*$',
  '(?:report|suggest|submit|request|flag) an? (?:errors?|correction|typo|edit|tip|problem|issue|ad|clarification|story|event|photo|letter)\\W*$',
  'visit (?:the |us |our )?.{0,60}\\b(?:at|online at|on) (?:www\\.|https?:|\\S+\\.(?:com|org|net|example)\\b)',
  '(?:download|get|install|try|open|use)\\b[^.!?]{0,50}\\bapp\\b(?:\\W*$| (?:for|on|from|now|today|here|store)\\b)',
  '(?:view|go to|switch to|visit) (?:the )?(?:full|desktop|mobile|classic|main) (?:site|version|website)\\W*$',
  '(?:play|shop|take|try|browse|explore|discover|meet|visit|read|see|check out|watch|listen to|buy|follow|use|search|order) (?:all )?our (?:[^\\s.,!?]+ ?){1,6}\\W{0,2}$',
  '(?:buy|shop|order|book|donate|subscribe|apply|register|join|watch|listen|read|enter|vote|sign up|log in|download) (?:it )?(?:now|today|here|online)\\W{0,3}$',
  'view (?:source|original) (?:version|content|article|post|release)\\b',
  'filed (?:under|in)\\b.{0,60}$',
  '(?:posted|categori[sz]ed) in [^.]{2,60}$',
  'tagged(?: with| as| in)? .{0,160}[^.]$',
  '(?:please )?(?:log|sign) in\\b.{0,30}\\b(?:comment|reply|continue|read|account)',
  '(?:do you )?want to (?:be|stay|get|receive|read|see|hear|know|join|advertise|support|contribute|write)\\b[^?]{0,100}\\? .{0,10}(?:sign up|subscribe|click|join|register|contact|follow|download)',
  '(?:enter|type|fill in|add|leave) your (?:e-?mail|name|phone)\\b',
  '(?:receive|get|choose) (?:an?|the|our|free|daily|weekly) .{0,80}\\b(?:newsletters?|e-?mails?|bulletins?|digest|briefing|list of .{0,20}stories)\\b',
  'help (?:us|support|keep|fund)\\b.{0,60}\\b(?:our|journalism|free|independent|site|reporting)\\b',
  '(?:watch|listen|tune in|stream)(?: (?:live|now|again|on))+\\b.{0,60}$'
])

/** Whether a line asks the reader to do something on the page, or speaks of the page or of the article itself. */
export function isPrompt(line: string): boolean {
  if (line.length > LONGEST_PROMPT || QUOTED.test(line)) return false
  if (isPromptSentence(line)) return true
  const sentences = line.split(SENTENCE_BREAK)
  if (sentences.length < 2 || REPORTED.test(line)) return false
  const isPart = (sentence: string) =>
    isPromptSentence(sentence) || (sentence.length < LONGEST_LEAD && isLead(sentence))
  // In news the first sentence is no part already.
  return sentences.every(isPart) && sentences.some(isPromptSentence)
}

/** What a prompt is led up to with, or goes on with: a question, or another word to the reader. */
const isLead = (sentence: string) =>
  sentence.endsWith('?') || (isAddressed(sentence) && PROMPT_VERBS.has(firstWord(sentence)))

const firstWord = (line: string) => /^[\p{L}’'-]+/u.exec(line)?.[0].toLowerCase().replaceAll('’', "'") ?? ''

function isPromptSentence(sentence: string): boolean {
  const words = sentence.replace(/^(?:[^\p{L}\d©]|(?:update|updated|note|note to readers)\s*[:–-])+/iu, '')
  const first = firstWord(words)
  if (PROMPT_VERBS.has(first) && !REPORTED.test(words)) {
    if (PROMPTS.test(words)) return true
    if (SENDS_READER.test(first) && PLACE.test(words) && isAddressed(words)) return true
  }
  return isAboutPage(words) && !REPORTED.test(words.slice(0, 60))
}

/** "Follow us on Facebook", not "Join Facebook's board": the reader is spoken to, or the site is the place. */
const isAddressed = (line: string) =>
  /\b(?:us|our|your|you|me|my|@\w+|newsletter|app|on (?:facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|tiktok|google|apple|spotify|bluesky|x)|app store|google play|alerts)\b/i.test(
    line
  )
