"""Training of the names model: epochs of varied sentences, averaged weights."""

from __future__ import annotations

import argparse
import copy
import math
import random
import time
from collections.abc import Callable
from dataclasses import asdict

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from . import corpora, names_glove, names_surnames
from .batches import group, pad
from .encoder import EncoderConfig
from .features import Vocabulary
from .names_augment import Augmenter
from .names_batches import allowed_tensor, inputs
from .names_data import read
from .names_inputs import EXTRA, plain
from .names_labels import TAGS, Sentence
from .names_model import NamesModel

LONGEST = 120
SHARE = {"btc-a": 0.5, "btc-b": 0.5, "btc-h": 0.5, "ewt": 0.5}
"""How many of a corpus's sentences an epoch draws: tweets of private persons are far from news, EWT names no kinds."""
NAMELESS = 0.6
"""How many of the sentences without any name."""
UNLISTED = 0.3
"""How often a listed given name is shown as unlisted: names of no list must do without."""
TAG_LOSS = 0.2


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--width", type=int, default=112)
    parser.add_argument("--pairs", type=int, default=2)
    parser.add_argument("--words", type=int, default=24)
    parser.add_argument("--pieces", type=int, default=48)
    parser.add_argument("--glove", type=int, default=150_000, help="how many word vectors")
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--tokens", type=int, default=1600, help="of a batch")
    parser.add_argument("--dropout", type=float, default=0.2)
    parser.add_argument("--templates", type=int, default=6000, help="sentences of our own an epoch")
    parser.add_argument("--vary", type=float, default=0.65, help="share of persons' names replaced")


def train(
    options: argparse.Namespace, measure: Callable[[NamesModel, Vocabulary], None]
) -> tuple[NamesModel, Vocabulary]:
    torch.manual_seed(options.seed)
    np.random.seed(options.seed)
    randomness = random.Random(options.seed)
    training = [s for s in read(corpora.folder()) if len(s.tokens) <= LONGEST]
    listed, vectors = names_glove.load(options.glove)
    vocabulary = Vocabulary.build(([plain(t) for t in s.tokens] for s in training), listed, 6, 8)
    augmenter = Augmenter(randomness, names_surnames.find(listed, vectors))
    config = EncoderConfig(options.width, options.pairs, options.words, options.pieces, EXTRA, options.dropout)
    model = NamesModel(config, vectors, len(vocabulary.words), len(vocabulary.pieces), len(TAGS))
    averaged = copy.deepcopy(model).eval()
    optimizer, others = _optimizer(model, options.rate)
    sizes = [len(s.tokens) for s in _draw(training, options, random.Random(0), augmenter)]
    total = int(len(group(sizes, options.tokens)) * options.epochs)
    step, began, epoch = 0, time.time(), 0
    while step < total:
        epoch += 1
        drawn = _draw(training, options, randomness, augmenter)
        losses = []
        for chosen in group([len(s.tokens) for s in drawn], options.tokens, randomness)[: total - step]:
            rate = options.rate * min(1, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * step / total)) + 1e-5
            for parameters in optimizer.param_groups:
                parameters["lr"] = rate
            losses.append(_step(model, [drawn[i] for i in chosen], vocabulary, optimizer, others))
            step += 1
            _average(averaged, model, min(0.998, (1 + step) / (10 + step)))
        minutes = (time.time() - began) / 60
        print(f"epoch {epoch} step {step}/{total} loss {np.mean(losses):.4f} minutes {minutes:.1f}", flush=True)
        if epoch % options.every == 0 or step >= total:
            measure(averaged, vocabulary)
            _keep(averaged, vocabulary, config, options)
    return averaged, vocabulary


def _optimizer(model: NamesModel, rate: float) -> tuple[torch.optim.Optimizer, list[nn.Parameter]]:
    """The tables of the encoder aren't decayed, nor are their gradients clipped."""
    tables = [model.encoder.words.weight, model.encoder.pieces.weight]
    others = [p for p in model.parameters() if p.requires_grad and all(p is not t for t in tables)]
    groups = [{"params": tables, "weight_decay": 0.0}, {"params": others, "weight_decay": 0.01}]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.95), fused=True), others


def _draw(
    training: list[Sentence], options: argparse.Namespace, randomness: random.Random, augmenter: Augmenter
) -> list[Sentence]:
    """The sentences of one epoch."""
    drawn = [augmenter.invent() for _ in range(options.templates)]
    for sentence in training:
        chance = SHARE.get(sentence.source, 1.0)
        if all(mask & 1 for mask in sentence.allowed):
            chance *= NAMELESS
        if randomness.random() < chance:
            drawn.append(augmenter.vary(sentence, options.vary))
    return drawn


def _step(
    model: NamesModel,
    sentences: list[Sentence],
    vocabulary: Vocabulary,
    optimizer: torch.optim.Optimizer,
    others: list[nn.Parameter],
) -> float:
    model.train()
    batch, numbers = inputs([s.tokens for s in sentences], vocabulary)
    length = batch.mask.shape[1]
    numbers[..., 0] *= torch.rand(numbers.shape[:2]) > UNLISTED
    scores, tags = model(batch, numbers)
    weight = torch.tensor([s.weight for s in sentences])
    loss = model.loss(scores, allowed_tensor(sentences, length), batch.mask, weight)
    known = pad([[TAGS.index(t) for t in s.tags] if s.tags else [] for s in sentences], length)
    if (known >= 0).any():
        loss = loss + TAG_LOSS * F.cross_entropy(tags.flatten(0, 1), known.flatten(), ignore_index=-100)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(others, 2.0)
    optimizer.step()
    return loss.item()


@torch.no_grad()
def _average(averaged: NamesModel, model: NamesModel, decay: float) -> None:
    for mean, now in zip(averaged.parameters(), model.parameters(), strict=True):
        if now.requires_grad:
            mean.lerp_(now, 1 - decay)


def _keep(model: NamesModel, vocabulary: Vocabulary, config: EncoderConfig, options: argparse.Namespace) -> None:
    if options.checkpoint:
        state = {k: v for k, v in model.state_dict().items() if k != "encoder.glove.weight"}
        lists = (vocabulary.glove, vocabulary.words, vocabulary.pieces)
        torch.save({"config": asdict(config), "vocabulary": lists, "state": state}, options.checkpoint)
