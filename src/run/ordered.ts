import { PipelineError } from '../errors.js'

/** How many tasks may be under way at once, and how much they may weigh together; one task is always let in. */
export interface WindowLimits {
  count: number
  weight: number
}

export interface OrderedPlan<Item, Result> {
  start: (item: Item) => Promise<Result>
  weigh: (item: Item) => number
  limits: WindowLimits
  signal?: AbortSignal | undefined
}

interface Slot<Result> {
  weight: number
  outcome: { result: Result } | { error: unknown } | null
}

type Read<Item> = IteratorResult<Item> | { error: unknown }

/**
 * Starts a task for each item of `source` and yields the results in the order of the items, each as soon as it and
 * all before it are done. Reads no further while the window is full or the consumer is busy: that is the
 * back-pressure from a slow disk up to the reader.
 * @throws what `source` or a task throws, at its place in the order; PipelineError INTERRUPTED on `signal`
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  plan: OrderedPlan<Item, Result>
): AsyncGenerator<Result> {
  const iterator = source[Symbol.asyncIterator]()
  const slots: Slot<Result>[] = []
  const bell = createBell()
  let weight = 0
  let ended = false
  let reading = false
  let read: Read<Item> | null = null

  const admit = (item: Item): void => {
    const slot: Slot<Result> = { weight: plan.weigh(item), outcome: null }
    slots.push(slot)
    weight += slot.weight
    settle(plan.start(item), outcome => {
      slot.outcome = 'value' in outcome ? { result: outcome.value } : outcome
      bell.ring()
    })
  }
  const readNext = (): void => {
    reading = true
    settle(iterator.next(), outcome => {
      read = 'value' in outcome ? outcome.value : outcome
      reading = false
      bell.ring()
    })
  }

  plan.signal?.addEventListener('abort', bell.ring)
  try {
    while (!ended || slots.length > 0) {
      if (plan.signal?.aborted) throw new PipelineError('INTERRUPTED', 'Interrupted; nothing was changed.')
      const next = read as Read<Item> | null
      if (next !== null) {
        if ('error' in next) throw next.error
        read = null
        if (next.done) ended = true
        else admit(next.value)
      }
      const full = slots.length >= plan.limits.count || weight >= plan.limits.weight
      if (!ended && !reading && read === null && !(full && slots.length > 0)) readNext()
      const outcome = slots[0]?.outcome
      if (outcome) {
        weight -= slots.shift()?.weight ?? 0
        if ('error' in outcome) throw outcome.error
        yield outcome.result
      } else if (!ended || slots.length > 0) await bell.wait()
    }
  } finally {
    plan.signal?.removeEventListener('abort', bell.ring)
    // Not awaited: a generator that waits for standard input ends only when more input comes.
    if (!ended) iterator.return?.().catch(() => {})
  }
}

/** Not Promise.race: racing against one long-lived promise keeps every loser's reaction in memory. */
function createBell(): { ring: () => void; wait: () => Promise<void> } {
  let rung = false
  let wake: (() => void) | null = null
  return {
    ring: () => {
      rung = true
      wake?.()
    },
    wait: async () => {
      if (!rung) await new Promise<void>(resolve => (wake = resolve))
      rung = false
      wake = null
    }
  }
}

function settle<T>(promise: Promise<T>, then: (outcome: { value: T } | { error: unknown }) => void): void {
  promise.then(
    value => then({ value }),
    error => then({ error })
  )
}
