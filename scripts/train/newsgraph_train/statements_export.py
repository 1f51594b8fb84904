"""A trained statement network as .ngw, and activations on texts of our own that prove the runtime computes the same."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from .container import Container
from .export import encoder_config, write_vocabulary
from .features import Vocabulary
from .statements_data import Window, windows_of
from .statements_decode import MOST_SHARED, inputs
from .statements_model import BOUNDS, PROPOSED, StatementsModel

TEXTS = (
    "“The bridge will stay closed until spring,” engineer Ada Okafor said, “because its northern pier is cracked.”",
    "According to the harbour office, two ferries were sold in May. The mayor denied that he had known.",
    "Nobody was hurt. The bakery opened again on Monday.",
)


@dataclass
class Selection:
    """How the runtime chooses among candidates; see statements_decode.py."""

    anchor_weight: float
    least: float
    calibration: list[tuple[float, float]]
    cues: list[str]
    """Keys of words for the sake of which a content is read by itself."""


def write_statements(path: Path, model: StatementsModel, vocabulary: Vocabulary, selection: Selection) -> int:
    container = Container(
        "statements",
        {
            "encoder": encoder_config(model),
            "span": model.config.span,
            "spanPairs": model.config.span_pairs,
            "distanceBounds": list(BOUNDS),
            "labels": ["outside", "source", "content", "cue"],
            "proposed": PROPOSED,
            "anchorWeight": selection.anchor_weight,
            "least": selection.least,
            "mostShared": MOST_SHARED,
            "calibration": selection.calibration,
        },
    )
    write_vocabulary(container, vocabulary)
    container.add_text("cues", selection.cues)
    for name, tensor in model.state_dict().items():
        container.add(name, tensor)
    return container.write(path)


@torch.no_grad()
def write_activations(path: Path, model: StatementsModel, vocabulary: Vocabulary) -> None:
    """For every text: forms, columns that are 1, logits of all tokens as anchors, and the candidates."""
    model.eval()
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder) / "articles.jsonl"
        articles.write_text("".join(json.dumps({"id": text, "text": text}) + "\n" for text in TEXTS), encoding="utf8")
        found = windows_of(articles)
    texts = [_activations(model, vocabulary, window) for window in found]
    path.write_text(json.dumps({"texts": texts}, ensure_ascii=False) + "\n", encoding="utf8")


def _activations(model: StatementsModel, vocabulary: Vocabulary, window: Window) -> dict[str, object]:
    batch, extra = inputs([window], vocabulary)
    x = model.encoder(batch, extra)
    logits = model.anchors(x)
    rows, at = (logits > PROPOSED).nonzero(as_tuple=True)
    candidates: list[dict[str, object]] = []
    if len(rows):
        spans = model.spans(x, batch.mask, rows, at)
        labels = model.best_labels(spans)
        accepted = model.acceptance(x, spans, labels, rows, at)
        candidates = [
            {"anchor": a, "labels": own, "acceptLogit": round(logit, 5), "scores": _rounded(scores)}
            for a, own, logit, scores in zip(at.tolist(), labels.tolist(), accepted.tolist(), spans.scores.tolist())
        ]
    return {
        "text": window.article,
        "forms": window.forms,
        "columns": [row.nonzero()[0].tolist() for row in window.columns],
        "anchorLogits": [round(v, 5) for v in logits[0].tolist()],
        "candidates": candidates,
    }


def _rounded(matrix: Sequence[Sequence[float]]) -> list[list[float]]:
    return [[round(v, 5) for v in row] for row in matrix]
