import { SingleBar } from 'cli-progress'
import type { Progress } from '../run.js'

const HEARTBEAT = 10_000
const REDRAW = 100

export interface ProgressDisplay {
  update: (progress: Progress) => void
  stop: () => void
}

/** A bar where `stream` is a terminal and the size of the input is known, else a line every ten seconds. */
export function createProgress(stream: NodeJS.WriteStream): ProgressDisplay {
  const started = Date.now()
  let latest: Progress = { articles: 0, bytesRead: 0, bytesTotal: null }
  let bar: SingleBar | undefined
  let drawn = 0
  const heartbeat = setInterval(() => {
    if (bar === undefined) stream.write(`newsmill: ${describe(latest, Date.now() - started)}\n`)
  }, HEARTBEAT)
  heartbeat.unref()
  const draw = () => {
    drawn = Date.now()
    bar?.update(latest.bytesRead, { words: describe(latest, drawn - started) })
  }
  return {
    update: progress => {
      latest = progress
      if (bar === undefined && stream.isTTY && progress.bytesTotal) {
        bar = new SingleBar({ stream, format: '{bar} {words}', barsize: 24 })
        bar.start(progress.bytesTotal, 0, { words: '' })
      }
      if (Date.now() - drawn >= REDRAW) draw()
    },
    stop: () => {
      clearInterval(heartbeat)
      draw()
      bar?.stop()
    }
  }
}

/** How far it is, how fast, and how long it will take: "1,200 articles, 85/s, 40 %, 21 s left". */
export function describe({ articles, bytesRead, bytesTotal }: Progress, milliseconds: number): string {
  const words = [`${articles.toLocaleString('en')} articles`, rate(articles, milliseconds)]
  if (bytesTotal) {
    const share = Math.min(1, bytesRead / bytesTotal)
    words.push(`${Math.floor(share * 100)} %`)
    if (share > 0 && share < 1) words.push(`${duration((milliseconds * (1 - share)) / share)} left`)
  }
  return words.join(', ')
}

export function rate(articles: number, milliseconds: number): string {
  const perSecond = articles / Math.max(milliseconds / 1000, 0.001)
  return `${perSecond.toLocaleString('en', { maximumSignificantDigits: 2 })}/s`
}

export function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
