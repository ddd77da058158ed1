"""Reads the corpora into texts with character layers: names, attributions, syntax. Nothing here knows tokens of ours."""

from __future__ import annotations

import gzip
import json
import random
import re
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Iterable, Iterator

NAME_TYPES = ["PERSON", "ORG", "PLACE", "NORP", "EVENT", "THING"]
ROLES = ["source", "cue", "content"]

# What a label of a corpus may mean among ours. A corpus that lumps types together leaves the choice open, and what a
# corpus does not annotate (OPEN) is never counted against the model where a capital could begin such a name.
MISC = ("NORP", "EVENT", "THING")
LABELS: dict[str, dict[str, tuple[str, ...]]] = {
    "conll2003": {"PER": ("PERSON",), "ORG": ("ORG",), "LOC": ("PLACE",), "MISC": MISC},
    "gmb": {
        "per": ("PERSON",),
        "org": ("ORG",),
        "geo": ("PLACE",),
        "gpe": ("NORP", "PLACE"),
        "eve": ("EVENT",),
        "art": ("THING", "PLACE", "ORG"),
        "nat": ("EVENT", "THING"),
    },
    "wnut17": {
        "person": ("PERSON",),
        "location": ("PLACE",),
        "group": ("ORG",),
        "corporation": ("ORG",),
        "creative-work": ("THING",),
        "product": ("THING",),
    },
    "crossner": {
        "politician": ("PERSON",),
        "person": ("PERSON",),
        "organisation": ("ORG",),
        "politicalparty": ("ORG",),
        "location": ("PLACE",),
        "country": ("PLACE",),
        "election": ("EVENT",),
        "event": ("EVENT",),
        "misc": MISC,
    },
}
OPEN: dict[str, tuple[str, ...]] = {"gmb": ("EVENT", "THING"), "wnut17": ("NORP", "EVENT"), "crossner": ("THING",)}

# GMB counts titles as parts of a person's name; ours do not.
TITLES = set(
    "mr mr. mrs mrs. ms ms. dr dr. president vice prime minister foreign defense interior secretary state general "
    "secretary-general senator king queen prince princess pope chancellor attorney colonel lieutenant major captain "
    "governor mayor justice judge chief sir lord ayatollah sheik sheikh ambassador representative congressman "
    "former u.s. of deputy premier crown emperor commander admiral sergeant".split()
)


@dataclass
class Text:
    """A text with what its corpus says of it; None where it says nothing. Offsets count code points."""

    id: str
    corpus: str
    text: str
    title: str | None = None
    names: list[tuple[int, int, tuple[str, ...]]] | None = None
    open_types: tuple[str, ...] = ()
    loose: list[tuple[int, int, str]] = field(default_factory=list)  # any label, any name, or a name of these types
    attributions: list[tuple[int, int, str]] | None = None
    words: list["Word"] | None = None
    cut: list[tuple[int, int, int]] | None = None  # tokens of the corpus, to be read instead of ours: start, end, sentence
    weight: float = 1.0


@dataclass
class Word:
    start: int
    end: int
    upos: str
    head: int  # index into the text's words, -1 for a root
    relation: str
    sentence: int
    sure: bool = True  # where the head and relation are those of a network


def read_lines(path: Path) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            yield json.loads(line)


def polnear(path: Path) -> Iterator[Text]:
    for row in read_lines(path):
        spans = [
            (start, end, role)
            for attribution in row["attributions"]
            for role in ROLES
            for start, end in attribution[role]
        ]
        yield Text(row["id"], "polnear", row["text"], row.get("title"), attributions=sorted(spans))


NO_SPACE_BEFORE = re.compile(r"^(?:[.,;:!?)\]}%”’]|'s|'re|'ve|'ll|'d|'m|n't|'')$")
NO_SPACE_AFTER = re.compile(r"^(?:[(\[{$£€“‘#]|``)$")


def detokenise(tokens: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """Running text and the span of each token."""
    text, spans, is_open = "", [], False
    for index, token in enumerate(tokens):
        before = tokens[index - 1] if index else None
        closes = token == '"' and is_open
        glued = (
            before is None
            or NO_SPACE_BEFORE.match(token)
            or closes
            or NO_SPACE_AFTER.match(before)
            or (before == '"' and is_open)
        )
        text += "" if glued else " "
        if token == '"':
            is_open = not is_open
        spans.append((len(text), len(text) + len(token)))
        text += token
    return text, spans


def tagged_spans(tags: list[str]) -> Iterator[tuple[int, int, str]]:
    """Label spans (exclusive end, in tokens) of BIO tags."""
    start = None
    for index, tag in enumerate([*tags, "O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == tags[start][2:]):
            yield start, index, tags[start][2:]
            start = None
        if tag.startswith("B-") or (tag.startswith("I-") and start is None):
            start = index


def tagged(path: Path, corpus: str, group: int, seed: int) -> Iterator[Text]:
    """Sentences with BIO tags, put together to texts: of one document, or `group` in running order."""
    rng = random.Random(seed)
    buffer: list[dict] = []
    key: object = None
    count = 0

    def flush() -> Iterator[Text]:
        nonlocal buffer, count
        if buffer:
            yield joined(buffer, corpus, f"{corpus}-{count}", rng)
            count += 1
        buffer = []

    for row in read_lines(path):
        if buffer and (len(buffer) >= group or row.get("doc", key) != key):
            yield from flush()
        key = row.get("doc", key)
        buffer.append(row)
    yield from flush()


def joined(rows: list[dict], corpus: str, id: str, rng: random.Random) -> Text:
    text, names = "", []
    lined = rng.random() < 0.4
    for row in rows:
        line, spans = detokenise(row["tokens"])
        if text:
            text += "\n" if lined or len(row["tokens"]) < 4 or rng.random() < 0.2 else " "
        offset = len(text)
        for first, last, label in tagged_spans(row["tags"]):
            if corpus == "gmb" and label == "per":
                while first < last and row["tokens"][first].lower() in TITLES:
                    first += 1
            types = LABELS[corpus].get(label)
            if types and first < last:
                names.append((offset + spans[first][0], offset + spans[last - 1][1], types))
        text += line
    return Text(id, corpus, text, names=names, open_types=OPEN.get(corpus, ()))


def conllu(path: Path, corpus: str) -> Iterator[Text]:
    documents: list[list[list[str]]] = []
    sentence: list[str] = []
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line:
                sentence.append(line)
                continue
            if any(row.startswith("# newdoc") for row in sentence) or not documents:
                documents.append([])
            documents[-1].append(sentence)
            sentence = []
    for number, sentences in enumerate(documents):
        yield tree_text(sentences, corpus, f"{corpus}-{number}")


def tree_text(sentences: list[list[str]], corpus: str, id: str) -> Text:
    from proper import MentionReader, name_layer

    text, words, mentions = "", [], MentionReader()
    for number, rows in enumerate(sentences):
        if text:
            text += "\n" if any(row.startswith("# newpar") for row in rows) else " "
        first = len(words)
        until = 0  # last id that a multi-word token covers
        covered: tuple[int, int] = (0, 0)
        for row in rows:
            if row.startswith("#"):
                continue
            cells = row.split("\t")
            spaced = "" if "SpaceAfter=No" in cells[9] else " "
            if "-" in cells[0]:
                covered = (len(text), len(text) + len(cells[1]))
                until = int(cells[0].split("-")[1])
                text += cells[1] + spaced
                part = covered[0]
                continue
            if "." in cells[0]:
                continue
            if int(cells[0]) <= until:
                # A part of "don't": its own letters where they stand in order, else the whole.
                at = text.find(cells[1], part, covered[1])
                start, end = (at, at + len(cells[1])) if at >= 0 else covered
                part = end if at >= 0 else part
            else:
                start, end = len(text), len(text) + len(cells[1])
                text += cells[1] + spaced
            head = int(cells[6])
            mentions.read(cells[9], len(words))
            words.append(Word(start, end, cells[3], first + head - 1 if head else -1, cells[7].split(":")[0], number))
        text = text.rstrip(" ")
    made = Text(id, corpus, text, words=words)
    name_layer(made, [word.upos for word in words], mentions.found)
    return made


# Press releases are many and all of one kind.
UNLABELLED = {
    "voa-2003-2010": None,
    "wikinews-2004-2014": None,
    "wikinews-2019-2020": None,
    "slate-1996-2000": None,
    "congress-press": 500,
    "senate-press-2005-2007": 500,
    "wikipedia-current-events": None,
}


def unlabelled(root: Path) -> Iterator[Text]:
    """In an order of chance. Wikipedia's daily bullets and GAP's snippets quote nobody; their corpora are "events" and
    "snippets", not "pseudo"."""
    rng = random.Random(5)
    snippets = read_lines(root / "coreference" / "gap-validation.jsonl.gz")
    texts = [Text(row["id"], "snippets", row["text"]) for row in snippets]
    for name, most in UNLABELLED.items():
        rows = list(read_lines(root / "unlabelled" / f"{name}.jsonl.gz"))
        corpus = "events" if name == "wikipedia-current-events" else "pseudo"
        texts += [Text(row["id"], corpus, row["text"], row.get("title")) for row in rng.sample(rows, min(most or len(rows), len(rows)))]
    rng.shuffle(texts)
    yield from texts


def as_cut(texts: Iterable[Text]) -> Iterator[Text]:
    """Texts of treebanks on the treebank's own tokens; parts of a word that share its letters are one token."""
    for text in texts:
        yield replace(text, cut=sorted({(word.start, word.end, word.sentence) for word in text.words}))


SWAPPED = ("PERSON", "ORG", "PLACE")


def name_pool(texts: Iterable[Text]) -> dict[str, list[str]]:
    """Names that a teacher was sure of in unlabelled texts, by type: met twice at least, and nine times in ten of that type."""
    met: dict[str, Counter[str]] = {}
    for text in texts:
        unsure = {start for start, _, _ in text.loose}
        for start, end, (kind, *_) in text.names or []:
            written = text.text[start:end]
            if unsure.isdisjoint(range(start, end)) and "\n" not in written and not written.isupper():
                met.setdefault(written, Counter())[kind] += 1
    pool: dict[str, list[str]] = {kind: [] for kind in SWAPPED}
    for written, kinds in sorted(met.items()):
        kind, count = kinds.most_common(1)[0]
        if kind in pool and count > 1 and count >= 0.9 * kinds.total():
            pool[kind].append(written)
    return pool


def swapped(text: Text, pool: dict[str, list[str]], seed: int = 0) -> Text:
    """The text with other names in its contexts, the same one for the same one."""
    rng = random.Random(f"{text.id} {seed}")
    made, names, chosen, at = "", [], {}, 0
    for start, end, kinds in sorted(text.names):
        written = text.text[start:end]
        made += text.text[at:start]
        if len(kinds) == 1 and pool.get(kinds[0]):  # a trial on few texts may know no other name
            other = chosen.setdefault((written, kinds), rng.choice(pool[kinds[0]]))
            written = other.upper() if written.isupper() and len(written) > 4 else other
        names.append((len(made), len(made) + len(written), kinds))
        made, at = made + written, end
    return replace(text, id=f"{text.id}~swapped", text=made + text.text[at:], names=names)


QUOTES = re.compile(r"[\"“”]")


def varied(text: Text, how: str, seed: int = 0) -> Text:
    """The text in another form that news comes in; offsets stay, for every character is replaced by one character."""
    rng = random.Random(f"{text.id} {how} {seed}")
    changed = text.text
    if how == "unquoted":
        changed = QUOTES.sub(" ", changed)
    elif how == "straight":
        changed = QUOTES.sub('"', changed).replace("’", "'").replace("‘", "'")
    elif how == "curly":
        changed = re.sub(r'(^|[\s(\[])"', r"\1“", changed).replace('"', "”")
        changed = re.sub(r"(^|[\s(\[“])'", r"\1‘", changed).replace("'", "’")
    elif how == "wrapped":
        changed = wrapped(changed, rng.randint(45, 90))
    else:
        changed = "".join(recased(c, changed[i - 1] if i else " ", how) for i, c in enumerate(changed))
    copy = replace(text, id=f"{text.id}~{how}", text=changed)
    if how in ("lower", "title", "upper"):
        copy.open_types = ()
    return copy


def wrapped(text: str, width: int) -> str:
    """Lines broken at spaces, as old mails and agency copy are."""
    made, line = [], 0
    for character in text:
        line = 0 if character == "\n" else line + 1
        broken = character == " " and line > width
        made.append("\n" if broken else character)
        line = 0 if broken else line
    return "".join(made)


def recased(character: str, before: str, how: str) -> str:
    """In capitals, lower case or title case; a character whose case changes its length stays."""
    upper = how == "upper" or (how == "title" and not (before.isalnum() or before in "'’"))
    made = character.upper() if upper else character.lower() if how == "lower" else character
    return made if len(made) == 1 else character
