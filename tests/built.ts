/** The built program: piscina's threads need compiled files, so what starts threads is tested in dist/. */
import { type SpawnOptions, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'

// Programs and threads are started, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** What a module of dist/ exports; its types are those of the module in src/. */
export function built<Module>(file: string): Promise<Module> {
  return import(new URL(`../dist/${file}`, import.meta.url).href)
}

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

export function start(args: readonly string[], options: SpawnOptions = {}) {
  return spawn(process.execPath, [cli, ...args], options)
}

/** Runs the command line to its end, with `input` on standard input. */
export function newsmill(
  args: readonly string[],
  input: string | Buffer = '',
  options: SpawnOptions = {}
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(args, options)
    const ended: Ended = { code: null, stdout: '', stderr: '' }
    child.stdout?.setEncoding('utf8').on('data', text => (ended.stdout += text))
    child.stderr?.setEncoding('utf8').on('data', text => (ended.stderr += text))
    child.on('error', reject)
    child.on('close', code => resolve({ ...ended, code }))
    // The program may end before it has read all.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'newsmill-test-'))
}

/** Writes records as JSON Lines into a new folder and returns the file's path. */
export function jsonLines(records: readonly unknown[]): string {
  const path = join(temporaryFolder(), 'articles.jsonl')
  writeFileSync(path, records.map(record => `${JSON.stringify(record)}\n`).join(''))
  return path
}

export function readRows(folder: string, table: string): Record<string, unknown>[] {
  const lines = readFileSync(join(folder, `${table}.jsonl`), 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line))
}

/** The bytes of all files of a folder; run.json without its times. */
export function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort()
  return Object.fromEntries(
    names.map(name => {
      const content = readFileSync(join(folder, name), 'utf8')
      return [name, name === 'run.json' ? content.replace(/"(started|seconds)": [^,\n]+/g, '"$1": ?') : content]
    })
  )
}
