import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { CACHE, PEERS, ROOT } from './folders.js'

type Run = (program: string, ...words: readonly string[]) => void

const runIn =
  (cwd: string): Run =>
  (program, ...words) => {
    // The runtime of language models, should newsmill come to need one, must not fetch what no package has.
    const env = { ...process.env, npm_config_onnxruntime_node_install: 'skip' }
    execFileSync(program, words, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
  }

/** What is installed together, into a folder of the cache; done again when its list of versions has changed. */
interface Installation {
  folder: string
  pins: string
  install: (folder: string) => void
}

const INSTALLATIONS: readonly Installation[] = [
  {
    folder: 'npm',
    pins: `${PEERS}npm/package-lock.json`,
    install: folder => {
      cpSync(`${PEERS}npm`, folder, { recursive: true })
      runIn(folder)('npm', 'ci', '--no-audit', '--no-fund')
    }
  },
  {
    folder: 'python',
    pins: `${PEERS}spacy/requirements.txt`,
    install: folder => {
      runIn(CACHE)('python3', '-m', 'venv', folder)
      runIn(folder)('bin/python', '-m', 'pip', 'install', '--quiet', '-r', `${PEERS}spacy/requirements.txt`)
    }
  },
  {
    folder: 'corenlp',
    pins: `${PEERS}corenlp/pom.xml`,
    install: folder => {
      const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
      runIn(`${PEERS}corenlp`)('mvn', '--quiet', '--batch-mode', plugin, `-DoutputDirectory=${folder}`)
    }
  },
  {
    folder: 'corenlp-classes',
    pins: `${PEERS}corenlp/Serve.java`,
    install: folder => runIn(CACHE)('javac', '-cp', `${CACHE}corenlp/*`, '-d', folder, `${PEERS}corenlp/Serve.java`)
  },
  { folder: 'newsmill', pins: `${ROOT}package-lock.json`, install: installPacked }
]

/** newsmill as a user gets it: packed, and installed into an empty project. */
function installPacked(folder: string): void {
  runIn(ROOT)('npm', 'pack', '--pack-destination', folder)
  const { name, version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { name: string; version: string }
  writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true }))
  runIn(folder)('npm', 'install', '--no-audit', '--no-fund', `./${name}-${version}.tgz`)
}

/** Installs what is not there yet in its pinned version; takes the registries of npm, Python and Maven. */
export function setUp(say: (words: string) => void): void {
  for (const { folder, pins, install } of INSTALLATIONS) {
    const stamp = `${CACHE}${folder}.installed`
    const wanted = readFileSync(pins, 'utf8')
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue
    say(`installing ${folder}`)
    rmSync(CACHE + folder, { recursive: true, force: true })
    mkdirSync(CACHE + folder, { recursive: true })
    install(CACHE + folder)
    writeFileSync(stamp, wanted)
  }
}
