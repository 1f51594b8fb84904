"""More names for the sentences of the corpora, and sentences of our own with names put in.

`Augmenter.vary` replaces names by others of their kind and sometimes changes the case of a whole sentence;
`Augmenter.invent` fills a template of `scripts/train/gazetteer/templates.txt`.
"""

from __future__ import annotations

import random
import re

from .names_labels import LABELS, OUTSIDE, Sentence, only
from .names_maker import NameMaker
from .names_tokens import tokenize
from .names_words import GAZETTEER, listed

EXACT = {1 << i: label for i, label in enumerate(LABELS)}
SLOT = re.compile(r"\{(\w)\}")
SLOT_KIND = dict(P="PERSON", S="PERSON", G="PERSON", Q="PERSON", R="PERSON", L="PLACE", M="PLACE", O="ORGANIZATION",
                 N="ORGANIZATION", W="WORK", D="MISC", X="MISC")  # fmt: skip
TITLES = [
    "President", "Prime Minister", "Foreign Minister", "Chancellor", "Senator", "Governor", "Mayor", "Secretary",
    "Vice President", "Interior Minister", "Deputy Prime Minister", "Finance Minister", "General", "Colonel",
    "Professor", "Dr", "Judge", "Ambassador", "Commissioner", "Chief Minister", "Home Minister", "Premier",
    "Speaker", "Minister", "Justice", "Dato", "Datuk", "Engr", "Shri", "Sheikh", "Mullah", "Rev", "Imam", "Chairman",
    "Secretary General", "Defence Minister", "Health Minister", "Union Minister", "Lieutenant Governor",
]  # fmt: skip


class Augmenter:
    def __init__(self, randomness: random.Random, known_surnames: list[str]) -> None:
        self.randomness = randomness
        self.make = NameMaker(randomness, known_surnames)
        self.demonyms = [e for _, entries in listed("demonyms") for e in entries]
        self.templates = _templates()

    def vary(self, sentence: Sentence, chance: float = 0.45) -> Sentence:
        made = Sentence([], [], sentence.source, sentence.document, sentence.weight)
        tags: list[str] | None = [] if sentence.tags else None
        position = 0
        changed: dict[str, str] = {}
        while position < len(sentence.tokens):
            end, kind = _name_at(sentence, position)
            keep = kind not in ("PERSON", "PLACE", "ORGANIZATION") or self.randomness.random() > (
                chance if kind == "PERSON" else chance * 0.7
            )
            if keep:
                end = max(end, position + 1)
                made.tokens += sentence.tokens[position:end]
                made.allowed += sentence.allowed[position:end]
                if tags is not None:
                    tags += sentence.tags[position:end]
            else:
                old = " ".join(sentence.tokens[position:end])
                new = changed.setdefault(old, self.make.name(kind, end - position))
                _append(made, new, kind)
                if tags is not None:
                    tags += ["PROPN"] * (len(made.tokens) - len(tags))
            position = end
        made.tags = tags or []
        return self._recase(made)

    def invent(self) -> Sentence:
        template = self.randomness.choice(self.templates)
        surname, second = self.make.surname(), self.make.surname()
        values = {
            "P": self.make.person(surname), "S": surname, "Q": self.make.person(second), "R": second,
        }  # fmt: skip
        made = Sentence([], [], "template")
        position = 0
        for match in SLOT.finditer(template):
            _append(made, template[position : match.start()], "")
            slot = match.group(1)
            if slot == "n":
                _append(made, str(self.randomness.randint(2, 98)), "")
            elif slot == "y":
                _append(made, str(self.randomness.randint(1931, 2025)), "")
            elif slot == "T":
                _append(made, self.randomness.choice(TITLES), "")
            elif slot == "D":
                _append(made, self.randomness.choice(self.demonyms), "MISC")
            else:
                value = values.get(slot) or (self.make.given() if slot == "G" else self.make.name(SLOT_KIND[slot], 2))
                if slot in "SR" and self.randomness.random() < 0.08:
                    value = self.make.given()
                _append(made, value, SLOT_KIND[slot])
            position = match.end()
        _append(made, template[position:], "")
        return self._recase(made)

    def _recase(self, sentence: Sentence) -> Sentence:
        """Headlines: every word with a capital, or all in capitals."""
        roll = self.randomness.random()
        if roll < 0.06:
            small = {"a", "an", "the", "of", "in", "on", "and", "to", "for", "at", "by", "as", "with"}
            sentence.tokens = [
                t if t in small and self.randomness.random() < 0.8 else t[:1].upper() + t[1:] for t in sentence.tokens
            ]
        elif roll < 0.09:
            sentence.tokens = [t.upper() for t in sentence.tokens]
        return sentence


def _templates() -> list[str]:
    """Templates hold commas, so each line is one."""
    lines = (GAZETTEER / "templates.txt").read_text(encoding="utf8").split("\n")
    return [line for line in lines if line and not line.startswith("#")]


def _append(sentence: Sentence, text: str, kind: str) -> None:
    pieces = [text[a:b] for a, b in tokenize(text)]
    for number, piece in enumerate(pieces):
        sentence.tokens.append(piece)
        sentence.allowed.append(only(f"{'B' if number == 0 else 'I'}-{kind}") if kind else OUTSIDE)


def _name_at(sentence: Sentence, position: int) -> tuple[int, str]:
    label = EXACT.get(sentence.allowed[position], "")
    if not label.startswith("B-"):
        return position, ""
    end = position + 1
    while end < len(sentence.tokens) and EXACT.get(sentence.allowed[end]) == f"I-{label[2:]}":
        end += 1
    return end, label[2:]
