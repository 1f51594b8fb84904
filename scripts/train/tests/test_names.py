"""Names: what training and runtime must agree on, the loss over allowed labels, and the varied sentences."""

from __future__ import annotations

import itertools
import random
import unittest

import numpy as np
import torch

from newsgraph_train.encoder import EncoderConfig
from newsgraph_train.names_augment import Augmenter
from newsgraph_train.names_data import _from_iob
from newsgraph_train.names_decode import best_labels, kind_margins
from newsgraph_train.names_export import narrow_vectors
from newsgraph_train.names_inputs import EXTRA, extra, plain
from newsgraph_train.names_labels import ANY, LABELS, OUTSIDE, Sentence, consistent, kind_mask, only, spans_of
from newsgraph_train.names_model import NamesModel
from newsgraph_train.names_tokens import tokenize


def small_model() -> NamesModel:
    torch.manual_seed(3)
    vectors = np.random.default_rng(3).normal(size=(50, 12)).astype(np.float32)
    model = NamesModel(EncoderConfig(16, 1, 4, 4, EXTRA), vectors, 5, 5, 17).eval()
    torch.nn.init.normal_(model.transition)
    return model


def every_path(length: int) -> list[tuple[int, ...]]:
    paths = itertools.product(range(len(LABELS)), repeat=length)
    return [p for p in paths if consistent([1 << label for label in p])]


class Inputs(unittest.TestCase):
    def test_plain_forms(self) -> None:
        self.assertEqual([plain(f) for f in ("Bozizé", "Łódź", "Öztürk", "Straße", "´")], ["Bozize", "Lodz", "Ozturk", "Strasse", "´"])

    def test_numbers_of_a_headline(self) -> None:
        numbers = extra(["Senator", "Mary", "Otieno", "Resigns", "Today"])
        self.assertEqual(numbers[0][1:4], [1, 1, 1])
        self.assertEqual(numbers[1][:3], [1, 0, 0])

    def test_tokens_as_in_ud(self) -> None:
        text = "O’Dowd's ex-wife didn't see J. P. Al-Harbi."
        self.assertEqual(
            [text[a:b] for a, b in tokenize(text)],
            ["O’Dowd", "'s", "ex", "-", "wife", "did", "n't", "see", "J.", "P.", "Al", "-", "Harbi", "."],
        )


class Sentences(unittest.TestCase):
    def test_tweets_lose_handles_and_titles_stand_outside(self) -> None:
        made = _from_iob(["RT", "@", "ana", "President", "Otieno", "won"], ["O", "B-PER", "I-PER", "B-PER", "I-PER", "O"], "btc-g")
        self.assertEqual(made.tokens, ["President", "Otieno", "won"])
        self.assertEqual(made.allowed, [OUTSIDE, only("B-PERSON"), OUTSIDE])

    def test_varied_and_invented_sentences_have_one_mask_a_token_and_a_path(self) -> None:
        augmenter = Augmenter(random.Random(5), ["Gelashvili", "Nyamhunga"])
        original = Sentence(["Ana", "Souza", "left", "Rome"], [only("B-PERSON"), only("I-PERSON"), OUTSIDE, only("B-PLACE")])
        for made in [*(augmenter.invent() for _ in range(500)), *(augmenter.vary(original, 0.9) for _ in range(500))]:
            self.assertEqual(len(made.tokens), len(made.allowed))
            self.assertTrue(consistent(made.allowed), made.tokens)


class Field(unittest.TestCase):
    def test_the_loss_is_that_of_all_allowed_sequences(self) -> None:
        model = small_model()
        scores = torch.randn(1, 3, len(LABELS))
        masks = [ANY, kind_mask("PERSON", "PLACE"), OUTSIDE | kind_mask("PERSON")]
        allowed = torch.tensor([[[mask >> k & 1 for k in range(len(LABELS))] for mask in masks]]).bool()

        def value(path: tuple[int, ...]) -> float:
            jumps = sum(model.transition[a, b].item() for a, b in itertools.pairwise(path))
            return jumps + sum(scores[0, t, label].item() for t, label in enumerate(path))

        paths = every_path(3)
        total = torch.logsumexp(torch.tensor([value(p) for p in paths]), 0)
        fitting = [p for p in paths if all(masks[t] >> label & 1 for t, label in enumerate(p))]
        expected = (total - torch.logsumexp(torch.tensor([value(p) for p in fitting]), 0)) / 3
        found = model.loss(scores, allowed, torch.ones(1, 3, 1), torch.ones(1))
        self.assertAlmostEqual(found.item(), expected.item(), places=4)

    def test_best_sequence_and_margins(self) -> None:
        model = small_model()
        transition, first = (model.transition + model.permitted).detach().numpy(), model.first.numpy()
        scores = np.random.default_rng(1).normal(size=(3, len(LABELS))) * 2

        def value(path: tuple[int, ...]) -> float:
            return sum(transition[a, b] for a, b in itertools.pairwise(path)) + sum(scores[t, k] for t, k in enumerate(path))

        best = max(every_path(3), key=value)
        self.assertEqual(best_labels(scores, transition, first), list(best))
        persons = [p for p in every_path(3) if LABELS[p[1]].endswith("PERSON")]
        expected = max(max(map(value, persons)) - value(best), -6)
        self.assertAlmostEqual(kind_margins(scores, transition, first)[1, 1], expected, places=5)

    def test_spans(self) -> None:
        self.assertEqual(
            spans_of(["B-PERSON", "I-PERSON", "O", "B-PLACE", "B-PLACE"]),
            [(0, 2, "PERSON"), (3, 4, "PLACE"), (4, 5, "PLACE")],
        )

    def test_narrowing_to_all_columns_changes_nothing(self) -> None:
        model = small_model()
        before = torch.cat([model.encoder.glove.weight, torch.zeros(51, 8 + EXTRA)], 1) @ model.encoder.input.weight.T
        narrow_vectors(model, 12)
        after = torch.cat([model.encoder.glove.weight, torch.zeros(51, 8 + EXTRA)], 1) @ model.encoder.input.weight.T
        self.assertLess((before - after).abs().max().item(), 1e-4)


if __name__ == "__main__":
    unittest.main()
