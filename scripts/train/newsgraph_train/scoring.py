"""How well predicted sentences agree with annotated ones, on the same tokens, punctuation counted."""

from __future__ import annotations

import collections
from collections.abc import Sequence

from .conllu import Sentence
from .features import normalise

REPORTED = (
    "nsubj nsubj:pass obj iobj obl ccomp xcomp advcl acl acl:relcl parataxis appos nmod nmod:poss compound flat "
    "conj cc case mark advmod amod aux:pass punct root"
).split()


def score(gold: Sequence[Sentence], predicted: Sequence[Sentence]) -> dict[str, float]:
    """Percentages: upos, uas, las (universal relations), las-full (with subtypes), lemma, then F1 of relations.

    A relation without subtype counts its subtypes as well ("nsubj" includes "nsubj:pass"). A lemma is right when
    it is the annotated one up to the variants of quotation marks and dashes, or when "_" is annotated.
    """
    right: collections.Counter[str] = collections.Counter()
    found: collections.Counter[str] = collections.Counter()
    wanted: collections.Counter[str] = collections.Counter()
    agreed: collections.Counter[str] = collections.Counter()
    tokens = 0
    for g, p in zip(gold, predicted, strict=True):
        for i in range(len(g)):
            tokens += 1
            relation, guess = g.relations[i], p.relations[i]
            same_head = g.heads[i] == p.heads[i]
            right["upos"] += g.upos[i] == p.upos[i]
            right["uas"] += same_head
            right["las"] += same_head and universal(relation) == universal(guess)
            right["las-full"] += same_head and relation == guess
            right["lemma"] += g.lemmas[i] == "_" or normalise(g.lemmas[i]) == normalise(p.lemmas[i])
            wanted.update({relation, universal(relation)})
            found.update({guess, universal(guess)})
            if same_head:
                agreed.update({relation, universal(relation)} & {guess, universal(guess)})
    figures = {name: 100 * right[name] / tokens for name in ("upos", "uas", "las", "las-full", "lemma")}
    for name in REPORTED:
        figures[name] = 200 * agreed[name] / max(1, wanted[name] + found[name])
    return figures


def universal(relation: str) -> str:
    return relation.split(":")[0]


def table(figures: dict[str, dict[str, float]]) -> str:
    """Rows of figures, one column a data set."""
    sets = list(figures)
    lines = [f"{'':10}" + "".join(f"{name:>16}" for name in sets)]
    for row in next(iter(figures.values())):
        lines.append(f"{row:10}" + "".join(f"{figures[name][row]:16.2f}" for name in sets))
    return "\n".join(lines)
