"""Sentences of names as tensors."""

from __future__ import annotations

import numpy as np
import torch

from .batches import Batch, collate
from .features import Vocabulary
from .names_inputs import EXTRA, extra, plain
from .names_labels import LABELS, Sentence


def inputs(sentences: list[list[str]], vocabulary: Vocabulary) -> tuple[Batch, torch.Tensor]:
    """Rows of the plain forms, and the further numbers, float32 [size, length, EXTRA]."""
    forms = [[plain(f) for f in s] for s in sentences]
    batch = collate(forms, vocabulary)
    numbers = np.zeros((len(forms), batch.mask.shape[1], EXTRA), np.float32)
    for i, sentence in enumerate(forms):
        numbers[i, : len(sentence)] = extra(sentence)
    return batch, torch.from_numpy(numbers)


def allowed_tensor(sentences: list[Sentence], length: int) -> torch.Tensor:
    """bool [size, length, labels]; padding allows what is outside."""
    bits = np.ones((len(sentences), length), np.int64)
    for i, s in enumerate(sentences):
        bits[i, : len(s.allowed)] = s.allowed
    return torch.from_numpy((bits[..., None] >> np.arange(len(LABELS))) & 1).bool()
