import type { Act } from '../types.js'

/** What a cue verb is followed by. */
export interface CueVerb {
  act: Act
  /** Can stand beside words in quotation marks. */
  quotes: boolean
  /** Takes a clause with "that" or a question word. */
  clause: boolean
  /** Takes a clause without "that". */
  bare: boolean
  /** Takes "to" and an infinitive. */
  infinitive: boolean
  /** Takes a noun phrase as content ("praised the deal", "called for calm"). */
  object: boolean
  /** Names whom is spoken to first ("told reporters that"). */
  recipient: boolean
}

// Letters: q beside quotation marks, c clause, b bare clause, i infinitive, o object, r recipient.
const VERBS: Record<Act, string> = {
  speech: `
    say:qcbi tell:qcbir add:qcb ask:qcir announce:qcbo state:qcb argue:qcb claim:qcbi note:qcb warn:qcbr explain:qcb
    insist:qcb report:qcb call:qo describe:qo deny:qcbo admit:qcbo reply:qcb suggest:qcbo urge:qcior declare:qcbo
    acknowledge:qcbo comment:qc stress:qco emphasize:qco emphasise:qco highlight:co reiterate:qco confirm:qcbo
    mention:qcbo assert:qcbo allege:qcbo contend:qcb maintain:qc concede:qcb remark:qc observe:qc continue:q
    respond:qcb answer:qcb recall:qcb joke:qcb quip:q laugh:q sigh:q shout:q yell:q scream:q cry:q whisper:q murmur:q
    mutter:q exclaim:q complain:qcb caution:qcbr advise:qcir promise:qcbior vow:qcbi pledge:qcbio swear:qcb
    demand:qcio request:cio recommend:qco propose:qcio accuse:qo blame:qo criticize:qo criticise:qo condemn:qo
    denounce:qo praise:qo hail:qo welcome:qo dismiss:qo reject:qo defend:qo blast:qo slam:qo mock:qo rebuke:qo
    endorse:qo back:o testify:qcb reveal:qcbo disclose:co predict:qcbo forecast:cbo conclude:qcb indicate:qcb imply:c
    inform:qcr assure:qcbr remind:qcr persuade:r convince:r notify:cr declaim:q proclaim:qco pronounce:qo boast:qc
    brag:qc plead:qi appeal:qi lament:qco mourn:o regret:qco apologize:q apologise:q retort:qc counter:qcb
    interject:q interrupt:q chime:q repeat:qco echo:qo quote:qo cite:o question:o express:o voice:o convey:co
    decline:i refuse:i offer:io agree:qci disagree:qc dispute:co oppose:o rule:qcb speculate:qcb estimate:qcb
    calculate:cb summarize:qo summarise:qo outline:o detail:o elaborate:q clarify:qc specify:co refer:o talk:o speak:q
    discuss:o address:o invite:ior order:qio instruct:qir command:qi authorize:io authorise:io caution:qcb hint:qcb
    signal:qcb attest:qc aver:qc opine:qc muse:qc rant:q fume:q rage:q snap:q gush:q bemoan:qo decry:qo deplore:qo
    applaud:qo commend:qo salute:qo thank:o congratulate:o compliment:o underline:qco underscore:co caution:qcb`,
  writing: `
    write:qcb tweet:qcb post:qcb blog:qc read:qc show:cb find:cb document:co record:co
    text:qc message:qc email:qc editorialize:qc editorialise:qc `,
  thought: `
    believe:qcb think:qcb feel:qcb know:cb hope:qcbi fear:qcbo expect:cio doubt:cbo suspect:cb assume:cb consider:cio
    view:o understand:cb realize:cb realise:cb recognize:cbo recognise:cbo remember:qcbo forget:c imagine:qcb
    wonder:qc worry:qcb reckon:qcb guess:cb suppose:cb presume:cb trust:cb judge:co deem:o figure:cb anticipate:co
    envisage:o envision:o favor:o favour:o support:o like:o love:o hate:o dislike:o prefer:io appreciate:o admire:o
    respect:o value:o care:c dream:c foresee:co`,
  intention: `
    want:qio plan:iio intend:io seek:io aim:i hope:qcbi wish:qcbi decide:ci threaten:qi prepare:i
    consider:co determine:c resolve:i mean:i desire:io`,
  perception: `see:co hear:qco notice:co learn:cb discover:cb witness:o sense:c seem:i appear:i detect:o`
}

function parse(act: Act, entry: string): [string, CueVerb] {
  const [lemma = '', frames = ''] = entry.split(':')
  const has = (letter: string) => frames.includes(letter)
  return [
    lemma,
    {
      act,
      quotes: has('q'),
      clause: has('c'),
      bare: has('b'),
      infinitive: has('i'),
      object: has('o'),
      recipient: has('r')
    }
  ]
}

/** Reporting verbs by lemma, with what each can introduce; of two acts the first counts. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map(
  (Object.keys(VERBS) as Act[])
    .flatMap(act =>
      VERBS[act]
        .trim()
        .split(/\s+/)
        .map(entry => parse(act, entry))
    )
    .reverse()
)

/** Nouns, lower case, that with "to" or in "in a ..." belong to a cue: "said in a statement". */
export const SPEECH_OCCASIONS: ReadonlySet<string> = new Set(
  'statement interview speech letter email e-mail post tweet memo report briefing release article testimony conference call message address remarks'.split(
    ' '
  )
)
