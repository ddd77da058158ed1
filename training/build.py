"""Reads and prepares all corpora once: build/<corpus>.pkl holds windows with ids and labels."""

from __future__ import annotations

import argparse
import json
import os
import pickle
import random
from pathlib import Path
from typing import Callable

import numpy as np

import corpora
import dataset

BUILD = Path(os.environ.get("TRAINING_BUILD", Path(__file__).parent / "build")).resolve()
WORDS = 160_000  # with a vector
LABELLED = BUILD / "labelled.pkl"  # texts that label.py gave all layers
WITH_SWAPPED = ("conll2003", "wnut17", "crossner")  # corpora that are read once more with other names in them


# Share of a corpus's texts that are read once more in another form.
CASES = {"lower": 0.12, "title": 0.08, "upper": 0.03}
MARKS = {"unquoted": 0.05, "straight": 0.1, "curly": 0.1, "wrapped": 0.05}
FORMS: dict[str, dict[str, float]] = {
    "polnear": {"lower": 0.05, "title": 0.04, "upper": 0.02, **MARKS},
    "conll2003": {"lower": 0.35, "title": 0.3, "upper": 0.1, "wrapped": 0.1},
    "gmb": {"lower": 0.05, "title": 0.03, "upper": 0.01},
    "crossner": {"lower": 0.2, "title": 0.1},
    "ewt": CASES,
    "gum": CASES,
    "pseudo": {"lower": 0.06, "title": 0.06, "upper": 0.02, "wrapped": 0.03, "straight": 0.03, "curly": 0.03},
}


def sources(root: Path) -> dict[str, Callable[[], list[corpora.Text]]]:
    """How to read every corpus, by its name; what has "-dev" in its name is never learnt from, "-gold" is cut as its corpus cuts it."""
    ner, syntax, attribution = root / "ner", root / "syntax", root / "attribution"
    return {
        "polnear": lambda: list(corpora.polnear(attribution / "polnear-train.jsonl.gz")),
        "conll2003": lambda: list(corpora.tagged(ner / "conll2003-train.jsonl.gz", "conll2003", 400, 1)),
        "gmb": lambda: list(corpora.tagged(ner / "gmb.jsonl.gz", "gmb", 5, 2)),
        "wnut17": lambda: list(corpora.tagged(ner / "wnut17-train.jsonl.gz", "wnut17", 4, 3)),
        "crossner": lambda: list(corpora.tagged(ner / "crossner-politics-train.jsonl.gz", "crossner", 4, 4)),
        "ewt": lambda: list(corpora.conllu(syntax / "ud-ewt-train.conllu.gz", "ewt")),
        "gum": lambda: list(corpora.conllu(syntax / "gum-train.conllu.gz", "gum")),
        "polnear-dev": lambda: list(corpora.polnear(attribution / "polnear-dev.jsonl.gz")),
        "conll2003-dev": lambda: list(corpora.tagged(ner / "conll2003-dev.jsonl.gz", "conll2003", 400, 1)),
        "wnut17-dev": lambda: list(corpora.tagged(ner / "wnut17-dev.jsonl.gz", "wnut17", 4, 3)),
        "ewt-dev": lambda: list(corpora.conllu(syntax / "ud-ewt-dev.conllu.gz", "ewt")),
        "gum-dev": lambda: list(corpora.conllu(syntax / "gum-dev.conllu.gz", "gum")),
        "ewt-dev-gold": lambda: list(corpora.as_cut(corpora.conllu(syntax / "ud-ewt-dev.conllu.gz", "ewt"))),
        "gum-dev-gold": lambda: list(corpora.as_cut(corpora.conllu(syntax / "gum-dev.conllu.gz", "gum"))),
    }


def with_forms(name: str, texts: list[corpora.Text]) -> list[corpora.Text]:
    rng = random.Random(3)
    more = [corpora.varied(text, how) for how, share in FORMS.get(name, {}).items() for text in texts if rng.random() < share]
    # Treebanks are learnt on their own tokens too, which differ a little from ours.
    return texts + more + (list(corpora.as_cut(texts)) if name in ("ewt", "gum") else [])


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
        window: dict = {"text": tokens.text.id, "start": start, "words": tokens.words(start, end)}
        window |= {"ids": tokens.ids[start:end], "sentence": tokens.sentence[start:end]}
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


def prepare(name: str, texts: list[corpora.Text], share: float) -> None:
    path = BUILD / f"{name}.pkl"
    if path.exists():
        return
    texts = with_forms(name, texts[: max(1, int(len(texts) * share))])
    windows = [window for tokens in dataset.annotate(texts, BUILD / "vocabulary.txt") for window in windows_of(tokens)]
    path.with_suffix(".part").write_bytes(pickle.dumps(windows))
    path.with_suffix(".part").rename(path)
    print(name, len(texts), "texts", len(windows), "windows", sum(len(w["ids"]) for w in windows), "tokens", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["vectors", "corpora", "pseudo"])
    parser.add_argument("path", type=Path, nargs="?", help="of the package of vectors, or of the corpora")
    parser.add_argument("--share", type=float, default=1.0, help="of every corpus, for a trial")
    parser.add_argument("--without", default="", help="corpora to leave out of the texts with other names")
    options = parser.parse_args()
    BUILD.mkdir(exist_ok=True)
    if options.what == "vectors":
        if not (BUILD / "vocabulary.txt").exists():
            vectors(options.path, WORDS)
    elif options.what == "pseudo":
        labelled = pickle.loads(LABELLED.read_bytes())
        pool = corpora.name_pool(labelled)
        texts = [text for name in WITH_SWAPPED if name not in options.without.split(",") for text in sources(options.path)[name]()]
        prepare("swapped", [corpora.swapped(text, pool) for text in texts], options.share)
        prepare("pseudo", labelled, options.share)
    else:
        for name, texts in sources(options.path).items():
            prepare(name, texts(), options.share)


if __name__ == "__main__":
    main()
