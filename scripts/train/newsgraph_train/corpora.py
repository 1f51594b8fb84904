"""Where the corpora lie: NEWSGRAPH_DATA, by default the folder `shared` beside the repository."""

from __future__ import annotations

import os
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]


def folder() -> Path:
    data = Path(os.environ.get("NEWSGRAPH_DATA", REPOSITORY.parent / "shared")).resolve()
    if not (data / "corpora").is_dir():
        raise SystemExit(
            f"No corpora: {data}/corpora does not exist. Set NEWSGRAPH_DATA to the folder that holds corpora/ "
            "(UD English EWT and GUM as treebank/ewt-train.conllu.gz and so on)."
        )
    return data / "corpora"


def treebank(name: str) -> Path:
    """name: ewt-train, ewt-dev, gum-open-train, gum-open-dev"""
    return folder() / "treebank" / f"{name}.conllu.gz"
