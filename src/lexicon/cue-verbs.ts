import type { Act } from '../types.js'

/** What a cue verb is followed by. */
export interface CueVerb {
  act: Act
  /** Takes a clause without "that". */
  bare: boolean
  /** Names whom is spoken to first ("told reporters that"). */
  recipient: boolean
}

// Letters: b bare clause, r recipient.
const VERBS: Record<Act, string> = {
  speech: `
    say:b tell:br add:b ask:r announce:b state:b argue:b claim:b note:b warn:br explain:b insist:b report:b call
    describe deny:b admit:b reply:b suggest:b urge:r declare:b acknowledge:b comment stress emphasize emphasise
    highlight reiterate confirm:b mention:b assert:b allege:b contend:b maintain concede:b remark observe continue
    respond:b answer:b recall:b joke:b quip laugh sigh shout yell scream cry whisper murmur mutter exclaim
    complain:b caution:br advise:r demand request recommend propose accuse blame
    criticize criticise condemn denounce praise hail welcome dismiss reject defend blast slam mock rebuke endorse
    back testify:b reveal:b disclose predict:b forecast:b conclude:b indicate:b imply inform:r assure:br remind:r
    persuade:r convince:r notify:r declaim proclaim pronounce boast brag plead appeal lament mourn regret
    apologize apologise retort counter:b interject interrupt chime repeat echo quote cite question express voice
    convey decline refuse offer agree disagree dispute rule:b speculate:b summarize
    summarise outline detail elaborate clarify specify refer talk speak discuss address invite:r order instruct:r
    command authorize authorise hint:b signal:b attest aver opine muse rant fume rage snap gush bemoan
    decry deplore applaud commend salute thank congratulate compliment underline underscore`,
  writing: `
    write:b tweet:b post:b blog read show:b document record text message email editorialize editorialise`,
  thought: `
    believe:b think:b feel:b know:b hope:b fear:b expect doubt:b suspect:b assume:b consider view understand:b
    realize:b realise:b recognize:b recognise:b remember:b forget imagine:b wonder worry:b reckon:b guess:b
    suppose:b presume:b trust:b judge deem figure:b anticipate envisage envision favor favour support like love
    hate dislike prefer appreciate admire respect value care dream foresee oppose estimate:b calculate:b`,
  intention: `
    want plan intend seek aim hope:b wish:b decide threaten prepare consider determine resolve mean desire
    promise:br vow:b pledge:b swear:b`,
  perception: `
    see hear notice find:b learn:b discover:b witness sense seem appear detect`
}

function parse(act: Act, entry: string): [string, CueVerb] {
  const [lemma = '', frames = ''] = entry.split(':')
  const has = (letter: string) => frames.includes(letter)
  return [
    lemma,
    {
      act,
      bare: has('b'),
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
