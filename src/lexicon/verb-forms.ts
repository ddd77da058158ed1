/**
 * Forms of verbs that are other words as well ("a fell", "left", "LED", "lives"), each with its base form: a tagger that
 * takes them for those gives another lemma.
 */
export const VERB_FORMS: ReadonlyMap<string, string> = new Map(
  `fell=fall left=leave rose=rise saw=see shot=shoot spoke=speak drove=drive bore=bear felt=feel led=lead won=win met=meet
  fled=flee sank=sink shrank=shrink slid=slide slew=slay stole=steal struck=strike wore=wear wove=weave lives=live
  leaves=leave`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split('=')
      return [form, base]
    })
)
