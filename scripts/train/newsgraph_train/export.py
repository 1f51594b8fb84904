"""A trained parser as .ngw, and activations that prove that the runtime computes the same.

Text tensors: `vocabulary.glove`, `vocabulary.words`, `vocabulary.pieces` (line i has row i + 1), `scripts` (line i is
the script of output i, fields joined by tabs) and `lexicon` (lines "form TAB tag TAB lemma"; an empty third field
means that the lemma is the form in lower case).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import torch

from .batches import collate
from .container import Container
from .features import Vocabulary
from .parser import BOUNDS, Parser
from .predict import predict
from .quantise import TABLES
from .untrained import Trained

NOT_EXPORTED = "xpos."


def write_vocabulary(container: Container, vocabulary: Vocabulary) -> None:
    container.add_text("vocabulary.glove", vocabulary.glove)
    container.add_text("vocabulary.words", vocabulary.words)
    container.add_text("vocabulary.pieces", vocabulary.pieces)


def encoder_config(parser: Parser) -> dict[str, int]:
    """What the runtime needs to rebuild an encoder."""
    config = parser.config.encoder
    return {
        "width": config.width,
        "pairs": config.pairs,
        "glove": parser.encoder.glove.weight.shape[1],
        "words": config.words,
        "pieces": config.pieces,
        "extra": config.extra,
    }


def write_parser(path: Path, trained: Trained) -> int:
    parser, vocabulary, classes = trained.parser, trained.vocabulary, trained.classes
    config = {
        "encoder": encoder_config(parser),
        "arc": parser.config.arc,
        "label": parser.config.label,
        "labelProduct": parser.config.label_product,
        "lemma": parser.config.lemma,
        "distanceBounds": list(BOUNDS),
        "upos": classes.upos,
        "relations": classes.relations,
    }
    container = Container("parser", config, TABLES)
    write_vocabulary(container, vocabulary)
    container.add_text("scripts", classes.scripts)
    container.add_text(
        "lexicon",
        [
            f"{form}\t{tag}\t{'' if lemma == form.lower() else lemma}"
            for (form, tag), lemma in sorted(trained.lexicon.items())
        ],
    )
    for name, tensor in parser.state_dict().items():
        if not name.startswith(NOT_EXPORTED):
            container.add(name, tensor)
    return container.write(path)


@torch.no_grad()
def write_activations(
    path: Path,
    trained: Trained,
    sentences: Sequence[Sequence[str]],
) -> None:
    """For every sentence: forms, rows, results, and activations [token][channel] rounded to six digits.

    `layers` holds the input and each layer of the encoder, first and last token only, eight channels from either end.
    `arcs` are complete ([word][head]; the word itself is left at -10000).
    """
    parser, vocabulary = trained.parser, trained.vocabulary
    results = predict(trained, sentences)
    written = []
    for forms, result in zip(sentences, results, strict=True):
        batch = collate([forms], vocabulary)
        trace: list[torch.Tensor] = []
        x = parser.encode(batch, trace)
        heads = torch.tensor([result.heads])
        written.append(
            {
                "forms": list(forms),
                "rows": [
                    {"glove": r.glove, "word": r.word, "pieces": r.pieces} for r in map(vocabulary.rows, forms)
                ],
                "upos": result.upos,
                "heads": result.heads,
                "relations": result.relations,
                "lemmas": result.lemmas,
                "layers": [_ends(layer[0]) for layer in [*trace, x]],
                "tagLogits": _rounded(parser.tag(x)[0]),
                "arcs": _rounded(parser.arcs(x, batch.mask)[0]),
                "relationLogits": _rounded(parser.labels(x, heads)[0]),
            }
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"config": asdict(parser.config), "sentences": written}, ensure_ascii=False) + "\n")


def _ends(layer: torch.Tensor) -> list[list[float]]:
    return _rounded(torch.cat([layer[[0, -1], :8], layer[[0, -1], -8:]], -1))


def _rounded(matrix: torch.Tensor) -> list[list[float]]:
    return [[round(v, 6) for v in row] for row in matrix.tolist()]
