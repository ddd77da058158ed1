/** A bag of instances of which at least one is of the bag's class: a sentence with its claims. */
export interface Bag {
  /** Of each instance the indices of the features that it has. */
  instances: readonly (readonly number[])[]
  positive: boolean
}

/** Log-odds: one a feature, and of an instance without any. */
export interface Logistic {
  bias: number
  weights: number[]
}

/** Ridge penalty: half of it times the squared weight. */
const PENALTY = 2
/** How often the instance that stands for its bag is chosen anew, and sweeps over all features in between. */
const ROUNDS = 6
const SWEEPS = 12

const sigmoid = (margin: number) => 1 / (1 + Math.exp(-margin))
const marginOf = ({ bias, weights }: Logistic, instance: readonly number[]) =>
  instance.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias)

/** The score of a bag is that of its best instance, 0 for an empty one. */
export const scoreOf = (model: Logistic, { instances }: Pick<Bag, 'instances'>) =>
  Math.max(0, ...instances.map(instance => sigmoid(marginOf(model, instance))))

/**
 * Logistic regression over bags (Andrews et al., NIPS 2002, with the logistic loss): each bag is stood for by its best
 * instance under the last weights, at first by all. Both classes weigh the same. Each weight takes Newton steps in turn.
 * @param size  how many features there are
 */
export function fitLogistic(bags: readonly Bag[], size: number): Logistic {
  const model: Logistic = { bias: 0, weights: Array.from({ length: size }, () => 0) }
  for (let round = 0; round < ROUNDS; round++) {
    const rows = bags.flatMap(({ instances, positive }) =>
      (round === 0 ? instances : bestOf(model, instances)).map(features => ({ features, positive }))
    )
    sweep(model, rows)
  }
  return model
}

function bestOf(model: Logistic, instances: Bag['instances']): readonly (readonly number[])[] {
  const margins = instances.map(instance => marginOf(model, instance))
  return instances.slice(margins.indexOf(Math.max(...margins))).slice(0, 1)
}

interface Row {
  features: readonly number[]
  positive: boolean
}

function sweep(model: Logistic, rows: readonly Row[]): void {
  const share = rows.filter(({ positive }) => positive).length / rows.length
  const margins = rows.map(({ features }) => marginOf(model, features))
  const having = model.weights.map((): number[] => [])
  rows.forEach(({ features }, row) => {
    for (const feature of features) having[feature]?.push(row)
  })
  /** The Newton step of a weight that the rows share. */
  const step = (members: readonly number[], penalty: number, weight: number) => {
    let [slope, curve] = [penalty * weight, penalty + 1e-6]
    for (const row of members) {
      const chance = sigmoid(margins[row] ?? 0)
      const isPositive = rows[row]?.positive === true
      const worth = 0.5 / (isPositive ? share : 1 - share)
      slope += worth * (chance - (isPositive ? 1 : 0))
      curve += worth * chance * (1 - chance)
    }
    const change = -slope / curve
    for (const row of members) margins[row] = (margins[row] ?? 0) + change
    return change
  }
  const all = rows.map((_, row) => row)
  for (let time = 0; time < SWEEPS; time++) {
    model.bias += step(all, 0, 0)
    having.forEach((members, feature) => {
      model.weights[feature] = (model.weights[feature] ?? 0) + step(members, PENALTY, model.weights[feature] ?? 0)
    })
  }
}
