"""Trains the parser. Everything random comes from one seed.

One long run down to a rate of nearly zero, then some short ones that start from its end (`refine`). The weights at
the end of every run, the long one too, are averaged (Izmailov et al. 2018, arXiv:1803.05407).
"""

from __future__ import annotations

import copy
import itertools
import math
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import nn

from . import glove, lemmas
from .augment import vary
from .batches import collate, group, pad
from .conllu import Sentence
from .features import Vocabulary
from .parser import Classes, Parser, ParserConfig
from .quantise import four_bits, values

LONGEST = 110
"""Longer training sentences (a few lists) are left out: they cost much padding."""


@dataclass
class Schedule:
    epochs: float = 30
    rate: float = 2.5e-3
    tokens: int = 1600
    decay: float = 0.01
    clip: float = 2.0
    smoothing: float = 0.03
    warmup: int = 200
    seed: int = 1


@dataclass
class Refinement:
    """Short runs after the long one."""

    runs: int = 3
    epochs: float = 7
    rate: float = 1.25e-3


@dataclass
class Trained:
    parser: Parser
    vocabulary: Vocabulary
    classes: Classes
    lexicon: dict[tuple[str, str], str]


def classes_of(sentences: Sequence[Sentence]) -> Classes:
    relations = Counter(r for s in sentences for r in s.relations)
    return Classes(
        upos=sorted({t for s in sentences for t in s.upos}),
        xpos=sorted({t for s in sentences for t in s.xpos}),
        relations=sorted((r for r, c in relations.items() if c >= 2 or ":" not in r), key=lambda r: (-relations[r], r)),
        scripts=lemmas.scripts(sentences),
    )


def build(sentences: Sequence[Sentence], config: ParserConfig, glove_words: int, seed: int) -> Trained:
    """An untrained parser for the words and classes of the sentences."""
    torch.manual_seed(seed)
    words, vectors = glove.load(glove_words)
    vocabulary = Vocabulary.build((s.forms for s in sentences), words)
    classes = classes_of(sentences)
    parser = Parser(config, vocabulary, values(*four_bits(vectors)), classes)
    return Trained(parser, vocabulary, classes, lemmas.lexicon(sentences))


class Targets:
    """Right answers of a batch as indices of classes, -100 where there is none."""

    def __init__(self, sentences: Sequence[Sentence], classes: Classes, length: int) -> None:
        def indices(names: Sequence[str]) -> dict[str, int]:
            return {name: i for i, name in enumerate(names)}

        upos, xpos, relations, scripts = map(
            indices, (classes.upos, classes.xpos, classes.relations, classes.scripts)
        )
        self.heads = pad([s.heads for s in sentences], length)
        self.upos = pad([[upos[t] for t in s.upos] for s in sentences], length)
        self.xpos = pad([[xpos.get(t, -100) for t in s.xpos] for s in sentences], length)
        self.relations = pad(
            [[relations.get(r, relations.get(r.split(":")[0], -100)) for r in s.relations] for s in sentences], length
        )
        self.scripts = pad(
            [
                [
                    -100 if lemma == lemmas.UNKNOWN else scripts.get(lemmas.script(form, lemma), -100)
                    for form, lemma in zip(s.forms, s.lemmas)
                ]
                for s in sentences
            ],
            length,
        )


def loss_of(trained: Trained, sentences: Sequence[Sentence], smoothing: float) -> torch.Tensor:
    parser = trained.parser
    batch = collate([s.forms for s in sentences], trained.vocabulary)
    targets = Targets(sentences, trained.classes, batch.words.shape[1])
    x = parser.encode(batch)

    def cross_entropy(logits: torch.Tensor, target: torch.Tensor, smoothing: float = 0.0) -> torch.Tensor:
        return F.cross_entropy(
            logits.flatten(0, 1), target.flatten(), ignore_index=-100, label_smoothing=smoothing
        )

    return (
        cross_entropy(parser.arcs(x, batch.mask), targets.heads)
        + cross_entropy(parser.labels(x, targets.heads), targets.relations, smoothing)
        + cross_entropy(parser.tag(x), targets.upos, smoothing)
        + 0.5 * cross_entropy(parser.xpos(x), targets.xpos)
        + 0.3 * cross_entropy(parser.scripts(x, targets.upos), targets.scripts)
    )


def train(trained: Trained, sentences: Sequence[Sentence], schedule: Schedule) -> None:
    torch.manual_seed(schedule.seed)
    randomness = random.Random(schedule.seed)
    parser = trained.parser
    sentences = [s for s in sentences if len(s) <= LONGEST]
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
            loss = loss_of(trained, [vary(sentences[i], randomness) for i in indices], schedule.smoothing)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(others, schedule.clip)
            optimiser.step()
            step += 1
            total += loss.item()
            count += 1
        print(f"epoch {epoch}: loss {total / max(1, count):.3f}, {(time.monotonic() - started) / 60:.1f} min", flush=True)
        if step >= steps:
            return


def refine(
    trained: Trained, sentences: Sequence[Sentence], schedule: Schedule, refinement: Refinement
) -> Iterator[dict[str, torch.Tensor]]:
    """Short runs one after the other; yields the weights after each and leaves the average of all in the parser."""
    parser = trained.parser
    total = copy.deepcopy(parser.state_dict())
    for number in range(1, refinement.runs + 1):
        print(f"refining, run {number}", flush=True)
        short = replace(
            schedule, epochs=refinement.epochs, rate=refinement.rate, seed=schedule.seed + 1000 * number
        )
        train(trained, sentences, short)
        weights = copy.deepcopy(parser.state_dict())
        yield weights
        total = {name: total[name] + tensor for name, tensor in weights.items()}
    parser.load_state_dict({name: tensor / (refinement.runs + 1) for name, tensor in total.items()})
