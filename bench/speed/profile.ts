/** V8's CPU profile (Chrome DevTools Protocol, `Profiler.Profile`), as far as it is read here. */
export interface CpuProfile {
  nodes: readonly ProfileNode[]
  /** The node on top of the stack at each look, and microseconds since the look before. */
  samples: readonly number[]
  timeDeltas: readonly number[]
}

export interface ProfileNode {
  id: number
  callFrame: { functionName: string; url: string; lineNumber: number }
  children?: readonly number[]
}

/** Time of a function and of what it calls, in milliseconds; the shape that d3-flame-graph draws. */
export interface Flame {
  name: string
  value: number
  children: Flame[]
}

/** Milliseconds at each node itself. */
function ownTimes({ samples, timeDeltas }: CpuProfile): Map<number, number> {
  const times = new Map<number, number>()
  for (const [index, id] of samples.entries()) {
    times.set(id, (times.get(id) ?? 0) + (timeDeltas[index] ?? 0) / 1000)
  }
  return times
}

const WAITING = ['(idle)', '(program)']
const WINK = 'wink-nlp'
/** The language model at work; it is called from the event loop, not from the stage that waits for it. */
const NETWORK = 'parse, the network'

/** What a frame belongs to: a stage by its folder of `dist`, wink-nlp, or nothing by itself. */
function placeOf({ functionName, url }: ProfileNode['callFrame']): string | null {
  if (functionName === '(garbage collector)') return 'garbage collection'
  if (WAITING.includes(functionName)) return 'waiting and native code'
  if (/node_modules\/wink-(?:nlp|eng)/.test(url)) return WINK
  if (/node_modules\/onnxruntime/.test(url)) return NETWORK
  return /\/dist\/([a-z-]+)\/.*\.js$/.exec(url)?.[1] ?? null
}

/**
 * Milliseconds of each stage. A stage has all that is called below its outermost frame, but for wink-nlp and the
 * network, which stand by themselves; garbage collection and time without JavaScript do, too.
 */
export function stageTimes(profile: CpuProfile): Map<string, number> {
  const own = ownTimes(profile)
  const byId = new Map(profile.nodes.map(node => [node.id, node]))
  const totals = new Map<string, number>()
  const visit = (node: ProfileNode, outer: string | null): void => {
    const place = placeOf(node.callFrame)
    const stage = place === WINK || place === NETWORK ? place : (outer ?? place)
    const name = stage ?? 'everything else'
    totals.set(name, (totals.get(name) ?? 0) + (own.get(node.id) ?? 0))
    for (const id of node.children ?? []) {
      const child = byId.get(id)
      if (child) visit(child, stage)
    }
  }
  const [root] = profile.nodes
  if (root) visit(root, null)
  return totals
}

/** Flames thinner than this share of all are left out: nobody could see them. */
const THINNEST = 0.0005

/** The profile as a tree of functions with their time. */
export function toFlame(profile: CpuProfile): Flame {
  const own = ownTimes(profile)
  const byId = new Map(profile.nodes.map(node => [node.id, node]))
  const total = [...own.values()].reduce((sum, time) => sum + time, 0)
  const flame = ({ id, callFrame, children = [] }: ProfileNode): Flame => {
    const below = children.flatMap(child => {
      const node = byId.get(child)
      return node ? [flame(node)] : []
    })
    const value = (own.get(id) ?? 0) + below.reduce((sum, child) => sum + child.value, 0)
    const file = callFrame.url.replace(/^.*\/(node_modules|dist)\//, '$1/')
    const place = file === '' ? '' : ` ${file}:${callFrame.lineNumber + 1}`
    return {
      name: `${callFrame.functionName || '(anonymous)'}${place}`,
      value: Math.round(value * 10) / 10,
      children: below.filter(child => child.value >= total * THINNEST)
    }
  }
  const [root] = profile.nodes
  return root ? flame(root) : { name: '(root)', value: 0, children: [] }
}
