"""Trains the statement network and exports its weights: `scripts/train/run statements`.

One long run, then a short one with more dropout from where it ended; the weights of both ends are averaged.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch
from torch import nn

from . import statements_data as data
from .corpora import REPOSITORY
from .encoder import SentenceDropout
from .features import Vocabulary
from .quantise import round_weights
from .statements_calibrate import calibrate
from .statements_decode import candidates
from .statements_export import Selection, write_activations, write_statements
from .statements_measure import measure
from .statements_model import StatementsConfig, StatementsModel
from .statements_start import parser_of, read, treebank
from .statements_train import SecondTask, StatementsSchedule, train

ANCHOR_WEIGHT = 0.35
LEAST = 0.2
"""On polnear-dev F1 hardly changes between scores of 0 and 0.5."""


def main(words: Sequence[str]) -> None:
    shipped = REPOSITORY / "src" / "languages" / "en"
    parser = argparse.ArgumentParser(prog="run statements", description=__doc__)
    parser.add_argument("--parser", type=Path, default=shipped / "parser.ngw", help="weights to start from")
    parser.add_argument("--epochs", type=float, default=StatementsSchedule.epochs)
    parser.add_argument("--seed", type=int, default=StatementsSchedule.seed)
    parser.add_argument("--out", type=Path, default=shipped, help="folder for the weights")
    parser.add_argument("--fixtures", type=Path, default=REPOSITORY / "test" / "network" / "fixtures")
    arguments = parser.parse_args(words)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    schedule = StatementsSchedule(epochs=arguments.epochs, seed=arguments.seed)
    run(arguments.parser, arguments.out, arguments.fixtures, schedule)


def run(parser_weights: Path, out: Path, fixtures: Path, schedule: StatementsSchedule) -> None:
    gold = data.articles("polnear-train")
    windows = data.windows("polnear-train")
    shares = data.cue_shares(windows, gold)
    data.attach(windows, gold, shares)
    torch.manual_seed(schedule.seed)
    trees = treebank()
    parser, vocabulary, classes = parser_of(read(parser_weights), [w.forms for w in windows], trees, data.COLUMNS)
    model = StatementsModel(StatementsConfig(encoder=parser.encoder.config), parser.encoder)
    second = SecondTask(parser, classes, trees)
    ends = [train(model, second, vocabulary, windows, schedule).state_dict()]
    model.load_state_dict(ends[0])
    _drop_more(model)
    short = replace(schedule, epochs=min(2.5, schedule.epochs), rate=1.5e-3, encoder_rate=9e-4, warmup=60, seed=1000 * schedule.seed)
    ends.append(train(model, second, vocabulary, windows, short).state_dict())
    model.load_state_dict({name: sum(end[name] for end in ends) / len(ends) for name in ends[0]})
    round_weights(model)
    size = write_statements(out / "statements.ngw", model, vocabulary, _selection(model, vocabulary, data.cue_words(windows)))
    write_activations(fixtures / "statements-activations.json", model, vocabulary)
    print(f"{size} bytes")


def _drop_more(model: nn.Module) -> None:
    for module in model.modules():
        if isinstance(module, SentenceDropout):
            module.rate = 0.32
        elif isinstance(module, nn.Dropout):
            module.p = 0.4


def _selection(model: StatementsModel, vocabulary: Vocabulary, cues: list[str]) -> Selection:
    """Calibrated on polnear-dev."""
    gold, windows = data.articles("polnear-dev"), data.windows("polnear-dev")
    found = candidates(model, vocabulary, windows)
    figures, _ = measure(gold, windows, found, ANCHOR_WEIGHT, LEAST)
    print({name: round(value, 1) for name, value in figures.items()})
    _, judged = measure(gold, windows, found, ANCHOR_WEIGHT, -3)
    return Selection(ANCHOR_WEIGHT, LEAST, calibrate(judged), cues)
