"""A trained network labels the unlabelled texts: build/labelled.pkl holds texts with all layers, one more corpus."""

from __future__ import annotations

import argparse
import pickle
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import torch

import corpora
import dataset
from batching import batches, padded
from build import BUILD, LABELLED
from corpora import Text, Word
from dataset import NAME_LABELS, RELATIONS, ROLE_LABELS, UPOS, Tokens
from network import Network, restored

SURE = 0.7  # a token whose name label is less probable is left open, an arc that is less probable teaches nothing


@torch.no_grad()
def labelled(network: Network, batch: list[dict]) -> None:
    """Puts labels on windows, in place."""
    inputs = network.inputs(batch)
    mask = inputs["ids"][..., 0] > 0
    states = network.encode(**inputs)
    emissions = network.names(states)
    names, sure = network.names_crf.decode(emissions, mask), network.names_crf.marginals(emissions, mask).amax(-1)
    roles = network.roles_crf.decode(network.roles(states), mask)
    sentence = padded(batch, "sentence", -1)
    arcs = network.arcs(states, (sentence.unsqueeze(1) == sentence.unsqueeze(2)) & mask.unsqueeze(1))
    heads, attached = arcs.argmax(-1), arcs.softmax(-1).amax(-1)
    relations, upos = network.relations(states, heads).argmax(-1), network.upos(states).argmax(-1)
    for row, window in enumerate(batch):
        count = len(window["ids"])
        layers = {"names": names, "sure": sure, "roles": roles, "heads": heads, "attached": attached, "relations": relations, "upos": upos}
        window.update({name: values[row, :count].numpy() for name, values in layers.items()})


def spans(labels: list[str], tokens: Tokens) -> list[tuple[int, int, str]]:
    """Character spans of BIO labels."""
    return [(int(tokens.start[first]), int(tokens.end[last - 1]), name) for first, last, name in corpora.tagged_spans(labels)]


def text_of(tokens: Tokens, windows: list[dict], with_roles: bool) -> Text:
    """The text with the layers that its windows carry."""
    whole = {name: np.concatenate([window[name] for window in windows]) for name in ("names", "sure", "roles", "attached", "relations", "upos")}
    heads = np.concatenate([window["heads"] + window["start"] for window in windows])
    unsure = [(int(tokens.start[i]), int(tokens.end[i]), "any") for i in np.flatnonzero(whole["sure"] < SURE)]
    words = [
        Word(int(s), int(e), UPOS[u], -1 if h == i else int(h), RELATIONS[r], int(n), bool(a >= SURE))
        for i, (s, e, u, h, r, n, a) in enumerate(
            zip(tokens.start, tokens.end, whole["upos"], heads, whole["relations"], tokens.sentence, whole["attached"])
        )
    ]
    return replace(
        tokens.text,
        names=[(s, e, (name,)) for s, e, name in spans([NAME_LABELS[i] for i in whole["names"]], tokens)],
        loose=unsure,
        attributions=spans([ROLE_LABELS[i] for i in whole["roles"]], tokens) if with_roles else None,
        words=words,
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("teacher", help="a checkpoint in build/")
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--share", type=float, default=1.0, help="of the texts, for a trial")
    options = parser.parse_args()
    if LABELLED.exists():
        return
    torch.set_num_threads(1)
    network = restored(BUILD / f"{options.teacher}.pt")
    without = torch.load(BUILD / f"{options.teacher}.pt", weights_only=False)["options"]["without"].split(",")
    knows_roles = "polnear" not in without  # no other corpus has attributions
    texts = list(corpora.unlabelled(options.corpora))
    texts = texts[: int(len(texts) * options.share)]
    print(len(texts), "texts", flush=True)
    found: list[Text] = []
    annotated = dataset.annotate(texts, BUILD / "vocabulary.txt")
    while some := list(islice(annotated, 400)):
        cut = [(tokens, windows_of(tokens)) for tokens in some]
        for batch in batches([window for _, windows in cut for window in windows], 8192):
            labelled(network, batch)
        found += [text_of(tokens, windows, knows_roles and tokens.text.corpus == "pseudo") for tokens, windows in cut if windows]
        print(len(found), "texts labelled", flush=True)
    LABELLED.with_suffix(".part").write_bytes(pickle.dumps(found))
    LABELLED.with_suffix(".part").rename(LABELLED)


def windows_of(tokens: Tokens) -> list[dict]:
    return [
        {"start": start, "ids": tokens.ids[start:end], "sentence": tokens.sentence[start:end], "words": tokens.words(start, end)}
        for start, end in dataset.windows(tokens)
    ]


if __name__ == "__main__":
    main()
