import { CALIBRATIONS } from './calibration.js'
import { CHECK_WORTHINESS } from './check-worthiness.js'
import { SAID, TUPLES } from './claims.js'
import { COREFERENCE } from './coreference.js'
import { DATES } from './dates.js'
import { GAP } from './gap.js'
import { GOLD_CLAIMS } from './gold-claims.js'
import { GOLD_ENTITIES } from './gold-entities.js'
import { GOLD_QUOTES } from './gold-quotes.js'
import { LINKS } from './links.js'
import type { Measure } from './measure.js'
import { NAMES } from './names.js'
import { QUOTES } from './quotes.js'
import { ROBUSTNESS } from './robustness.js'
import { SPEAKERS } from './speakers.js'
import { TREES } from './trees.js'

/** All that is measured, in the order of the table. */
export const MEASURES: readonly Measure[] = [
  ...GOLD_ENTITIES,
  ...GOLD_QUOTES,
  ...GOLD_CLAIMS,
  ...NAMES,
  LINKS,
  COREFERENCE,
  GAP,
  QUOTES,
  SPEAKERS,
  TUPLES,
  SAID,
  CHECK_WORTHINESS,
  DATES,
  ...TREES,
  ...CALIBRATIONS,
  ...ROBUSTNESS
]
