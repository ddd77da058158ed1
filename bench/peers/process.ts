import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Article } from '../../src/types.js'
import type { Annotation } from './annotation.js'

export type Text = Pick<Article, 'text' | 'published'>

export interface Reply {
  /** Wall time inside the process, from the texts to plain results; reading and writing JSON is not in it. */
  seconds: number
  annotations?: readonly Annotation[]
}

/** A peer in a process of its own: a line of JSON with texts in, a line with their annotations out. */
export interface PeerProcess {
  /** @param timed  leave the annotations where they are, and tell the time only */
  ask: (texts: readonly Text[], timed?: boolean) => Promise<Reply>
  /** Processor time so far in seconds, user and system; Linux only. */
  processorTime: () => number
  /** Peak resident memory so far in MB; Linux only. */
  peakMemory: () => number
  close: () => void
}

/** Clock ticks a second in /proc (`getconf CLK_TCK`), 100 on all Linux of today. */
const TICKS = 100

/** No library may use more threads than one. */
const ONE_THREAD = Object.fromEntries(['OMP', 'OPENBLAS', 'MKL', 'BLIS'].map(name => [`${name}_NUM_THREADS`, '1']))

export function startProcess([program = '', ...words]: readonly string[]): PeerProcess {
  const child = spawn(program, words, {
    env: { ...process.env, ...ONE_THREAD },
    stdio: ['pipe', 'pipe', process.env.PEERS_VERBOSE ? 'inherit' : 'ignore']
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ended = failure(child, program)
  // That nobody reads any more is told by the end of the process.
  child.stdin.on('error', () => undefined)
  const proc = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8')
  return {
    ask: async (texts, timed = false) => {
      const asked = texts.map(({ text, published }) => ({ text, published }))
      child.stdin.write(`${JSON.stringify({ texts: asked, timed })}\n`)
      const { value, done } = await Promise.race([lines.next(), ended])
      return done ? ended : (JSON.parse(value) as Reply)
    },
    processorTime: () => {
      // The program's name, which may hold blanks, is in brackets; user and system time are fields 14 and 15.
      const fields = proc('stat')
        .replace(/^.*\) /s, '')
        .split(' ')
      return (Number(fields[11]) + Number(fields[12])) / TICKS
    },
    peakMemory: () => Number(/^VmHWM:\s+(\d+) kB/m.exec(proc('status'))?.[1]) / 1024,
    close: () => {
      ended.catch(() => undefined)
      child.kill()
    }
  }
}

const failure = (child: ChildProcess, program: string) =>
  new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('close', code => reject(new Error(`${program} ended with ${code}; PEERS_VERBOSE=1 shows why`)))
  })
