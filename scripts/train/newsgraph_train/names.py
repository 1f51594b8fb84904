"""Trains the names model: `scripts/train/run names`."""

from __future__ import annotations

import argparse
import copy
import math
import random
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from . import names_glove
from .batches import Batch, collate, group, pad
from .encoder import EncoderConfig
from .features import Vocabulary
from .names_data import read
from .names_inputs import EXTRA, extra, plain
from .names_labels import LABELS, Sentence
from .names_measure import score
from .names_model import NamesModel
from .names_decode import find_persons

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("../shared"))
    parser.add_argument("--out", type=Path, default=Path("names.pt"))
    parser.add_argument("--width", type=int, default=112)
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--words", type=int, default=32)
    parser.add_argument("--pieces", type=int, default=64)
    parser.add_argument("--glove", type=int, default=150_000)
    parser.add_argument("--epochs", type=float, default=10)
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--tokens", type=int, default=1600)
    parser.add_argument("--dropout", type=float, default=0.2)
    parser.add_argument("--ewt", type=float, default=0.5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=4)
    return parser.parse_args()


def inputs(sentences: list[list[str]], vocabulary: Vocabulary) -> tuple[Batch, torch.Tensor]:
    forms = [[plain(f) for f in s] for s in sentences]
    batch = collate(forms, vocabulary)
    numbers = np.zeros((len(forms), batch.mask.shape[1], EXTRA), np.float32)
    for i, sentence in enumerate(forms):
        numbers[i, : len(sentence)] = extra(sentence)
    return batch, torch.from_numpy(numbers)


def allowed_tensor(sentences: list[Sentence], length: int) -> torch.Tensor:
    bits = np.ones((len(sentences), length), np.int64)
    for i, s in enumerate(sentences):
        bits[i, : len(s.allowed)] = s.allowed
    return torch.from_numpy((bits[..., None] >> np.arange(len(LABELS))) & 1).bool()


def main() -> None:
    options = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    np.random.seed(options.seed)
    randomness = random.Random(options.seed)
    corpora = options.data / "corpora"
    training = [s for s in read(corpora) if len(s.tokens) <= 120]
    glove_words, vectors = names_glove.load(options.glove)
    vocabulary = Vocabulary.build(([plain(t) for t in s.tokens] for s in training), glove_words, 4, 4)
    print("sentences", len(training), "words", len(vocabulary.words), "pieces", len(vocabulary.pieces), flush=True)
    config = EncoderConfig(options.width, options.pairs, options.words, options.pieces, EXTRA, options.dropout)
    model = NamesModel(config, vectors, len(vocabulary.words), len(vocabulary.pieces), len(UPOS))
    trained = [p for p in model.parameters() if p.requires_grad]
    tables = [model.encoder.words.weight, model.encoder.pieces.weight]
    others = [p for p in trained if all(p is not t for t in tables)]
    optimizer = torch.optim.AdamW(
        [{"params": tables, "weight_decay": 0.0}, {"params": others, "weight_decay": 0.01}],
        lr=options.rate, betas=(0.9, 0.95), fused=True,
    )  # fmt: skip
    averaged = copy.deepcopy(model)
    steps_an_epoch = len(group([len(s.tokens) for s in training], options.tokens))
    total, step, began, epoch = int(steps_an_epoch * options.epochs), 0, time.time(), 0
    while step < total:
        epoch += 1
        drawn = draw(training, options, randomness)
        losses = []
        for chosen in group([len(s.tokens) for s in drawn], options.tokens, randomness):
            if step >= total:
                break
            rate = options.rate * min(1, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * step / total)) + 1e-5
            for parameters in optimizer.param_groups:
                parameters["lr"] = rate
            model.train()
            losses.append(one_step(model, [drawn[i] for i in chosen], vocabulary, optimizer, others, options))
            step += 1
            decay = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for mean, now in zip(averaged.parameters(), model.parameters(), strict=True):
                    if now.requires_grad:
                        mean.lerp_(now, 1 - decay)
        print(f"epoch {epoch} step {step}/{total} loss {np.mean(losses):.4f} minutes {(time.time() - began) / 60:.1f}", flush=True)
        if epoch % options.every == 0 or step >= total:
            averaged.eval()
            for corpus in ("dwie-dev", "worldwide-dev"):
                print(corpus, score(corpora / f"{corpus}.jsonl", lambda t, s: find_persons(averaged, vocabulary, t, s)), flush=True)
            torch.save({"config": asdict(config), "options": vars(options), "vocabulary": (vocabulary.glove, vocabulary.words, vocabulary.pieces), "state": {k: v for k, v in averaged.state_dict().items() if k != "encoder.glove.weight"}}, options.out)


def draw(training: list[Sentence], options: argparse.Namespace, randomness: random.Random) -> list[Sentence]:
    """The sentences of one epoch: those without any name less often, the weakly labelled treebank in part."""
    drawn = []
    for sentence in training:
        chance = options.ewt if sentence.source == "ewt" else 1.0
        if all(mask & 1 for mask in sentence.allowed):
            chance *= 0.6
        if randomness.random() < chance:
            drawn.append(sentence)
    return drawn


def one_step(model, sentences, vocabulary, optimizer, others, options) -> float:
    batch, numbers = inputs([s.tokens for s in sentences], vocabulary)
    length = batch.mask.shape[1]
    scores, tags = model(batch, numbers)
    weight = torch.tensor([s.weight for s in sentences])
    loss = model.loss(scores, allowed_tensor(sentences, length), batch.mask, weight)
    known = pad([[UPOS.index(t) for t in s.tags] if s.tags else [] for s in sentences], length)
    if (known >= 0).any():
        loss = loss + 0.2 * F.cross_entropy(tags.flatten(0, 1), known.flatten(), ignore_index=-100)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(others, 2.0)
    optimizer.step()
    return loss.item()


if __name__ == "__main__":
    main()
