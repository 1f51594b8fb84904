"""Word lists of the training of names: those that ship (TypeScript tables) and those that only widen the training."""

from __future__ import annotations

import functools
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
LANGUAGE = ROOT / "src" / "languages" / "en"
GAZETTEER = ROOT / "scripts" / "train" / "gazetteer"


def _literals(path: Path) -> list[str]:
    return re.findall(r"`([^`]*)`", re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf8"), flags=re.S))


@functools.cache
def titles() -> frozenset[str]:
    return frozenset(" ".join(_literals(LANGUAGE / "name-titles.ts")).split())


def listed(name: str) -> list[tuple[str, list[str]]]:
    """A list of `scripts/train/gazetteer`: sections "# heading", entries separated by commas or line breaks."""
    sections: list[tuple[str, list[str]]] = []
    for line in (GAZETTEER / f"{name}.txt").read_text(encoding="utf8").split("\n"):
        if line.startswith("#"):
            sections.append((line[1:].strip(), []))
        elif sections:
            sections[-1][1].extend(e.strip() for e in line.split(",") if e.strip())
    return sections


@functools.cache
def demonyms() -> frozenset[str]:
    return frozenset(e.lower() for _, entries in listed("demonyms") for e in entries)


@functools.cache
def given_names() -> frozenset[str]:
    """Shipped given names in lower case, without diacritics."""
    path = LANGUAGE / "given-names.ts"
    return frozenset(" ".join(_literals(path)).split()) if path.exists() else frozenset()


@functools.cache
def given_by_region() -> list[list[str]]:
    """Shipped given names, one list a literal of the table (a part of the world and a gender)."""
    return [names for text in _literals(LANGUAGE / "given-names.ts") if (names := text.split())]
