"""A trained names model as .ngw (see src/network/README.md), and activations that prove the runtime.

The word vectors are stored in fewer columns than GloVe has: of all projections the one that changes the input
layer's output least over the listed words, found by a singular value decomposition. The input layer's weights change with them,
so the network computes what it did, up to what the lost columns held.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch
from torch import nn

from .container import Container
from .export import write_vocabulary
from .features import Vocabulary
from .names_decode import find_in, label_scores
from .names_inputs import EXTRA, plain
from .names_labels import LABELS
from .names_model import NamesModel

TRAINING_ONLY = ("tags.", "permitted", "first")


@torch.no_grad()
def narrow_vectors(model: NamesModel, columns: int) -> None:
    """Projects the word vectors of a trained model to `columns` columns, in place."""
    encoder = model.encoder
    table = encoder.glove.weight.double().numpy()
    width = table.shape[1]
    weight = encoder.input.weight.double().numpy()
    root = np.linalg.cholesky(table.T @ table / len(table) + 1e-6 * np.eye(width))
    left, strength, right = np.linalg.svd(weight[:, :width] @ root, full_matrices=False)
    share = np.sqrt(strength[:columns])
    projection = (right[:columns] * share[:, None]) @ np.linalg.inv(root)
    encoder.glove = nn.Embedding.from_pretrained(torch.from_numpy((table @ projection.T).astype(np.float32)))
    encoder.input.weight = nn.Parameter(
        torch.from_numpy(np.concatenate([left[:, :columns] * share, weight[:, width:]], 1).astype(np.float32))
    )


def sort_words(model: NamesModel, vocabulary: Vocabulary) -> Vocabulary:
    """The listed words in the order of the alphabet, which packs better; rows follow."""
    order = sorted(range(len(vocabulary.glove)), key=lambda i: vocabulary.glove[i])
    rows = torch.tensor([0, *(i + 1 for i in order)])
    model.encoder.glove.weight = nn.Parameter(model.encoder.glove.weight.data[rows], requires_grad=False)
    return Vocabulary([vocabulary.glove[i] for i in order], vocabulary.words, vocabulary.pieces)


def write_names(path: Path, model: NamesModel, vocabulary: Vocabulary) -> int:
    """The size of the file in bytes."""
    config = model.encoder.config
    container = Container(
        "names",
        {
            "encoder": {
                "width": config.width,
                "pairs": config.pairs,
                "glove": model.encoder.glove.weight.shape[1],
                "words": config.words,
                "pieces": config.pieces,
                "extra": EXTRA,
            },
            "labels": LABELS,
        },
    )
    write_vocabulary(container, vocabulary)
    for name, tensor in model.state_dict().items():
        if not name.startswith(TRAINING_ONLY):
            container.add(name, tensor)
    return container.write(path)


@torch.no_grad()
def write_activations(path: Path, model: NamesModel, vocabulary: Vocabulary, article: list[list[str]]) -> None:
    """For the sentences of one article: rows, label scores [token][label], and the names of the whole article."""
    from .names_batches import inputs

    scores = label_scores(model, vocabulary, article)
    names = find_in(model, article, scores)
    written = []
    for forms, score, found in zip(article, scores, names, strict=True):
        _, numbers = inputs([forms], vocabulary)
        rows = [vocabulary.rows(plain(form)) for form in forms]
        written.append(
            {
                "forms": forms,
                "rows": [{"glove": r.glove, "word": r.word, "pieces": r.pieces} for r in rows],
                "extra": numbers[0].int().tolist(),
                "scores": [[round(float(v), 5) for v in token] for token in score],
                "names": [list(name) for name in found],
            }
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"sentences": written}, ensure_ascii=False) + "\n", encoding="utf8")
