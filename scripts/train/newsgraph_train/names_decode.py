"""From scores to names, as the runtime decodes them: the best sequence of each sentence."""

from __future__ import annotations

import numpy as np
import torch

from .names_labels import LABELS, spans_of


def best_labels(scores: np.ndarray, transition: np.ndarray, first: np.ndarray) -> list[int]:
    """Viterbi over [tokens, labels]."""
    sums = scores[0] + first
    back = []
    for t in range(1, len(scores)):
        options = sums[:, None] + transition
        back.append(options.argmax(0))
        sums = options.max(0) + scores[t]
    label = int(sums.argmax())
    path = [label]
    for choice in reversed(back):
        label = int(choice[label])
        path.append(label)
    return path[::-1]


@torch.no_grad()
def label_scores(model, vocabulary, sentences: list[list[str]]) -> list[np.ndarray]:
    from .batches import group
    from .names import inputs

    found: list[np.ndarray] = [np.zeros(0)] * len(sentences)
    for chosen in group([len(s) for s in sentences], 4000):
        batch, numbers = inputs([sentences[i] for i in chosen], vocabulary)
        scores = model(batch, numbers)[0].numpy()
        for row, i in enumerate(chosen):
            found[i] = scores[row, : len(sentences[i])]
    return found


def find(model, vocabulary, text: str, offsets: list[list[tuple[int, int]]]) -> list[tuple[int, int, str]]:
    """Names of an article as (start, end, kind)."""
    forms = [[text[a:b] for a, b in s] for s in offsets]
    transition = (model.transition + model.permitted).detach().numpy()
    first = model.first.numpy()
    names = []
    for sentence, scores in zip(offsets, label_scores(model, vocabulary, forms), strict=True):
        path = best_labels(scores, transition, first)
        for start, end, kind in spans_of([LABELS[i] for i in path]):
            names.append((sentence[start][0], sentence[end - 1][1], kind))
    return names


def find_persons(model, vocabulary, text: str, offsets: list[list[tuple[int, int]]]) -> list[tuple[int, int]]:
    return [(start, end) for start, end, kind in find(model, vocabulary, text, offsets) if kind == "PERSON"]
