"""Eight and four bits a weight, one scale a row.

int8: value = q * scale, q = -127 .. 127.    int4: value = q * scale, q = -8 .. 7.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import nn

SMALLEST = 4096
"""Tensors with fewer numbers, and all vectors, stay float32."""


def eight_bits(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(q int8 [rows, columns], scale float32 [rows])"""
    scale = (np.abs(matrix).max(1) / 127).astype(np.float32)
    scale[scale == 0] = 1
    q = np.rint(matrix / scale[:, None]).clip(-127, 127).astype(np.int8)
    return q, scale


def four_bits(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(q int8 [rows, columns] in -8 .. 7, scale float32 [rows]); of several scales the one with the least error.

    Cutting off the largest numbers of a row a little buys finer steps for the others.
    """
    largest = np.abs(matrix).max(1)
    largest[largest == 0] = 1
    best_scale = np.zeros(len(matrix), np.float32)
    best_error = np.full(len(matrix), np.inf)
    for part in (1, 7 / 8, *np.arange(0.55, 1, 0.05)):
        scale = (largest * part / 7).astype(np.float32)
        q = np.rint(matrix / scale[:, None]).clip(-8, 7)
        error = ((matrix - q * scale[:, None]) ** 2).sum(1)
        better = error < best_error
        best_scale[better], best_error[better] = scale[better], error[better]
    q = np.rint(matrix / best_scale[:, None]).clip(-8, 7).astype(np.int8)
    return q, best_scale


def values(q: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """float32, the same products as in the runtime."""
    return q.astype(np.float32) * scale[:, None]


FROZEN = ("encoder.glove.weight",)
TABLES = (*FROZEN, "encoder.pieces.weight")
"""Tables whose numbers are kept in 4 bits: many rows are added up, so that errors even out."""


def bits(name: str, tensor: torch.Tensor, tables: Sequence[str] = FROZEN) -> int:
    """How many bits a weight of a model gets: those of `tables` 4, other large matrices 8, the rest 32."""
    if name in tables:
        return 4
    return 8 if tensor.dim() == 2 and tensor.numel() >= SMALLEST else 32


@torch.no_grad()
def round_weights(model: nn.Module, tables: Sequence[str] = FROZEN) -> None:
    """Replaces a model's weights by what is left of them after quantising."""
    for name, tensor in model.state_dict().items():
        width = bits(name, tensor, tables)
        if width < 32:
            quantised = (four_bits if width == 4 else eight_bits)(tensor.numpy())
            tensor.copy_(torch.from_numpy(values(*quantised)))
