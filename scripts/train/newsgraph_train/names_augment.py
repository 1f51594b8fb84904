"""More names for the sentences of the corpora, and sentences of our own with names put in.

`Augmenter.vary` replaces names by others of their kind and sometimes changes the case of a whole sentence;
`Augmenter.invent` fills a template of `scripts/train/gazetteer/templates.txt`.
"""

from __future__ import annotations

import random
import re

from .names_labels import LABELS, OUTSIDE, Sentence, only
from .names_tokens import tokenize
from .names_words import given_by_region, listed, titles

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

PARTICLES = ["bin", "bin", "al", "de", "van", "von", "Abdul", "Al", "El", "de la", "da", "ibn", "dos", "del", "ter"]
PLACE_ENDS = [
    "Bridge", "River", "Street", "Road", "Square", "Airport", "Stadium", "County", "Province", "District", "Island",
    "Valley", "Park", "Bay", "Mountains", "Hospital", "Avenue", "Hills", "Beach", "Creek", "Falls", "City", "Village",
    "Harbour", "Palace", "Highway", "Naval Base", "Gallery", "Mosque", "Cathedral", "Prison", "Region", "State",
]  # fmt: skip
PLACE_BEGINNINGS = [
    "Lake", "Mount", "Fort", "Port", "San", "Santa", "El", "Cape", "Camp", "New", "St.", "North", "South", "East", "West",
    "Rio", "Villa", "Ciudad", "Bad", "Saint", "Ain", "Sidi", "Kuala", "Kota", "Puerto", "Nova", "Upper", "Los", "Wadi",
]  # fmt: skip
FIRM_ENDS = [
    "Group", "Bank", "Foundation", "Motors", "Industries", "University", "Institute", "Party", "Airlines", "Holdings",
    "Project", "Museum", "Corp", "Inc", "Ltd", "Limited", "Association", "Union", "Energy", "Oil", "Telecom", "Media",
    "Times", "Post", "Capital", "Partners", "Council", "College", "Hospital", "United", "FC", "Rovers", "Movement",
    "Front", "Academy", "Center", "Centre", "Insurance", "Steel", "Pharma", "Technologies", "Brothers", "Commission",
    "Administration", "Pictures", "Records", "Church", "Clinic", "Biotech", "School", "Friendship Centre", "Complex",
]  # fmt: skip


class Augmenter:
    def __init__(self, randomness: random.Random, known_surnames: list[str]) -> None:
        """`known_surnames` are words whose vectors say that they are surnames (see `names_surnames`)."""
        self.randomness = randomness
        self.known = known_surnames
        self.regions = given_by_region()
        self.surnames = [entries for _, entries in listed("surnames")]
        self.places = [e for _, entries in listed("places") for e in entries]
        self.organizations = [e for _, entries in listed("organizations") for e in entries]
        self.works = [e for _, entries in listed("works") for e in entries]
        self.demonyms = [e for _, entries in listed("demonyms") for e in entries]
        self.templates = [t for _, entries in _lines("templates") for t in entries]

    # Names

    def surname(self) -> str:
        roll = self.randomness.random()
        if roll < 0.45 and self.known:
            return self.randomness.choice(self.known)
        if roll < 0.85:
            return self.randomness.choice(self.randomness.choice(self.surnames))
        return self._blend()

    def _blend(self) -> str:
        """A surname of no list: the beginning of one and the end of another."""
        group = [s for s in self.randomness.choice(self.surnames) if " " not in s and len(s) > 4]
        if len(group) < 2:
            return self.randomness.choice(self.known)
        first, second = self.randomness.sample(group, 2)
        made = first[: self.randomness.randint(2, len(first) - 2)] + second[self.randomness.randint(2, len(second) - 2) :].lower()
        return made.replace("--", "-")

    def given(self) -> str:
        name = self.randomness.choice(self.randomness.choice(self.regions))
        return "-".join(p[:1].upper() + p[1:] for p in name.split("-"))

    def person(self, surname: str) -> str:
        """A full name around a surname, in one of the orders and lengths of the world."""
        roll = self.randomness.random()
        letter = lambda: self.randomness.choice("ABCDEFGHIJKLMNPRSTVWY")  # noqa: E731
        if roll < 0.58:
            return f"{self.given()} {surname}"
        if roll < 0.66:
            return f"{self.given()} {letter()}. {surname}"
        if roll < 0.74:
            return f"{self.given()} {self.given()} {surname}"
        if roll < 0.78:
            return f"{letter()}.{self.randomness.choice(['', ' '])}{letter()}. {surname}"
        if roll < 0.81:
            return f"{letter()}{self.randomness.choice(['', '', letter()])} {surname}"
        if roll < 0.85:
            return f"{self.given()} {surname} {self.surname()}"
        if roll < 0.89:
            return f"{self.given()} {self.randomness.choice(PARTICLES)} {surname}"
        if roll < 0.92:
            return f"{surname} {self.given()}"
        if roll < 0.94:
            return f"{self.given()}-{self.given()} {surname}"
        if roll < 0.96:
            return f"{self.given()} {surname}-{self.surname()}"
        if roll < 0.97:
            return f'{self.given()} "{self.given()}" {surname}'
        return f"{surname} {self.given()}-{self.given().lower()}"

    def name(self, kind: str, length: int) -> str:
        """A name to stand for one of `length` tokens."""
        if kind == "PERSON":
            surname = self.surname()
            if length > 1:
                return self.person(surname)
            return self.given() if self.randomness.random() < 0.25 else surname
        invented = self.randomness.random() < 0.4
        if kind == "PLACE":
            return self._new_place() if invented else self.randomness.choice(self.places)
        if kind == "ORGANIZATION":
            return self._new_organization() if invented else self.randomness.choice(self.organizations)
        if kind == "MISC":
            return self._new_word()
        return self.randomness.choice(self.works)

    def _new_place(self) -> str:
        """A place of no list: beside unknown persons there must be unknown places."""
        roll, pick = self.randomness.random(), self.randomness.choice
        if roll < 0.25:
            return f"{self.surname()} {pick(PLACE_ENDS)}"
        if roll < 0.45:
            return f"{pick(PLACE_BEGINNINGS)} {self.surname()}"
        return self._mixed(self.places)

    def _new_organization(self) -> str:
        roll, pick = self.randomness.random(), self.randomness.choice
        if roll < 0.35:
            return f"{self.surname()} {pick(FIRM_ENDS)}"
        if roll < 0.45:
            return f"{pick(self.places)} {pick(FIRM_ENDS)}"
        if roll < 0.52:
            return f"{self.surname()} & {self.surname()}"
        if roll < 0.72:
            return "".join(pick("ABCDEFGHIKLMNOPRSTUVZ") for _ in range(self.randomness.randint(3, 5)))
        return self._new_word()

    def _new_word(self) -> str:
        """A name of a product, a storm, a tribe, a firm: syllables of places and firms, sometimes CamelCase."""
        roll = self.randomness.random()
        if roll < 0.15:
            return self.surname()
        word = self._mixed(self.places if roll < 0.5 else self.organizations)
        if roll > 0.9:
            return word + self.randomness.choice(["Net", "Pay", "Tech", "Bank", "Pro", "X", "Soft", "Air", "Mex"])
        if roll > 0.82:
            return f"{word}-{self.randomness.randint(2, 29)}"
        return word

    def _mixed(self, names: list[str]) -> str:
        single = [n for n in self.randomness.sample(names, 12) if n.isalpha() and len(n) > 4]
        if len(single) < 2:
            return self.randomness.choice(names)
        first, second = single[:2]
        return first[: self.randomness.randint(2, 4)] + second[self.randomness.randint(1, len(second) - 3) :].lower()

    # Sentences

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
                new = changed.setdefault(old, self.name(kind, end - position))
                _append(made, new, kind)
                if tags is not None:
                    tags += ["PROPN"] * (len(made.tokens) - len(tags))
            position = end
        made.tags = tags or []
        return self._recase(made)

    def invent(self) -> Sentence:
        template = self.randomness.choice(self.templates)
        surname, second = self.surname(), self.surname()
        values = {
            "P": self.person(surname), "S": surname, "Q": self.person(second), "R": second,
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
                value = values.get(slot) or (self.given() if slot == "G" else self.name(SLOT_KIND[slot], 2))
                if slot in "SR" and self.randomness.random() < 0.08:
                    value = self.given()
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


def _lines(name: str) -> list[tuple[str, list[str]]]:
    """Templates hold commas, so each line is one entry."""
    from .names_words import GAZETTEER

    text = (GAZETTEER / f"{name}.txt").read_text(encoding="utf8").split("\n")
    return [("", [line for line in text if line and not line.startswith("#")])]


def _append(sentence: Sentence, text: str, kind: str) -> None:
    pieces = [text[a:b] for a, b in tokenize(text)]
    first = 0
    if kind == "PERSON":
        while first < len(pieces) - 1 and pieces[first].lower().rstrip(".") in titles() and pieces[first].lower() == "st":
            first += 1
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
