"""Person names against articles annotated by people: the conventions of the `persons` scorer."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

from .names_tokens import sentences, tokenize

LEAD = re.compile(
    r"^((Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|President|Chancellor|Minister|Judge|Justice|Prof|Professor)\.?\s+)+"
)
TAIL = re.compile(r"(['’]s|['’])$")


def documents(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.open(encoding="utf8")]


def utf16(text: str) -> str:
    """The text with every astral character doubled, so that indices are UTF-16 offsets."""
    return "".join(c if ord(c) < 0x10000 else "\ufffd\ufffd" for c in text)


def split(text: str) -> list[list[tuple[int, int]]]:
    """Sentences as lists of token offsets."""
    found = []
    for start, end in sentences(text):
        offsets = tokenize(text[start:end], start)
        for cut in range(0, len(offsets), 150):
            found.append(offsets[cut : cut + 150])
    return [f for f in found if f]


def gold_persons(document: dict) -> list[tuple[int, int]]:
    person = {c["concept"] for c in document["concepts"] if "type::person" in c["tags"]}
    return [(m["begin"], m["end"]) for m in document["mentions"] if m["concept"] in person]


def _trim(text: str, span: tuple[int, int]) -> tuple[int, int]:
    surface = text[span[0] : span[1]]
    lead, tail = LEAD.search(surface), TAIL.search(surface)
    return span[0] + (lead.end() if lead else 0), span[1] - (len(tail.group()) if tail else 0)


def score(
    path: Path, find: Callable[[str, list[list[tuple[int, int]]]], list[tuple[int, int]]], errors: list | None = None
) -> dict[str, float]:
    """Precision, recall and F1 of names by overlap and exactly; `find` gets a text and its sentences."""
    hits = exact = gold_count = found_count = 0
    for document in documents(path):
        text = utf16(document["text"])
        golds, found = gold_persons(document), find(text, split(text))
        found = [s for s in found if re.search(r"[A-ZÀ-ÖØ-Þ]|[^\x00-\x7f]", text[s[0] : s[1]])]
        gold_count += len(golds)
        found_count += len(found)
        left = {_trim(text, f) for f in found}
        exact += len({_trim(text, g) for g in golds} & left)
        used: set[int] = set()
        for g in sorted(golds):
            hit = next((i for i, f in enumerate(found) if i not in used and f[0] < g[1] and g[0] < f[1]), None)
            if hit is None:
                if errors is not None:
                    errors.append(("missed", document["id"], text[max(0, g[0] - 40) : g[1] + 40], text[g[0] : g[1]]))
            else:
                used.add(hit)
                hits += 1
                f = found[hit]
                if errors is not None and _trim(text, f) != _trim(text, g):
                    errors.append(("extent", document["id"], text[g[0] : g[1]], text[f[0] : f[1]]))
        if errors is not None:
            for i, f in enumerate(found):
                if i not in used:
                    errors.append(("spurious", document["id"], text[max(0, f[0] - 40) : f[1] + 40], text[f[0] : f[1]]))
    precision, recall = hits / max(found_count, 1), hits / gold_count
    return {
        "overlap": round(200 * hits / (found_count + gold_count), 1),
        "exact": round(200 * exact / (found_count + gold_count), 1),
        "precision": round(100 * precision, 1),
        "recall": round(100 * recall, 1),
    }
