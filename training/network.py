"""The network: tables of features, a bidirectional LSTM, CRFs for names and attributions, tags, a biaffine parser."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn

from batching import padded
from dataset import NAME_LABELS, RELATIONS, ROLE_LABELS, UPOS

TABLES = {"form": (32_768, 40), "prefix": (4096, 16), "suffix": (4096, 24), "shape": (256, 16), "state": (64, 8), "membership": (512, 16)}
ARC, REL = 128, 64


class Crf(nn.Module):
    """Linear-chain CRF over BIO labels; a token may allow several labels, whose paths are then summed over."""

    def __init__(self, labels: list[str]):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(len(labels), len(labels)))
        forbidden = torch.zeros(len(labels), len(labels))
        start = torch.zeros(len(labels))
        for after, label in enumerate(labels):
            if label.startswith("I-"):
                start[after] = -1e4
                for before, other in enumerate(labels):
                    if other[2:] != label[2:]:
                        forbidden[before, after] = -1e4
        self.register_buffer("forbidden", forbidden)
        self.register_buffer("start", start)

    def matrix(self) -> torch.Tensor:
        return self.transitions + self.forbidden

    def loss(self, emissions: torch.Tensor, allowed: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Negative log likelihood, summed; `allowed` is true for labels that the annotation leaves open."""
        return ChainLoss.apply(emissions, self.matrix(), self.start, allowed, mask)

    @torch.no_grad()
    def marginals(self, emissions: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Probability of each label, [sequences, tokens, labels]."""
        return torch.from_numpy(chain(numbers(emissions), self.matrix().numpy(), self.start.numpy(), mask.numpy()).single)

    @torch.no_grad()
    def decode(self, emissions: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Best labels, [sequences, tokens]; what lies outside the mask means nothing."""
        matrix = self.matrix()
        alpha = emissions[:, 0] + self.start
        back = []
        for step in range(1, emissions.shape[1]):
            best, index = (alpha.unsqueeze(2) + matrix).max(dim=1)
            inside = mask[:, step : step + 1]
            back.append(torch.where(inside, index, torch.arange(len(matrix))))
            alpha = torch.where(inside, best + emissions[:, step], alpha)
        path = [alpha.argmax(1, keepdim=True)]
        for index in reversed(back):
            path.append(index.gather(1, path[-1]))
        return torch.cat(path[::-1], 1)


def numbers(tensor: torch.Tensor) -> np.ndarray:
    return tensor.detach().numpy()


@dataclass
class Chain:
    total: float  # log of the sum over all paths, summed over the sequences
    single: np.ndarray  # probability of a label, [sequences, tokens, labels]
    pair: np.ndarray  # expected number of a transition, [labels, labels]


def chain(emissions: np.ndarray, matrix: np.ndarray, start: np.ndarray, mask: np.ndarray) -> Chain:
    """Forward-backward with every step scaled to one (Rabiner 1989, section V.A); what is forbidden has e^-30."""
    count, steps, labels = emissions.shape
    top = emissions.max(-1, keepdims=True)
    scores = np.exp(emissions - top).transpose(1, 0, 2)
    moves, first = np.exp(np.maximum(matrix, -30)), np.exp(np.maximum(start, -30))
    inside = mask.T[:, :, None]
    alphas, norms = np.empty_like(scores), np.ones((steps, count, 1), np.float32)
    alpha = scores[0] * first
    for step in range(steps):
        if step:
            alpha = np.where(inside[step], (alpha @ moves) * scores[step], alpha)
        norms[step] = alpha.sum(1, keepdims=True)
        alpha = alpha / norms[step]
        alphas[step] = alpha
    betas = np.ones_like(scores)
    beta = betas[-1]
    back = np.ascontiguousarray(moves.T)
    for step in range(steps - 1, 0, -1):
        before = (scores[step] * beta) @ back
        beta = np.where(inside[step], before / before.sum(1, keepdims=True), beta)
        betas[step - 1] = beta
    single = alphas * betas * inside
    single /= np.maximum(single.sum(-1, keepdims=True), 1e-30)
    ahead = scores[1:] * betas[1:]
    sums = ((alphas[:-1] @ moves) * ahead).sum(-1, keepdims=True)
    left = np.where(inside[1:], alphas[:-1] / np.maximum(sums, 1e-30), 0).reshape(-1, labels)
    total = float((np.log(norms) * inside).sum() + (top * mask[:, :, None]).sum())
    return Chain(total, single.transpose(1, 0, 2), moves * (left.T @ ahead.reshape(-1, labels)))


class ChainLoss(torch.autograd.Function):
    """Its gradient is what forward-backward gives at once; autograd over the steps would take ten times as long."""

    @staticmethod
    def forward(context, emissions, matrix, start, allowed, mask):  # type: ignore[override]
        scores, parts = numbers(emissions), (numbers(matrix), numbers(start), numbers(mask))
        free = chain(scores, *parts)
        gold = chain(np.where(numbers(allowed), scores, scores.min() - 60), *parts)
        context.save_for_backward(torch.from_numpy(free.single - gold.single), torch.from_numpy(free.pair - gold.pair))
        return torch.tensor(free.total - gold.total)

    @staticmethod
    def backward(context, weight):  # type: ignore[override]
        emissions, matrix = context.saved_tensors
        return emissions * weight, matrix * weight, None, None, None


class Network(nn.Module):
    def __init__(self, vectors: torch.Tensor, scale: float, width: int = 128, layers: int = 2, dropout: float = 0.33):
        super().__init__()
        known = vectors.float() * scale
        # Row 0 pads, row 1 stands for words without a vector.
        self.register_buffer("words", torch.cat([torch.zeros(2, known.shape[1]), known]))
        self.unknown = nn.Parameter(torch.zeros(known.shape[1]))
        self.tables = nn.ModuleDict({name: nn.Embedding(size, width) for name, (size, width) in TABLES.items()})
        for table in self.tables.values():
            nn.init.normal_(table.weight, std=0.1)
        inputs = known.shape[1] + sum(size for _, size in TABLES.values())
        self.project = nn.Linear(inputs, 256)
        self.norm = nn.LayerNorm(256)
        self.dropout = nn.Dropout(dropout)
        self.lstm = nn.LSTM(256, width, layers, batch_first=True, bidirectional=True, dropout=dropout)
        state = 2 * width
        self.names = nn.Linear(state, len(NAME_LABELS))
        self.roles = nn.Linear(state, len(ROLE_LABELS))
        self.names_crf = Crf(NAME_LABELS)
        self.roles_crf = Crf(ROLE_LABELS)
        self.upos = nn.Linear(state, len(UPOS))
        self.arc_head = nn.Linear(state, ARC)
        self.arc_dependent = nn.Linear(state, ARC)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        nn.init.normal_(self.arc, std=0.02)
        self.root = nn.Parameter(torch.zeros(ARC))
        self.rel_head = nn.Linear(state, REL)
        self.rel_dependent = nn.Linear(state, REL)
        self.rel = nn.Parameter(torch.randn(REL + 1, len(RELATIONS), REL + 1) * 0.02)

    def inputs(self, batch: list[dict]) -> dict[str, torch.Tensor]:
        """What `encode` takes."""
        return {"ids": padded(batch, "ids", 0)}

    def encode(self, ids: torch.Tensor) -> torch.Tensor:
        """[batch, tokens, columns] -> [batch, tokens, state]"""
        return self.context(self.project(self.dropout_words(self.lookup(ids))))

    def context(self, projected: torch.Tensor) -> torch.Tensor:
        inputs = self.norm(torch.relu(projected))
        return self.dropout(self.lstm(self.dropout(inputs))[0])

    def lookup(self, ids: torch.Tensor) -> torch.Tensor:
        """[batch, tokens, columns] -> [batch, tokens, vector and table rows]"""
        word = ids[..., 0]
        vectors = self.words[word] + (word == 1).unsqueeze(-1) * self.unknown
        form = ids[..., 1]
        if self.training:
            # The table of whole forms learns names by heart; most of the time it is not there.
            form = form.masked_fill(torch.rand(form.shape) < 0.4, 0)
        columns = [ids[..., index + 2] for index in range(5)]
        if self.training:
            # Nor may it lean on word lists: they lack most names.
            hidden = (torch.rand(form.shape) < 0.15) | (torch.rand(form.shape[0], 1) < 0.1)
            columns[-1] = columns[-1].masked_fill(hidden & (columns[-1] > 0), 1)
        return torch.cat([vectors, *(table(column) for table, column in zip(self.tables.values(), [form, *columns]))], -1)

    def dropout_words(self, inputs: torch.Tensor) -> torch.Tensor:
        return nn.functional.dropout(inputs, 0.1, self.training)

    def arcs(self, states: torch.Tensor, same: torch.Tensor) -> torch.Tensor:
        """[batch, dependent, head] scores; a token that is its own head is a root. `same` marks tokens of one sentence."""
        head = torch.relu(self.arc_head(states))
        dependent = torch.relu(self.arc_dependent(states))
        dependent = torch.cat([dependent, torch.ones_like(dependent[..., :1])], -1) @ self.arc
        scores = dependent @ head.transpose(1, 2)
        root = dependent @ self.root
        eye = torch.eye(scores.shape[1], dtype=torch.bool)
        scores = torch.where(eye, root.unsqueeze(2).expand_as(scores), scores)
        return scores.masked_fill(~same, -1e4)

    def relations(self, states: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """[batch, tokens, relations] scores for given heads."""
        head = torch.relu(self.rel_head(states))
        head = torch.gather(head, 1, heads.unsqueeze(2).expand(-1, -1, head.shape[2]))
        one = torch.ones_like(head[..., :1])
        head = torch.cat([head, one], -1)
        dependent = torch.cat([torch.relu(self.rel_dependent(states)), one], -1)
        size = dependent.shape[-1]
        mixed = (dependent @ self.rel.reshape(size, -1)).reshape(*dependent.shape[:-1], len(RELATIONS), size)
        return (mixed @ head.unsqueeze(-1)).squeeze(-1)


@torch.no_grad()
def take_over(network: Network, learnt: dict[str, torch.Tensor], width: int) -> None:
    """Gives a network what one of at most its width has learnt, so that it starts with the same answers (Chen, Goodfellow &
    Shlens 2016): units of its own are random, and nothing listens to them yet. Whole layers that only one of them has stay
    as they are."""
    wide = network.lstm.hidden_size

    def places(now: int, then: int) -> torch.Tensor:
        """Where the rows or columns of the narrow one are in the wide one."""
        units = torch.arange(width)
        blocks = {width: 1, 2 * width: 2, 4 * width: 4}.get(then, 0) if now != then else 0  # directions or gates
        return torch.cat([wide * block + units for block in range(blocks)]) if blocks else torch.arange(then)

    for name, values in network.state_dict().items():
        if name not in learnt:
            continue
        before = learnt[name]
        rows = places(len(values), len(before))
        if values.dim() == 2:
            values[rows] = 0.0
            values[rows[:, None], places(values.shape[1], before.shape[1])] = before
        else:
            values[rows] = before


def built(folder: Path, options: dict) -> Network:
    """An untrained network for the vectors of a folder."""
    vectors = torch.from_numpy(np.load(folder / "vectors.npy"))
    scale = json.loads((folder / "scale.json").read_text())
    if options["transformer"]:
        from transformer import TransformerNetwork  # its packages take seconds to load

        return TransformerNetwork(vectors, scale, options["width"], options["layers"])
    return Network(vectors, scale, options["width"], options["layers"])


def restored(checkpoint: Path) -> Network:
    """The averaged weights of a checkpoint, ready to be asked."""
    saved = torch.load(checkpoint, weights_only=False)
    network = built(checkpoint.parent, saved["options"])
    network.load_state_dict(saved["average"])
    return network.eval()
