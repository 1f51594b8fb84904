"""The label set of the names model and what a training sentence looks like.

A sentence carries, for every token, the set of labels that its annotation allows, as a bit mask: corpora that
annotate only some kinds of names, or only that something is a name, still teach what they know.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

TYPES = ["PERSON", "ORGANIZATION", "PLACE", "WORK", "MISC"]
LABELS = ["O"] + [f"{position}-{kind}" for kind in TYPES for position in ("B", "I")]
INDEX = {label: number for number, label in enumerate(LABELS)}

TAGS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
"""UPOS tags, learned beside the names and left out of the weights."""

ANY = (1 << len(LABELS)) - 1
OUTSIDE = 1


def only(*labels: str) -> int:
    """The mask that allows exactly the given labels."""
    mask = 0
    for label in labels:
        mask |= 1 << INDEX[label]
    return mask


def kind_mask(*kinds: str) -> int:
    """The mask that allows the given kinds of names, beginning or inside."""
    return only(*(f"{position}-{kind}" for kind in kinds for position in ("B", "I")))


@dataclass
class Sentence:
    """Tokens in UD's manner, the labels allowed for each, and where they come from."""

    tokens: list[str]
    allowed: list[int]
    source: str = ""
    document: str = ""
    weight: float = 1.0
    tags: list[str] = field(default_factory=list)


def consistent(allowed: list[int]) -> bool:
    """Whether some sequence of allowed labels is one: I- follows a B- or an I- of its kind alone."""
    before = {0}
    for mask in allowed:
        before = {
            label
            for label, name in enumerate(LABELS)
            if mask >> label & 1 and any(not name.startswith("I-") or LABELS[b][2:] == name[2:] for b in before)
        }
    return bool(before)


def spans_of(labels: list[str]) -> list[tuple[int, int, str]]:
    """Names as (first token, end token, kind) of a sequence of labels; a stray I- begins a name."""
    spans: list[tuple[int, int, str]] = []
    start, kind = 0, ""
    for position, label in enumerate([*labels, "O"]):
        inside = label.startswith("I-") and label[2:] == kind
        if inside:
            continue
        if kind:
            spans.append((start, position, kind))
            kind = ""
        if label != "O":
            start, kind = position, label[2:]
    return spans


OPEN = OUTSIDE | kind_mask("WORK", "MISC")
"""What a capitalised word may be where only persons, organisations and places were annotated."""


def fill(sentence: Sentence, start: int, end: int, kind: str) -> None:
    for position in range(start, end):
        sentence.allowed[position] = only(f"{'B' if position == start else 'I'}-{kind}")


def runs(sentence: Sentence, kind: str) -> Iterator[tuple[int, int]]:
    """Stretches whose masks are exactly B-kind, I-kind, I-kind …"""
    begin, inside = only(f"B-{kind}"), only(f"I-{kind}")
    position = 0
    while position < len(sentence.tokens):
        if sentence.allowed[position] == begin:
            end = position + 1
            while end < len(sentence.tokens) and sentence.allowed[end] == inside:
                end += 1
            yield position, end
            position = end
        else:
            position += 1
