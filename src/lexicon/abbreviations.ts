const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Abbreviations, lower case, that stand before a name or number and so never end a sentence. */
export const NEVER_FINAL = words(`
  mr. mrs. ms. mx. messrs. dr. prof. rev. fr. hon. sen. sens. rep. reps. gov. govs. gen. lt. col. capt. cpt. maj. sgt.
  cpl. pvt. adm. cmdr. brig. st. ste. mt. ft. pres. supt. insp. det. cllr. atty. amb. sec. asst. assoc. vs. v. e.g. i.e.
  cf. viz. approx. lt.-col. maj.-gen. lt.-gen.
`)

/** Abbreviations, lower case, that go on only before a number ("No. 3", "Jan. 5", "Sec. 4"). */
export const NUMBERED = words(`
  no. nos. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. p. pp. vol. ch. fig. art. par. cl. ca. c.
`)
