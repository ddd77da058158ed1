"""Reads and prepares all corpora once: build/<corpus>.pkl holds windows with ids and labels."""

from __future__ import annotations

import json
import pickle
import random
import sys
from pathlib import Path

import numpy as np

import corpora
import dataset

BUILD = Path(__file__).parent / "build"


def sources(root: Path) -> dict[str, list[corpora.Text]]:
    ner, syntax = root / "ner", root / "syntax"
    rng = random.Random(3)
    conll = list(corpora.tagged(ner / "conll2003-train.jsonl.gz", "conll2003", 400, 1))
    polnear = list(corpora.polnear(root / "attribution/polnear-train.jsonl.gz"))
    recased = lambda texts, share, how: [corpora.recased(text, how) for text in texts if rng.random() < share]
    return {
        "polnear": polnear + recased(polnear, 0.06, "lower") + recased(polnear, 0.06, "title") + recased(polnear, 0.03, "upper"),
        "conll2003": conll + recased(conll, 0.3, "lower") + recased(conll, 0.3, "title") + recased(conll, 0.1, "upper"),
        "gmb": list(corpora.tagged(ner / "gmb.jsonl.gz", "gmb", 5, 2)),
        "wnut17": list(corpora.tagged(ner / "wnut17-train.jsonl.gz", "wnut17", 4, 3)),
        "crossner": list(corpora.tagged(ner / "crossner-politics-train.jsonl.gz", "crossner", 4, 4)),
        "ewt": list(corpora.conllu(syntax / "ud-ewt-train.conllu.gz", "ewt")),
        "gum": list(corpora.conllu(syntax / "gum-train.conllu.gz", "gum")),
        "polnear-dev": list(corpora.polnear(root / "attribution/polnear-dev.jsonl.gz")),
        "conll2003-dev": list(corpora.tagged(ner / "conll2003-dev.jsonl.gz", "conll2003", 400, 1)),
        "ewt-dev": list(corpora.conllu(syntax / "ud-ewt-dev.conllu.gz", "ewt")),
        "gum-dev": list(corpora.conllu(syntax / "gum-dev.conllu.gz", "gum")),
    }


def vectors(package: Path, count: int) -> None:
    """Writes the `count` most frequent words and their vectors as int8 with one scale."""
    loaded = json.loads(package.read_text())
    words = loaded["words"][:count]
    table = np.array([loaded["vectors"][word][:100] for word in words], dtype=np.float32)
    scale = float(np.percentile(np.abs(table), 99.9) / 127)
    np.save(BUILD / "vectors.npy", np.clip(np.round(table / scale), -127, 127).astype(np.int8))
    (BUILD / "vocabulary.txt").write_text("\n".join(words))
    (BUILD / "scale.json").write_text(json.dumps(scale))


def windows_of(tokens: dataset.Tokens) -> list[dict]:
    found = []
    for start, end in dataset.windows(tokens):
        window: dict = {"text": tokens.text.id, "start": start, "ids": tokens.ids[start:end], "sentence": tokens.sentence[start:end]}
        for layer in ("names", "roles", "upos", "relations", "tree"):
            values = getattr(tokens, layer)
            if values is not None:
                window[layer] = values[start:end]
        if tokens.heads is not None:
            heads = tokens.heads[start:end] - start
            heads[(heads < 0) | (heads >= end - start)] = -1
            window["heads"] = heads
        found.append(window)
    return found


def main() -> None:
    root, package = Path(sys.argv[1]), Path(sys.argv[2])
    BUILD.mkdir(exist_ok=True)
    if not (BUILD / "vocabulary.txt").exists():
        vectors(package, 80_000)
    for name, texts in sources(root).items():
        path = BUILD / f"{name}.pkl"
        if path.exists():
            continue
        windows = [window for tokens in dataset.annotate(texts, BUILD / "vocabulary.txt") for window in windows_of(tokens)]
        path.write_bytes(pickle.dumps(windows))
        print(name, len(texts), "texts", len(windows), "windows", sum(len(w["ids"]) for w in windows), "tokens", flush=True)


if __name__ == "__main__":
    main()
