"""Sentences as padded tensors of table rows."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from .features import MOST_PIECES, Vocabulary


@dataclass
class Batch:
    """`size` sentences padded to `length` tokens; padding has mask 0 and row 0 everywhere."""

    glove: torch.Tensor  # int64 [size, length]
    words: torch.Tensor  # int64 [size, length]
    pieces: torch.Tensor  # int64 [size, length, MOST_PIECES]
    seen: torch.Tensor  # float32 [size, length], how often the word occurs in the training text
    mask: torch.Tensor  # float32 [size, length, 1]
    lengths: list[int]
    forms: Sequence[Sequence[str]]


def collate(sentences: Sequence[Sequence[str]], vocabulary: Vocabulary) -> Batch:
    """A batch of sentences, each a sequence of forms."""
    lengths = [len(s) for s in sentences]
    size, length = len(sentences), max(lengths)
    glove = np.zeros((size, length), np.int64)
    words = np.zeros((size, length), np.int64)
    pieces = np.zeros((size, length, MOST_PIECES), np.int64)
    seen = np.zeros((size, length), np.float32)
    mask = np.zeros((size, length, 1), np.float32)
    for i, sentence in enumerate(sentences):
        mask[i, : len(sentence)] = 1
        for j, form in enumerate(sentence):
            rows = vocabulary.rows(form)
            glove[i, j], words[i, j], seen[i, j] = rows.glove, rows.word, rows.seen
            pieces[i, j, : len(rows.pieces)] = rows.pieces
    return Batch(*map(torch.from_numpy, (glove, words, pieces, seen, mask)), lengths, sentences)


def pad(rows: Sequence[Sequence[int]], length: int, value: int = -100) -> torch.Tensor:
    """Targets as int64 [size, length]; -100 is what `cross_entropy` ignores."""
    padded = np.full((len(rows), length), value, np.int64)
    for i, row in enumerate(rows):
        padded[i, : len(row)] = row
    return torch.from_numpy(padded)


def group(lengths: Sequence[int], tokens: int, randomness: random.Random | None = None) -> list[list[int]]:
    """Indices grouped by similar length, each group at most about `tokens` tokens with padding.

    With `randomness` the order of the groups, and who is grouped with whom, changes at every call.
    """
    order = list(range(len(lengths)))
    if randomness:
        randomness.shuffle(order)
        order.sort(key=lambda i: lengths[i] * randomness.uniform(0.9, 1.1))
    else:
        order.sort(key=lambda i: lengths[i])
    groups: list[list[int]] = []
    current: list[int] = []
    longest = 0
    for i in order:
        longest = max(longest, lengths[i] + 1)
        if current and longest * (len(current) + 1) > tokens:
            groups.append(current)
            current, longest = [], lengths[i] + 1
        current.append(i)
    if current:
        groups.append(current)
    if randomness:
        randomness.shuffle(groups)
    return groups
