import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFolder } from '../../src/run/lock.js'
import { temporaryFolder } from '../built.js'

/** The lock file of this machine for another process, or of another machine. */
async function otherLock(folder: string, change: (name: string) => string): Promise<string> {
  const unlock = await lockFolder(folder)
  const [name = ''] = readdirSync(folder)
  await unlock()
  const other = join(folder, change(name))
  writeFileSync(other, '')
  return other
}

const ofProcess = (pid: number | undefined) => (name: string) => name.replace(/lock-\d+/, `lock-${pid}`)
const ofMachine = (host: string) => (name: string) => name.replace(/[0-9a-f]{8}(?=-[0-9a-f]{8}$)/, host)

test('a folder is locked once, and free afterwards', async () => {
  const folder = temporaryFolder()
  const unlock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'OUTPUT_NOT_WRITABLE' })
  expect(readdirSync(folder)).toHaveLength(1)
  await unlock()
  expect(readdirSync(folder)).toEqual([])
  await (await lockFolder(folder))()
})

test('of many that come at once one at most has the folder', async () => {
  const folder = temporaryFolder()
  const locks = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(folder)))
  expect(locks.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(2)
})

test('the lock of a living process holds, that of a dead one does not', async () => {
  const folder = temporaryFolder()
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  await otherLock(folder, ofProcess(other.pid))
  await expect(lockFolder(folder)).rejects.toMatchObject({ message: expect.stringContaining(`process ${other.pid}`) })
  other.kill('SIGKILL')
  await once(other, 'close')
  await (await lockFolder(folder))()
  expect(readdirSync(folder)).toEqual([])
})

test('another run with our own process id is dead: in containers every run may have it', async () => {
  const folder = temporaryFolder()
  await otherLock(folder, name => name)
  await (await lockFolder(folder))()
  expect(readdirSync(folder)).toEqual([])
})

test('a lock of another machine holds as long as it is touched', async () => {
  const folder = temporaryFolder()
  const path = await otherLock(folder, ofMachine('00000000'))
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'OUTPUT_NOT_WRITABLE' })
  utimesSync(path, new Date(), new Date(Date.now() - 120_000))
  await (await lockFolder(folder))()
  expect(readdirSync(folder)).toEqual([])
})

test('what only looks like a lock stays', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, '.newsmill-lock-mine'), 'mine')
  await (await lockFolder(folder))()
  expect(readdirSync(folder)).toEqual(['.newsmill-lock-mine'])
})
