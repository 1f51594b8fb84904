"""Where the corpora lie: NEWSGRAPH_DATA, by default the folder `shared` beside the repository; and what `run` fetches."""

from __future__ import annotations

import json
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


def fetched() -> Path:
    """What `run` fetches once and makes from it: in the user's cache."""
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "newsgraph"


def transformer() -> Path:
    """The folder of the pretrained transformer."""
    return fetched() / "transformer"


def unannotated() -> list[list[str]]:
    """The forms of sentences that nobody annotated, see `unannotated.ts`."""
    with (fetched() / "unannotated.jsonl").open(encoding="utf8") as file:
        return [json.loads(line) for line in file]
