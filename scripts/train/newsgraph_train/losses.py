"""What training minimises: the heads' cross-entropies with the annotation, and with opinions where there are any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F

from . import lemmas
from .batches import collate, pad
from .conllu import Sentence
from .features import normalise
from .opinions import Opinion, Padded
from .parser import Classes
from .untrained import Trained


@dataclass
class LossSettings:
    smoothing: float = 0.03
    trust: float = 0.6
    """The share of an opinion on an annotated sentence in the loss of its tags; of its tree the annotation alone counts."""
    rare_scripts: bool = True
    """Whether edit scripts are learned from rare words above all: the lexicon knows the others."""


@dataclass
class Heard:
    """What is said of a sentence: `read` if an opinion is all that is known of it, so that no annotation counts."""

    opinion: Opinion | None = None
    read: bool = False


class Targets:
    """Right answers of a batch as indices of classes, -100 where there is none."""

    def __init__(self, sentences: Sequence[Sentence], classes: Classes, length: int) -> None:
        def indices(names: Sequence[str]) -> dict[str, int]:
            return {name: i for i, name in enumerate(names)}

        upos, xpos, relations, scripts = map(
            indices, (classes.upos, classes.xpos, classes.relations, classes.scripts)
        )
        self.heads = pad([s.heads for s in sentences], length)
        self.upos = pad([[upos[t] for t in s.upos] for s in sentences], length)
        self.xpos = pad([[xpos.get(t, -100) for t in s.xpos] for s in sentences], length)
        self.relations = pad(
            [[relations.get(r, relations.get(r.split(":")[0], -100)) for r in s.relations] for s in sentences], length
        )
        self.scripts = pad(
            [
                [
                    -100 if lemma == lemmas.UNKNOWN else scripts.get(lemmas.script(form, lemma), -100)
                    for form, lemma in zip(s.forms, s.lemmas)
                ]
                for s in sentences
            ],
            length,
        )


def loss_of(trained: Trained, sentences: Sequence[Sentence], heard: Sequence[Heard], settings: LossSettings) -> torch.Tensor:
    """Of all heads, added up; `heard` has one for each sentence."""
    parser = trained.parser
    batch = collate([s.forms for s in sentences], trained.vocabulary)
    targets = Targets(sentences, trained.classes, batch.words.shape[1])
    length, classes = batch.words.shape[1], trained.classes
    x = parser.encode(batch)
    believed = Padded.of([h.opinion for h in heard], length, len(classes.upos), len(classes.relations))

    def trust(of_annotated: float = 0.0) -> torch.Tensor:
        """float32 [size, 1]"""
        return torch.tensor([[1.0 if h.read else of_annotated if h.opinion else 0.0] for h in heard])

    def cross_entropy(
        logits: torch.Tensor, target: torch.Tensor, smoothing: float = 0.0, reduction: str = "mean"
    ) -> torch.Tensor:
        flat = F.cross_entropy(
            logits.flatten(0, 1), target.flatten(), ignore_index=-100, label_smoothing=smoothing, reduction=reduction
        )
        return flat.view(target.shape) if reduction == "none" else flat

    def mixed(annotated: torch.Tensor, opinion: torch.Tensor, target: torch.Tensor, trusted: torch.Tensor) -> torch.Tensor:
        known = target != -100
        return (torch.lerp(annotated, opinion, trusted) * known).sum() / known.sum()

    arcs, tags = parser.arcs(x, batch.mask), parser.tag(x)
    relations = parser.labels(x, targets.heads)
    of_heads = -(believed.of_heads * arcs.log_softmax(-1).gather(2, believed.heads)).sum(-1)
    loss = (
        mixed(cross_entropy(arcs, targets.heads, 0.0, "none"), of_heads, targets.heads, trust())
        + mixed(
            cross_entropy(relations, targets.relations, settings.smoothing, "none"),
            -(believed.relations * relations.log_softmax(-1)).sum(-1),
            targets.relations,
            trust(),
        )
        + mixed(
            cross_entropy(tags, targets.upos, settings.smoothing, "none"),
            -(believed.tags * tags.log_softmax(-1)).sum(-1),
            targets.upos,
            trust(settings.trust),
        )
    )
    if (targets.xpos != -100).any():
        loss = loss + 0.5 * cross_entropy(parser.xpos(x), targets.xpos)
    scripts = parser.scripts(x, targets.upos)
    if settings.rare_scripts:
        return loss + 0.3 * _rare_first(scripts, targets.scripts, trained, sentences)
    return loss + 0.3 * cross_entropy(scripts, targets.scripts)


def _rare_first(
    scripts: torch.Tensor, target: torch.Tensor, trained: Trained, sentences: Sequence[Sentence]
) -> torch.Tensor:
    """The mean loss of the scripts, in which a word weighs the less the more often it was seen."""
    weight = torch.zeros(target.shape)
    for row, s in zip(weight, sentences):
        seen = [trained.seen[normalise(form), tag] for form, tag in zip(s.forms, s.upos)]
        row[: len(s)] = torch.tensor([min(1.0, 4 / max(1, times)) for times in seen])
    weight = weight * (target != -100)
    loss = F.cross_entropy(scripts.flatten(0, 1), target.flatten(), ignore_index=-100, reduction="none")
    return (loss.view(target.shape) * weight).sum() / weight.sum().clamp(min=1)
