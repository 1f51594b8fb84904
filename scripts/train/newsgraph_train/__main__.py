"""python -m newsgraph_train parser | names | statements | smoke [options]; see --help."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import torch

from . import conllu, corpora, samples
from .encoder import EncoderConfig
from .export import write_activations, write_parser
from .parser import ParserConfig
from .predict import predict
from .quantise import round_weights
from .scoring import score, table
from .train_parser import Refinement, Schedule, Trained, build, refine, train

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
    torch.set_num_threads(arguments.threads)
    torch.use_deterministic_algorithms(True)
    {"parser": _parser, "smoke": _smoke}[arguments.model](arguments)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="run", description="Trains a network and exports its weights.")
    parser.add_argument("model", choices=["parser", "smoke"])
    parser.add_argument("--epochs", type=float, default=Schedule.epochs)
    parser.add_argument("--runs", type=int, default=Refinement.runs, help="short runs after the long one")
    parser.add_argument("--seed", type=int, default=Schedule.seed)
    parser.add_argument("--width", type=int, default=EncoderConfig.width)
    parser.add_argument("--pairs", type=int, default=EncoderConfig.pairs)
    parser.add_argument("--glove", type=int, default=30_000, help="how many word vectors are shipped")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--out", type=Path, help="folder for the weights (by default where they ship)")
    parser.add_argument("--fixtures", type=Path, help="folder for the activations (by default that of the tests)")
    return parser.parse_args()


def _parser(arguments: argparse.Namespace) -> None:
    sentences = [s for name in ("ewt-train", "gum-open-train") for s in conllu.read(corpora.treebank(name))]
    config = ParserConfig(encoder=EncoderConfig(width=arguments.width, pairs=arguments.pairs))
    trained = build(sentences, config, arguments.glove, arguments.seed)
    schedule = Schedule(epochs=arguments.epochs, seed=arguments.seed)
    train(trained, sentences, schedule)
    print(table(_figures(trained)))
    for _ in refine(trained, sentences, schedule, Refinement(runs=arguments.runs)):
        print(table(_figures(trained)))
    print("after averaging")
    print(table(_figures(trained)))
    round_weights(trained.parser)
    print("after quantising")
    print(table(_figures(trained)))
    _export(trained, (arguments.out or SHIPPED) / "parser.ngw", arguments.fixtures or FIXTURES, "parser-shipped.json")


def _smoke(arguments: argparse.Namespace) -> None:
    sentences = samples.sentences()
    small = EncoderConfig(width=32, pairs=2, words=16, pieces=16)
    config = ParserConfig(encoder=small, arc=32, label=32, label_product=16, lemma=16)
    trained = build(sentences, config, 300, arguments.seed)
    train(trained, sentences, Schedule(epochs=60, tokens=400, seed=arguments.seed))
    round_weights(trained.parser)
    print(table({"own sentences": _score(trained, sentences)}))
    _export(trained, (arguments.out or FIXTURES) / "parser-small.ngw", arguments.fixtures or FIXTURES, "parser-activations.json")


def _figures(trained: Trained) -> dict[str, dict[str, float]]:
    return {name: _score(trained, conllu.read(corpora.treebank(name))) for name in DEVELOPMENT}


def _score(trained: Trained, gold: list[conllu.Sentence]) -> dict[str, float]:
    predicted = predict(
        trained.parser, trained.vocabulary, trained.classes, trained.lexicon, [s.forms for s in gold]
    )
    return score(gold, predicted)


def _export(trained: Trained, weights: Path, fixtures: Path, name: str) -> None:
    parts = (trained.parser, trained.vocabulary, trained.classes, trained.lexicon)
    started = time.monotonic()
    size = write_parser(weights, *parts)
    write_activations(fixtures / name, *parts, samples.FIXTURE)
    print(f"{weights}: {size} bytes, written in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
