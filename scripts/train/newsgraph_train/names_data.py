"""Reads the corpora that may train names into `Sentence`s (see `names_labels`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from .names_labels import OPEN, OUTSIDE, Sentence, consistent, fill, kind_mask, only, runs
from .names_meantime import meantime
from .names_tokens import tokenize
from .names_treebanks import ewt, gum
from .names_words import demonyms, titles

KINDS = {"PER": "PERSON", "ORG": "ORGANIZATION", "LOC": "PLACE", "MISC": "MISC"}
HAPPENING = {
    "war", "battle", "cup", "prize", "award", "awards", "championship", "championships", "league", "olympics",
    "games", "act", "century", "series", "tour", "festival", "election", "treaty", "medal", "season", "summer",
    "winter", "revolution", "day", "week", "open", "prix", "division", "class", "language", "empire", "age",
}  # fmt: skip


def read(folder: Path) -> list[Sentence]:
    """All sentences that train the shipped model, in the order of their corpora."""
    read_ = [
        *iob(folder / "names-train.jsonl"),
        *gum(folder / "treebank" / "gum-open-train.conllu.gz"),
        *ewt(folder / "treebank" / "ewt-train.conllu.gz"),
        *meantime(folder / "meantime-dev.jsonl"),
    ]
    for sentence in read_:
        _retype_nationalities(sentence)
    return [s for s in read_ if consistent(s.allowed)]


def _retype_nationalities(sentence: Sentence) -> None:
    """Some corpora take "Romanian" for a place: it is no name of one."""
    for kind in ("PLACE", "ORGANIZATION", "PERSON"):
        for start, end in list(runs(sentence, kind)):
            if end - start == 1 and sentence.tokens[start].lower() in demonyms():
                sentence.allowed[start] = only("B-MISC")


def iob(path: Path) -> Iterator[Sentence]:
    for line in path.open(encoding="utf8"):
        record = json.loads(line)
        sentence = _from_iob(record["tokens"], record["tags"], record["source"])
        if sentence.tokens:
            yield sentence


def _from_iob(tokens: list[str], tags: list[str], source: str) -> Sentence:
    """Splits tokens the UD way; tweets lose their addresses, handles and hash signs."""
    made = Sentence([], [], source)
    tweet = source.startswith("btc")
    skip = False
    for token, tag in zip(tokens, tags, strict=True):
        if tweet:
            if skip:
                skip = False
                continue
            if token == "@":
                skip = True
                continue
            if token.startswith(("@", "#", "http")) or token == "RT":
                continue
        pieces = [token[a:b] for a, b in tokenize(token)]
        for number, piece in enumerate(pieces):
            made.tokens.append(piece)
            made.allowed.append(_mask(tag if number == 0 else tag.replace("B-", "I-"), piece, source))
    _retype_works(made, source)
    _strip_titles(made)
    return made


def _mask(tag: str, token: str, source: str) -> int:
    if tag == "O":
        return OPEN if source != "wikigold" and token[:1].isupper() else OUTSIDE
    return only(f"{tag[0]}-{KINDS[tag[2:]]}")


def _retype_works(sentence: Sentence, source: str) -> None:
    """Wikigold's MISC holds nationalities, happenings and works; the last are what is neither of the first two."""
    if source != "wikigold":
        return
    for start, end in list(runs(sentence, "MISC")):
        words = {t.lower() for t in sentence.tokens[start:end]}
        quoted = start > 0 and sentence.tokens[start - 1] in {'"', "“", "''", "``"}
        if quoted or (end - start > 1 and not words & HAPPENING and not words & demonyms()):
            fill(sentence, start, end, "WORK")
        elif end - start > 1 and not words & demonyms():
            for position in range(start, end):
                sentence.allowed[position] |= kind_mask("WORK")


def _strip_titles(sentence: Sentence) -> None:
    """Titles stand outside the name: "President Obama" is Obama."""
    for start, end in list(runs(sentence, "PERSON")):
        first = start
        while first < end - 1 and sentence.tokens[first].lower().rstrip(".") in titles():
            sentence.allowed[first] = OUTSIDE
            first += 1
        if first > start:
            fill(sentence, first, end, "PERSON")
