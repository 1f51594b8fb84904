"""PolNeAR's attributions laid over the windows that the runtime reads.

A token belongs to the source, cue or content of an attribution when it shares a character with it. What of an
attribution lies outside the window of its anchor is left out. The anchor is the word of the cue that is most often
part of a cue in the training text; an attribution without a cue has none and is left out.
"""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from .corpora import REPOSITORY, folder
from .features import key

COLUMNS = 36
OUTSIDE, SOURCE, CONTENT, CUE = range(4)


@dataclass
class Attribution:
    anchor: int
    labels: list[int]
    """One of OUTSIDE, SOURCE, CONTENT, CUE for each token of the window."""


@dataclass
class Window:
    article: str
    starts: list[int]
    ends: list[int]
    forms: list[str]
    columns: np.ndarray  # float32 [tokens, COLUMNS]
    attributions: list[Attribution] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.forms)


def articles(name: str) -> list[dict[str, Any]]:
    """polnear-train or polnear-dev."""
    return [json.loads(line) for line in _path(name).read_text(encoding="utf8").splitlines()]


def windows(name: str) -> list[Window]:
    """Of polnear-train or polnear-dev, without attributions."""
    return windows_of(_path(name))


def windows_of(path: Path) -> list[Window]:
    """Of a file of articles, {id, text} a line; made by the runtime's own code (scripts/train/statement-inputs.ts)."""
    script = REPOSITORY / "scripts" / "train" / "statement-inputs.ts"
    printed = subprocess.run(
        ["npx", "tsx", str(script), str(path)], cwd=REPOSITORY, check=True, capture_output=True, text=True
    )
    found = []
    for line in printed.stdout.splitlines():
        article = json.loads(line)
        for window in article["windows"]:
            columns = np.zeros((len(window["forms"]), COLUMNS), np.float32)
            for i, ones in enumerate(window["columns"]):
                columns[i, ones] = 1
            found.append(Window(article["id"], window["starts"], window["ends"], window["forms"], columns))
    return found


def attach(found: list[Window], gold: list[dict[str, Any]], shares: dict[str, float]) -> None:
    """Adds the gold attributions to their windows; `shares` as from `cue_shares`."""
    spans = {article["id"]: article["attributions"] for article in gold}
    for window in found:
        anchored: set[int] = set()
        for attribution in spans[window.article]:
            cue = _tokens(window, attribution["cue"])
            whole = sum(end - start for start, end in attribution["cue"])
            inside = sum(window.ends[i] - window.starts[i] for i in cue)
            if not cue or 2 * inside < whole - len(cue):
                continue
            free = [i for i in cue if i not in anchored] or cue
            anchor = max(free, key=lambda i: shares.get(key(window.forms[i]), 0.0))
            anchored.add(anchor)
            labels = [OUTSIDE] * len(window)
            for label, part in ((CONTENT, "content"), (SOURCE, "source"), (CUE, "cue")):
                for i in _tokens(window, attribution[part]):
                    labels[i] = label
            window.attributions.append(Attribution(anchor, labels))


def cue_shares(found: list[Window], gold: list[dict[str, Any]]) -> dict[str, float]:
    """How often a word is part of a cue; of a rare word a little less."""
    spans = {article["id"]: article["attributions"] for article in gold}
    all_, cues = Counter[str](), Counter[str]()
    for window in found:
        all_.update(map(key, window.forms))
        inside = {i for a in spans[window.article] for i in _tokens(window, a["cue"])}
        cues.update(key(window.forms[i]) for i in inside)
    return {word: cues[word] / (all_[word] + 2) for word in cues}


def cue_words(found: list[Window], least: float = 0.35, fewest: int = 3) -> list[str]:
    """Keys of words that are anchors in so large a share of their occurrences, and at least so often."""
    all_ = Counter(key(form) for window in found for form in window.forms)
    anchors = Counter(key(window.forms[a.anchor]) for window in found for a in window.attributions)
    return sorted(word for word, n in anchors.items() if n >= fewest and n >= least * all_[word])


def _tokens(window: Window, spans: list[list[int]]) -> list[int]:
    starts, ends = window.starts, window.ends
    if not spans or not starts or spans[-1][1] <= starts[0] or spans[0][0] >= ends[-1]:
        return []
    return [i for i in range(len(window)) if any(starts[i] < end and start < ends[i] for start, end in spans)]


def _path(name: str) -> Path:
    return folder() / f"{name}.jsonl"
