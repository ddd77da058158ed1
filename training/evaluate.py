"""Scores the network on dev texts, on wink's tokens: exact F1 of names and roles, tags, attachment."""

from __future__ import annotations

import torch

from dataset import NAME_LABELS, ROLE_LABELS
from network import Network


def spans(labels: list[str]) -> set[tuple[int, int, str]]:
    found, start = set(), None
    for index, label in enumerate([*labels, "O"]):
        if start is not None and not (label.startswith("I-") and label[2:] == labels[start][2:]):
            found.add((start, index, labels[start][2:]))
            start = None
        if label.startswith("B-"):
            start = index
    return found


def f1(hits: int, found: int, gold: int) -> float:
    return round(2 * hits / max(1, found + gold), 4)


@torch.no_grad()
def evaluate(network: Network, development: dict[str, list[dict]]) -> dict[str, float]:
    network.eval()
    scores: dict[str, float] = {}
    for corpus, windows in development.items():
        tally: dict[str, list[int]] = {}
        right = {"upos": [0, 0], "uas": [0, 0], "las": [0, 0]}
        for window in windows:
            states = network.encode(**network.inputs([window]))
            mask = torch.ones(states.shape[:2], dtype=torch.bool)
            if "roles" in window:
                path = network.roles_crf.decode(network.roles(states), mask)[0].tolist()
                count(tally, spans([ROLE_LABELS[i] for i in path]), spans([ROLE_LABELS[i] for i in window["roles"]]))
            if "names" in window and "upos" not in window:  # treebanks leave too many types open
                path = network.names_crf.decode(network.names(states), mask)[0].tolist()
                names = {span for span in spans([NAME_LABELS[i] for i in path]) if span[2] in ("PERSON", "ORG", "PLACE")}
                count(tally, names, gold_names(window["names"]), "names")
            if "upos" in window:
                attach(network, window, states, right)
        for role, (hits, found, gold) in tally.items():
            scores[f"{corpus} {role}"] = f1(hits, found, gold)
        for name, (hits, all_) in right.items():
            if all_:
                scores[f"{corpus} {name}"] = round(hits / all_, 4)
    return scores


def gold_names(sets) -> set[tuple[int, int, str]]:
    labels = ["O" if bits & 1 else next(NAME_LABELS[i] for i in range(len(NAME_LABELS)) if bits >> i & 1) for bits in sets]
    return {span for span in spans(labels) if span[2] in ("PERSON", "ORG", "PLACE")}


def count(tally: dict[str, list[int]], found: set, gold: set, key: str | None = None) -> None:
    for name in [key] if key else ("source", "cue", "content"):
        mine = found if key else {span for span in found if span[2] == name}
        theirs = gold if key else {span for span in gold if span[2] == name}
        row = tally.setdefault(name, [0, 0, 0])
        row[0] += len(mine & theirs)
        row[1] += len(mine)
        row[2] += len(theirs)


def attach(network: Network, window: dict, states: torch.Tensor, right: dict[str, list[int]]) -> None:
    tree = torch.from_numpy(window["tree"]).unsqueeze(0)
    same = (tree.unsqueeze(1) == tree.unsqueeze(2)) & (tree.unsqueeze(2) >= 0)
    heads = network.arcs(states, same)[0].argmax(-1)
    relations = network.relations(states, heads.unsqueeze(0))[0].argmax(-1)
    upos = network.upos(states)[0].argmax(-1)
    for index in range(len(heads)):
        if window["upos"][index] >= 0:
            right["upos"][0] += int(upos[index] == window["upos"][index])
            right["upos"][1] += 1
        if window["heads"][index] >= 0:
            attached = int(heads[index]) == window["heads"][index]
            right["uas"][0] += attached
            right["las"][0] += attached and int(relations[index]) == window["relations"][index]
            right["uas"][1] += 1
            right["las"][1] += 1
