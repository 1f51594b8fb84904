"""The parser's teacher: the same heads and inputs, above the states of a pretrained transformer.

Far too slow to ship (20 times the parser's cost), it reads text that nobody annotated, for the parser to learn from.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import nn

from . import corpora
from .batches import Batch
from .conllu import Sentence
from .encoder import EncoderConfig
from .features import Vocabulary
from .parser import Classes, Parser, ParserConfig
from .transformer import Transformer
from .untrained import Trained, build_with


class Teacher(Parser):
    def __init__(
        self, transformer: Transformer, vocabulary: Vocabulary, glove: np.ndarray, classes: Classes
    ) -> None:
        encoder = EncoderConfig(width=192, pairs=2, extra=transformer.width)
        super().__init__(ParserConfig(encoder=encoder), vocabulary, glove, classes)
        self.transformer = transformer

    def encode(self, batch: Batch, trace: list[torch.Tensor] | None = None) -> torch.Tensor:
        states = self.transformer(batch.forms, batch.words.shape[1])
        return self.dropout(self.encoder(batch, self.dropout(states), trace))

    def pretrained(self) -> list[nn.Parameter]:
        return list(self.transformer.parameters())


def teacher(sentences: Sequence[Sentence], glove_words: int, seed: int) -> Trained:
    """An untrained one, above the transformer as it was pretrained."""
    return build_with(sentences, glove_words, seed, lambda *parts: Teacher(Transformer(corpora.transformer()), *parts))
