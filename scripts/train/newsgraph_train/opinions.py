"""What a trained parser thinks of sentences, for another one to learn from (Hinton et al. 2015, arXiv:1503.02531).

Of an annotated sentence, its probabilities say which other tags an annotated one was hard to tell from; of a sentence
that nobody annotated, they stand in for the annotation, tree and all.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .batches import Batch, collate, group, pad
from .conllu import Sentence
from .predict import decoded
from .untrained import Trained

MOST_HEADS = 5
"""How many heads of a word are kept; the rest of the probability is spread over them."""


@dataclass
class Opinion:
    """Probabilities, one row a word of one sentence."""

    tags: np.ndarray  # float16 [words, tags]
    heads: np.ndarray  # int16 [words, MOST_HEADS], 0 the root
    of_heads: np.ndarray  # float16 [words, MOST_HEADS]
    relations: np.ndarray  # float16 [words, relations], with the head in the sentence's tree


Read = tuple[Sentence, Opinion]


@torch.no_grad()
def read(trained: Trained, sentences: Sequence[Sequence[str]]) -> list[Read]:
    """Sentences, given as forms, with the trees that the parser gives them."""
    trained.parser.eval()
    found: dict[int, Read] = {}
    for indices in group([len(s) for s in sentences], 3000):
        chosen = [sentences[i] for i in indices]
        batch = collate(chosen, trained.vocabulary)
        x = trained.parser.encode(batch)
        trees = decoded(trained, batch, x, trained.parser.arcs(x, batch.mask))
        for i, sentence, opinion in zip(indices, trees, _opinions(trained, batch, x, trees)):
            found[i] = sentence, opinion
    return [found[i] for i in range(len(sentences))]


@torch.no_grad()
def of_annotated(trained: Trained, sentences: Sequence[Sentence]) -> list[Opinion]:
    trained.parser.eval()
    found: dict[int, Opinion] = {}
    for indices in group([len(s) for s in sentences], 3000):
        chosen = [sentences[i] for i in indices]
        batch = collate([s.forms for s in chosen], trained.vocabulary)
        found.update(zip(indices, _opinions(trained, batch, trained.parser.encode(batch), chosen)))
    return [found[i] for i in range(len(sentences))]


def _opinions(trained: Trained, batch: Batch, x: torch.Tensor, trees: Sequence[Sentence]) -> list[Opinion]:
    parser, length = trained.parser, batch.words.shape[1]
    arcs = parser.arcs(x, batch.mask).softmax(-1)
    likeliest = arcs.topk(min(MOST_HEADS, length + 1))
    shares = likeliest.values / likeliest.values.sum(-1, keepdim=True)
    tags = parser.tag(x).softmax(-1)
    relations = parser.labels(x, pad([s.heads for s in trees], length)).softmax(-1)
    return [
        Opinion(
            tags[row, :n].numpy().astype(np.float16),
            likeliest.indices[row, :n].numpy().astype(np.int16),
            shares[row, :n].numpy().astype(np.float16),
            relations[row, :n].numpy().astype(np.float16),
        )
        for row, n in enumerate(batch.lengths)
    ]


@dataclass
class Padded:
    """Opinions of a batch; zero where there is none."""

    tags: torch.Tensor  # float32 [size, length, tags]
    heads: torch.Tensor  # int64 [size, length, MOST_HEADS]
    of_heads: torch.Tensor  # float32 [size, length, MOST_HEADS]
    relations: torch.Tensor  # float32 [size, length, relations]

    @classmethod
    def of(cls, opinions: Sequence[Opinion | None], length: int, tags: int, relations: int) -> Padded:
        def filled(name: str, columns: int, dtype: type) -> torch.Tensor:
            values = np.zeros((len(opinions), length, columns), dtype)
            for row, opinion in zip(values, opinions):
                if opinion is not None:
                    rows = getattr(opinion, name)
                    row[: rows.shape[0], : rows.shape[1]] = rows
            return torch.from_numpy(values)

        return cls(
            filled("tags", tags, np.float32),
            filled("heads", MOST_HEADS, np.int64),
            filled("of_heads", MOST_HEADS, np.float32),
            filled("relations", relations, np.float32),
        )


def write(path: Path, written: object) -> None:
    with path.open("wb") as file:
        pickle.dump(written, file)


def stored(path: Path) -> list:
    with path.open("rb") as file:
        return pickle.load(file)
