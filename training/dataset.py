"""Puts the layers of a text onto wink's tokens, and cuts texts into windows of whole paragraphs."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Iterator

import numpy as np

from corpora import NAME_TYPES, ROLES, Text

NAME_LABELS = ["O", *[f"{prefix}-{name}" for name in NAME_TYPES for prefix in "BI"]]
ROLE_LABELS = ["O", *[f"{prefix}-{role}" for role in ROLES for prefix in "BI"]]
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
RELATIONS = (
    "root nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse aux cop mark nmod appos "
    "nummod acl amod det case conj cc fixed flat list parataxis compound orphan goeswith reparandum punct dep clf"
).split()
COLUMNS = 7
LONGEST = 256  # tokens of a window


@dataclass
class Tokens:
    """One text as wink cut it, with feature ids and the layers of its corpus; -1 where a layer says nothing."""

    text: Text
    start: np.ndarray
    end: np.ndarray
    sentence: np.ndarray
    paragraph: np.ndarray
    ids: np.ndarray  # [tokens, COLUMNS]
    names: np.ndarray | None = None  # bit set of allowed labels
    roles: np.ndarray | None = None  # label
    upos: np.ndarray | None = None
    heads: np.ndarray | None = None  # index of the head's token, the token's own for a root
    relations: np.ndarray | None = None
    tree: np.ndarray | None = None  # sentence of the treebank

    def words(self, first: int, last: int) -> list[str]:
        """As written; a transformer cuts them into its own pieces."""
        return [self.text.text[start:end] for start, end in zip(self.start[first:last], self.end[first:last])]


def annotate(texts: list[Text], vocabulary: Path) -> Iterator[Tokens]:
    """Runs newsmill's own tokeniser and features over the texts."""
    here = Path(__file__).parent
    process = subprocess.Popen(
        ["node", str(here / "prepare.mjs"), str(vocabulary)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf8",
    )
    import threading

    def feed() -> None:
        for number, text in enumerate(texts):
            process.stdin.write(json.dumps({"id": number, "text": text.text, "title": text.title, "cut": units(text)}) + "\n")
        process.stdin.close()

    threading.Thread(target=feed, daemon=True).start()
    for line in process.stdout:
        row = json.loads(line)
        text = texts[int(row["id"])]
        to_point = code_points(text.text)
        yield project(
            Tokens(
                text,
                to_point[np.array(row["start"], dtype=np.int64)],
                to_point[np.array(row["end"], dtype=np.int64)],
                np.array(row["sentence"], dtype=np.int32),
                np.array(row["paragraph"], dtype=np.int32),
                np.array(row["ids"], dtype=np.int32).reshape(-1, COLUMNS),
            )
        )
    if process.wait() != 0:
        raise RuntimeError("the tokeniser failed; see above")


def units(text: Text) -> list | None:
    """The tokens of the corpus, in UTF-16 code units."""
    if text.cut is None:
        return None
    offset = np.searchsorted(code_points(text.text), np.arange(len(text.text) + 1)).tolist()
    return [(offset[start], offset[end], sentence) for start, end, sentence in text.cut]


def code_points(text: str) -> np.ndarray:
    """Code point of each UTF-16 code unit."""
    widths = [2 if ord(character) > 0xFFFF else 1 for character in text]
    return np.repeat(np.arange(len(text) + 1), [*widths, 1])


def project(tokens: Tokens) -> Tokens:
    text = tokens.text
    if text.names is not None:
        tokens.names = name_sets(tokens)
    if text.attributions is not None:
        tokens.roles = np.zeros(len(tokens.start), dtype=np.int8)
        for start, end, role in text.attributions:
            mark(tokens, tokens.roles, start, end, ROLE_LABELS.index(f"B-{role}"))
    if text.words is not None:
        project_tree(tokens)
    return tokens


def covered(tokens: Tokens, start: int, end: int) -> range:
    """Indices of the tokens that overlap a span."""
    first = int(np.searchsorted(tokens.end, start, side="right"))
    last = int(np.searchsorted(tokens.start, end, side="left"))
    return range(first, last)


def mark(tokens: Tokens, labels: np.ndarray, start: int, end: int, begin: int) -> None:
    """Labels free tokens of a span: `begin` the first, `begin + 1` the others."""
    label = begin
    for index in covered(tokens, start, end):
        if labels[index] == 0:
            labels[index] = label
            label = begin + 1


def name_sets(tokens: Tokens) -> np.ndarray:
    text = tokens.text
    allowed = np.ones(len(tokens.start), dtype=np.int32)  # O
    if text.open_types:
        bits = 1
        for name in text.open_types:
            bits |= 1 << NAME_LABELS.index(f"B-{name}") | 1 << NAME_LABELS.index(f"I-{name}")
        for index, start in enumerate(tokens.start):
            before = index == 0 or tokens.sentence[index] != tokens.sentence[index - 1]
            if text.text[start].isupper() and not before:
                allowed[index] = bits
    for start, end, types in text.names:
        for order, index in enumerate(covered(tokens, start, end)):
            prefix = "B" if order == 0 else "I"
            allowed[index] = sum(1 << NAME_LABELS.index(f"{prefix}-{name}") for name in types)
    every = (1 << len(NAME_LABELS)) - 1
    for start, end, kind in text.loose:
        for index in covered(tokens, start, end):
            allowed[index] = every if kind == "any" else every - 1 if kind == "name" else parts(kind.split())
    return allowed


def parts(types: list[str]) -> int:
    """Labels of a token that begins or goes on with a name of one of the types."""
    return sum(1 << NAME_LABELS.index(f"{prefix}-{name}") for name in types for prefix in "BI")


def project_tree(tokens: Tokens) -> None:
    """A token of several words stands for the one that hangs outside; of a word in several tokens the first is it."""
    words = tokens.text.words
    count = len(tokens.start)
    main = np.full(len(words), -1, dtype=np.int64)  # token that stands for the word
    owner = np.full(count, -1, dtype=np.int64)  # word that the token stands for
    extra = np.full(count, -1, dtype=np.int64)  # first token of the word of which this is a further one
    members: list[list[int]] = [[] for _ in range(count)]
    for number, word in enumerate(words):
        inside = covered(tokens, word.start, word.end)
        if not inside:
            continue
        main[number] = inside[0]
        members[inside[0]].append(number)
        for index in inside[1:]:
            extra[index] = inside[0]
    for index, inside in enumerate(members):
        outside = [number for number in inside if words[number].head not in inside]
        if outside:
            owner[index] = outside[0]
    tokens.upos = np.full(count, -1, dtype=np.int8)
    tokens.heads = np.full(count, -1, dtype=np.int32)
    tokens.relations = np.full(count, -1, dtype=np.int8)
    tokens.tree = np.full(count, -1, dtype=np.int32)
    for index in range(count):
        if owner[index] >= 0:
            word = words[owner[index]]
            head = index if word.head < 0 else main[word.head]
            tokens.tree[index] = word.sentence
            if not word.sure:
                continue
            tokens.upos[index] = UPOS.index(word.upos) if word.upos in UPOS else -1
            tokens.heads[index] = head
            relation = word.relation if word.relation in RELATIONS else "dep"
            tokens.relations[index] = RELATIONS.index("root" if head == index else relation)
        elif extra[index] >= 0:
            tokens.heads[index] = extra[index]
            tokens.relations[index] = RELATIONS.index("goeswith")
            tokens.tree[index] = tokens.tree[extra[index]]


def windows(tokens: Tokens) -> Iterable[tuple[int, int]]:
    """Token ranges of whole paragraphs, together no longer than LONGEST; a longer paragraph is cut at sentences."""
    count = len(tokens.start)
    begins = [0, *(np.flatnonzero(np.diff(tokens.sentence)) + 1).tolist(), count]
    new_paragraph = {0, *(np.flatnonzero(np.diff(tokens.paragraph)) + 1).tolist(), count}
    start, last_paragraph = 0, 0
    for sentence_start, sentence_end in zip(begins, begins[1:]):
        if sentence_start in new_paragraph:
            last_paragraph = sentence_start
        while sentence_end - start > LONGEST and sentence_start > start:
            cut = last_paragraph if last_paragraph > start else sentence_start
            yield start, cut
            start = cut
        while sentence_end - start > LONGEST:
            yield start, start + LONGEST
            start += LONGEST
    if start < count:
        yield start, count
