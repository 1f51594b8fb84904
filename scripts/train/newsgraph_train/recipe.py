"""How the shipped parser is made.

1. A long run on the treebanks, from scratch; and beside it a teacher, the same heads above a pretrained transformer
   (teacher.py), which is far better and far too slow.
2. The teacher reads text that nobody annotated, in two halves.
3. From the end of the long run: one on the treebanks and on what the teacher read (distillation: Hinton et al. 2015,
   arXiv:1503.02531). Reported speech is among the variants only now. (The mean of several such runs is no better, nor
   is one twice as long.)
4. Sentences with a `ccomp` were read the more often, so the parser finds too many: their score is lowered.

Two runs go at the same time, each in a process with one thread: what comes out doesn't depend on how many there are.
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
from .augment import WITHOUT_REPORTED
from .losses import LossSettings
from .parser import ParserConfig
from .teacher import teacher
from .train_parser import Schedule, train
from .untrained import Trained, build

GLOVE = "encoder.glove.weight"
HALVES = 2
AGAIN = 3000
"""The taught run has a seed of its own."""
Weights = dict[str, torch.Tensor]

EVEN = LossSettings(rare_scripts=False)
TREEBANKS = ("ewt-train", "gum-open-train")
SURPLUS = {"ccomp": 1.0}
"""What is taken from the logits of relations that are found too often: with it about as many are found as there are.
Without it a parser finds 210 to 225 `ccomp` in EWT dev for 200, and some 50 in GUM dev for 40."""


@dataclass
class Recipe:
    seed: int = 1
    glove: int = 45_000
    """How many word vectors are shipped."""
    long_glove: int = 30_000
    """With how many the long run is made; more can be added afterwards, they are frozen."""
    teacher_glove: int = 40_000
    long_epochs: float = 30.0
    teacher_epochs: float = 5.0
    taught_epochs: float = 13.0
    taught_rate: float = 2e-3
    read: float = 1.2
    """How much of an epoch of the taught run the teacher read, as a multiple of what is annotated."""


def sentences() -> list[conllu.Sentence]:
    return [s for name in TREEBANKS for s in conllu.read(corpora.treebank(name))]


def follow(recipe: Recipe, folder: Path, processes: int, report: Callable[[str, Trained], None]) -> Trained:
    """The trained parser. `folder` keeps what every run made; a run whose file is there already is not made again."""
    folder.mkdir(parents=True, exist_ok=True)
    _in_parallel(processes, [(_teach, recipe, folder), (_long_run, recipe, folder)])
    report("the teacher", _taught_teacher(recipe, folder))
    report("after the long run", _student(recipe, torch.load(folder / "long.pt")))
    _in_parallel(processes, [*((_read, recipe, folder, half) for half in range(HALVES)), (_judge, recipe, folder)])
    _in_parallel(processes, [(_taught, recipe, folder)])
    return _without_surplus(_student(recipe, torch.load(folder / "taught.pt")))


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


def _teach(recipe: Recipe, folder: Path) -> None:
    path = folder / "teacher.pt"
    if path.exists():
        return
    trees = sentences()
    trained = teacher(trees, recipe.teacher_glove, recipe.seed)
    schedule = Schedule(epochs=recipe.teacher_epochs, seed=recipe.seed, variants=WITHOUT_REPORTED, losses=EVEN)
    with _log(path.with_suffix(".log")):
        train(trained, trees, schedule)
    torch.save(trained.parser.state_dict(), path)


def _taught_teacher(recipe: Recipe, folder: Path) -> Trained:
    return _with_all_vectors(teacher(sentences(), recipe.glove, recipe.seed), torch.load(folder / "teacher.pt"))


def _judge(recipe: Recipe, folder: Path) -> None:
    path = folder / "annotated.pickle"
    if not path.exists():
        opinions.write(path, opinions.of_annotated(_taught_teacher(recipe, folder), sentences()))


def _read(recipe: Recipe, folder: Path, half: int) -> None:
    path = folder / f"read-{half}.pickle"
    if path.exists():
        return
    opinions.write(path, opinions.read(_taught_teacher(recipe, folder), corpora.unannotated()[half::HALVES]))


def _taught(recipe: Recipe, folder: Path) -> None:
    path = folder / "taught.pt"
    if path.exists():
        return
    trained = _student(recipe, torch.load(folder / "long.pt"))
    heard = opinions.stored(folder / "annotated.pickle")
    read = [one for half in range(HALVES) for one in opinions.stored(folder / f"read-{half}.pickle")]
    seed = AGAIN + recipe.seed
    schedule = Schedule(epochs=recipe.taught_epochs, rate=recipe.taught_rate, seed=seed, read=recipe.read)
    with _log(path.with_suffix(".log")):
        train(trained, sentences(), schedule, heard, read)
    torch.save(trained.parser.state_dict(), path)


def _student(recipe: Recipe, weights: Weights) -> Trained:
    return _with_all_vectors(build(sentences(), ParserConfig(), recipe.glove, recipe.seed), weights)


def _with_all_vectors(trained: Trained, weights: Weights) -> Trained:
    """With these weights, but with its own word vectors, of which there may be more."""
    trained.parser.load_state_dict({**weights, GLOVE: trained.parser.state_dict()[GLOVE]})
    return trained


@torch.no_grad()
def _without_surplus(trained: Trained) -> Trained:
    for relation, surplus in SURPLUS.items():
        trained.parser.label.bias[trained.classes.relations.index(relation)] -= surplus
    return trained


@contextlib.contextmanager
def _log(path: Path) -> Iterator[None]:
    """What is printed meanwhile goes into a file."""
    with path.open("w") as file, contextlib.redirect_stdout(file):
        yield
