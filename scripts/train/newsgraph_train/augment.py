"""Variants of training sentences, so that headlines, shouting and other habits of punctuation aren't surprises.

    title    "Mayor Opens The New Bridge"           headlines; tags and tree stay
    capitals "MAYOR OPENS THE NEW BRIDGE"
    small    "mayor opens the new bridge"
    bare     the sentence without its last mark     headlines, list items
    single   'double' quotation marks made single   British papers (all are straight after normalising)
    unquoted without double quotation marks         a quotation over several sentences
    quoted   the whole sentence in quotation marks
    reported "The mayor opened the bridge," officials said.  see reported.py
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace

from .conllu import Sentence
from .reported import reported

Rates = Mapping[str, float]

RATES: Rates = {
    "title": 0.02,
    "capitals": 0.01,
    "small": 0.01,
    "bare": 0.05,
    "single": 0.01,
    "unquoted": 0.01,
    "quoted": 0.02,
    "reported": 0.06,
}
"""How often which variant is drawn. Of the sentences drawn for "reported" a third are plain statements, so changed."""
WITHOUT_REPORTED: Rates = {**RATES, "title": 0.03, "reported": 0.0}
MORE_REPORTED: Rates = {**RATES, "title": 0.03, "reported": 0.1}


def vary(sentence: Sentence, randomness: random.Random, rates: Rates = RATES) -> Sentence:
    """The sentence itself, mostly; otherwise one variant of it."""
    draw = randomness.random()
    for variant, rate in rates.items():
        if draw < rate:
            return reported(sentence, randomness) if variant == "reported" else VARIANTS[variant](sentence)
        draw -= rate
    return sentence


def title(sentence: Sentence) -> Sentence:
    return replace(sentence, forms=[f if len(f) < 2 else f[:1].upper() + f[1:] for f in sentence.forms])


def capitals(sentence: Sentence) -> Sentence:
    return replace(sentence, forms=[f.upper() for f in sentence.forms])


def small(sentence: Sentence) -> Sentence:
    return replace(sentence, forms=[f.lower() for f in sentence.forms])


def bare(sentence: Sentence) -> Sentence:
    last = len(sentence) - 1
    return without(sentence, {last} if sentence.upos[last] == "PUNCT" else set())


def single(sentence: Sentence) -> Sentence:
    return replace(sentence, forms=["'" if f in '"“”' else f for f in sentence.forms])


def unquoted(sentence: Sentence) -> Sentence:
    return without(sentence, {i for i, f in enumerate(sentence.forms) if f in '"“”'})


def quoted(sentence: Sentence) -> Sentence:
    if any(f in '"“”' for f in sentence.forms):
        return sentence
    root = sentence.heads.index(0) + 2
    return Sentence(
        forms=['"', *sentence.forms, '"'],
        lemmas=['"', *sentence.lemmas, '"'],
        upos=["PUNCT", *sentence.upos, "PUNCT"],
        xpos=["``", *sentence.xpos, "''"],
        heads=[root, *(h and h + 1 for h in sentence.heads), root],
        relations=["punct", *sentence.relations, "punct"],
    )


def without(sentence: Sentence, removed: set[int]) -> Sentence:
    """The sentence without some words, as long as nothing hangs on them and something is left."""
    if not removed or len(removed) == len(sentence):
        return sentence
    if any(h - 1 in removed for h in sentence.heads) or any(sentence.heads[i] == 0 for i in removed):
        return sentence
    kept = [i for i in range(len(sentence)) if i not in removed]
    position = {old + 1: new + 1 for new, old in enumerate(kept)}
    return Sentence(
        forms=[sentence.forms[i] for i in kept],
        lemmas=[sentence.lemmas[i] for i in kept],
        upos=[sentence.upos[i] for i in kept],
        xpos=[sentence.xpos[i] for i in kept],
        heads=[position.get(sentence.heads[i], 0) for i in kept],
        relations=[sentence.relations[i] for i in kept],
    )


VARIANTS = {
    "title": title,
    "capitals": capitals,
    "small": small,
    "bare": bare,
    "single": single,
    "unquoted": unquoted,
    "quoted": quoted,
}
