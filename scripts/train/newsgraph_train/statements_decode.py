"""From the network's outputs to the attributions of a window, exactly as the runtime decodes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from .batches import Batch, collate, group
from .features import Vocabulary
from .statements_data import CONTENT, CUE, SOURCE, Window
from .statements_model import PROPOSED, StatementsModel

MOST_SHARED = 0.6
"""Of two contents that share more than this (Jaccard), the better one stays."""


@dataclass
class Found:
    """Token indices in the window."""

    anchor: int
    cue: list[int]
    source: list[int]
    content: list[int]
    anchor_logit: float
    accept_logit: float


def inputs(windows: Sequence[Window], vocabulary: Vocabulary) -> tuple[Batch, torch.Tensor]:
    batch = collate([w.forms for w in windows], vocabulary)
    extra = np.zeros((*batch.mask.shape[:2], windows[0].columns.shape[1]), np.float32)
    for i, window in enumerate(windows):
        extra[i, : len(window)] = window.columns
    return batch, torch.from_numpy(extra)


@torch.no_grad()
def candidates(model: StatementsModel, vocabulary: Vocabulary, windows: Sequence[Window]) -> list[list[Found]]:
    """All that were proposed and have a content, window by window, in the order of their anchors."""
    model.eval()
    results: list[list[Found]] = [[] for _ in windows]
    for indices in group([len(w) for w in windows], 3000):
        batch, extra = inputs([windows[i] for i in indices], vocabulary)
        x = model.encoder(batch, extra)
        logits = model.anchors(x).masked_fill(batch.mask[..., 0] == 0, -100)
        rows, at = (logits > PROPOSED).nonzero(as_tuple=True)
        if not len(rows):
            continue
        spans = model.spans(x, batch.mask, rows, at)
        labels = model.best_labels(spans)
        accepted = model.acceptance(x, spans, labels, rows, at)
        for k, (row, a) in enumerate(zip(rows.tolist(), at.tolist())):
            own = labels[k, : batch.lengths[row]].tolist()
            found = Found(
                a,
                _at(own, CUE),
                _at(own, SOURCE),
                _at(own, CONTENT),
                logits[row, a].item(),
                accepted[k].item(),
            )
            if found.content:
                results[indices[row]].append(found)
    return results


def score(found: Found, weight: float) -> float:
    return weight * found.anchor_logit + (1 - weight) * found.accept_logit


def select(found: Sequence[Found], weight: float, least: float) -> list[Found]:
    """Those that score at least `least`, without the worse of two that say the same."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda f: (-score(f, weight), f.anchor)):
        own = set(one.content)
        if score(one, weight) < least:
            break
        if all(len(own & set(k.content)) <= MOST_SHARED * len(own | set(k.content)) for k in kept):
            kept.append(one)
    return sorted(kept, key=lambda f: f.anchor)


def longest_run(tokens: Sequence[int]) -> tuple[int, int] | None:
    """The longest stretch of neighbouring tokens, half-open; of equal ones the first."""
    runs: list[list[int]] = []
    for token in tokens:
        if runs and runs[-1][1] == token:
            runs[-1][1] = token + 1
        else:
            runs.append([token, token + 1])
    if not runs:
        return None
    start, end = max(runs, key=lambda run: (run[1] - run[0], -run[0]))
    return start, end


def _at(labels: list[int], label: int) -> list[int]:
    return [i for i, one in enumerate(labels) if one == label]
