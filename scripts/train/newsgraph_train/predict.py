"""Tags, trees and lemmas of sentences, exactly as the runtime decodes them."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from . import lemmas
from .batches import collate, group
from .conllu import Sentence
from .decode import tree
from .features import Vocabulary, normalise
from .parser import Classes, Parser


@torch.no_grad()
def predict(
    parser: Parser,
    vocabulary: Vocabulary,
    classes: Classes,
    lexicon: dict[tuple[str, str], str],
    sentences: Sequence[Sequence[str]],
) -> list[Sentence]:
    parser.eval()
    results: dict[int, Sentence] = {}
    for indices in group([len(s) for s in sentences], 3000):
        chosen = [sentences[i] for i in indices]
        batch = collate(chosen, vocabulary)
        x = parser.encode(batch)
        arcs = parser.arcs(x, batch.mask).numpy()
        heads = torch.zeros(batch.words.shape, dtype=torch.int64)
        for row, n in enumerate(batch.lengths):
            heads[row, :n] = torch.tensor(tree(arcs[row, :n, : n + 1]))
        tags = parser.tag(x).argmax(-1)
        logits = parser.labels(x, heads)
        root = classes.relations.index("root")
        logits[..., root] = torch.where(heads == 0, 1e9, -1e9)
        relations = logits.argmax(-1)
        ranked = parser.scripts(x, tags).topk(min(lemmas.MOST_TRIED, len(classes.scripts)))
        for row, (i, forms) in enumerate(zip(indices, chosen)):
            n = len(forms)
            upos = [classes.upos[t] for t in tags[row, :n].tolist()]
            results[i] = Sentence(
                forms=list(forms),
                lemmas=[
                    lexicon.get((normalise(form), tag))
                    or lemmas.choose(form, [(classes.scripts[i], score) for i, score in zip(best, scores)], vocabulary)
                    for form, tag, best, scores in zip(
                        forms, upos, ranked.indices[row, :n].tolist(), ranked.values[row, :n].tolist()
                    )
                ],
                upos=upos,
                xpos=["_"] * n,
                heads=heads[row, :n].tolist(),
                relations=[classes.relations[r] for r in relations[row, :n].tolist()],
            )
    return [results[i] for i in range(len(sentences))]

