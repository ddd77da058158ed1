import type { Article } from '../types.js'
import { createDuplicateFinder, type Standing } from './duplicates.js'
import type { Judged } from './language.js'
import { createStoryFinder } from './stories.js'

/** An article of the input, in its place among those before it. */
export interface Placed extends Judged {
  standing: Standing
  /** Id of the first article of its story, which may turn out to have no row. */
  storyId: string
}

/** Places articles by those given before, in their order, and by nothing else. */
export function createPlacer(judge: (article: Article) => Judged): (article: Article) => Placed {
  const standingOf = createDuplicateFinder()
  const stories = createStoryFinder()
  return article => {
    const standing = standingOf(article)
    const storyId =
      standing === 'new'
        ? stories.add(article)
        : stories.storyOf(typeof standing === 'object' ? standing.of : article.id)
    return { ...judge(article), standing, storyId }
  }
}
