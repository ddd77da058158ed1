import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

function quality(...args: string[]) {
  const { status, stderr } = spawnSync('npx', ['tsx', 'bench/quality.ts', ...args], { cwd: ROOT, encoding: 'utf8' })
  return { status, stderr }
}

test.each([
  [
    'a task that is not there lists those that are',
    ['--only', 'quote'],
    'Allowed choices are names, values, coreference'
  ],
  ['no floor falls without a reason', ['--only', 'dates', '--lower', 'x'], '--lower needs --why'],
  ['errors of a task that has no page', ['--errors', 'dates'], 'Allowed choices are names, quotes']
])(
  '%s',
  (_name, args, message) => {
    const { status, stderr } = quality(...args)
    expect(stderr).toContain(message)
    expect(status).not.toBe(0)
  },
  60_000
)
