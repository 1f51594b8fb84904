"""What trained parsers think of the training sentences, for another one to learn from beside the annotation.

The mean of several parsers' probabilities says which other answers an annotated one was hard to tell from, and evens
out what chance gave each of them (Kuncoro et al. 2016, arXiv:1609.07561, do so for parsers).
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .batches import collate, group, pad
from .conllu import Sentence
from .features import Vocabulary
from .parser import Parser


@dataclass
class Opinion:
    """Probabilities, float16, for a sentence of n words."""

    arcs: np.ndarray
    """[n, n + 1], columns as in `Parser.arcs`"""
    relations: np.ndarray
    """[n, relations], each with the annotated head"""
    tags: np.ndarray
    """[n, tags]"""


@torch.no_grad()
def opinions(parser: Parser, vocabulary: Vocabulary, sentences: Sequence[Sentence]) -> list[Opinion]:
    parser.eval()
    found: dict[int, Opinion] = {}
    for indices in group([len(s) for s in sentences], 3000):
        batch = collate([sentences[i].forms for i in indices], vocabulary)
        heads = pad([sentences[i].heads for i in indices], batch.words.shape[1], 0)
        x = parser.encode(batch)
        arcs, relations, tags = (
            logits.softmax(-1).numpy().astype(np.float16)
            for logits in (parser.arcs(x, batch.mask), parser.labels(x, heads), parser.tag(x))
        )
        for row, (i, n) in enumerate(zip(indices, batch.lengths)):
            found[i] = Opinion(arcs[row, :n, : n + 1], relations[row, :n], tags[row, :n])
    return [found[i] for i in range(len(sentences))]


def mean(several: Sequence[Sequence[Opinion]]) -> list[Opinion]:
    """Of several parsers' opinions on the same sentences."""

    def average(arrays: Sequence[np.ndarray]) -> np.ndarray:
        return np.mean(np.stack(arrays), 0, dtype=np.float32).astype(np.float16)

    return [
        Opinion(*(average([getattr(o, name) for o in of_one]) for name in ("arcs", "relations", "tags")))
        for of_one in zip(*several, strict=True)
    ]


def write(path: Path, written: Sequence[Opinion]) -> None:
    path.write_bytes(pickle.dumps([(o.arcs, o.relations, o.tags) for o in written]))


def read(path: Path) -> list[Opinion]:
    return [Opinion(*arrays) for arrays in pickle.loads(path.read_bytes())]


class SoftTargets:
    """Opinions of a batch as tensors; `known` is 0 for words of sentences without one."""

    def __init__(self, of_batch: Sequence[Opinion | None], length: int) -> None:
        self.known = torch.tensor([[float(o is not None)] for o in of_batch])
        self.arcs = _dense([o and o.arcs for o in of_batch], length, length + 1)
        self.relations = _dense([o and o.relations for o in of_batch], length)
        self.tags = _dense([o and o.tags for o in of_batch], length)


def _dense(arrays: Sequence[np.ndarray | None], length: int, columns: int | None = None) -> torch.Tensor:
    width = columns or max((a.shape[1] for a in arrays if a is not None), default=1)
    filled = np.zeros((len(arrays), length, width), np.float32)
    for row, array in zip(filled, arrays):
        if array is not None:
            row[: array.shape[0], : array.shape[1]] = array
    return torch.from_numpy(filled)
