"""Windows of tokens put together into batches."""

from __future__ import annotations

import random

import numpy as np
import torch


def batches(windows: list[dict], most: int, rng: random.Random | None = None) -> list[list[dict]]:
    """Batches of windows of like length, at most `most` tokens each, padding included."""
    order = sorted(windows, key=lambda window: len(window["ids"]) + (rng.random() * 8 if rng else 0))
    made: list[list[dict]] = []
    batch: list[dict] = []
    for window in order:
        longest = max([len(window["ids"]), *(len(other["ids"]) for other in batch)])
        if batch and longest * (len(batch) + 1) > most:
            made.append(batch)
            batch = []
        batch.append(window)
    return [*made, batch] if batch else made


def padded(batch: list[dict], key: str, fill: int) -> torch.Tensor:
    longest = max(len(window[key]) for window in batch)
    values = np.full((len(batch), longest, *batch[0][key].shape[1:]), fill, dtype=np.int64)
    for row, window in zip(values, batch):
        row[: len(window[key])] = window[key]
    return torch.from_numpy(values)
