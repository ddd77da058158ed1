"""Writes models/<name>/: two ONNX graphs, labels, transitions, a checksum. Lookup tables are int8, all else float32."""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from build import BUILD
from dataset import COLUMNS, NAME_LABELS, RELATIONS, ROLE_LABELS, UPOS
from network import TABLES, Network, restored

OPSET = 17
FEATURE_VERSION = 2  # as in src/parse/features.ts
TOWNS = "../gazetteers/towns.txt"  # what it says is among the features


class Graph:
    """Collects nodes and weights; a name stands for a tensor."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.count = 0

    def weight(self, values: np.ndarray) -> str:
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.array(values, order="C"), name))
        return name

    def node(self, kind: str, *inputs: str, outputs: int = 1, **attributes) -> str:
        self.count += 1
        names = [f"n{self.count}_{index}" for index in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0]

    def named(self, source: str, name: str) -> None:
        self.nodes.append(helper.make_node("Identity", [source], [name]))

    def linear(self, inputs: str, layer: torch.nn.Linear) -> str:
        product = self.node("MatMul", inputs, self.weight(array(layer.weight).T))
        return self.node("Add", product, self.weight(array(layer.bias)))

    def save(self, path: Path, inputs: list, outputs: list) -> None:
        graph = helper.make_graph(self.nodes, "newsmill", inputs, outputs, self.weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=9)
        onnx.checker.check_model(model)
        onnx.save(model, str(path))


def array(tensor: torch.Tensor) -> np.ndarray:
    return tensor.detach().numpy().astype(np.float32)


def lookup(graph: Graph, table: np.ndarray, ids: str, scale: float | None = None) -> str:
    scale = scale or float(np.abs(table).max() / 127)
    rows = np.clip(np.round(table / scale), -127, 127).astype(np.int8)
    found = graph.node("Gather", graph.weight(rows), ids, axis=0)
    return graph.node("Mul", graph.node("Cast", found, to=TensorProto.FLOAT), graph.weight(np.array(scale, np.float32)))


def lstm(graph: Graph, inputs: str, layer: torch.nn.LSTM, index: int) -> str:
    """[tokens, 1, size] -> [tokens, 1, 2 * width]; PyTorch's gates are i f g o, ONNX's i o f c."""

    def gates(values: np.ndarray) -> np.ndarray:
        i, f, g, o = np.split(values, 4)
        return np.concatenate([i, o, f, g])

    def both(kind: str) -> list[np.ndarray]:
        return [gates(array(getattr(layer, f"{kind}_l{index}{suffix}"))) for suffix in ("", "_reverse")]

    bias = [np.concatenate(pair) for pair in zip(both("bias_ih"), both("bias_hh"))]
    weights = [graph.weight(np.stack(parts)) for parts in (both("weight_ih"), both("weight_hh"), bias)]
    states = graph.node("LSTM", inputs, *weights, direction="bidirectional", hidden_size=layer.hidden_size)
    swapped = graph.node("Transpose", states, perm=[0, 2, 1, 3])
    return graph.node("Reshape", swapped, graph.weight(np.array([0, 0, -1], np.int64)))


def encoder(network: Network) -> Graph:
    graph = Graph()
    columns = [graph.node("Gather", "ids", graph.weight(np.array(index, np.int64)), axis=1) for index in range(COLUMNS)]
    words = array(network.words)
    words[1] = array(network.unknown)
    parts = [lookup(graph, words, columns[0], json.loads((BUILD / "scale.json").read_text()))]
    parts += [lookup(graph, array(network.tables[name].weight), column) for name, column in zip(TABLES, columns[1:])]
    projected = graph.node("Relu", graph.linear(graph.node("Concat", *parts, axis=1), network.project))
    scale, shift = graph.weight(array(network.norm.weight)), graph.weight(array(network.norm.bias))
    normal = graph.node("LayerNormalization", projected, scale, shift, axis=-1, epsilon=network.norm.eps)
    states = graph.node("Unsqueeze", normal, graph.weight(np.array([1], np.int64)))
    for index in range(network.lstm.num_layers):
        states = lstm(graph, states, network.lstm, index)
    states = graph.node("Squeeze", states, graph.weight(np.array([1], np.int64)))
    graph.named(states, "states")
    for name in ("names", "roles", "upos"):
        graph.named(graph.linear(states, getattr(network, name)), name)
    head = graph.node("Relu", graph.linear(states, network.arc_head))
    dependent = graph.node("Relu", graph.linear(states, network.arc_dependent))
    weight = array(network.arc)
    mixed = graph.node("Add", graph.node("MatMul", dependent, graph.weight(weight[:-1])), graph.weight(weight[-1]))
    graph.named(graph.node("MatMul", mixed, graph.node("Transpose", head, perm=[1, 0])), "arcs")
    graph.named(graph.node("MatMul", mixed, graph.weight(array(network.root).reshape(-1, 1))), "roots")
    return graph


def labeller(network: Network) -> Graph:
    """Relations for heads that have been decided."""
    graph = Graph()
    head = graph.node("Gather", graph.node("Relu", graph.linear("states", network.rel_head)), "heads", axis=0)
    dependent = graph.node("Relu", graph.linear("states", network.rel_dependent))
    weight = array(network.rel)  # [dependent + 1, relations, head + 1]
    size, labels = weight.shape[0], weight.shape[1]
    flat = weight.reshape(size, -1)
    mixed = graph.node("Add", graph.node("MatMul", dependent, graph.weight(flat[:-1])), graph.weight(flat[-1]))
    mixed = graph.node("Reshape", mixed, graph.weight(np.array([-1, labels, size], np.int64)))
    rest = graph.node("Slice", mixed, *[graph.weight(np.array([v], np.int64)) for v in (0, size - 1, 2)])
    last = graph.node("Slice", mixed, *[graph.weight(np.array([v], np.int64)) for v in (size - 1, size, 2)])
    product = graph.node("MatMul", rest, graph.node("Unsqueeze", head, graph.weight(np.array([2], np.int64))))
    summed = graph.node("Add", product, last)
    graph.named(graph.node("Squeeze", summed, graph.weight(np.array([2], np.int64))), "relations")
    return graph


@torch.no_grad()
def silence(network: Network) -> None:
    """Makes every token one outside attributions: no corpus has taught what they are."""
    network.roles.weight.zero_()
    network.roles.bias.zero_()
    network.roles.bias[0] = 30.0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint")
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    checkpoint = BUILD / f"{options.checkpoint}.pt"
    network = restored(checkpoint)
    if "polnear" in torch.load(checkpoint, weights_only=False)["options"]["without"].split(","):
        silence(network)
    options.folder.mkdir(parents=True, exist_ok=True)

    def tensor(name: str, kind: int, *shape):
        return helper.make_tensor_value_info(name, kind, shape)

    real, whole, state = TensorProto.FLOAT, TensorProto.INT32, 2 * network.lstm.hidden_size
    outputs = {"states": state, "names": len(NAME_LABELS), "roles": len(ROLE_LABELS), "upos": len(UPOS), "arcs": "tokens", "roots": 1}
    encoder(network).save(
        options.folder / "encoder.onnx",
        [tensor("ids", whole, "tokens", COLUMNS)],
        [tensor(name, real, "tokens", size) for name, size in outputs.items()],
    )
    labeller(network).save(
        options.folder / "relations.onnx",
        [tensor("states", real, "tokens", state), tensor("heads", whole, "tokens")],
        [tensor("relations", real, "tokens", len(RELATIONS))],
    )
    (options.folder / "vocabulary.txt").write_text((BUILD / "vocabulary.txt").read_text())
    crfs = {name: getattr(network, f"{name}_crf") for name in ("names", "roles")}
    labels = {
        "featureVersion": FEATURE_VERSION,
        "labels": {"names": NAME_LABELS, "roles": ROLE_LABELS, "upos": UPOS, "relations": RELATIONS},
        "transitions": {name: np.round(array(crf.matrix()), 5).tolist() for name, crf in crfs.items()},
    }
    (options.folder / "model.json").write_text(json.dumps(labels) + "\n")
    sums = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(options.folder.iterdir())
        if path.suffix in (".onnx", ".txt") or path.name == "model.json"
    }
    sums[TOWNS] = hashlib.sha256((options.folder / TOWNS).read_bytes()).hexdigest()
    (options.folder / "checksums.json").write_text(json.dumps(sums, indent=2) + "\n")
    compare(network, options.folder)


def compare(network: Network, folder: Path) -> None:
    """The graphs against the network on random ids (tables lose a little by int8); what they give is kept for Node."""
    import onnxruntime

    torch.manual_seed(1)
    tokens = 30
    sizes = [len(network.words), *[size for size, _ in TABLES.values()]]
    ids = torch.stack([torch.randint(1, size, (tokens,)) for size in sizes], -1).int()
    names = ("names", "roles", "upos", "arcs", "roots", "states")
    session = onnxruntime.InferenceSession(str(folder / "encoder.onnx"))
    found = dict(zip(names, session.run(names, {"ids": ids.numpy()})))
    states = found.pop("states")
    heads = torch.arange(tokens).flip(0)
    labeller = onnxruntime.InferenceSession(str(folder / "relations.onnx"))
    found["relations"] = labeller.run(None, {"states": states, "heads": heads.int().numpy()})[0]
    with torch.no_grad():
        mine = network.names(network.encode(ids.long().unsqueeze(0)))[0]
        theirs = network.relations(torch.from_numpy(states).unsqueeze(0), heads.unsqueeze(0))[0]
    print("largest difference of name scores", float((mine - torch.from_numpy(found["names"])).abs().max()))
    print("largest difference of relation scores", float((theirs - torch.from_numpy(found["relations"])).abs().max()))
    scores = {name: [[round(float(value), 5) for value in row] for row in rows] for name, rows in found.items()}
    parity = {"ids": ids.tolist(), "heads": heads.tolist(), "scores": scores}
    (folder / "parity.json").write_text(json.dumps(parity) + "\n")


if __name__ == "__main__":
    main()
