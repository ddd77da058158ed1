import { spawnSync } from 'node:child_process'

/** Which of the programs that people open datasets with are installed here. */
export const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0
export const hasPython = (name: string) => has('python3', '-c', `import ${name}`)
export const hasR = (name: string) => has('Rscript', '-e', `library(${name})`)
