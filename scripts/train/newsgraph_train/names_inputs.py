"""What the names model reads beside the tables of `features`: a form without diacritics, and numbers about it.

plain(form): the form in Unicode's NFD without U+0300..U+036F, then ø o, ł l, đ d, ı i, ß ss, æ ae, œ oe, þ th, ð d
(capitals likewise); the form itself if nothing is left. The tables of `features` are asked for plain(form), so that "Bozizé" finds "bozize".

Numbers of a token (`EXTRA` columns, each 0 or 1):
    0 key(plain(form)) is a listed given name     1 … a title before names
    2 first token of the sentence that begins with a letter or digit
    3 more than 60 % of the sentence's words of four and more letters begin with a capital, and there are at least 3
    4 more than 60 % of the sentence's words of two and more letters are in capitals throughout, and there are at least 3
    5 the token before is a quotation mark        6 the token after is one
A "word" is a token that begins with a letter: a character that differs from its lower or upper case.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from .features import key
from .names_words import given_names, titles

EXTRA = 7
QUOTES = {'"', "'", "''", "``"}
_LETTERS = {
    "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
    "Ø": "O", "Ł": "L", "Đ": "D", "Æ": "Ae", "Œ": "Oe", "Þ": "Th", "Ð": "D",
}  # fmt: skip
_TABLE = str.maketrans(_LETTERS)


def plain(form: str) -> str:
    if form.isascii():
        return form
    parts = unicodedata.normalize("NFD", form)
    return "".join(c for c in parts if not "\u0300" <= c <= "\u036f").translate(_TABLE) or form


def _letter(c: str) -> bool:
    return c != c.lower() or c != c.upper()


def extra(forms: Sequence[str]) -> list[list[float]]:
    """`forms` are already plain."""
    keys = [key(f) for f in forms]
    words = [f for f in forms if _letter(f[0])]
    long_ = [f for f in words if len(f) >= 4]
    two = [f for f in words if len(f) >= 2]
    title = len(long_) >= 3 and sum(f[0] != f[0].lower() for f in long_) * 10 > 6 * len(long_)
    upper = len(two) >= 3 and sum(f == f.upper() for f in two) * 10 > 6 * len(two)
    first = next((i for i, f in enumerate(forms) if _letter(f[0]) or "0" <= f[0] <= "9"), -1)
    return [
        [
            float(k in given_names()),
            float(k.rstrip(".") in titles()),
            float(i == first),
            float(title),
            float(upper),
            float(i > 0 and keys[i - 1] in QUOTES),
            float(i + 1 < len(keys) and keys[i + 1] in QUOTES),
        ]
        for i, k in enumerate(keys)
    ]
