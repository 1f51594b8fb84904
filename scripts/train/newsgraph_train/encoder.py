"""The encoder that every network of newsgraph shares: table rows of the tokens in, one vector a token out.

    e = [glove row; words row; sum of pieces rows; extra numbers]      (100 + words + pieces + extra columns)
    x = norm(input e)                                                  width d
    then `pairs` times
        x = x + gelu(W [y(t-1); y(t); y(t+1)] + b),  y = norm(x)       convolution; zeros beyond the sentence
        x = x + h * silu(g)                                            recurrence, see `Recurrence`
    x = norm(x)

norm is layer normalisation (epsilon 1e-5, biased variance) with weight and bias; gelu is the tanh form
0.5 x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))); silu(g) = g * sigmoid(g).

Every matrix product covers all tokens at once. The recurrence (SRU, Lei et al. 2018, arXiv:1709.02755, with
the forget gate alone) is elementwise, so it costs next to nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from .batches import Batch


@dataclass
class EncoderConfig:
    width: int = 160
    pairs: int = 3
    words: int = 64
    pieces: int = 128
    extra: int = 0
    """Columns of further numbers a token, which the caller passes to `forward`."""
    dropout: float = 0.2
    input_dropout: float = 0.2
    rare_word_dropout: float = 1.0
    glove_dropout: float = 0.1
    piece_dropout: float = 0.08


class SentenceDropout(nn.Module):
    """Dropout of whole channels, the same for all tokens of a sentence (Gal and Ghahramani 2016)."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or not self.rate:
            return x
        return x * ((torch.rand(x.shape[0], 1, x.shape[2]) > self.rate) / (1 - self.rate))


class Convolution(nn.Module):
    """`linear.weight` is [d, 3 d]: columns for the token before, the token itself, the token after."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.linear = nn.Linear(3 * width, width)
        self.dropout = SentenceDropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        y = self.norm(x) * mask
        wide = F.pad(y, (0, 0, 1, 1))
        y = torch.cat([wide[:, :-2], y, wide[:, 2:]], -1)
        return x + self.dropout(F.gelu(self.linear(y), approximate="tanh"))


class Recurrence(nn.Module):
    """`linear.weight` is [3 d, d]: d rows of candidates c, d rows of forget gates f, d rows of output gates g.

    s(t) = sigmoid(f(t)) s(t-1) + (1 - sigmoid(f(t))) c(t), s before the first token is 0; channels 0 .. d/2 - 1
    run from the first token to the last, channels d/2 .. d - 1 from the last to the first.
    Result: x + s * silu(g).
    """

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.linear = nn.Linear(width, 3 * width)
        self.dropout = SentenceDropout(dropout)
        self.width = width
        with torch.no_grad():  # memories of all lengths, from one token to twenty
            self.linear.bias[width : 2 * width] = torch.linspace(-1, 3, width)[torch.randperm(width)]

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        candidate, forget, gate = self.linear(self.norm(x)).split(self.width, -1)
        forget = torch.sigmoid(forget)
        candidate = candidate * (1 - forget) * mask
        half = self.width // 2
        onward = _scan(forget[..., :half], candidate[..., :half])
        back = _scan(forget[..., half:].flip(1), candidate[..., half:].flip(1)).flip(1)
        return x + self.dropout(torch.cat([onward, back], -1) * F.silu(gate))


class _Scan(torch.autograd.Function):
    """s(t) = forget(t) s(t-1) + candidate(t) along the first dimension, s(-1) = 0.

    Written out with its gradient, because recording every step for autograd takes several times as long.
    """

    @staticmethod
    def forward(ctx, forget: torch.Tensor, candidate: torch.Tensor) -> torch.Tensor:  # type: ignore[override]
        states = candidate.clone()
        for t in range(1, len(states)):
            states[t].addcmul_(forget[t], states[t - 1])
        ctx.save_for_backward(forget, states)
        return states

    @staticmethod
    def backward(ctx, gradient: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:  # type: ignore[override]
        forget, states = ctx.saved_tensors
        to_candidate = gradient.clone(memory_format=torch.contiguous_format)
        for t in range(len(states) - 2, -1, -1):
            to_candidate[t].addcmul_(forget[t + 1], to_candidate[t + 1])
        to_forget = torch.zeros_like(forget)
        torch.mul(to_candidate[1:], states[:-1], out=to_forget[1:])
        return to_forget, to_candidate


def _scan(forget: torch.Tensor, candidate: torch.Tensor) -> torch.Tensor:
    """The scan of [sentences, tokens, channels] along the tokens."""
    onward = _Scan.apply(forget.transpose(0, 1).contiguous(), candidate.transpose(0, 1).contiguous())
    return onward.transpose(0, 1)


class Encoder(nn.Module):
    """`glove` holds the frozen vectors, one a listed word (`Vocabulary.glove`); row 0 is added here."""

    def __init__(self, config: EncoderConfig, glove: np.ndarray, words: int, pieces: int) -> None:
        super().__init__()
        self.config = config
        rows = np.concatenate([np.zeros((1, glove.shape[1]), np.float32), glove])
        self.glove = nn.Embedding.from_pretrained(torch.from_numpy(rows), freeze=True)
        self.words = nn.Embedding(words + 1, config.words)
        self.pieces = nn.Embedding(pieces + 1, config.pieces, padding_idx=0)
        nn.init.normal_(self.words.weight, 0, 0.1)
        nn.init.normal_(self.pieces.weight, 0, 0.1)
        with torch.no_grad():
            self.pieces.weight[0] = 0
        self.input = nn.Linear(glove.shape[1] + config.words + config.pieces + config.extra, config.width)
        self.input_norm = nn.LayerNorm(config.width)
        self.input_dropout = SentenceDropout(config.input_dropout)
        self.layers = nn.ModuleList(
            layer
            for _ in range(config.pairs)
            for layer in (Convolution(config.width, config.dropout), Recurrence(config.width, config.dropout))
        )
        self.output_norm = nn.LayerNorm(config.width)

    def forward(
        self, batch: Batch, extra: torch.Tensor | None = None, trace: list[torch.Tensor] | None = None
    ) -> torch.Tensor:
        """float32 [size, length, width]. `trace` collects the activations after the input and after each layer."""
        glove, words, pieces = batch.glove, batch.words, batch.pieces
        if self.training:
            glove, words, pieces = self._drop(batch)
        summed = F.embedding_bag(pieces.flatten(0, 1), self.pieces.weight, mode="sum", padding_idx=0)
        parts = [self.glove(glove), self.words(words), summed.view(*words.shape, -1)]
        x = self.input_norm(self.input(torch.cat(parts if extra is None else [*parts, extra], -1)))
        if trace is not None:
            trace.append(x)
        x = self.input_dropout(x)
        for layer in self.layers:
            x = layer(x, batch.mask)
            if trace is not None:
                trace.append(x)
        return self.output_norm(x)

    def _drop(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Rare words are taken for unlisted ones the more often the rarer they are; pieces go one by one."""
        config, shape = self.config, batch.words.shape
        rate = config.rare_word_dropout * (0.08 + 0.4 / (batch.seen + 1))
        return (
            torch.where(torch.rand(shape) < config.glove_dropout, 0, batch.glove),
            torch.where(torch.rand(shape) < rate, 0, batch.words),
            torch.where(torch.rand(batch.pieces.shape) < config.piece_dropout, 0, batch.pieces),
        )
