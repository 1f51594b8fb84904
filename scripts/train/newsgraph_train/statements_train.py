"""Trains the statement network on PolNeAR, with trees as a second task."""

from __future__ import annotations

import copy
import itertools
import math
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

from .batches import collate, group, pad
from .conllu import Sentence
from .features import Vocabulary
from .losses import Targets
from .parser import Classes, Parser
from .statements_data import CONTENT, Window
from .statements_decode import inputs
from .statements_model import StatementsModel
from .train_parser import LONGEST

USUAL = 36
"""Tokens of a usual window: losses are sums over a batch, divided by its tokens and multiplied by this."""


@dataclass
class StatementsSchedule:
    epochs: float = 12
    rate: float = 2.5e-3
    encoder_rate: float = 1.5e-3
    tokens: int = 2000
    trees: int = 4
    """Every so many steps there is one over trees."""
    tree_weight: float = 0.5
    decay: float = 0.01
    clip: float = 5.0
    warmup: int = 150
    averaging: float = 0.998
    seed: int = 1


@dataclass
class SecondTask:
    """Trees, from a parser that shares the model's encoder."""

    parser: Parser
    classes: Classes
    trees: Sequence[Sentence]


def train(
    model: StatementsModel,
    second: SecondTask,
    vocabulary: Vocabulary,
    windows: Sequence[Window],
    schedule: StatementsSchedule,
) -> StatementsModel:
    """Returns a copy of the model with averaged weights. The parser of the second task has the same encoder."""
    parser = second.parser
    torch.manual_seed(schedule.seed)
    randomness = random.Random(schedule.seed)
    windows = [w for w in windows if len(w) > 2]
    saying = [w for w in windows if w.attributions]
    silent = [w for w in windows if not w.attributions]
    steps = int(len(list(_groups(saying, silent, schedule, randomness))) * schedule.epochs)
    averaged = copy.deepcopy(model)
    optimiser = _optimiser(model, parser, schedule)
    parameters = [p for group_ in optimiser.param_groups for p in group_["params"]]
    forest = _forest(second, vocabulary, schedule, randomness)
    started, step = time.monotonic(), 0
    for epoch in itertools.count(1):
        model.train()
        parser.train()
        totals, count = [0.0] * 4, 0
        for batch in _groups(saying, silent, schedule, randomness):
            if step >= steps:
                break
            _set_rate(optimiser, schedule, step, steps)
            losses = list(losses_of(model, vocabulary, batch, step, randomness))
            if schedule.trees and step % schedule.trees == 0:
                losses.append(schedule.tree_weight * next(forest))
            optimiser.zero_grad()
            torch.stack(losses).sum().backward()
            nn.utils.clip_grad_norm_(parameters, schedule.clip)
            optimiser.step()
            step += 1
            count += 1
            totals = [a + b.item() for a, b in itertools.zip_longest(totals, losses, fillvalue=torch.tensor(0.0))]
            _average(averaged, model, min(schedule.averaging, step / (step + 20)))
        minutes = (time.monotonic() - started) / 60
        print(f"epoch {epoch}: {[round(t / max(1, count), 3) for t in totals]}, {minutes:.1f} min", flush=True)
        if step >= steps:
            return averaged
    raise AssertionError


def losses_of(
    model: StatementsModel, vocabulary: Vocabulary, windows: Sequence[Window], step: int, randomness: random.Random
) -> Iterator[torch.Tensor]:
    """Of anchors, labels and acceptance."""
    batch, extra = inputs(windows, vocabulary)
    scale = USUAL / sum(batch.lengths)
    mask = batch.mask[..., 0]
    x = model.dropout(model.encoder(batch, extra))
    logits = model.anchors(x)
    target = torch.zeros_like(logits)
    gold = [(row, a) for row, window in enumerate(windows) for a in window.attributions]
    for row, attribution in gold:
        target[row, attribution.anchor] = 1
    yield (F.binary_cross_entropy_with_logits(logits, target, reduction="none") * mask).sum() * scale

    wrong = ((logits.detach() > (-2.6 if step > 300 else -1)) & (target == 0) & (mask > 0)).nonzero().tolist()
    randomness.shuffle(wrong)
    wrong = wrong[: max(8, len(gold))]
    if not gold and not wrong:
        return
    rows = torch.tensor([row for row, _ in gold] + [row for row, _ in wrong])
    at = torch.tensor([a.anchor for _, a in gold] + [i for _, i in wrong])
    spans = model.spans(x, batch.mask, rows, at)
    matched = torch.zeros(len(rows))
    labels = model.best_labels(spans)
    if gold:
        n = len(gold)
        right = pad([a.labels for _, a in gold], x.shape[1], 0)
        own = type(spans)(spans.states[:n], spans.scores[:n], spans.mask[:n])
        yield model.labels_loss(own, right).sum() * scale
        found, wanted = (labels[:n] == CONTENT) & (own.mask > 0), right == CONTENT
        matched[:n] = ((found & wanted).sum(1) * 2 >= (found | wanted).sum(1)).float()
    accepted = model.acceptance(x, spans, labels, rows, at)
    yield F.binary_cross_entropy_with_logits(accepted, matched, reduction="sum") * scale


def _groups(
    saying: Sequence[Window], silent: Sequence[Window], schedule: StatementsSchedule, randomness: random.Random
) -> Iterator[list[Window]]:
    """An epoch: all windows that hold an attribution, and half of the others."""
    chosen = [*saying, *randomness.sample(silent, len(silent) // 2)]
    for indices in group([len(w) for w in chosen], schedule.tokens, randomness):
        yield [chosen[i] for i in indices]


def _forest(
    second: SecondTask,
    vocabulary: Vocabulary,
    schedule: StatementsSchedule,
    randomness: random.Random,
) -> Iterator[torch.Tensor]:
    """Losses of parsing, batch after batch."""
    parser = second.parser
    trees = [s for s in second.trees if len(s) <= min(LONGEST, 80)]
    while True:
        for indices in group([len(s) for s in trees], schedule.tokens, randomness):
            chosen = [trees[i] for i in indices]
            batch = collate([s.forms for s in chosen], vocabulary)
            targets = Targets(chosen, second.classes, batch.words.shape[1])
            extra = torch.zeros(*batch.words.shape, parser.config.encoder.extra)
            x = parser.dropout(parser.encoder(batch, extra))
            yield sum(
                F.cross_entropy(scores.flatten(0, 1), right.flatten(), ignore_index=-100)
                for scores, right in (
                    (parser.arcs(x, batch.mask), targets.heads),
                    (parser.labels(x, targets.heads), targets.relations),
                    (parser.tag(x), targets.upos),
                )
            )


def _optimiser(model: StatementsModel, parser: Parser, schedule: StatementsSchedule) -> torch.optim.Optimizer:
    encoder = model.encoder
    tables = [encoder.words.weight, encoder.pieces.weight]
    inner = [p for p in encoder.parameters() if p.requires_grad and all(p is not t for t in tables)]
    known = {id(p) for p in encoder.parameters()}
    heads = [p for name, p in parser.named_parameters() if id(p) not in known and "xpos" not in name and "lemma" not in name]
    own = [p for p in model.parameters() if id(p) not in known]
    return torch.optim.AdamW(
        [
            {"params": tables, "weight_decay": 0.0, "rate": schedule.encoder_rate},
            {"params": [*inner, *heads], "weight_decay": schedule.decay, "rate": schedule.encoder_rate},
            {"params": own, "weight_decay": schedule.decay, "rate": schedule.rate},
        ],
        lr=schedule.rate,
        betas=(0.9, 0.98),
        fused=True,
    )


def _set_rate(optimiser: torch.optim.Optimizer, schedule: StatementsSchedule, step: int, steps: int) -> None:
    cosine = 0.5 + 0.5 * math.cos(math.pi * step / steps)
    for parameters in optimiser.param_groups:
        parameters["lr"] = parameters["rate"] * min(1, (step + 1) / schedule.warmup) * cosine + 1e-5


@torch.no_grad()
def _average(averaged: nn.Module, model: nn.Module, keep: float) -> None:
    pairs = [(a, b) for a, b in zip(averaged.parameters(), model.parameters()) if b.requires_grad]
    torch._foreach_lerp_([a for a, _ in pairs], [b for _, b in pairs], 1 - keep)
