"""What a word of a tree has below it."""

from __future__ import annotations

from collections.abc import Sequence


def children(heads: Sequence[int], word: int) -> list[int]:
    return [j for j, head in enumerate(heads) if head == word + 1]


def extent(heads: Sequence[int], upos: Sequence[str], phrase: int) -> tuple[int, int]:
    """The first and the last word of a phrase, marks (PUNCT) left out."""
    inside = [i for i in range(len(heads)) if upos[i] != "PUNCT" and _within(heads, i, phrase)]
    return min([phrase, *inside]), max([phrase, *inside])


def _within(heads: Sequence[int], word: int, phrase: int) -> bool:
    while word >= 0:
        if word == phrase:
            return True
        word = heads[word] - 1
    return False
