"""How the shipped parser is made.

1. A long run, from scratch; and beside it `teachers` short ones, a seed each, whose mean opinion on the tags of every
   training sentence is kept (opinions.py).
2. From the end of the long run: `taught` runs, a seed each, that hear the teachers; and beside them a chain of plain
   runs, each of which starts from the end of the one before. Reported speech is among the variants only now.
3. The weights at all ends of step 2 are averaged (Izmailov et al. 2018, arXiv:1803.05407; Wortsman et al. 2022,
   arXiv:2203.05482), but for the heads of tags and lemmas, which are the mean of the taught runs alone.

Runs go in parallel, each in a process with one thread: what comes out doesn't depend on how many processes there are.
"""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from . import conllu, corpora, opinions
from .augment import MORE_REPORTED, WITHOUT_REPORTED
from .losses import LossSettings
from .parser import ParserConfig
from .train_parser import Schedule, train
from .untrained import Trained, build

GLOVE = "encoder.glove.weight"
Weights = dict[str, torch.Tensor]

OF_TAUGHT = ("tag.", "lemma")
"""What the weights of the heads begin with that come from the taught runs."""
EVEN = LossSettings(rare_scripts=False)
TREEBANKS = ("ewt-train", "gum-open-train")


@dataclass
class Recipe:
    seed: int = 1
    glove: int = 45_000
    """How many word vectors are shipped."""
    long_glove: int = 30_000
    """With how many the long run is made; more can be added afterwards, they are frozen."""
    long_epochs: float = 30.0
    teachers: int = 4
    teacher_glove: int = 40_000
    teacher_epochs: float = 9.0
    taught: int = 3
    taught_epochs: float = 5.0
    chain: int = 3
    chain_epochs: float = 7.0
    """Of each run of the chain."""
    short_rate: float = 1.25e-3


def sentences() -> list[conllu.Sentence]:
    return [s for name in TREEBANKS for s in conllu.read(corpora.treebank(name))]


def follow(recipe: Recipe, folder: Path, processes: int, report: Callable[[str, Trained], None]) -> Trained:
    """The trained parser. `folder` keeps what every run made; a run whose file is there already is not made again."""
    folder.mkdir(parents=True, exist_ok=True)
    teachers = [(_teach, recipe, seed, folder) for seed in _teachers(recipe)]
    _in_parallel(processes, [(_long_run, recipe, folder), *teachers])
    report("after the long run", _student(recipe, torch.load(folder / "long.pt")))
    taught = [recipe.seed + 1000 * (9 + i) for i in range(recipe.taught)]
    chain = [recipe.seed + 1000 * (1 + i) for i in range(recipe.chain)]
    _in_parallel(processes, [(_chain, recipe, chain, folder), *((_taught, recipe, seed, folder) for seed in taught)])
    trained = _student(recipe, _merged(_ends(folder, taught), _ends(folder, chain)))
    report("after averaging", trained)
    return trained


def _in_parallel(processes: int, jobs: Sequence[tuple[Any, ...]]) -> None:
    """A job is a function and what it is called with."""
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), _start_process) as pool:
        for running in [pool.submit(*job) for job in jobs]:
            running.result()


def _start_process() -> None:
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)


def _long_run(recipe: Recipe, folder: Path) -> None:
    path = folder / "long.pt"
    if path.exists():
        return
    trees = sentences()
    trained = build(trees, ParserConfig(), recipe.long_glove, recipe.seed)
    schedule = Schedule(epochs=recipe.long_epochs, seed=recipe.seed, variants=WITHOUT_REPORTED, losses=EVEN)
    with _log(path.with_suffix(".log")):
        train(trained, trees, schedule)
    torch.save(trained.parser.state_dict(), path)


def _teach(recipe: Recipe, seed: int, folder: Path) -> None:
    path = folder / f"teacher-{seed}.npz"
    if path.exists():
        return
    trees = sentences()
    trained = build(trees, ParserConfig(), recipe.teacher_glove, seed)
    with _log(path.with_suffix(".log")):
        train(trained, trees, Schedule(epochs=recipe.teacher_epochs, seed=seed, losses=EVEN))
    opinions.write(path, opinions.opinions(trained.parser, trained.vocabulary, trees))


def _taught(recipe: Recipe, seed: int, folder: Path) -> None:
    path = folder / f"short-{seed}.pt"
    if path.exists():
        return
    trained = _student(recipe, torch.load(folder / "long.pt"))
    heard = opinions.mean([opinions.read(folder / f"teacher-{seed}.npz") for seed in _teachers(recipe)])
    schedule = Schedule(epochs=recipe.taught_epochs, rate=recipe.short_rate, seed=seed)
    with _log(path.with_suffix(".log")):
        train(trained, sentences(), schedule, heard)
    torch.save(trained.parser.state_dict(), path)


def _chain(recipe: Recipe, seeds: Sequence[int], folder: Path) -> None:
    trees, start = sentences(), folder / "long.pt"
    for seed in seeds:
        path = folder / f"short-{seed}.pt"
        if not path.exists():
            trained = build(trees, ParserConfig(), recipe.long_glove, recipe.seed)
            trained.parser.load_state_dict(torch.load(start))
            rate, epochs = recipe.short_rate, recipe.chain_epochs
            schedule = Schedule(epochs=epochs, rate=rate, seed=seed, variants=MORE_REPORTED, losses=EVEN)
            with _log(path.with_suffix(".log")):
                train(trained, trees, schedule)
            torch.save(trained.parser.state_dict(), path)
        start = path


def _ends(folder: Path, seeds: Sequence[int]) -> list[Weights]:
    return [{k: w for k, w in torch.load(folder / f"short-{seed}.pt").items() if k != GLOVE} for seed in seeds]


def _merged(taught: Sequence[Weights], others: Sequence[Weights]) -> Weights:
    def mean(name: str, ends: Sequence[Weights]) -> torch.Tensor:
        return sum(end[name] for end in ends) / len(ends)

    return {name: mean(name, taught if name.startswith(OF_TAUGHT) else [*taught, *others]) for name in taught[0]}


def _student(recipe: Recipe, weights: Weights) -> Trained:
    """A parser with these weights, but with all word vectors that are shipped."""
    trained = build(sentences(), ParserConfig(), recipe.glove, recipe.seed)
    trained.parser.load_state_dict({**weights, GLOVE: trained.parser.state_dict()[GLOVE]})
    return trained


def _teachers(recipe: Recipe) -> list[int]:
    """Their seeds."""
    return [recipe.seed + i for i in range(recipe.teachers)]


@contextlib.contextmanager
def _log(path: Path) -> Iterator[None]:
    """What is printed meanwhile goes into a file."""
    with path.open("w") as file, contextlib.redirect_stdout(file):
        yield
