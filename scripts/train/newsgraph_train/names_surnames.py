"""Words that are surnames by their GloVe vectors: a linear classifier taught by the gazetteers.

Names of people crowd together in the vectors' space, so a few thousand listed ones find tens of thousands.
Words of no list count, a quarter each, as being none.
They serve to vary the names of training sentences; nothing of them ships.
"""

from __future__ import annotations

import re

import numpy as np
import torch
import torch.nn.functional as F

from .names_inputs import plain
from .names_words import given_names, listed


def find(words: list[str], vectors: np.ndarray, threshold: float = 0.8) -> list[str]:
    """Surnames, with a capital letter, in order of frequency."""
    row = {w: i for i, w in enumerate(words)}
    people = {plain(e).lower() for _, entries in listed("surnames") for e in entries} | set(given_names())
    places = {plain(e).lower() for _, entries in listed("places") for e in entries}
    firms = {w.lower() for _, entries in listed("organizations") for e in entries for w in plain(e).split()}
    others = set(words[:6000]) | places | firms
    positive = [row[w] for w in people if w in row and w not in places | firms and row[w] > 1500]
    negative = [row[w] for w in others if w in row and w not in people]
    unknown = list(np.random.default_rng(1).choice(np.arange(6000, len(words)), 20_000, replace=False))
    x = torch.from_numpy(vectors[positive + negative + unknown])
    y = torch.tensor([1.0] * len(positive) + [0.0] * (len(negative) + len(unknown)))
    weight = torch.tensor([1.0] * (len(positive) + len(negative)) + [0.25] * len(unknown))
    torch.manual_seed(1)
    net = torch.nn.Sequential(torch.nn.Linear(x.shape[1], 32), torch.nn.Tanh(), torch.nn.Linear(32, 1))
    optimizer = torch.optim.AdamW(net.parameters(), lr=0.01, weight_decay=0.05)
    for _ in range(200):
        optimizer.zero_grad()
        F.binary_cross_entropy_with_logits(net(x)[:, 0], y, weight).backward()
        optimizer.step()
    with torch.no_grad():
        sure = torch.sigmoid(net(torch.from_numpy(vectors))[:, 0]).numpy() > threshold
    avoid = others | set(given_names())
    return [
        w[:1].upper() + w[1:]
        for i, w in enumerate(words)
        if sure[i] and w not in avoid and re.fullmatch(r"[a-z][a-z'’-]{2,14}", w)
    ]
