"""Lemmas: a lexicon for (form, tag) pairs of the training text, edit scripts for all others.

Both work on f = normalise(form) (see features.py).

An edit script is three fields joined by tabs: case, ending, replacement. It fits f when f ends in `ending`
(after the case step) and then turns f into: f after the case step, without `ending`, plus `replacement`.
Case steps: "l" lower case; "k" kept as it is; "c" first character (code point) in upper case, the rest in lower.

The lemma of a token: the lexicon's for (f, tag). If there is none, f itself where it is an address, that is, holds "@"
or "://"; else the 24 best-scored scripts are tried, the best
first; those that don't fit, or leave nothing, are passed over. The first result that is a listed word (of
`vocabulary.glove` or `vocabulary.words`, compared in lower case) is the lemma, as long as its script scores no more
than 6 below the first one that fitted; else the result of that first one; f itself where none fits. ("provoking":
"provok" scores best, but "provoke" is a word.) A script's score is its logit from the network plus the bias of the tag.
"""

from __future__ import annotations

import collections
import functools
import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from .conllu import Sentence
from .features import Vocabulary, normalise

MOST_TRIED = 24
MARGIN = 6.0

GAZETTEER = Path(__file__).resolve().parents[1] / "gazetteer"

UNKNOWN = "_"
"""The treebanks' mark for a word without a lemma of its own (the later parts of a word written apart)."""


def recase(form: str, case: str) -> str:
    if case == "l":
        return form.lower()
    return form if case == "k" else form[:1].upper() + form[1:].lower()


@functools.cache
def script(form: str, lemma: str) -> str:
    """The shortest script from a form to its lemma."""
    f, wanted = normalise(form), normalise(lemma)
    best: tuple[int, str] | None = None
    for case in ("l", "k", "c"):
        start = recase(f, case)
        common = 0
        while common < min(len(start), len(wanted)) and start[common] == wanted[common]:
            common += 1
        cost = len(start) + len(wanted) - 2 * common
        if best is None or cost < best[0]:
            best = (cost, "\t".join((case, start[common:], wanted[common:])))
    assert best
    return best[1]


def apply(form: str, script_: str) -> str | None:
    """The lemma, or None when the script doesn't fit."""
    case, ending, replacement = script_.split("\t")
    start = recase(normalise(form), case)
    if not start.endswith(ending):
        return None
    return start[: len(start) - len(ending)] + replacement


def choose(form: str, scored: Sequence[tuple[str, float]], vocabulary: Vocabulary) -> str:
    """The lemma by scripts, of which `scored` holds the best with their scores, the best first."""
    if "@" in form or "://" in form:
        return normalise(form)
    fallback, least = None, 0.0
    for script_, score in scored:
        if fallback is not None and score < least:
            break
        result = apply(form, script_)
        if not result:
            continue
        if fallback is None:
            fallback, least = result, score - MARGIN
        if vocabulary.lists(result.lower()):
            return result
    return fallback or normalise(form)


def scripts(sentences: Iterable[Sentence], fewest: int = 3) -> list[str]:
    """All scripts seen `fewest` times, the most frequent first."""
    counts = collections.Counter(
        script(f, lemma) for s in sentences for f, lemma in zip(s.forms, s.lemmas) if lemma != UNKNOWN
    )
    return sorted((s for s, c in counts.items() if c >= fewest), key=lambda s: (-counts[s], s))


def lexicon(sentences: Iterable[Sentence], majority: float = 0.6) -> dict[tuple[str, str], str]:
    """(normalised form, tag) -> lemma, where one lemma has at least that share of the pair's tokens.

    Irregular forms are added that do not occur.
    """
    counts: dict[tuple[str, str], collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for s in sentences:
        for form, tag, lemma in zip(s.forms, s.upos, s.lemmas):
            if lemma != UNKNOWN:
                counts[normalise(form), tag][normalise(lemma)] += 1
    found = {}
    for pair, lemmas in counts.items():
        lemma, count = min(lemmas.items(), key=lambda item: (-item[1], item[0]))
        if count >= majority * lemmas.total():
            found[pair] = lemma
    for pair, lemma in itertools.chain(irregular(), doubling()):
        if pair not in counts:
            found[pair] = lemma
    return found


def irregular() -> Iterator[tuple[tuple[str, str], str]]:
    """((form, tag), lemma) of the listed irregular words."""
    tag = ""
    for line in (GAZETTEER / "irregular.txt").read_text(encoding="utf8").split("\n"):
        if line.isupper():
            tag = line
        elif line and not line.startswith("#"):
            for word in line.strip(",").split(", "):
                lemma, *forms = word.split(" ")
                for form in (variant for form in forms for variant in form.split("/")):
                    yield (form, tag), lemma


def doubling() -> Iterator[tuple[tuple[str, str], str]]:
    """The same of verbs that double their last letter: "begged"."""
    for line in (GAZETTEER / "doubling.txt").read_text(encoding="utf8").split("\n"):
        for lemma in [] if line.startswith("#") else line.split():
            for ending in ("ed", "ing"):
                yield (lemma + lemma[-1] + ending, "VERB"), lemma
