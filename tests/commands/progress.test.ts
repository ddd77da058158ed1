import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createProgress, describe, duration } from '../../src/commands/progress.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function stream(isTTY: boolean) {
  const written: string[] = []
  const write = (text: string) => written.push(text) > 0
  return { written, stream: { isTTY, write, columns: 100, rows: 10 } as unknown as NodeJS.WriteStream }
}

test.each([
  ['half of it', { articles: 1200, bytesRead: 50, bytesTotal: 100 }, 10_000, '1,200 articles, 120/s, 50 %, 10 s left'],
  ['size not known', { articles: 3, bytesRead: 50, bytesTotal: null }, 1000, '3 articles, 3/s'],
  ['nothing yet', { articles: 0, bytesRead: 0, bytesTotal: 100 }, 0, '0 articles, 0/s, 0 %']
])('describe: %s', (_name, progress, milliseconds, expected) => {
  expect(describe(progress, milliseconds)).toBe(expected)
})

test.each([
  [900, '1 s'],
  [59_001, '1 min'],
  [61_000, '2 min'],
  [5_400_000, '1 h 30 min']
])('duration: %i ms', (milliseconds, expected) => {
  expect(duration(milliseconds)).toBe(expected)
})

test('without a terminal: a line every ten seconds, none after the end', () => {
  const { written, stream: output } = stream(false)
  const progress = createProgress(output)
  progress.update({ articles: 10, bytesRead: 1, bytesTotal: 4 })
  expect(written).toEqual([])
  vi.advanceTimersByTime(10_000)
  expect(written).toEqual(['newsmill: 10 articles, 1/s, 25 %, 30 s left\n'])
  progress.stop()
  vi.advanceTimersByTime(60_000)
  expect(written).toHaveLength(1)
})

test('on a terminal: a bar', () => {
  const { written, stream: output } = stream(true)
  const progress = createProgress(output)
  progress.update({ articles: 10, bytesRead: 1, bytesTotal: 4 })
  progress.stop()
  expect(written.join('')).toContain('25 %')
  expect(written.join('')).not.toContain('newsmill:')
})
