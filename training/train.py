"""Trains the network on all corpora at once; resumes from the last epoch; keeps a moving average of the weights.

The processes (one a core, of one thread each: threads of one process wait for each other where others use the machine)
read different batches of a step and average their gradients.
"""

from __future__ import annotations

import argparse
import copy
import json
import multiprocessing
import os
import pickle
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
from torch import nn

from batching import batches, padded
from build import BUILD
from dataset import NAME_LABELS, RELATIONS, ROLE_LABELS
from evaluate import evaluate
from network import Network, built, take_over

# Share of a corpus that an epoch sees, and the weight of its loss.
SHARES = {"polnear": 0.75, "conll2003": 0.7, "gmb": 0.15, "wnut17": 1.0, "crossner": 1.5, "ewt": 1.6, "gum": 1.6, "pseudo": 0.4, "swapped": 0.5}
# In the last epochs, when the rate falls.
SETTLING = {**SHARES, "polnear": 1.0, "conll2003": 1.0, "ewt": 1.2, "gum": 1.2, "pseudo": 0.25, "swapped": 0.0}
WEIGHTS = {"gmb": 0.4, "pseudo": 0.6}
DEVELOPMENT = ("polnear-dev", "conll2003-dev", "wnut17-dev", "ewt-dev", "gum-dev", "ewt-dev-gold", "gum-dev-gold")
TOKENS = 2048  # of a batch, padding included
AVERAGE = 0.998
WARM_UP = 200  # steps


def load(name: str) -> list[dict]:
    return pickle.loads((BUILD / f"{name}.pkl").read_bytes())


def by_layers(windows: list[dict]) -> list[list[dict]]:
    """Windows that say different things apart: the daily bullets among the pseudo-labelled have no attributions."""
    groups: dict[tuple[str, ...], list[dict]] = {}
    for window in windows:
        groups.setdefault(tuple(sorted(window)), []).append(window)
    return list(groups.values())


def loss_of(network: Network, batch: list[dict]) -> torch.Tensor:
    inputs = network.inputs(batch)
    mask = inputs["ids"][..., 0] > 0
    states = network.encode(**inputs)
    count = mask.sum()
    loss = torch.zeros(())
    first = batch[0]
    if "names" in first:
        sets = padded(batch, "names", 1)
        allowed = (sets.unsqueeze(-1) >> torch.arange(len(NAME_LABELS))) & 1 == 1
        loss = loss + network.names_crf.loss(network.names(states), allowed, mask) / count
    if "roles" in first:
        allowed = nn.functional.one_hot(padded(batch, "roles", 0), len(ROLE_LABELS)).bool()
        loss = loss + network.roles_crf.loss(network.roles(states), allowed, mask) / count
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


def plan(data: dict[str, list[dict]], shares: dict[str, float], epoch: int) -> list[tuple[str, list[dict]]]:
    """The batches of an epoch, in their order, with the corpora they are of."""
    rng = random.Random(epoch)
    made = []
    for name, windows in data.items():
        whole, rest = divmod(shares[name], 1)
        picked = windows * int(whole) + rng.sample(windows, int(len(windows) * rest))
        for alike in by_layers(picked):
            made += [(name, batch) for batch in batches(alike, TOKENS, rng)]
    rng.shuffle(made)
    return made


def rate(progress: float, step: int, options: argparse.Namespace) -> float:
    """Even, after a warm-up; falls to nothing over the last epochs, whose number may be changed when training resumes."""
    left = (options.epochs - progress) / options.settle
    return options.rate * min(1.0, (step + 1) / WARM_UP, max(left, 0.01))


def groups(network: Network) -> list[dict]:
    """What is trained; what a transformer was trained for before changes slowly."""
    parts: dict[bool, list] = {False: [], True: []}
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            parts[name.startswith("transformer.")].append(parameter)
    return [{"params": parts[slow], "share": share} for slow, share in ((False, 1.0), (True, 0.06)) if parts[slow]]


def share_gradients(network: Network, workers: int) -> None:
    """Averages the gradients of all processes; a task that no batch of the step had has none."""
    parameters = [parameter for parameter in network.parameters() if parameter.requires_grad]
    flat = torch.cat([(torch.zeros_like(p) if p.grad is None else p.grad).reshape(-1) for p in parameters])
    dist.all_reduce(flat)
    flat /= workers
    at = 0
    for parameter in parameters:
        parameter.grad = flat[at : at + parameter.numel()].view_as(parameter)
        at += parameter.numel()


def chosen(options: argparse.Namespace, parser: argparse.ArgumentParser) -> list[str]:
    left_out = options.without.split(",") if options.without else []
    names = [name for name in (options.only.split(",") if options.only else SHARES) if name not in left_out]
    unknown = {*names, *left_out} - {*SHARES}
    if unknown:
        parser.error(f"no such corpus: {', '.join(sorted(unknown))}; there are {', '.join(SHARES)}")
    return names


def train(rank: int, options: argparse.Namespace, names: list[str]) -> None:
    torch.set_num_threads(1)
    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(options.port))
    dist.init_process_group("gloo", rank=rank, world_size=options.workers)
    torch.manual_seed(options.seed)
    network = built(BUILD, vars(options))
    data = {name: load(name) for name in names}
    data = {name: windows[: max(1, int(len(windows) * options.share))] for name, windows in data.items()}
    optimiser = torch.optim.AdamW(groups(network), lr=options.rate, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    average = copy.deepcopy(network)
    first, step = 0, 0
    if options.teacher:
        teacher = torch.load(BUILD / f"{options.teacher}.pt", weights_only=False)
        take_over(network, teacher["average"], teacher["options"]["width"])
        average.load_state_dict(network.state_dict())
    saved = BUILD / f"{options.name}.pt"
    if saved.exists():
        state = torch.load(saved, weights_only=False)
        network.load_state_dict(state["network"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
        first, step = state["epoch"], state["step"]
    for epoch in range(first, options.epochs):
        work = plan(data, SETTLING if epoch >= options.epochs - options.settle else SHARES, epoch)
        step = one_epoch(epoch, work, step, network=network, average=average, optimiser=optimiser, rank=rank, options=options)
        if rank == 0:
            state = {"network": network.state_dict(), "average": average.state_dict(), "optimiser": optimiser.state_dict()}
            torch.save({**state, "epoch": epoch + 1, "step": step, "options": vars(options)}, saved.with_suffix(".part"))
            saved.with_suffix(".part").rename(saved)
            if epoch % options.every == options.every - 1 or epoch == options.epochs - 1:
                development = {name: load(name) for name in DEVELOPMENT}
                print(f"epoch {epoch}", json.dumps(evaluate(average, development)), flush=True)
        dist.barrier()
    dist.destroy_process_group()


def one_epoch(epoch, work, step, *, network, average, optimiser, rank, options) -> int:
    started, tokens, total = time.time(), 0, 0.0
    torch.manual_seed(1000 * options.seed + 10 * epoch + rank)
    network.train()
    steps = len(work) // options.workers
    for number in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = rate(epoch + number / steps, step, options) * group["share"]
        name, batch = work[number * options.workers + rank]
        loss = loss_of(network, batch) * WEIGHTS.get(name, 1.0)
        optimiser.zero_grad()
        loss.backward()
        if options.workers > 1:
            share_gradients(network, options.workers)
        nn.utils.clip_grad_norm_(network.parameters(), 2.0)
        optimiser.step()
        if rank == 0:
            with torch.no_grad():
                torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), 1 - min(AVERAGE, step / (step + 10)))
        step += 1
        tokens += sum(len(window["ids"]) for window in batch) * options.workers
        total += loss.item()
        if rank == 0 and number % 50 == 49:
            spent = tokens / (time.time() - started)
            print(f"epoch {epoch} {number + 1}/{steps} loss {total / (number + 1):.3f} {spent:.0f} tokens/s", flush=True)
    return step


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", default="base")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--settle", type=int, default=4, help="last epochs, on gold alone, in which the rate falls")
    parser.add_argument("--teacher", default="", help="a checkpoint to start from, of this width or a smaller one")
    parser.add_argument("--transformer", action="store_true", help="learn to read a pretrained transformer too, as a teacher")
    parser.add_argument("--width", type=int, default=128)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="corpora to learn from, with commas between")
    parser.add_argument("--without", default="", help="corpora to leave out, with commas between")
    parser.add_argument("--workers", type=int, default=2, help="processes, one a core")
    parser.add_argument("--every", type=int, default=2, help="epochs from one evaluation to the next")
    parser.add_argument("--share", type=float, default=1.0, help="of every corpus, for a trial")
    parser.add_argument("--port", type=int, default=29511)
    options = parser.parse_args()
    names = chosen(options, parser)
    # Forked, not spawned, so that all processes bear this script's name.
    context = multiprocessing.get_context("fork")
    processes = [context.Process(target=train, args=(rank, options, names)) for rank in range(options.workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode for process in processes):
        raise SystemExit("training failed; see above")


if __name__ == "__main__":
    main()
