// One run in a process of its own, which can be killed: node child.mjs '{"paths": [...], "out": ...}'.
import { run } from '../../dist/run.js'

await run({ workers: 1, checkpointEvery: 20, ...JSON.parse(process.argv[2]) })
