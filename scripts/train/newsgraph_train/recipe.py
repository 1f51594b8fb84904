"""How the shipped parser is made: several parsers teach one of them, which goes on learning.

1. Teachers: `teachers` parsers, a seed each. Their mean opinion on every training sentence is kept (opinions.py).
2. The first teacher goes through the stages. A stage is a run, or several that start from the same weights and know
   nothing of each other; the weights at their ends are averaged (Wortsman et al. 2022, arXiv:2203.05482).

Parsers that were trained shortly tag better than parsers that were trained long, but their trees are worse. So the
first stage hears the teachers on both, the second not at all, the last one on tags alone.

Runs go in parallel, each in a process with one thread: what comes out doesn't depend on how many processes there are.
The later teachers are trained beside the first stage, so that two processor cores have something to do.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import shutil
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from . import conllu, corpora, opinions
from .losses import LossSettings
from .parser import ParserConfig
from .train_parser import Schedule, train
from .untrained import Trained, build

GLOVE = "encoder.glove.weight"
TREEBANKS = ("ewt-train", "gum-open-train")


@dataclass
class Stage:
    seeds: tuple[int, ...]
    """One run for each; they are added to the seed of the recipe."""
    epochs: float
    rate: float = 1.25e-3
    teachers: int = 0
    """So many are heard."""
    tree_trust: float = 0.0
    tag_trust: float = 0.6


STAGES = (
    Stage((0,), epochs=11, rate=2e-3, teachers=2, tree_trust=0.6),
    Stage((3000,), epochs=7),
    Stage((5000, 6000, 7000, 8000), epochs=7, teachers=4),
)


@dataclass
class Recipe:
    seed: int = 1
    glove: int = 45_000
    """How many word vectors are shipped."""
    teachers: int = 4
    teacher_glove: int = 40_000
    teacher_epochs: float = 9.0
    scale: float = 1.0
    """All numbers of epochs are multiplied by this: less than 1 tries the recipe out."""


def sentences() -> list[conllu.Sentence]:
    return [s for name in TREEBANKS for s in conllu.read(corpora.treebank(name))]


def follow(recipe: Recipe, folder: Path, processes: int, report: Callable[[str, Trained], None]) -> Trained:
    """The trained parser. `folder` keeps what every run made; a run whose file is there already is not made again."""
    folder.mkdir(parents=True, exist_ok=True)
    teachers = [(_teach, recipe, seed, folder) for seed in _teachers(recipe)]
    early = STAGES[0].teachers
    _in_parallel(processes, teachers[:early])
    shutil.copyfile(folder / f"teacher-{recipe.seed}.pt", folder / "stage-0.pt")
    for number, stage in enumerate(STAGES, 1):
        runs = [(_run, recipe, number, seed, folder) for seed in stage.seeds]
        _in_parallel(processes, [*runs, *teachers[early:]] if number == 1 else runs)
        ends = [torch.load(folder / f"run-{recipe.seed + seed}.pt") for seed in stage.seeds]
        average = {name: sum(end[name] for end in ends) / len(ends) for name in ends[0]}
        torch.save(average, folder / f"stage-{number}.pt")
        report(f"after stage {number}", _student(recipe, folder / f"stage-{number}.pt"))
    return _student(recipe, folder / f"stage-{len(STAGES)}.pt")


def _in_parallel(processes: int, jobs: Sequence[tuple[Any, ...]]) -> None:
    """A job is a function and what it is called with."""
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), _start_process) as pool:
        for running in [pool.submit(*job) for job in jobs]:
            running.result()


def _start_process() -> None:
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)


def _teach(recipe: Recipe, seed: int, folder: Path) -> None:
    path = folder / f"teacher-{seed}.opinions"
    if path.exists():
        return
    trees = sentences()
    trained = build(trees, ParserConfig(), recipe.teacher_glove, seed)
    with _log(folder / f"teacher-{seed}.log"):
        even = LossSettings(rare_scripts=False)
        train(trained, trees, Schedule(epochs=recipe.teacher_epochs * recipe.scale, seed=seed, losses=even))
    torch.save(trained.parser.state_dict(), folder / f"teacher-{seed}.pt")
    opinions.write(path, opinions.opinions(trained.parser, trained.vocabulary, trees))


def _run(recipe: Recipe, number: int, seed: int, folder: Path) -> None:
    """A run of the stage with this number, counted from 1."""
    path = folder / f"run-{recipe.seed + seed}.pt"
    if path.exists():
        return
    stage = STAGES[number - 1]
    trained = _student(recipe, folder / f"stage-{number - 1}.pt")
    heard = [opinions.read(folder / f"teacher-{s}.opinions") for s in _teachers(recipe)[: stage.teachers]]
    losses = LossSettings(tree_trust=stage.tree_trust, tag_trust=stage.tag_trust)
    schedule = Schedule(epochs=stage.epochs * recipe.scale, rate=stage.rate, seed=recipe.seed + seed, losses=losses)
    with _log(path.with_suffix(".log")):
        train(trained, sentences(), schedule, opinions.mean(heard) if heard else None)
    torch.save(trained.parser.state_dict(), path)


def _student(recipe: Recipe, weights: Path) -> Trained:
    """A parser with these weights, which may have been trained with fewer word vectors."""
    trained = build(sentences(), ParserConfig(), recipe.glove, recipe.seed)
    trained.parser.load_state_dict({**torch.load(weights), GLOVE: trained.parser.state_dict()[GLOVE]})
    return trained


def _teachers(recipe: Recipe) -> list[int]:
    """Their seeds."""
    return [recipe.seed + i for i in range(recipe.teachers)]


@contextlib.contextmanager
def _log(path: Path) -> Iterator[None]:
    """What is printed meanwhile goes into a file."""
    with path.open("w") as file, contextlib.redirect_stdout(file):
        yield
