"""A pretrained transformer that reads sentences for the teacher of the parser; it never ships.

MiniLM (Wang et al. 2020, arXiv:2002.10957) with six layers of width 384, further trained on pairs of sentences as
all-MiniLM-L6-v2 (Apache 2.0), as Maven Central serves it in ONNX. Only its weights are taken from the file; the
computation is that of BERT (Devlin et al. 2019, arXiv:1810.04805): layer normalisation after each half of a layer.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import nn

NAME = "all-minilm-l6-v2"
HEADS = 12
MOST_PIECES = 480
"""Of a sentence; the words after that many get no state of their own (the model has 512 positions)."""


class Layer(nn.Module):
    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.query, self.key, self.value, self.dense = (nn.Linear(width, width) for _ in range(4))
        self.attention_norm, self.output_norm = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.intermediate, self.output = nn.Linear(width, hidden), nn.Linear(hidden, width)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        size, length, width = x.shape

        def heads(y: torch.Tensor) -> torch.Tensor:
            return y.view(size, length, HEADS, -1).transpose(1, 2)

        # Written out: for sentences the fused attention is slower on a processor.
        scores = heads(self.query(x)) @ heads(self.key(x)).transpose(2, 3) / math.sqrt(width // HEADS)
        attended = scores.masked_fill(mask, -1e4).softmax(-1) @ heads(self.value(x))
        attended = attended.transpose(1, 2).reshape(size, length, width)
        x = self.attention_norm(x + self.dense(attended))
        return self.output_norm(x + self.output(F.gelu(self.intermediate(x))))


class Transformer(nn.Module):
    """`folder` holds `all-minilm-l6-v2.onnx` and `all-minilm-l6-v2-tokenizer.json`."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        weights = _weights(folder / f"{NAME}.onnx")
        self.tokenizer = Tokenizer.from_file(str(folder / f"{NAME}-tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.first, self.last = (self.tokenizer.token_to_id(token) for token in ("[CLS]", "[SEP]"))
        words = weights["embeddings.word_embeddings.weight"]
        positions = weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
        self.words = nn.Embedding.from_pretrained(words, freeze=False)
        self.positions = nn.Embedding.from_pretrained(positions, freeze=False)
        self.norm = nn.LayerNorm(words.shape[1], eps=1e-12)
        hidden = weights["encoder.layer.0.intermediate.dense.bias"].shape[0]
        count = 1 + max(int(key.split(".")[2]) for key in weights if key.startswith("encoder.layer."))
        self.layers = nn.ModuleList(Layer(words.shape[1], hidden) for _ in range(count))
        self.load_state_dict(_named(weights, count), strict=False)
        self._known: dict[str, list[int]] = {}

    @property
    def width(self) -> int:
        return self.words.embedding_dim

    def forward(self, sentences: Sequence[Sequence[str]], length: int) -> torch.Tensor:
        """A state for each word, the mean of its pieces' states: float32 [sentences, length, width]."""
        pieces, members = self._batch(sentences, length)
        mask = (pieces == 0)[:, None, None, :]
        with torch.autocast("cpu", torch.bfloat16):
            x = self.norm(self.words(pieces) + self.positions.weight[: pieces.shape[1]])
            for layer in self.layers:
                x = layer(x, mask)
        x = x.float()
        size, most, width = x.shape
        states = torch.cat([torch.zeros(1, width), x.reshape(size * most, width)])
        # Row 0 is the zero that pads `members`.
        summed = F.embedding_bag(members.flatten(0, 1), states, mode="sum")
        counts = (members != 0).sum(-1).clamp(min=1)
        return summed.view(size, length, width) / counts[..., None]

    def _batch(self, sentences: Sequence[Sequence[str]], length: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Pieces [sentences, most], 0 beyond the end; of each word the rows of its pieces, + 1."""
        split = [[self._pieces(form) for form in sentence] for sentence in sentences]
        most = min(MOST_PIECES, max(sum(map(len, words)) for words in split)) + 2
        widest = max(len(word) for words in split for word in words)
        pieces = np.zeros((len(sentences), most), np.int64)
        members = np.zeros((len(sentences), length, widest), np.int64)
        for i, words in enumerate(split):
            pieces[i, 0], at = self.first, 1
            for j, word in enumerate(words):
                if at + len(word) + 1 > most:
                    break
                pieces[i, at : at + len(word)] = word
                members[i, j, : len(word)] = np.arange(at, at + len(word)) + i * most + 1
                at += len(word)
            pieces[i, at] = self.last
        return torch.from_numpy(pieces), torch.from_numpy(members)

    def _pieces(self, form: str) -> list[int]:
        known = self._known.get(form)
        if known is None:
            ids = self.tokenizer.encode(form, add_special_tokens=False).ids
            known = self._known[form] = ids[:8] or [self.tokenizer.token_to_id("[UNK]")]
        return known


def _weights(path: Path) -> dict[str, torch.Tensor]:
    """By name; the matrices, which have lost theirs in the file, are called after the bias that is added to them."""
    graph = onnx.load(path).graph
    stored = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    added = {name: other for node in graph.node if node.op_type == "Add" for name, other in _pairs(list(node.input))}
    named = {name: w for name, w in stored.items() if not name.startswith("onnx::")}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in stored:
            bias = added[node.output[0]]
            named[bias.removesuffix("bias") + "weight"] = stored[node.input[1]].T.contiguous()
    return named


def _pairs(inputs: list[str]) -> list[tuple[str, str]]:
    return [(inputs[0], inputs[1]), (inputs[1], inputs[0])]


def _named(weights: dict[str, torch.Tensor], layers: int) -> dict[str, torch.Tensor]:
    """What `Transformer` calls them."""
    parts = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "dense": "attention.output.dense",
        "attention_norm": "attention.output.LayerNorm",
        "intermediate": "intermediate.dense",
        "output": "output.dense",
        "output_norm": "output.LayerNorm",
    }
    named = {f"norm.{end}": weights[f"embeddings.LayerNorm.{end}"] for end in ("weight", "bias")}
    for i in range(layers):
        for ours, theirs in parts.items():
            for end in ("weight", "bias"):
                named[f"layers.{i}.{ours}.{end}"] = weights[f"encoder.layer.{i}.{theirs}.{end}"]
    return named
