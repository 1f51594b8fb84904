"""Trains a parser in one run down to a rate of nearly zero. Everything random comes from one seed."""

from __future__ import annotations

import itertools
import math
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import torch
from torch import nn

from .augment import RATES, Rates, vary
from .batches import group
from .conllu import Sentence
from .losses import LossSettings, loss_of
from .opinions import Opinion
from .untrained import Trained

LONGEST = 110
"""Longer training sentences (a few lists) are left out: they cost much padding."""


@dataclass
class Schedule:
    epochs: float = 30
    rate: float = 2.5e-3
    tokens: int = 1600
    decay: float = 0.01
    clip: float = 2.0
    warmup: int = 200
    seed: int = 1
    variants: Rates = field(default_factory=lambda: RATES)
    losses: LossSettings = field(default_factory=LossSettings)


def train(
    trained: Trained, sentences: Sequence[Sentence], schedule: Schedule, opinions: Sequence[Opinion] | None = None
) -> None:
    """`opinions`: one for each sentence."""
    torch.manual_seed(schedule.seed)
    randomness = random.Random(schedule.seed)
    parser = trained.parser
    chosen = [i for i, s in enumerate(sentences) if len(s) <= LONGEST]
    sentences, opinions = [sentences[i] for i in chosen], [opinions[i] for i in chosen] if opinions else None
    lengths = [len(s) for s in sentences]
    steps = max(1, int(len(group(lengths, schedule.tokens)) * schedule.epochs))
    warmup = min(schedule.warmup, max(1, steps // 10))
    tables = [parser.encoder.words.weight, parser.encoder.pieces.weight]
    others = [p for p in parser.parameters() if p.requires_grad and all(p is not t for t in tables)]
    optimiser = torch.optim.AdamW(
        [{"params": tables, "weight_decay": 0.0}, {"params": others, "weight_decay": schedule.decay}],
        lr=schedule.rate,
        betas=(0.9, 0.95),
        fused=True,
    )
    parser.train()
    started, step = time.monotonic(), 0
    for epoch in itertools.count(1):
        total, count = 0.0, 0
        for indices in group(lengths, schedule.tokens, randomness):
            if step >= steps:
                break
            cosine = 0.5 + 0.5 * math.cos(math.pi * step / steps)
            for parameters in optimiser.param_groups:
                parameters["lr"] = schedule.rate * min(1, (step + 1) / warmup) * cosine + 1e-5
            varied = [vary(sentences[i], randomness, schedule.variants) for i in indices]
            same_tree = [v.heads is sentences[i].heads for i, v in zip(indices, varied)]
            of_batch = [opinions[i] if opinions and same else None for i, same in zip(indices, same_tree)]
            loss = loss_of(trained, varied, of_batch, schedule.losses)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(others, schedule.clip)
            optimiser.step()
            step += 1
            total += loss.item()
            count += 1
        minutes = (time.monotonic() - started) / 60
        print(f"epoch {epoch}: loss {total / max(1, count):.3f}, {minutes:.1f} min", flush=True)
        if step >= steps:
            return
