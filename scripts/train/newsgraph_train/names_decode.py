"""From scores to names, as the runtime decodes them (`src/annotate/entities`).

Every sentence is decoded twice. The first time gives, for every token and kind, how much worse than the best
sequence the best one is that gives the token this kind (0 or less). What a word gets elsewhere in the article is then
added to its scores, and the second time decides: a surname alone is settled by the full name, a club in a
doubtful sentence by the clear ones.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import torch

from .features import key
from .names_inputs import plain
from .names_labels import LABELS, TYPES, spans_of
from .names_words import titles

KIND_OF_LABEL = np.array([0] + [1 + i // 2 for i in range(2 * len(TYPES))])
KINDS = 1 + len(TYPES)
SHARE = 1.0
"""How much of what the rest of the article says is added to a token's scores."""
DEEPEST = -6.0
"""Below this, evidence against a kind counts no more."""
FIRM = 3
"""So many times a word inside a longer name counts as one alone."""


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


def kind_margins(scores: np.ndarray, transition: np.ndarray, first: np.ndarray) -> np.ndarray:
    """[tokens, kinds]: the best sequence that gives the token this kind, less the best of all."""
    length = len(scores)
    forward, backward = np.zeros_like(scores), np.zeros_like(scores)
    forward[0] = scores[0] + first
    for t in range(1, length):
        forward[t] = (forward[t - 1][:, None] + transition).max(0) + scores[t]
    for t in range(length - 2, -1, -1):
        backward[t] = (transition + (scores[t + 1] + backward[t + 1])[None]).max(1)
    through = forward + backward
    margins = np.stack([through[:, KIND_OF_LABEL == k].max(1) for k in range(KINDS)], 1)
    return np.maximum(margins - margins.max(1, keepdims=True), DEEPEST)


@torch.no_grad()
def label_scores(model, vocabulary, sentences: list[list[str]]) -> list[np.ndarray]:
    from .batches import group
    from .names_batches import inputs

    found: list[np.ndarray] = [np.zeros(0)] * len(sentences)
    for chosen in group([len(s) for s in sentences], 4000):
        batch, numbers = inputs([sentences[i] for i in chosen], vocabulary)
        scores = model(batch, numbers)[0].numpy()
        for row, i in enumerate(chosen):
            found[i] = scores[row, : len(sentences[i])]
    return found


def listens(form: str) -> bool:
    """Words that an article's other sentences may decide about: two characters and more, with a capital first."""
    return len(form) > 1 and form[0] != form[0].lower()


def settle(forms: list[list[str]], scores: list[np.ndarray], transition, first) -> list[list[int]]:
    """The labels of an article's sentences after the second decoding."""
    sums: dict[str, np.ndarray] = defaultdict(lambda: np.zeros(KINDS))
    counts: dict[str, float] = defaultdict(float)
    margins, weights = [], []
    for sentence, s in zip(forms, scores, strict=True):
        m = kind_margins(s, transition, first)
        w = np.ones(len(sentence))
        for start, end, _ in spans_of([LABELS[i] for i in best_labels(s, transition, first)]):
            if end - start > 1:
                w[start:end] = FIRM
        for i, form in enumerate(sentence):
            if listens(form):
                sums[key(plain(form))] += m[i] * w[i]
                counts[key(plain(form))] += w[i]
        margins.append(m)
        weights.append(w)
    labels = []
    for sentence, s, m, w in zip(forms, scores, margins, weights, strict=True):
        changed = s.copy()
        for i, form in enumerate(sentence):
            k = key(plain(form))
            if listens(form) and counts[k] > w[i]:
                elsewhere = (sums[k] - m[i] * w[i]) / (counts[k] - w[i])
                changed[i] += SHARE * elsewhere[KIND_OF_LABEL]
        labels.append(best_labels(changed, transition, first))
    return labels


def find_in(model, forms: list[list[str]], scores: list[np.ndarray]) -> list[list[tuple[int, int, str]]]:
    """For every sentence of an article its names as (first token, end token, kind)."""
    transition = (model.transition + model.permitted).detach().numpy()
    found = []
    for words, path in zip(forms, settle(forms, scores, transition, model.first.numpy()), strict=True):
        spans = []
        for start, end, kind in spans_of([LABELS[i] for i in path]):
            start, end = trim(words, start, end, kind)
            if start < end:
                spans.append((start, end, kind))
        found.append(spans)
    return found


def find(model, vocabulary, text: str, offsets: list[list[tuple[int, int]]], cache=None) -> list[tuple[int, int, str]]:
    """Names of an article as (start, end, kind)."""
    forms = [[text[a:b] for a, b in s] for s in offsets]
    scores = cache.get(text) if cache is not None else None
    if scores is None:
        scores = label_scores(model, vocabulary, forms)
        if cache is not None:
            cache[text] = scores
    return [
        (sentence[start][0], sentence[end - 1][1], kind)
        for sentence, spans in zip(offsets, find_in(model, forms, scores), strict=True)
        for start, end, kind in spans
    ]


def trim(words: list[str], start: int, end: int, kind: str) -> tuple[int, int]:
    """Titles before and a possessive after a person's name are outside."""
    if kind == "PERSON":
        while start < end - 1 and words[start].lower().rstrip(".") in titles():
            start += 1
    while start < end and words[end - 1] in {"'s", "’s", "'", "’"}:
        end -= 1
    return start, end


def find_persons(model, vocabulary, text: str, offsets, cache=None) -> list[tuple[int, int]]:
    return [(start, end) for start, end, kind in find(model, vocabulary, text, offsets, cache) if kind == "PERSON"]
