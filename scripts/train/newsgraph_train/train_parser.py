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
from .losses import Heard, LossSettings, loss_of
from .opinions import Opinion, Read
from .parser import Parser
from .untrained import Trained

Heeded = tuple[Sentence, Heard]

RARE, RARE_WEIGHT = {"ccomp", "appos"}, 2.5
"""Of what nobody annotated, sentences with one of these relations are read the more often: attribution needs them."""
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
    pace_of_pretrained: float = 0.06
    """Times the rate, for what was trained before."""
    read: float = 0.0
    """How much of an epoch are sentences that nobody annotated, as a multiple of the annotated ones."""
    seed: int = 1
    variants: Rates = field(default_factory=lambda: RATES)
    losses: LossSettings = field(default_factory=LossSettings)


def train(
    trained: Trained,
    sentences: Sequence[Sentence],
    schedule: Schedule,
    opinions: Sequence[Opinion] | None = None,
    read: Sequence[Read] = (),
) -> None:
    """`opinions`: one for each sentence. `read`: sentences that nobody annotated."""
    torch.manual_seed(schedule.seed)
    randomness = random.Random(schedule.seed)
    annotated = [(s, Heard(opinions[i] if opinions else None)) for i, s in enumerate(sentences) if len(s) <= LONGEST]
    more = [(s, Heard(opinion, read=True)) for s, opinion in read]
    optimiser, clipped = _optimiser(trained.parser, schedule)
    tokens = sum(len(s) for s, _ in annotated)
    steps = max(1, int(len(group([len(s) for s, _ in annotated], schedule.tokens)) * (1 + schedule.read) * schedule.epochs))
    warmup = min(schedule.warmup, max(1, steps // 10))
    trained.parser.train()
    started, step = time.monotonic(), 0
    for epoch in itertools.count(1):
        total, count = 0.0, 0
        chosen = annotated + _some(more, schedule.read * tokens, randomness)
        for indices in group([len(s) for s, _ in chosen], schedule.tokens, randomness):
            if step >= steps:
                break
            cosine = 0.5 + 0.5 * math.cos(math.pi * step / steps)
            rate = schedule.rate * min(1, (step + 1) / warmup) * cosine + 1e-5
            for parameters in optimiser.param_groups:
                parameters["lr"] = rate * parameters["pace"]
            varied = [vary(chosen[i][0], randomness, schedule.variants) for i in indices]
            heard = [_if_same(chosen[i], v) for i, v in zip(indices, varied)]
            loss = loss_of(trained, varied, heard, schedule.losses)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(clipped, schedule.clip)
            optimiser.step()
            step += 1
            total += loss.item()
            count += 1
        minutes = (time.monotonic() - started) / 60
        print(f"epoch {epoch}: loss {total / max(1, count):.3f}, {minutes:.1f} min", flush=True)
        if step >= steps:
            return


def _optimiser(parser: Parser, schedule: Schedule) -> tuple[torch.optim.Optimizer, list[nn.Parameter]]:
    """And the parameters whose gradients are clipped."""
    tables = [parser.encoder.words.weight, parser.encoder.pieces.weight]
    pretrained = parser.pretrained()
    apart = {id(p) for p in [*tables, *pretrained]}
    others = [p for p in parser.parameters() if p.requires_grad and id(p) not in apart]
    groups = [
        {"params": tables, "weight_decay": 0.0, "pace": 1.0},
        {"params": others, "weight_decay": schedule.decay, "pace": 1.0},
        {"params": pretrained, "weight_decay": schedule.decay, "pace": schedule.pace_of_pretrained},
    ]
    filled = [parameters for parameters in groups if parameters["params"]]
    return torch.optim.AdamW(filled, lr=schedule.rate, betas=(0.9, 0.95), fused=True), [*others, *pretrained]


def _some(more: list[Heeded], tokens: float, randomness: random.Random) -> list[Heeded]:
    """Sentences drawn at random, of about so many tokens together; each at most once, those with rare relations first.

    Drawn with weights, without putting back: Efraimidis and Spirakis 2006, doi:10.1016/j.ipl.2005.11.003.
    """
    found: list[Heeded] = []
    if not tokens:
        return found
    keys = [randomness.random() ** (1 / (RARE_WEIGHT if RARE & set(s.relations) else 1)) for s, _ in more]
    for i in sorted(range(len(more)), key=lambda i: -keys[i]):
        if tokens <= 0:
            break
        found.append(more[i])
        tokens -= len(more[i][0])
    return found


def _if_same(heeded: Heeded, varied: Sentence) -> Heard:
    """What is heard of a sentence is no longer said of a variant with other words."""
    sentence, heard = heeded
    return heard if varied.heads is sentence.heads else Heard()
