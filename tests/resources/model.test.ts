import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { createNetwork } from '../../src/parse/network.js'
import { checksumOf, DEFAULT_MODEL, loadLanguageTable, loadModel } from '../../src/resources/model.js'

const SHIPPED = fileURLToPath(new URL(`../../models/${DEFAULT_MODEL}/`, import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'newsmill-model-'))
const folder = join(root, 'model')
afterAll(() => rmSync(root, { recursive: true }))
beforeEach(() => cpSync(SHIPPED, folder, { recursive: true }))

test('the shipped model loads, and its checksum is the one that runs record', () => {
  const model = loadModel(DEFAULT_MODEL)
  expect(model.checksum).toBe(checksumOf(DEFAULT_MODEL))
  expect(model.vocabulary.length).toBeGreaterThan(10_000)
})

test.each(['encoder.onnx', 'relations.onnx', 'vocabulary.txt', 'model.json'])('a changed %s is refused', file => {
  writeFileSync(join(folder, file), Buffer.concat([readFileSync(join(folder, file)), Buffer.from(' ')]))
  expect(() => loadModel('broken', folder)).toThrow(
    expect.objectContaining({ code: 'MODEL_UNUSABLE', context: { name: 'broken', file } })
  )
})

test.each(['encoder.onnx', 'checksums.json'])('a missing %s is refused', file => {
  rmSync(join(folder, file))
  expect(() => loadModel('broken', folder)).toThrow(
    expect.objectContaining({ code: 'MODEL_UNUSABLE', context: { name: 'broken', file } })
  )
})

test('a model of other features is refused', async () => {
  const model = { ...loadModel(DEFAULT_MODEL), featureVersion: 0 }
  await expect(createNetwork(model)).rejects.toMatchObject({ code: 'MODEL_UNUSABLE' })
})

test('a changed table of languages is refused', () => {
  cpSync(fileURLToPath(new URL('../../models/languages/', import.meta.url)), folder, { recursive: true })
  writeFileSync(join(folder, 'scores.bin'), '')
  expect(() => loadLanguageTable(folder)).toThrow(expect.objectContaining({ code: 'MODEL_UNUSABLE' }))
})
