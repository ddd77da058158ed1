"""What treebanks say of names: proper nouns are names of some type; GUM adds what kind of thing they stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpora import TITLES, Text

# Types of GUM's entities among ours.
ENTITIES: dict[str, tuple[str, ...]] = {
    "person": ("PERSON", "NORP"),
    "organization": ("ORG",),
    "place": ("PLACE",),
    "event": ("EVENT",),
    "abstract": ("THING", "EVENT"),
    "object": ("THING",),
}
CALENDAR = set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun".split()
)
JOINS = set("of for de del di du da la le von van der the & ' ’s 's -".split())
NO_NAME = re.compile(r"[@/]|^\W*$|\d{3}")


@dataclass
class Mention:
    """An entity of GUM: words from `first` to before `last`, and its type."""

    first: int
    last: int
    type: str


def name_layer(text: Text, upos: list[str], mentions: list[Mention]) -> None:
    """Gives a text names where the treebank is sure of them, and leaves open where it is not."""
    words = text.words
    text.names = []
    written = [text.text[word.start : word.end] for word in words]

    def loosen(index: int, kind: str) -> None:
        text.loose.append((words[index].start, words[index].end, kind))

    def is_name(index: int) -> bool:
        return upos[index] == "PROPN" and not NO_NAME.search(written[index]) and written[index].lower() not in CALENDAR

    def goes_on(index: int) -> bool:
        """Whether a capital before may begin the name: "Red Sox", the first an adjective."""
        before = index - 1
        same = before >= 0 and words[before].sentence == words[index].sentence
        return same and written[before][0].isupper() and not is_name(before) and upos[before] in ("ADJ", "NOUN", "VERB", "NUM")

    index, joined = 0, False
    while index < len(words):
        if not is_name(index):
            joined = joined and written[index].lower() in JOINS
            begins = index == 0 or words[index].sentence != words[index - 1].sentence
            if upos[index] == "PROPN" and not written[index].lower() in CALENDAR or joined:
                loosen(index, "any")
            elif written[index][0].isupper() and (upos[index] == "ADJ" or not begins) and upos[index] != "PRON":
                loosen(index, "any")
            index += 1
            continue
        end = index + 1
        while end < len(words) and is_name(end) and words[end].sentence == words[index].sentence:
            end += 1
        first = index
        while first < end - 1 and written[first].lower() in TITLES:
            loosen(first, "any")
            first += 1
        types = None if joined else type_of(first, end, words, mentions)
        if types and goes_on(first):
            for number in range(first, end):
                loosen(number, " ".join(types))
        elif types:
            text.names.append((words[first].start, words[end - 1].end, types))
        else:
            for number in range(first, end):
                loosen(number, "name")
        index, joined = end, True


def type_of(first: int, end: int, words: list, mentions: list[Mention]) -> tuple[str, ...] | None:
    """Of the smallest entity around a run of proper nouns that has its head among them."""
    around = [mention for mention in mentions if mention.first <= first and end <= mention.last]
    if not around:
        return None
    smallest = min(around, key=lambda mention: mention.last - mention.first)
    for number in range(first, end):
        if not smallest.first <= words[number].head < smallest.last:
            return ENTITIES.get(smallest.type)
    return None


PIECE = re.compile(r"\((\d+)-([a-z]+)-[^()]*\)?|(\d+)\)")


class MentionReader:
    """Follows the opening and closing brackets of `Entity=` from word to word."""

    def __init__(self) -> None:
        self.open: dict[str, list[tuple[int, str]]] = {}
        self.found: list[Mention] = []

    def read(self, misc: str, index: int) -> None:
        cell = next((part[7:] for part in misc.split("|") if part.startswith("Entity=")), "")
        for piece in PIECE.finditer(cell):
            number, kind, closed = piece.groups()
            if kind:
                self.open.setdefault(number, []).append((index, kind))
            if closed or (kind and piece.group().endswith(")")):
                stack = self.open.get(closed or number)
                if stack:
                    first, type_ = stack.pop()
                    self.found.append(Mention(first, index + 1, type_))
