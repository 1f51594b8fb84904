"""A parser with its words and classes, before it is trained."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch

from . import glove, lemmas
from .conllu import Sentence
from .features import Vocabulary, normalise
from .parser import Classes, Parser, ParserConfig
from .quantise import four_bits, values


@dataclass
class Trained:
    parser: Parser
    vocabulary: Vocabulary
    classes: Classes
    lexicon: dict[tuple[str, str], str]
    seen: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How often a normalised form occurs with a tag."""


def classes_of(sentences: Sequence[Sentence]) -> Classes:
    relations = Counter(r for s in sentences for r in s.relations)
    return Classes(
        upos=sorted({t for s in sentences for t in s.upos}),
        xpos=sorted({t for s in sentences for t in s.xpos}),
        relations=sorted((r for r, c in relations.items() if c >= 2 or ":" not in r), key=lambda r: (-relations[r], r)),
        scripts=lemmas.scripts(sentences),
    )


def build(sentences: Sequence[Sentence], config: ParserConfig, glove_words: int, seed: int) -> Trained:
    """An untrained parser for the words and classes of the sentences."""
    return build_with(sentences, glove_words, seed, functools.partial(Parser, config))


def build_with(
    sentences: Sequence[Sentence],
    glove_words: int,
    seed: int,
    make: Callable[[Vocabulary, np.ndarray, Classes], Parser],
) -> Trained:
    """`make`: a parser for a vocabulary, vectors and classes."""
    torch.manual_seed(seed)
    words, vectors = glove.load(glove_words)
    vocabulary = Vocabulary.build((s.forms for s in sentences), words)
    classes = classes_of(sentences)
    parser = make(vocabulary, values(*four_bits(vectors)), classes)
    seen = Counter((normalise(f), t) for s in sentences for f, t in zip(s.forms, s.upos))
    return Trained(parser, vocabulary, classes, lemmas.lexicon(sentences), seen)
