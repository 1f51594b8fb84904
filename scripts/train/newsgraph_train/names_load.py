"""A trained names model from its checkpoint."""

from __future__ import annotations

from pathlib import Path

import torch

from . import names_glove
from .encoder import EncoderConfig
from .features import Vocabulary
from .names_labels import TAGS
from .names_model import NamesModel


def load(path: Path) -> tuple[NamesModel, Vocabulary]:
    stored = torch.load(path, weights_only=False)
    vocabulary = Vocabulary(*stored["vocabulary"])
    _, vectors = names_glove.load(len(vocabulary.glove))
    model = NamesModel(
        EncoderConfig(**stored["config"]), vectors, len(vocabulary.words), len(vocabulary.pieces), len(TAGS)
    )
    model.load_state_dict(stored["state"], strict=False)
    return model.eval(), vocabulary
