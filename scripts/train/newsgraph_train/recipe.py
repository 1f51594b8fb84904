"""How the shipped parser is made: parsers that are trained shortly teach one that is trained long.

1. Teachers: `teachers` parsers, a seed each. Their mean opinion on every training sentence is kept (opinions.py).
2. One long run, from scratch, by annotation and the opinions of the first two teachers. The other teachers are
   trained beside it, so that two processor cores have something to do.
3. `short_runs` runs that all start from its end, a seed each, and hear all teachers; the weights at the ends of all
   are averaged, those of the long run too (Wortsman et al. 2022, arXiv:2203.05482).

Runs of a stage know nothing of each other and go in parallel, each in a process with one thread: what comes out
doesn't depend on how many processes there are.
"""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import torch

from . import conllu, corpora, opinions
from .losses import LossSettings
from .parser import ParserConfig
from .train_parser import Schedule, train
from .untrained import Trained, build

EARLY = 2
"""So many teachers are heard in the long run."""
TREEBANKS = ("ewt-train", "gum-open-train")


@dataclass
class Recipe:
    seed: int = 1
    glove: int = 45_000
    """How many word vectors are shipped."""
    epochs: float = 22.0
    teachers: int = 4
    teacher_glove: int = 40_000
    teacher_epochs: float = 9.0
    short_runs: int = 4
    short_epochs: float = 5.0
    short_rate: float = 1.25e-3


def sentences() -> list[conllu.Sentence]:
    return [s for name in TREEBANKS for s in conllu.read(corpora.treebank(name))]


def follow(recipe: Recipe, folder: Path, processes: int, report: Callable[[str, Trained], None]) -> Trained:
    """The trained parser. `folder` keeps what every run made; a run whose file is there already is not made again."""
    folder.mkdir(parents=True, exist_ok=True)
    teachers: list[Job] = [(_teach, recipe, seed, folder) for seed in _teachers(recipe)]
    _in_parallel(processes, teachers[:EARLY])
    _in_parallel(processes, [(_long_run, recipe, recipe.seed, folder), *teachers[EARLY:]])
    trained = _student(recipe, torch.load(folder / "long.pt"))
    report("after the long run", trained)
    seeds = [recipe.seed + 1000 * (i + 1) for i in range(recipe.short_runs)]
    _in_parallel(processes, [(_short_run, recipe, seed, folder) for seed in seeds])
    ends = [torch.load(folder / name) for name in ("long.pt", *(f"short-{seed}.pt" for seed in seeds))]
    trained.parser.load_state_dict({name: sum(end[name] for end in ends) / len(ends) for name in ends[0]})
    report("after averaging", trained)
    return trained


Job = tuple[Callable[[Recipe, int, Path], None], Recipe, int, Path]


def _in_parallel(processes: int, jobs: Sequence[Job]) -> None:
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
        train(trained, trees, Schedule(epochs=recipe.teacher_epochs, seed=seed, losses=even))
    opinions.write(path, opinions.opinions(trained.parser, trained.vocabulary, trees))


def _long_run(recipe: Recipe, seed: int, folder: Path) -> None:
    path = folder / "long.pt"
    if path.exists():
        return
    trained = _student(recipe)
    heard = _taught(_teachers(recipe)[:EARLY], folder)
    with _log(folder / "long.log"):
        train(trained, sentences(), Schedule(epochs=recipe.epochs, seed=seed), heard)
    torch.save(trained.parser.state_dict(), path)


def _short_run(recipe: Recipe, seed: int, folder: Path) -> None:
    path = folder / f"short-{seed}.pt"
    if path.exists():
        return
    trained = _student(recipe, torch.load(folder / "long.pt"))
    schedule = Schedule(epochs=recipe.short_epochs, rate=recipe.short_rate, seed=seed)
    with _log(folder / f"short-{seed}.log"):
        train(trained, sentences(), schedule, _taught(_teachers(recipe), folder))
    torch.save(trained.parser.state_dict(), path)


def _student(recipe: Recipe, weights: dict[str, torch.Tensor] | None = None) -> Trained:
    trained = build(sentences(), ParserConfig(), recipe.glove, recipe.seed)
    if weights:
        trained.parser.load_state_dict(weights)
    return trained


def _teachers(recipe: Recipe) -> list[int]:
    """Their seeds."""
    return [recipe.seed + i for i in range(recipe.teachers)]


def _taught(teachers: Sequence[int], folder: Path) -> list[opinions.Opinion]:
    return opinions.mean([opinions.read(folder / f"teacher-{seed}.opinions") for seed in teachers])


@contextlib.contextmanager
def _log(path: Path) -> Iterator[None]:
    """What is printed meanwhile goes into a file."""
    with path.open("w") as file, contextlib.redirect_stdout(file):
        yield
