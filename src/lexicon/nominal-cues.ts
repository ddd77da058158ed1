/**
 * Verbs beyond those that report a clause whose object may be what somebody expresses, by its name alone: verbs of
 * judgement, of characterising and comparing, of raising a subject, and of taking sides (Levin 1993, classes 29, 31, 33
 * and 37). What any other verb has for an object is acted upon and no content: "fetched a spanner".
 */
export const NOMINAL_CUES: ReadonlySet<string> = new Set(
  `abhor acclaim accept admonish adore advocate articulate assail assess attack attribute bash begrudge belittle
  berate bewail brand bristle broach castigate caution celebrate censure challenge champion characterise characterize
  chastise cheer chide chronicle compare contest contrast counsel covet crave credit criticise curse debate decline
  demonise demonize denigrate deny depict deprecate deride despise detest diagnose disapprove disavow disbelieve
  disown disparage disregard distrust downplay embrace encourage enjoy envy espouse esteem exaggerate exalt excuse
  exhort explore extol fault flag forgive glorify grudge idolise idolize ignore implore interpret invoke label lambast
  lambaste laud liken link loathe malign minimise minimize mistrust narrate object overstate paint pan parody
  pardon pillory pity play plug point ponder portray preach prize promote propound protest prefer rail rate
  read rebuff rebut recap recite recount reference refute regard rejoice relate relish remark repudiate resent reprimand
  reproach revere reverse ridicule rip savage scoff scold scorn share sketch sneer spurn stigmatise stigmatize sum swear
  tolerate tout treasure trumpet underplay understate urge venerate venture vilify vouch weigh`
    .trim()
    .split(/\s+/)
)
