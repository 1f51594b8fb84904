"""From arc scores to a tree: every word's best head, then repairs. The runtime does the same, in the same order.

scores[i][j], i = 0 .. n-1 a word, j = 0 its attachment to the root, j = k + 1 to word k; i's own column is very low.

1. head(i) = the first j with the highest score.
2. One root: among the words with head 0 (all words if there are none) the first one with the largest
   score[i][0] - (highest score[i][j], j > 0) becomes the root; every other word with head 0 takes its best j > 0.
3. While some word doesn't reach the root: walk from the first such word along the heads until a word comes
   twice; that one is on a cycle. Of all pairs (i on the cycle, word k that reaches the root) take the one with the
   largest score[i][k+1] - score[i][head(i)], ties to the lower i, then the lower k; attach i to k.
"""

from __future__ import annotations

import numpy as np


def tree(scores: np.ndarray) -> list[int]:
    """Heads (0 the root, else word + 1) of a float32 matrix [n, n + 1]."""
    n = len(scores)
    heads = [int(h) for h in scores.argmax(1)]
    if n == 1:
        return [0]
    elsewhere = scores[:, 1:].argmax(1) + 1
    margin = scores[:, 0] - scores[np.arange(n), elsewhere]
    candidates = [i for i in range(n) if heads[i] == 0] or list(range(n))
    root = max(candidates, key=lambda i: (margin[i], -i))
    for i in candidates:
        if heads[i] == 0:
            heads[i] = int(elsewhere[i])
    heads[root] = 0
    while True:
        reaches = _reaching_root(heads)
        lost = next((i for i in range(n) if not reaches[i]), None)
        if lost is None:
            return heads
        cycle = _cycle(heads, lost)
        pairs = ((scores[i, k + 1] - scores[i, heads[i]], -i, -k) for i in cycle for k in range(n) if reaches[k])
        _, i, k = max(pairs)
        heads[-i] = -k + 1


def _reaching_root(heads: list[int]) -> list[bool]:
    n = len(heads)
    reaches = [h == 0 for h in heads]
    for _ in range(n):
        further = [reaches[i] or (heads[i] > 0 and reaches[heads[i] - 1]) for i in range(n)]
        if further == reaches:
            break
        reaches = further
    return reaches


def _cycle(heads: list[int], start: int) -> list[int]:
    visited: set[int] = set()
    i = start
    while i not in visited:
        visited.add(i)
        i = heads[i] - 1
    cycle, j = [i], heads[i] - 1
    while j != i:
        cycle.append(j)
        j = heads[j] - 1
    return sorted(cycle)
