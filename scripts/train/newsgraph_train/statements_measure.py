"""How well attributions are found: contents by the letters and digits that they share with the gold ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .statements_data import Window
from .statements_decode import Found, longest_run, score, select

_LEADING = re.compile(r"[\s“”\"‘’'(]*that\s+", re.IGNORECASE)
FLOORS = {"overlap": 1e-9, "0.5": 0.5, "0.8": 0.8, "exact": 0.9999}


@dataclass
class Judged:
    """A found attribution: the score and whether content (Jaccard 0.5) and source are right."""

    score: float
    matched: bool
    source: bool


def measure(
    articles: Sequence[dict[str, Any]],
    windows: Sequence[Window],
    found: Sequence[Sequence[Found]],
    weight: float,
    least: float,
) -> tuple[dict[str, float], list[Judged]]:
    places: dict[str, list[int]] = {}
    for i, window in enumerate(windows):
        places.setdefault(window.article, []).append(i)
    hits = dict.fromkeys(FLOORS, 0)
    gold_count = found_count = sources = 0
    kinds = {kind: [0, 0] for kind in ("direct", "mixed", "indirect")}
    judged: list[Judged] = []
    for article in articles:
        text = article["text"]
        gold = [(a, letters(text, a["content"])) for a in article["attributions"]]
        gold = [(a, set_) for a, set_ in gold if set_]
        own = []
        for i in places.get(article["id"], []):
            for one in select(found[i], weight, least):
                own.append((one, windows[i], letters(text, _spans(windows[i], one.content))))
        own = [o for o in own if o[2]]
        gold_count += len(gold)
        found_count += len(own)
        pairs = sorted(
            (-len(g & o) / len(g | o), i, j)
            for i, (_, g) in enumerate(gold)
            for j, (_, _, o) in enumerate(own)
            if g & o
        )
        right: dict[int, bool] = {}
        for name, floor in FLOORS.items():
            used: tuple[set[int], set[int]] = (set(), set())
            for value, i, j in pairs:
                if -value < floor or i in used[0] or j in used[1]:
                    continue
                used[0].add(i)
                used[1].add(j)
                hits[name] += 1
                if name == "0.5":
                    right[j] = _source_right(gold[i][0], own[j][0], own[j][1])
            if name == "0.5":
                for i, (a, _) in enumerate(gold):
                    kind = _kind(text[a["content"][0][0] : a["content"][-1][1]])
                    kinds[kind][1] += 1
                    kinds[kind][0] += i in used[0]
        sources += sum(right.values())
        judged += [Judged(score(o[0], weight), j in right, right.get(j, False)) for j, o in enumerate(own)]
    figures = {name: 200 * n / max(1, gold_count + found_count) for name, n in hits.items()}
    figures["precision"] = 100 * hits["0.5"] / max(1, found_count)
    figures["recall"] = 100 * hits["0.5"] / max(1, gold_count)
    figures["source"] = 100 * sources / max(1, hits["0.5"])
    figures.update({kind: 100 * n / max(1, of) for kind, (n, of) in kinds.items()})
    return figures, judged


def letters(text: str, spans: Sequence[Sequence[int]]) -> set[int]:
    """Offsets of the letters and digits; a leading "that" doesn't count."""
    found: set[int] = set()
    for i, (start, end) in enumerate(spans):
        if i == 0 and (lead := _LEADING.match(text[start:end])):
            start += lead.end()
        found.update(k for k in range(start, end) if text[k].isalnum())
    return found


def _source_right(gold: dict[str, Any], one: Found, window: Window) -> bool:
    run = longest_run(one.source)
    if run is None or not gold["source"]:
        return run is None and not gold["source"]
    start, end = window.starts[run[0]], window.ends[run[1] - 1]
    return any(s < end and start < e for s, e in gold["source"])


def _spans(window: Window, tokens: Sequence[int]) -> list[list[int]]:
    spans: list[list[int]] = []
    last = -2
    for i in tokens:
        if i == last + 1:
            spans[-1][1] = window.ends[i]
        else:
            spans.append([window.starts[i], window.ends[i]])
        last = i
    return spans


def _kind(text: str) -> str:
    text = text.strip()
    if re.match(r'["“]', text) and re.search(r'["”][,.]?$', text):
        return "direct"
    return "mixed" if re.search(r'["“”]', text) else "indirect"
