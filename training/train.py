"""Trains the network on all corpora at once; resumes from the last epoch; keeps a moving average of the weights."""

from __future__ import annotations

import argparse
import copy
import json
import pickle
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from dataset import NAME_LABELS, RELATIONS, ROLE_LABELS
from evaluate import evaluate
from network import Network

BUILD = Path(__file__).parent / "build"
# Share of a corpus that an epoch sees, and the weight of its loss.
SHARES = {"polnear": 1.0, "conll2003": 1.0, "gmb": 0.35, "wnut17": 1.0, "crossner": 2.0, "ewt": 1.0, "gum": 1.0}
WEIGHTS = {"gmb": 0.4}
TOKENS = 4096  # of a batch, padding included
AVERAGE = 0.998


def load(name: str) -> list[dict]:
    return pickle.loads((BUILD / f"{name}.pkl").read_bytes())


def batches(windows: list[dict], rng: random.Random) -> list[list[dict]]:
    """Batches of windows of like length."""
    order = sorted(windows, key=lambda window: len(window["ids"]) + rng.random() * 8)
    made: list[list[dict]] = []
    batch: list[dict] = []
    for window in order:
        longest = max([len(window["ids"]), *(len(other["ids"]) for other in batch)])
        if batch and longest * (len(batch) + 1) > TOKENS:
            made.append(batch)
            batch = []
        batch.append(window)
    return [*made, batch] if batch else made


def padded(batch: list[dict], key: str, fill: int) -> torch.Tensor:
    longest = max(len(window["ids"]) for window in batch)
    values = np.full((len(batch), longest, *batch[0][key].shape[1:]), fill, dtype=np.int64)
    for row, window in zip(values, batch):
        row[: len(window[key])] = window[key]
    return torch.from_numpy(values)


def loss_of(network: Network, batch: list[dict]) -> torch.Tensor:
    ids = padded(batch, "ids", 0)
    mask = ids[..., 0] > 0
    states = network.encode(ids)
    count = mask.sum()
    loss = torch.zeros(())
    first = batch[0]
    if "names" in first:
        sets = padded(batch, "names", 1)
        allowed = (sets.unsqueeze(-1) >> torch.arange(len(NAME_LABELS))) & 1 == 1
        loss = loss + network.names_crf.loss(network.names(states), allowed, mask).sum() / count
    if "roles" in first:
        allowed = nn.functional.one_hot(padded(batch, "roles", 0), len(ROLE_LABELS)).bool()
        loss = loss + network.roles_crf.loss(network.roles(states), allowed, mask).sum() / count
    if "upos" in first:
        upos = padded(batch, "upos", -1)
        loss = loss + nn.functional.cross_entropy(network.upos(states).transpose(1, 2), upos, ignore_index=-1, label_smoothing=0.02)
        tree = padded(batch, "tree", -1)
        same = (tree.unsqueeze(1) == tree.unsqueeze(2)) & (tree.unsqueeze(2) >= 0)
        heads = padded(batch, "heads", -1)
        arcs = network.arcs(states, same)
        loss = loss + nn.functional.cross_entropy(arcs.transpose(1, 2), heads, ignore_index=-1)
        relations = padded(batch, "relations", -1).masked_fill(heads < 0, -1)
        scores = network.relations(states, heads.clamp(min=0))
        loss = loss + nn.functional.cross_entropy(scores.transpose(1, 2), relations, ignore_index=-1, label_smoothing=0.02)
    return loss


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", default="base")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--width", type=int, default=128)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--only", default="", help="corpora to learn from, with commas between")
    parser.add_argument("--without", default="", help="corpora to leave out, with commas between")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    vectors = torch.from_numpy(np.load(BUILD / "vectors.npy"))
    network = Network(vectors, json.loads((BUILD / "scale.json").read_text()), options.width, options.layers)
    left_out = options.without.split(",") if options.without else []
    chosen = [name for name in (options.only.split(",") if options.only else SHARES) if name not in left_out]
    unknown = {*chosen, *left_out} - {*SHARES}
    if unknown:
        parser.error(f"no such corpus: {', '.join(sorted(unknown))}; there are {', '.join(SHARES)}")
    data = {name: load(name) for name in chosen}
    development = {name: load(name) for name in ("polnear-dev", "conll2003-dev", "ewt-dev", "gum-dev")}
    optimiser = torch.optim.AdamW(network.parameters(), lr=options.rate, weight_decay=0.01, betas=(0.9, 0.98))

    def plan(epoch: int) -> list[list[dict]]:
        rng = random.Random(epoch)
        made = []
        for name, windows in data.items():
            share = SHARES[name]
            picked = windows * int(share) if share >= 1 else rng.sample(windows, int(len(windows) * share))
            for batch in batches(picked, rng):
                made.append((name, batch))
        rng.shuffle(made)
        return made

    steps = len(plan(0)) * options.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / 200) * max(0.0, 1 - step / steps) ** 0.9
    )
    average = copy.deepcopy(network)
    first = 0
    saved = BUILD / f"{options.name}.pt"
    if saved.exists():
        state = torch.load(saved, weights_only=False)
        network.load_state_dict(state["network"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
        schedule.load_state_dict(state["schedule"])
        first = state["epoch"]
    for epoch in range(first, options.epochs):
        started, tokens, total = time.time(), 0, 0.0
        torch.manual_seed(100 + epoch)
        network.train()
        work = plan(epoch)
        for number, (name, batch) in enumerate(work):
            loss = loss_of(network, batch) * WEIGHTS.get(name, 1.0)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimiser.step()
            schedule.step()
            with torch.no_grad():
                for mine, other in zip(average.parameters(), network.parameters()):
                    mine.lerp_(other, 1 - AVERAGE)
            tokens += sum(len(window["ids"]) for window in batch)
            total += loss.item()
            if number % 50 == 0:
                print(f"epoch {epoch} {number}/{len(work)} loss {total / (number + 1):.3f} {tokens / (time.time() - started):.0f} tokens/s", flush=True)
        torch.save({"network": network.state_dict(), "average": average.state_dict(), "optimiser": optimiser.state_dict(), "schedule": schedule.state_dict(), "epoch": epoch + 1, "options": vars(options)}, saved)
        if epoch % 3 == 2 or epoch == options.epochs - 1:
            print(f"epoch {epoch}", json.dumps(evaluate(average, development)), flush=True)


if __name__ == "__main__":
    main()
