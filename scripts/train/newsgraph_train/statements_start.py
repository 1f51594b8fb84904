"""Where the training of the statement network starts: at the trained parser, whose heads stay beside it.

Attribution is half syntax. The encoder begins as the parser's, and trees remain a second task of the training, from
the treebanks that the parser learned from.
"""

from __future__ import annotations

import gzip
import json
import struct
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from . import conllu, corpora
from .encoder import EncoderConfig
from .features import Vocabulary, key
from .parser import Classes, Parser, ParserConfig


@dataclass
class Stored:
    config: dict[str, Any]
    tensors: dict[str, torch.Tensor]
    texts: dict[str, list[str]]


def read(path: Path) -> Stored:
    """A file of weights (container.py), its numbers as float32."""
    data = gzip.decompress(path.read_bytes())
    end = 8 + struct.unpack("<I", data[4:8])[0]
    head = json.loads(data[8:end])
    tensors: dict[str, torch.Tensor] = {}
    texts: dict[str, list[str]] = {}
    for one in head["tensors"]:
        raw = data[end + one["offset"] : end + one["offset"] + one["bytes"]]
        rows, columns = one["shape"]
        if one["type"] == "text":
            texts[one["name"]] = raw.decode("utf8").split("\n")
            continue
        if one["type"] == "float32":
            matrix = np.frombuffer(raw, "<f4").reshape(rows, columns)
        else:
            scale = np.frombuffer(data, "<f4", rows, end + one["scales"])[:, None]
            matrix = _integers(raw, one["type"], rows, columns).astype(np.float32) * scale
        tensors[one["name"]] = torch.from_numpy(matrix.astype(np.float32))
    return Stored(head["config"], tensors, texts)


def treebank() -> list[conllu.Sentence]:
    return [s for name in ("ewt-train", "gum-open-train") for s in conllu.read(corpora.treebank(name))]


def parser_of(
    stored: Stored, forms: Sequence[Sequence[str]], trees: Sequence[conllu.Sentence], extra: int, fewest: int = 3
) -> tuple[Parser, Vocabulary, Classes]:
    """The parser with room for `extra` more numbers a token, and rows for words that occur often in `forms`."""
    texts, tensors = stored.texts, dict(stored.tensors)
    counts = Counter(key(form) for window in forms for form in window)
    known = set(texts["vocabulary.words"])
    added = sorted(w for w, c in counts.items() if c >= fewest and w not in known)
    counts.update(key(form) for s in trees for form in s.forms)
    vocabulary = Vocabulary(
        texts["vocabulary.glove"], texts["vocabulary.words"] + added, texts["vocabulary.pieces"], dict(counts)
    )
    config = stored.config
    classes = Classes(config["upos"], ["_"], config["relations"], texts["scripts"])
    parser = Parser(
        ParserConfig(
            encoder=EncoderConfig(width=config["encoder"]["width"], pairs=config["encoder"]["pairs"], extra=extra)
        ),
        vocabulary,
        tensors["encoder.glove.weight"].numpy()[1:],
        classes,
    )
    state = parser.state_dict()
    for name, tensor in tensors.items():
        own = state[name]
        stored_tensor = tensor.view(own.shape) if own.numel() == tensor.numel() else tensor
        if stored_tensor.shape == own.shape:
            own.copy_(stored_tensor)
        elif name == "encoder.words.weight":
            own.mul_(0.5)[: len(tensor)] = tensor
        else:  # encoder.input.weight
            own.normal_(0, 0.1)[:, : tensor.shape[1]] = tensor
    return parser, vocabulary, classes


def _integers(raw: bytes, type_: str, rows: int, columns: int) -> np.ndarray:
    if type_ == "int8":
        return np.frombuffer(raw, np.int8).reshape(rows, columns)
    packed = np.frombuffer(raw, np.uint8).reshape(rows, -1)
    halves = np.stack([packed & 15, packed >> 4], -1).reshape(rows, -1)[:, :columns]
    return halves.astype(np.int16) - 8
