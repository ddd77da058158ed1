import { InferenceSession, Tensor } from 'onnxruntime-node'
import { PipelineError } from '../errors.js'
import type { Model } from '../resources/model.js'
import { COLUMNS, FEATURE_VERSION } from './features.js'

/** What the network says of a stretch of tokens, row by row. */
export interface Scores {
  names: Float32Array
  roles: Float32Array
  upos: Float32Array
  /** By dependent and head. */
  arcs: Float32Array
  /** How much each token is like the root of its sentence. */
  roots: Float32Array
  states: Tensor
}

export interface Network {
  score: (ids: Int32Array) => Promise<Scores>
  /** Scores of the relations that join tokens to heads that were decided. */
  relations: (states: Tensor, heads: Int32Array) => Promise<Float32Array>
}

/** One thread: the run has a pipeline a core. */
const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential'
}

/**
 * Creates the network from its ONNX files.
 * @throws PipelineError MODEL_UNUSABLE where the features are not those that it was trained on
 */
export async function createNetwork(model: Model): Promise<Network> {
  if (model.featureVersion !== FEATURE_VERSION) {
    const message = `The model "${model.name}" wants features of version ${model.featureVersion}, this newsmill has ${FEATURE_VERSION}; train it anew.`
    throw new PipelineError('MODEL_UNUSABLE', message, { name: model.name })
  }
  const encoder = await InferenceSession.create(model.encoder, OPTIONS)
  const labeller = await InferenceSession.create(model.relations, OPTIONS)
  return {
    score: async ids => {
      const shape = [ids.length / COLUMNS.length, COLUMNS.length]
      const found = await encoder.run({ ids: new Tensor('int32', ids, shape) })
      const of = (name: string) => found[name]?.data as Float32Array
      return {
        names: of('names'),
        roles: of('roles'),
        upos: of('upos'),
        arcs: of('arcs'),
        roots: of('roots'),
        states: found.states as Tensor
      }
    },
    relations: async (states, heads) => {
      const found = await labeller.run({ states, heads: new Tensor('int32', heads, [heads.length]) })
      return found.relations?.data as Float32Array
    }
  }
}
