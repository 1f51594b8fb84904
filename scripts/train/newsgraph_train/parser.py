"""Tagger, parser and lemmatiser: heads on top of the encoder (encoder.py).

x(i): the encoder's vector of word i = 0 .. n-1; y(0) = `root`, y(k+1) = x(k): the possible heads.
leaky(v) = v if v > 0 else 0.1 v.

arcs (after Dozat and Manning 2017, arXiv:1611.01734)
    p(i) = leaky(arc_dependent x(i)), q(j) = leaky(arc_head y(j))
    score[i][j] = (arc_weight p(i)) . q(j) + arc_head_bias . q(j) + (arc_distance p(i))[b]
    where arc_distance is a linear layer with one output for each bucket b = bucket(i, j).
bucket(i, j): 0 for j = 0; else with d = (j - 1) - i: the index of the first bound of 1, 2, 3, 4, 6, 9, 14, 22, 35
    that |d| doesn't exceed (9 if it exceeds all), plus 1 if d < 0, plus 11 if d > 0.
relation of i with its head j (after decoding, see decode.py)
    a = leaky(label_dependent x(i) + label_head y(j) + label_distance[bucket(i, j)])
    m = (label_dependent_product x(i)) * (label_head_product y(j))          elementwise
    logits = label [a; m];  the relation "root" for j = 0 and for no other.
tag: logits = tag x(i).
lemma script: logits = lemma leaky(lemma_hidden x(i)) + lemma_tag[tag], see lemmas.py.

`xpos` is trained along (it makes x better) and not exported.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from .batches import Batch
from .encoder import Encoder, EncoderConfig, SentenceDropout
from .features import Vocabulary

BOUNDS = (1, 2, 3, 4, 6, 9, 14, 22, 35)
BUCKETS = 2 * (len(BOUNDS) + 1) + 1
IMPOSSIBLE = -1e4


@dataclass
class ParserConfig:
    encoder: EncoderConfig = field(default_factory=EncoderConfig)
    arc: int = 128
    label: int = 128
    label_product: int = 64
    lemma: int = 64
    dropout: float = 0.33


@dataclass
class Classes:
    """What the heads choose from, in the order of their outputs."""

    upos: list[str]
    xpos: list[str]
    relations: list[str]
    scripts: list[str]


def buckets(n: int) -> torch.Tensor:
    """int64 [n, n + 1]"""
    distance = torch.arange(n + 1)[None] - 1 - torch.arange(n)[:, None]
    size = torch.bucketize(distance.abs(), torch.tensor(BOUNDS))
    bucket = torch.where(distance < 0, size + 1, size + len(BOUNDS) + 2)
    bucket[:, 0] = 0
    return bucket


class Parser(nn.Module):
    def __init__(self, config: ParserConfig, vocabulary: Vocabulary, glove: np.ndarray, classes: Classes) -> None:
        super().__init__()
        self.config = config
        width = config.encoder.width
        self.encoder = Encoder(config.encoder, glove, len(vocabulary.words), len(vocabulary.pieces))
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.arc_dependent = nn.Linear(width, config.arc)
        self.arc_head = nn.Linear(width, config.arc)
        self.arc_weight = nn.Linear(config.arc, config.arc, bias=False)
        self.arc_head_bias = nn.Parameter(torch.zeros(config.arc))
        self.arc_distance = nn.Linear(config.arc, BUCKETS)
        with torch.no_grad():
            self.arc_weight.weight.copy_(torch.eye(config.arc) * 0.1)
            self.arc_distance.weight.zero_()
            self.arc_distance.bias.zero_()
        self.label_dependent = nn.Linear(width, config.label)
        self.label_head = nn.Linear(width, config.label, bias=False)
        self.label_distance = nn.Parameter(torch.zeros(BUCKETS, config.label))
        self.label_dependent_product = nn.Linear(width, config.label_product)
        self.label_head_product = nn.Linear(width, config.label_product)
        self.label = nn.Linear(config.label + config.label_product, len(classes.relations))
        self.tag = nn.Linear(width, len(classes.upos))
        self.xpos = nn.Linear(width, len(classes.xpos))
        self.lemma_hidden = nn.Linear(width, config.lemma)
        self.lemma = nn.Linear(config.lemma, len(classes.scripts))
        self.lemma_tag = nn.Parameter(torch.zeros(len(classes.upos), len(classes.scripts)))
        self.dropout = SentenceDropout(config.dropout)

    def encode(self, batch: Batch, trace: list[torch.Tensor] | None = None) -> torch.Tensor:
        return self.dropout(self.encoder(batch, trace=trace))

    def pretrained(self) -> list[nn.Parameter]:
        """Parameters that were trained before, on something else."""
        return []

    def heads_of(self, x: torch.Tensor) -> torch.Tensor:
        """y: the root's vector in front of the words' vectors."""
        return torch.cat([self.root.expand(len(x), 1, -1), x], 1)

    def arcs(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Scores float32 [size, n, n + 1]."""
        n = x.shape[1]
        dependent = self.dropout(F.leaky_relu(self.arc_dependent(x), 0.1))
        head = self.dropout(F.leaky_relu(self.arc_head(self.heads_of(x)), 0.1))
        scores = self.arc_weight(dependent) @ head.transpose(1, 2) + (head @ self.arc_head_bias)[:, None]
        bucket = buckets(n)
        scores = scores + self.arc_distance(dependent).gather(2, bucket.expand(len(x), -1, -1))
        scores = scores.masked_fill(F.pad(mask[:, None, :, 0], (1, 0), value=1.0) == 0, IMPOSSIBLE)
        itself = torch.arange(n)
        scores[:, itself, itself + 1] = IMPOSSIBLE
        return scores

    def labels(self, x: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """Logits [size, n, relations] of the relation with the given heads (int64 [size, n], 0 the root)."""
        y, chosen = self.heads_of(x), heads.clamp(min=0)
        bucket = buckets(x.shape[1]).expand(len(x), -1, -1).gather(2, chosen[..., None])[..., 0]

        def at_head(values: torch.Tensor) -> torch.Tensor:
            return values.gather(1, chosen[..., None].expand(-1, -1, values.shape[2]))

        added = self.label_dependent(x) + at_head(self.label_head(y)) + self.label_distance[bucket]
        product = self.label_dependent_product(x) * at_head(self.label_head_product(y))
        return self.label(self.dropout(torch.cat([F.leaky_relu(added, 0.1), product], -1)))

    def scripts(self, x: torch.Tensor, tags: torch.Tensor) -> torch.Tensor:
        return self.lemma(F.leaky_relu(self.lemma_hidden(x), 0.1)) + self.lemma_tag[tags.clamp(min=0)]
