"""The statement network: who says what, from the tokens of a window (a paragraph or a part of one).

x(i): the encoder's vector of token i, with the columns of src/annotate/attributions/inputs.ts as extra numbers.

anchors
    logit of token i = anchor leaky(anchor_hidden x(i)): whether it is the anchor of a cue. Every token whose logit
    exceeds PROPOSED is a candidate.
spans of the candidate with anchor a (all tokens of its window again, each a row of width `span`)
    h(i) = span_norm(span_token x(i) + span_anchor x(a) + span_distance[bucket(i - a)])
    then pairs of convolution and recurrence as in encoder.py, and span_output_norm;
    scores(i) = span_label h(i), over the labels outside, source, content and cue;
    the labels are the sequence with the largest sum of scores, of `span_first` of the first label, and of
    `span_transition[from, to]`.
bucket(d): 0 for d = 0; else the index of the first of BOUNDS that |d| doesn't exceed (their number if it exceeds
    all), plus 1 if d < 0, plus 1 + (number of bounds + 1) if d > 0.
acceptance
    logit = accept leaky(accept_hidden [x(a); h(a); mean of h over the content; mean of h over the source;
    h of the first token of the content; h of the last]), zeros where there is no content or no source.

leaky(v) = v if v > 0 else 0.1 v.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
import torch.nn.functional as F
from torch import nn

from .encoder import Convolution, Encoder, EncoderConfig, Recurrence
from .statements_data import COLUMNS, CONTENT, SOURCE

LABELS = 4
BOUNDS = (1, 2, 3, 4, 5, 7, 9, 12, 16, 22, 30, 45, 70)
PROPOSED = -1.0


@dataclass
class StatementsConfig:
    encoder: EncoderConfig = field(default_factory=lambda: EncoderConfig(extra=COLUMNS))
    span: int = 80
    span_pairs: int = 2
    hidden: int = 64
    dropout: float = 0.35
    span_dropout: float = 0.15


def bucket(distance: torch.Tensor) -> torch.Tensor:
    size = torch.bucketize(distance.abs(), torch.tensor(BOUNDS))
    side = torch.where(distance < 0, size + 1, size + len(BOUNDS) + 2)
    return torch.where(distance == 0, 0, side)


@dataclass
class Spans:
    """Candidates of a batch: their rows, the score of each label, and what acceptance needs."""

    states: torch.Tensor  # [candidates, length, span]
    scores: torch.Tensor  # [candidates, length, LABELS]
    mask: torch.Tensor  # [candidates, length]


class StatementsModel(nn.Module):
    def __init__(self, config: StatementsConfig, encoder: Encoder) -> None:
        super().__init__()
        self.config = config
        width, span = config.encoder.width, config.span
        self.encoder = encoder
        self.anchor_hidden = nn.Linear(width, config.hidden)
        self.anchor = nn.Linear(config.hidden, 1)
        self.span_token = nn.Linear(width, span)
        self.span_anchor = nn.Linear(width, span, bias=False)
        self.span_distance = nn.Parameter(torch.randn(2 * (len(BOUNDS) + 1) + 1, span) * 0.3)
        self.span_norm = nn.LayerNorm(span)
        self.span_layers = nn.ModuleList(
            layer
            for _ in range(config.span_pairs)
            for layer in (Convolution(span, config.span_dropout), Recurrence(span, config.span_dropout))
        )
        self.span_output_norm = nn.LayerNorm(span)
        self.span_label = nn.Linear(span, LABELS)
        self.span_transition = nn.Parameter(torch.eye(LABELS))
        self.span_first = nn.Parameter(torch.zeros(LABELS))
        self.accept_hidden = nn.Linear(width + 5 * span, config.hidden)
        self.accept = nn.Linear(config.hidden, 1)
        self.dropout = nn.Dropout(config.dropout)
        with torch.no_grad():  # few tokens are anchors
            self.anchor.bias.fill_(-4)

    def anchors(self, x: torch.Tensor) -> torch.Tensor:
        """Logits [size, length]."""
        return self.anchor(self.dropout(F.leaky_relu(self.anchor_hidden(x), 0.1)))[..., 0]

    def spans(self, x: torch.Tensor, mask: torch.Tensor, rows: torch.Tensor, at: torch.Tensor) -> Spans:
        """`rows` and `at`, int64 [candidates]: the windows and tokens of the anchors; `mask` [size, length, 1]."""
        distance = torch.arange(x.shape[1])[None] - at[:, None]
        chosen = mask[rows]
        h = self.span_token(x)[rows] + self.span_anchor(x[rows, at])[:, None] + self.span_distance[bucket(distance)]
        h = self.span_norm(h)
        for layer in self.span_layers:
            h = layer(h, chosen)
        h = self.span_output_norm(h)
        return Spans(h, self.span_label(self.dropout(h)), chosen[..., 0])

    def acceptance(
        self, x: torch.Tensor, spans: Spans, labels: torch.Tensor, rows: torch.Tensor, at: torch.Tensor
    ) -> torch.Tensor:
        """Logits [candidates] for the given labels, int64 [candidates, length]."""
        h, each = spans.states, torch.arange(len(rows))
        content = ((labels == CONTENT) & (spans.mask > 0)).float()
        source = ((labels == SOURCE) & (spans.mask > 0)).float()
        there = (content.sum(1) > 0).float()[:, None]
        first = content.argmax(1)
        last = content.shape[1] - 1 - content.flip(1).argmax(1)
        parts = [
            x[rows, at],
            h[each, at],
            _mean(h, content),
            _mean(h, source),
            h[each, first] * there,
            h[each, last] * there,
        ]
        return self.accept(self.dropout(F.leaky_relu(self.accept_hidden(torch.cat(parts, -1)), 0.1)))[:, 0]

    def labels_loss(self, spans: Spans, gold: torch.Tensor) -> torch.Tensor:
        """-log P(gold) of each candidate."""
        scores, mask = spans.scores, spans.mask
        table = torch.exp(self.span_transition)
        sums = scores[:, 0] + self.span_first
        for t in range(1, scores.shape[1]):
            highest = sums.amax(1, keepdim=True).detach()
            following = torch.log(torch.exp(sums - highest) @ table + 1e-30) + highest + scores[:, t]
            sums = torch.where(mask[:, t, None] > 0, following, sums)
        own = (scores.gather(2, gold[..., None])[..., 0] * mask).sum(1) + self.span_first[gold[:, 0]]
        steps = self.span_transition[gold[:, :-1], gold[:, 1:]]
        return torch.logsumexp(sums, 1) - own - (steps * mask[:, 1:]).sum(1)

    @torch.no_grad()
    def best_labels(self, spans: Spans) -> torch.Tensor:
        """The best sequence of labels, int64 [candidates, length]; of equal ones the lower label."""
        scores, mask = spans.scores, spans.mask
        size, length, _ = scores.shape
        best = scores[:, 0] + self.span_first
        back = torch.zeros(length, size, LABELS, dtype=torch.int64)
        itself = torch.arange(LABELS).expand(size, -1)
        for t in range(1, length):
            value, before = (best[:, :, None] + self.span_transition).max(1)
            inside = mask[:, t, None] > 0
            best = torch.where(inside, value + scores[:, t], best)
            back[t] = torch.where(inside, before, itself)
        labels = torch.zeros(size, length, dtype=torch.int64)
        current = best.argmax(1)
        for t in range(length - 1, -1, -1):
            labels[:, t] = current
            current = back[t].gather(1, current[:, None])[:, 0]
        return labels


def _mean(h: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    return (h * weight[..., None]).sum(1) / weight.sum(1).clamp(min=1)[:, None]
