import { expect, test } from 'vitest'
import { startProcess } from '../../../bench/peers/process.js'

/** A peer that finds the first word of each text. */
const FIRST_WORDS = `
require('readline').createInterface({ input: process.stdin }).on('line', line => {
  const { texts, timed } = JSON.parse(line)
  const annotations = texts.map(({ text }) => ({ entities: [[0, text.indexOf(' '), 'PERSON', null]] }))
  console.log(JSON.stringify(timed ? { seconds: 1 } : { seconds: 1, annotations }))
})`
const text = (words: string) => ({ text: words, published: null })

test('a peer is asked again and again, and answers text by text', async () => {
  const peer = startProcess([process.execPath, '-e', FIRST_WORDS])
  const first = await peer.ask([text('Roe left.'), text('Ortiz stayed.')])
  const second = await peer.ask([text('Petheridge spoke.')])
  peer.close()
  const ends = [first, second].map(({ annotations = [] }) => annotations.map(({ entities = [] }) => entities[0]?.[1]))
  expect(ends).toEqual([[3, 5], [10]])
})

test('a timed answer leaves the annotations out', async () => {
  const peer = startProcess([process.execPath, '-e', FIRST_WORDS])
  const reply = await peer.ask([text('Roe left.')], true)
  peer.close()
  expect(reply).toEqual({ seconds: 1 })
})

test('a peer that dies is an error that says how to see why', async () => {
  const peer = startProcess([process.execPath, '-e', 'process.exit(3)'])
  await expect(peer.ask([text('Roe left.')])).rejects.toThrow('ended with 3; PEERS_VERBOSE=1 shows why')
})

test('a program that is not there is an error', async () => {
  const peer = startProcess(['no-such-program'])
  await expect(peer.ask([text('Roe left.')])).rejects.toThrow('no-such-program')
})
