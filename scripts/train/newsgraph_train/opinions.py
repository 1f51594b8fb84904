"""What trained parsers think of the tags of the training sentences, for another one to learn beside the annotation.

The mean of several parsers' probabilities says which other tags an annotated one was hard to tell from, and evens out
what chance gave each of them. The teachers are trained shortly: more training makes trees better, but tags worse.
(Trees were tried too: they don't get better by what weaker parsers think of them.)
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from .batches import collate, group
from .conllu import Sentence
from .features import Vocabulary
from .parser import Parser

Opinion = np.ndarray
"""Probabilities float16 [words, tags] for one sentence."""


@torch.no_grad()
def opinions(parser: Parser, vocabulary: Vocabulary, sentences: Sequence[Sentence]) -> list[Opinion]:
    parser.eval()
    found: dict[int, Opinion] = {}
    for indices in group([len(s) for s in sentences], 3000):
        batch = collate([sentences[i].forms for i in indices], vocabulary)
        tags = parser.tag(parser.encode(batch)).softmax(-1).numpy().astype(np.float16)
        for row, (i, n) in enumerate(zip(indices, batch.lengths)):
            found[i] = tags[row, :n]
    return [found[i] for i in range(len(sentences))]


def mean(several: Sequence[Sequence[Opinion]]) -> list[Opinion]:
    """Of several parsers' opinions on the same sentences."""
    return [np.mean(np.stack(of_one), 0, dtype=np.float32).astype(np.float16) for of_one in zip(*several, strict=True)]


def padded(of_batch: Sequence[Opinion | None], length: int, tags: int) -> tuple[torch.Tensor, torch.Tensor]:
    """float32 [size, length, tags], zero where there is none; float32 [size, 1], whether the sentence has one."""
    filled = np.zeros((len(of_batch), length, tags), np.float32)
    for row, opinion in zip(filled, of_batch):
        if opinion is not None:
            row[: len(opinion)] = opinion
    return torch.from_numpy(filled), torch.tensor([[float(opinion is not None)] for opinion in of_batch])


def write(path: Path, written: Sequence[Opinion]) -> None:
    np.savez(path, tags=np.concatenate(written), lengths=[len(one) for one in written])


def read(path: Path) -> list[Opinion]:
    with np.load(path) as stored:
        return np.split(stored["tags"], np.cumsum(stored["lengths"])[:-1])
