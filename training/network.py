"""The network: tables of features, a bidirectional LSTM, CRFs for names and attributions, tags, a biaffine parser."""

from __future__ import annotations

import torch
from torch import nn

from dataset import NAME_LABELS, RELATIONS, ROLE_LABELS, UPOS

TABLES = {"form": (32_768, 40), "prefix": (4096, 16), "suffix": (4096, 24), "shape": (256, 16), "state": (32, 8), "membership": (256, 16)}
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

    def _partition(self, emissions: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        matrix = self.matrix().unsqueeze(0)
        alpha = emissions[:, 0] + self.start
        for step in range(1, emissions.shape[1]):
            scores = torch.logsumexp(alpha.unsqueeze(2) + matrix, dim=1) + emissions[:, step]
            alpha = torch.where(mask[:, step].unsqueeze(1), scores, alpha)
        return torch.logsumexp(alpha, dim=1)

    def loss(self, emissions: torch.Tensor, allowed: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Negative log likelihood, per sequence; `allowed` is true for labels that the annotation leaves open."""
        both = torch.cat([emissions, emissions.masked_fill(~allowed, -1e4)])
        total, gold = self._partition(both, torch.cat([mask, mask])).chunk(2)
        return total - gold

    @torch.no_grad()
    def decode(self, emissions: torch.Tensor) -> list[int]:
        """Best labels of one sequence."""
        matrix = self.matrix()
        alpha = emissions[0] + self.start
        back = []
        for step in range(1, len(emissions)):
            best, index = (alpha.unsqueeze(1) + matrix).max(dim=0)
            back.append(index)
            alpha = best + emissions[step]
        label = int(alpha.argmax())
        path = [label]
        for index in reversed(back):
            label = int(index[label])
            path.append(label)
        return path[::-1]


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

    def encode(self, ids: torch.Tensor) -> torch.Tensor:
        """[batch, tokens, columns] -> [batch, tokens, state]"""
        word = ids[..., 0]
        vectors = self.words[word] + (word == 1).unsqueeze(-1) * self.unknown
        form = ids[..., 1]
        if self.training:
            # The table of whole forms learns names by heart; most of the time it is not there.
            form = form.masked_fill(torch.rand(form.shape) < 0.4, 0)
        columns = [ids[..., index + 2] for index in range(5)]
        parts = [vectors] + [table(column) for table, column in zip(self.tables.values(), [form, *columns])]
        inputs = self.norm(torch.relu(self.project(self.dropout_words(torch.cat(parts, -1)))))
        return self.dropout(self.lstm(self.dropout(inputs))[0])

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
        return (mixed * head.unsqueeze(2)).sum(-1)
