"""python -m newsgraph_train parser | names | statements | smoke [options]; see --help."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import fields
from pathlib import Path

import torch

from . import conllu, corpora, samples
from .encoder import EncoderConfig
from .export import write_activations, write_parser
from .parser import ParserConfig
from .predict import predict
from .quantise import TABLES, round_weights
from .recipe import Recipe, follow
from .scoring import score, table
from .train_parser import Schedule, train
from .untrained import Trained, build

FIXTURES = corpora.REPOSITORY / "test" / "network" / "fixtures"
SHIPPED = corpora.REPOSITORY / "src" / "languages" / "en"
DEVELOPMENT = ("ewt-dev", "gum-open-dev")


def main() -> None:
    if sys.argv[1:2] == ["names"]:
        from . import names

        return names.main(sys.argv[2:])
    if sys.argv[1:2] == ["statements"]:
        from . import statements

        return statements.main(sys.argv[2:])
    arguments = _arguments()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    {"parser": _parser, "smoke": _smoke}[arguments.model](arguments)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="run", description="Trains a network and exports its weights.")
    parser.add_argument("model", choices=["parser", "smoke"])
    for setting in fields(Recipe):
        flag = "--" + setting.name.replace("_", "-")
        parser.add_argument(flag, type=type(setting.default), default=setting.default, help="of recipe.py")
    parser.add_argument("--processes", type=int, default=2, help="runs at the same time; changes nothing but the time")
    parser.add_argument("--work", type=Path, help="keeps what each run made, so that a broken training can go on")
    parser.add_argument("--out", type=Path, help="folder for the weights (by default where they ship)")
    parser.add_argument("--fixtures", type=Path, help="folder for the activations (by default that of the tests)")
    return parser.parse_args()


def _parser(arguments: argparse.Namespace) -> None:
    recipe = Recipe(**{setting.name: getattr(arguments, setting.name) for setting in fields(Recipe)})

    def report(when: str, trained: Trained) -> None:
        print(f"{when}\n{table(_figures(trained))}", flush=True)

    with tempfile.TemporaryDirectory() as temporary:
        trained = follow(recipe, arguments.work or Path(temporary), arguments.processes, report)
    round_weights(trained.parser, TABLES)
    report("after quantising", trained)
    _export(trained, (arguments.out or SHIPPED) / "parser.ngw", arguments.fixtures or FIXTURES, "parser-shipped.json")


def _smoke(arguments: argparse.Namespace) -> None:
    sentences = samples.sentences()
    small = EncoderConfig(width=32, pairs=2, words=16, pieces=16)
    config = ParserConfig(encoder=small, arc=32, label=32, label_product=16, lemma=16)
    trained = build(sentences, config, 300, arguments.seed)
    train(trained, sentences, Schedule(epochs=60, tokens=400, seed=arguments.seed))
    round_weights(trained.parser, TABLES)
    print(table({"own sentences": _score(trained, sentences)}))
    weights, fixtures = (arguments.out or FIXTURES) / "parser-small.ngw", arguments.fixtures or FIXTURES
    _export(trained, weights, fixtures, "parser-activations.json")


def _figures(trained: Trained) -> dict[str, dict[str, float]]:
    return {name: _score(trained, conllu.read(corpora.treebank(name))) for name in DEVELOPMENT}


def _score(trained: Trained, gold: list[conllu.Sentence]) -> dict[str, float]:
    return score(gold, predict(trained, [s.forms for s in gold]))


def _export(trained: Trained, weights: Path, fixtures: Path, name: str) -> None:
    started = time.monotonic()
    size = write_parser(weights, trained)
    write_activations(fixtures / name, trained, samples.FIXTURE)
    print(f"{weights}: {size} bytes, written in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
