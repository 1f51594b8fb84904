"""Reading CoNLL-U: syntactic words only, so lines such as `3-4` and `8.1` are left out."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Sentence:
    """Columns of a sentence, one entry a word. `heads` counts words from 1; 0 is the root."""

    forms: list[str]
    lemmas: list[str]
    upos: list[str]
    xpos: list[str]
    heads: list[int]
    relations: list[str]

    def __len__(self) -> int:
        return len(self.forms)


def read(path: Path) -> list[Sentence]:
    """All sentences of a .conllu or .conllu.gz file."""
    opened = gzip.open(path, "rt", encoding="utf8") if path.suffix == ".gz" else path.open(encoding="utf8")
    with opened as file:
        blocks = file.read().split("\n\n")
    sentences = [_sentence(block) for block in blocks]
    return [s for s in sentences if len(s)]


def _sentence(block: str) -> Sentence:
    sentence = Sentence([], [], [], [], [], [])
    for line in block.split("\n"):
        columns = line.split("\t")
        if line.startswith("#") or not columns[0].isdigit():
            continue
        sentence.forms.append(columns[1])
        sentence.lemmas.append(columns[2])
        sentence.upos.append(columns[3])
        sentence.xpos.append(columns[4])
        sentence.heads.append(int(columns[6]))
        sentence.relations.append(columns[7])
    return sentence
