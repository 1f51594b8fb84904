"""Names of MEANTIME (Wikinews), whose mentions are whole phrases with a kind."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from .names_labels import ANY, OUTSIDE, Sentence, fill
from .names_tokens import sentences as cut
from .names_tokens import tokenize
from .names_words import titles

def meantime(path: Path) -> Iterator[Sentence]:
    """Wikinews: mentions by kind, whole phrases; the name is their last capitalised stretch."""
    for line in path.open(encoding="utf8"):
        record = json.loads(line)
        text, limit = record["text"], record["annotated_upto"]
        names: list[tuple[int, int, str]] = []
        for entity in record["entities"]:
            kind = {"PER": "PERSON", "ORG": "ORGANIZATION", "LOC": "PLACE"}.get(entity["ent_type"])
            for mention in entity["mentions"]:
                if kind and mention["end"] <= limit:
                    names.append((mention["begin"], mention["end"], kind))
        for start, end in cut(text):
            if start < limit:
                yield _meantime_sentence(text, start, min(end, limit), names, record["id"])


def _meantime_sentence(text: str, start: int, end: int, names: list[tuple[int, int, str]], document: str) -> Sentence:
    offsets = tokenize(text[start:end], start)
    words = [text[a:b] for a, b in offsets]
    made = Sentence(words, [ANY if w[:1].isupper() else OUTSIDE for w in words], "meantime", document)
    for i, word in enumerate(words):
        if made.allowed[i] == ANY and (word.lower() in titles() or i == 0):
            made.allowed[i] = ANY
        if word in {"of", "and", "for", "the", "&", "-", "de"}:
            made.allowed[i] = ANY
    for begin, stop, kind in sorted(names, key=lambda n: (n[1] - n[0])):
        inside = [i for i, (a, b) in enumerate(offsets) if a >= begin and b <= stop]
        while inside and words[inside[-1]] in {"'s", "’s", "'", "’"}:
            inside.pop()
        if not inside or not words[inside[-1]][:1].isupper():
            continue
        first = last = inside[-1]
        while first - 1 >= inside[0] and (
            words[first - 1][:1].isupper()
            or (kind != "PERSON" and first - 2 >= inside[0] and words[first - 1] in {"of", "and", "for", "-"} and words[first - 2][:1].isupper())
            or (words[first - 1] in {"-", "al", "de", "van", "von", "bin"} and first - 2 >= inside[0] and words[first - 2][:1].isupper())
        ):
            first -= 1
        while first < last and (words[first].lower().rstrip(".") in titles() if kind == "PERSON" else words[first] in {"The", "A"}):
            first += 1
        if all(made.allowed[i] == ANY for i in range(first, last + 1)) and words[last].lower() not in titles() | PRONOUNS:
            fill(made, first, last + 1, kind)
    return made


PRONOUNS = {"he", "she", "it", "they", "we", "i", "his", "her", "its", "their", "our", "you", "who", "this", "these", "my"}
