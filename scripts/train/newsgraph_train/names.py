"""Trains the names model, measures it and exports it: `scripts/train/run names`."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from . import corpora, names_train
from .names_decode import find_persons
from .names_export import narrow_vectors, sort_words, write_activations, write_names
from .names_load import load
from .names_measure import score
from .names_samples import ARTICLE
from .quantise import round_weights

MEASURED = ("dwie-dev", "worldwide-dev")


def main(words: list[str] | None = None) -> None:
    options = _arguments(words)
    torch.set_num_threads(options.threads)
    if options.load:
        model, vocabulary = load(options.load)
    else:
        model, vocabulary = names_train.train(options, lambda *trained: _print("development", *trained, options))
    narrow_vectors(model, options.columns)
    vocabulary = sort_words(model, vocabulary)
    round_weights(model)
    _print("after narrowing and quantising", model, vocabulary, options)
    size = write_names(options.out / "names.ngw", model, vocabulary)
    write_activations(options.fixtures / "names-activations.json", model, vocabulary, ARTICLE)
    print(f"{options.out / 'names.ngw'}: {size:,} bytes")


def _print(when: str, model, vocabulary, options: argparse.Namespace) -> None:
    for corpus in MEASURED:
        path = corpora.folder() / f"{corpus}.jsonl"
        figures = score(path, lambda text, sentences: find_persons(model, vocabulary, text, sentences))
        print(f"{when}: {corpus}", *(f"{name} {value}" for name, value in figures.items()), flush=True)


def _arguments(words: list[str] | None) -> argparse.Namespace:
    root = corpora.REPOSITORY
    parser = argparse.ArgumentParser(prog="run names", description=__doc__)
    parser.add_argument("--out", type=Path, default=root / "src" / "languages" / "en", help="folder for the weights")
    parser.add_argument("--fixtures", type=Path, default=root / "test" / "network" / "fixtures")
    parser.add_argument("--checkpoint", type=Path, help="where to keep the trained model in full")
    parser.add_argument("--load", type=Path, help="export this checkpoint instead of training")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=float, default=9)
    parser.add_argument("--every", type=int, default=3, help="measure after so many epochs")
    parser.add_argument("--columns", type=int, default=24, help="columns of the word vectors that ship")
    names_train.add_options(parser)
    return parser.parse_args(words)


if __name__ == "__main__":
    main()
