"""Writing a model as .ngw: gzip of a container that src/network/README.md describes.

    bytes 0-3   "NGW1"
    bytes 4-7   uint32 LE: length of the header, padded with blanks so that the data starts at a multiple of 16
    header      JSON: model, version, config, tensors [{name, shape, type, offset, bytes, scales?}]
    data        every tensor at a multiple of 16 from the start of the data

Types: float32, int8 and int4 (with float32 scales, one a row), text (UTF-8 lines). int4 holds two numbers a
byte, q + 8, the earlier one in the low half; every row starts on a byte.
"""

from __future__ import annotations

import gzip
import json
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from . import quantise


class Container:
    def __init__(self, model: str, config: dict[str, Any], tables: Sequence[str] = quantise.FROZEN) -> None:
        """`tables` are kept in 4 bits, see `quantise.bits`."""
        self._tables = tables
        self._head = {"model": model, "version": 1, "config": config}
        self._tensors: list[dict[str, Any]] = []
        self._data = bytearray()

    def add_text(self, name: str, lines: list[str]) -> None:
        """Lines in order; none may hold a line break."""
        assert all("\n" not in line for line in lines), name
        offset, size = self._append("\n".join(lines).encode("utf8"))
        self._describe(name, [len(lines), 1], "text", offset, size)

    def add(self, name: str, tensor: torch.Tensor) -> None:
        """A weight, with the number of bits that `quantise.bits` gives it. A vector becomes one row."""
        matrix = tensor.detach().numpy()
        matrix = matrix[None] if matrix.ndim == 1 else matrix
        shape, width = list(matrix.shape), quantise.bits(name, tensor, self._tables)
        if width == 32:
            offset, size = self._append(matrix.astype("<f4").tobytes())
            self._describe(name, shape, "float32", offset, size)
            return
        q, scale = (quantise.four_bits if width == 4 else quantise.eight_bits)(matrix)
        offset, size = self._append(_nibbles(q) if width == 4 else q.tobytes())
        scales, _ = self._append(scale.astype("<f4").tobytes())
        self._describe(name, shape, f"int{width}", offset, size, scales=scales)

    def write(self, path: Path) -> int:
        """Writes the packed file and returns its size in bytes; the same content gives the same bytes."""
        head = json.dumps({**self._head, "tensors": self._tensors}, ensure_ascii=False, separators=(",", ":"))
        header = head.encode("utf8")
        header += b" " * (-(8 + len(header)) % 16)
        packed = gzip.compress(b"NGW1" + struct.pack("<I", len(header)) + header + bytes(self._data), 9, mtime=0)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(packed)
        return len(packed)

    def _append(self, data: bytes) -> tuple[int, int]:
        self._data += b"\0" * (-len(self._data) % 16)
        offset = len(self._data)
        self._data += data
        return offset, len(data)

    def _describe(self, name: str, shape: list[int], type_: str, offset: int, size: int, **more: int) -> None:
        self._tensors.append({"name": name, "shape": shape, "type": type_, "offset": offset, "bytes": size, **more})


def _nibbles(q: np.ndarray) -> bytes:
    half = (q.astype(np.int16) + 8).astype(np.uint8)
    if half.shape[1] % 2:
        half = np.pad(half, ((0, 0), (0, 1)))
    return (half[:, 0::2] | (half[:, 1::2] << 4)).tobytes()
