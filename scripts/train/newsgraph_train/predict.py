"""Tags, trees and lemmas of sentences, exactly as the runtime decodes them."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from . import lemmas
from .batches import Batch, collate, group
from .conllu import Sentence
from .conventions import abbreviations, described_names, places
from .decode import tree
from .features import normalise
from .rivals import settle
from .untrained import Trained
from .valency import one_subject, second_objects


@torch.no_grad()
def predict(trained: Trained, sentences: Sequence[Sequence[str]]) -> list[Sentence]:
    trained.parser.eval()
    results: dict[int, Sentence] = {}
    for indices in group([len(s) for s in sentences], 3000):
        batch = collate([sentences[i] for i in indices], trained.vocabulary)
        x = trained.parser.encode(batch)
        arcs = settle(trained.parser, x, trained.parser.arcs(x, batch.mask), trained.classes.relations.index("root"))
        results.update(zip(indices, decoded(trained, batch, x, arcs)))
    for sentence in results.values():
        described_names(sentence)
        places(sentence)
        abbreviations(sentence)
    return [results[i] for i in range(len(sentences))]


def decoded(trained: Trained, batch: Batch, x: torch.Tensor, arcs: torch.Tensor) -> list[Sentence]:
    """From what the parser's encoder made of a batch, before treebanks' conventions are made one."""
    parser, classes, vocabulary = trained.parser, trained.classes, trained.vocabulary
    scores = arcs.numpy()
    heads = torch.zeros(batch.words.shape, dtype=torch.int64)
    for row, n in enumerate(batch.lengths):
        heads[row, :n] = torch.tensor(tree(scores[row, :n, : n + 1]))
    tags = parser.tag(x).argmax(-1)
    logits = parser.labels(x, heads)
    root = classes.relations.index("root")
    logits[..., root] = torch.where(heads == 0, 1e9, -1e9)
    relations = logits.argmax(-1)
    ranked = parser.scripts(x, tags).topk(min(lemmas.MOST_TRIED, len(classes.scripts)))
    results = []
    for row, forms in enumerate(batch.forms):
        n = len(forms)
        upos = [classes.upos[t] for t in tags[row, :n].tolist()]
        results.append(
            Sentence(
                forms=list(forms),
                lemmas=[
                    trained.lexicon.get((normalise(form), tag))
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
        )
    for sentence in results:
        one_subject(sentence)
        second_objects(sentence)
    return results
