"""What a token's written form says to the network: rows of three tables.

The runtime (TypeScript) computes the same rows, so everything here is defined by operations on which
Python and JavaScript agree. "Character" below always means a Unicode code point (JavaScript: `Array.from`).

normalise(form)
    ‘ ’ ‚ ‛ ` ´ become ', “ ” „ ‟ « » become ", – ‐ ‑ − become -, — ― become --, … becomes ...
    Every other character stays. The result is used for look-ups only.

key(form)
    normalise(form) in lower case (`toLowerCase`).

row in the table `glove`
    the row of key(form); if it is not listed, the row of key(form) with every ASCII digit replaced by 0;
    if that is not listed either, the row of the part after the last hyphen of key(form), when there is a
    hyphen and the part is not empty ("vice-chancellor" -> "chancellor"); else row 0.

row in the table `words` (trained with the network)
    the row of key(form), else row 0.

rows in the table `pieces` (several rows, which are added up): with
    k = key(form), every ASCII digit replaced by 0, as a list of characters; n = its length,
the rows of these strings, unlisted ones left out:
    "S=" + shape                       shape of normalise(form), see below
    "L=" + min(n, 12)                  in decimal digits
    "p" + i + "=" + first i characters of k,  for i = 1 .. min(4, n)
    "s" + i + "=" + last i characters of k,   for i = 1 .. min(5, n)
    "g=" + b[j..j+2]                   for j = 0 .. min(n, 14) - 1, where b = "^" + k + "$";
                                       a string that occurs twice counts once
shape: for every character c of normalise(form): "d" if c is 0-9, else "X" if c differs from its lower case,
    else "x" if c differs from its upper case, else c itself; then every run of three or more equal
    characters is cut to two; then the first 8 characters are kept.

In all three tables row 0 stands for "not listed" and line i (from 0) of the vocabulary has row i + 1.
Row 0 is zero in `glove` and `pieces` and trained in `words`.
"""

from __future__ import annotations

import collections
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

MOST_PIECES = 25
"""No form has more pieces than this: shape, length, 4 prefixes, 5 suffixes, 14 trigrams."""

_SUBSTITUTES = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´", "'"),
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("–‐‑−", "-"),
        **dict.fromkeys("—―", "--"),
        "…": "...",
    }
)
_DIGIT = re.compile("[0-9]")
_LONG_RUN = re.compile(r"(.)\1{2,}", re.DOTALL)


def normalise(form: str) -> str:
    return form.translate(_SUBSTITUTES)


def key(form: str) -> str:
    return normalise(form).lower()


def shape(form: str) -> str:
    classes = []
    for c in normalise(form):
        if "0" <= c <= "9":
            classes.append("d")
        elif c != c.lower():
            classes.append("X")
        elif c != c.upper():
            classes.append("x")
        else:
            classes.append(c)
    return _LONG_RUN.sub(r"\1\1", "".join(classes))[:8]


def pieces(form: str) -> list[str]:
    k = _DIGIT.sub("0", key(form))
    n = len(k)
    found = ["S=" + shape(form), f"L={min(n, 12)}"]
    found += [f"p{i}={k[:i]}" for i in range(1, min(4, n) + 1)]
    found += [f"s{i}={k[-i:]}" for i in range(1, min(5, n) + 1)]
    bounded = "^" + k + "$"
    found += dict.fromkeys("g=" + bounded[j : j + 3] for j in range(min(n, 14)))
    return found


@dataclass
class TokenRows:
    """The rows of one form; `seen` counts its key in the training text (rare words are dropped more often)."""

    glove: int
    word: int
    pieces: list[int]
    seen: int


@dataclass
class Vocabulary:
    """Listed strings of the three tables, in the order of their rows. Build once, then call `rows`."""

    glove: list[str]
    words: list[str]
    pieces: list[str]
    counts: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._glove = {w: i + 1 for i, w in enumerate(self.glove)}
        self._words = {w: i + 1 for i, w in enumerate(self.words)}
        self._pieces = {w: i + 1 for i, w in enumerate(self.pieces)}
        self._known: dict[str, TokenRows] = {}

    @classmethod
    def build(
        cls,
        sentences: Iterable[Sequence[str]],
        glove: Sequence[str],
        fewest_words: int = 2,
        fewest_pieces: int = 3,
    ) -> Vocabulary:
        """From the forms of the training text and the listed GloVe words (see `glove.load`).

        A word is listed when its key occurs `fewest_words` times in running text, a piece when it occurs in
        `fewest_pieces` different forms.
        """
        forms: collections.Counter[str] = collections.Counter()
        for sentence in sentences:
            forms.update(sentence)
        counts: collections.Counter[str] = collections.Counter()
        found: collections.Counter[str] = collections.Counter()
        for form, count in forms.items():
            counts[key(form)] += count
            found.update(pieces(form))
        return cls(
            glove=list(glove),
            words=sorted((w for w, c in counts.items() if c >= fewest_words), key=lambda w: (-counts[w], w)),
            pieces=sorted((p for p, c in found.items() if c >= fewest_pieces), key=lambda p: (-found[p], p)),
            counts=dict(counts),
        )

    def rows(self, form: str) -> TokenRows:
        known = self._known.get(form)
        if known is None:
            known = self._known[form] = self._look_up(form)
        return known

    def lists(self, word: str) -> bool:
        """Whether a word (in lower case) has a row in `glove` or `words`."""
        return word in self._glove or word in self._words

    def _look_up(self, form: str) -> TokenRows:
        k = key(form)
        glove = self._glove.get(k, 0) or self._glove.get(_DIGIT.sub("0", k), 0)
        if not glove and "-" in k:
            glove = self._glove.get(k[k.rindex("-") + 1 :], 0)
        listed = [self._pieces[p] for p in pieces(form) if p in self._pieces]
        return TokenRows(glove, self._words.get(k, 0), listed, self.counts.get(k, 0))
