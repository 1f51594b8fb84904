"""The names model: the shared encoder, one linear layer, and a conditional random field over BIO labels.

The field scores a sequence of labels as the sum of the linear layer's scores and of `transition[from, to]`;
a label I-x may only follow B-x or I-x, also at the beginning. Training maximises the probability of all
sequences that the annotation allows (see `names_labels.Sentence`), which is the ordinary likelihood where every
token allows one label.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from .batches import Batch
from .encoder import Encoder, EncoderConfig
from .names_labels import LABELS

FORBIDDEN = -1e4


def permitted() -> torch.Tensor:
    """float32 [from, to]: 0 where a transition is possible, FORBIDDEN elsewhere."""
    table = torch.zeros(len(LABELS), len(LABELS))
    for i, before in enumerate(LABELS):
        for j, after in enumerate(LABELS):
            if after.startswith("I-") and before[2:] != after[2:]:
                table[i, j] = FORBIDDEN
    return table


class NamesModel(nn.Module):
    def __init__(
        self, config: EncoderConfig, glove: np.ndarray, words: int, pieces: int, tags: int, dropout: float = 0.33
    ) -> None:
        super().__init__()
        self.encoder = Encoder(config, glove, words, pieces)
        self.dropout = nn.Dropout(dropout)
        self.scores = nn.Linear(config.width, len(LABELS))
        self.tags = nn.Linear(config.width, tags)
        self.transition = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.register_buffer("permitted", permitted())
        first = torch.zeros(len(LABELS))
        first[[i for i, label in enumerate(LABELS) if label.startswith("I-")]] = FORBIDDEN
        self.register_buffer("first", first)

    def forward(self, batch: Batch, extra: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Scores of labels [size, length, labels] and of UPOS tags, the latter for training alone."""
        x = self.dropout(self.encoder(batch, extra))
        return self.scores(x), self.tags(x)

    def loss(self, scores: torch.Tensor, allowed: torch.Tensor, mask: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
        """-log P(allowed sequences), a mean over tokens. `allowed` is bool [size, length, labels]."""
        both = torch.cat([scores, scores.masked_fill(~allowed, FORBIDDEN)])
        total = self._partition(both, torch.cat([mask, mask]))
        size = scores.shape[0]
        return ((total[:size] - total[size:]) * weight).sum() / (mask.sum(1)[:, 0] * weight).sum()

    def _partition(self, scores: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        table = torch.exp((self.transition + self.permitted).clamp(min=-60))
        sums = scores[:, 0] + self.first
        for t in range(1, scores.shape[1]):
            highest = sums.amax(1, keepdim=True).detach()
            following = torch.log(torch.exp(sums - highest) @ table + 1e-30) + highest + scores[:, t]
            sums = torch.where(mask[:, t] > 0, following, sums)
        return torch.logsumexp(sums, 1)
