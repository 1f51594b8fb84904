"""A head is chosen together with its relation, where two heads are nearly as likely. The runtime does the same.

    The deputy of the mayor, Ana Marchetti, resigned.
        ^^^^^^ or    ^^^^^ has    ^^^ as its apposition: the one with which the relation is the surer

The rivals of a word are the first head with the highest score and the first with the highest of the others, unless the
scores are MARGIN or more apart. Each counts e^score times the probability of the likeliest relation with it ("root"
with the root, 1, and nothing else); if the second counts more, the two scores are exchanged.
"""

from __future__ import annotations

import torch

from .parser import Parser

MARGIN = 3.0


@torch.no_grad()
def settle(parser: Parser, x: torch.Tensor, arcs: torch.Tensor, root: int) -> torch.Tensor:
    """Scores [size, n, n + 1]; `root` is the relation's number."""
    scores, heads = arcs.topk(2, -1)
    sureness = torch.stack([_sureness(parser, x, heads[..., i], root) for i in range(2)], -1)
    apart = scores[..., 0] - scores[..., 1]
    exchanged = (apart < MARGIN) & ((-apart).exp() * sureness[..., 1] > sureness[..., 0])
    return arcs.scatter(2, heads, torch.where(exchanged[..., None], scores.flip(-1), scores))


def _sureness(parser: Parser, x: torch.Tensor, heads: torch.Tensor, root: int) -> torch.Tensor:
    logits = parser.labels(x, heads)
    logits[..., root] = -1e9
    return torch.where(heads == 0, 1.0, logits.softmax(-1).max(-1).values)
