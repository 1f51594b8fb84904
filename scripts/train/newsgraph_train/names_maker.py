"""Names to put into training sentences: listed ones of all parts of the world, and invented ones."""

from __future__ import annotations

import random

from .names_words import given_by_region, listed

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


class NameMaker:
    def __init__(self, randomness: random.Random, known_surnames: list[str]) -> None:
        """`known_surnames` are words whose vectors say that they are surnames (see `names_surnames`)."""
        self.randomness = randomness
        self.known = known_surnames
        self.regions = given_by_region()
        self.surnames = [entries for _, entries in listed("surnames")]
        self.places = [e for _, entries in listed("places") for e in entries]
        self.organizations = [e for _, entries in listed("organizations") for e in entries]
        self.works = [e for _, entries in listed("works") for e in entries]

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
