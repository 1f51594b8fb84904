"""What training and runtime must agree on, and what the variants of sentences must not break.

Run with: python -m unittest discover tests   (in scripts/train, with the environment that `run` makes)
"""

from __future__ import annotations

import random
import unittest
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch

from newsgraph_train import augment, lemmas, opinions, quantise, reported, samples
from newsgraph_train.conllu import Sentence
from newsgraph_train.conventions import abbreviations, described_names, places
from newsgraph_train.decode import tree
from newsgraph_train.encoder import EncoderConfig, _scan
from newsgraph_train.features import MOST_PIECES, Vocabulary, normalise, pieces, shape
from newsgraph_train.losses import Heard, LossSettings, Targets, loss_of
from newsgraph_train.parser import ParserConfig, buckets
from newsgraph_train.untrained import Trained, build
from newsgraph_train.valency import one_subject, second_objects


SMALL = ParserConfig(
    encoder=EncoderConfig(width=16, pairs=1, words=8, pieces=8), arc=8, label=8, label_product=8, lemma=8
)


class Features(unittest.TestCase):
    def test_curly_marks_and_dashes_are_looked_up_as_plain_ones(self) -> None:
        self.assertEqual(normalise("“don’t” – wait — now…"), "\"don't\" - wait -- now...")

    def test_shapes(self) -> None:
        for form, expected in (("Ardmore", "Xxx"), ("U.S.", "X.X."), ("1,250", "d,dd"), ("Ébène-77", "Xxx-dd")):
            self.assertEqual(shape(form), expected)

    def test_no_form_has_more_pieces_than_fit(self) -> None:
        self.assertEqual(len(pieces("abcdefghijklmnopqrstuvwxyz")), MOST_PIECES)
        self.assertEqual(pieces("a"), ["S=x", "L=1", "p1=a", "s1=a", "g=^a$"])

    def test_an_unlisted_compound_takes_the_vector_of_its_last_part(self) -> None:
        vocabulary = Vocabulary.build([["chancellor"]], ["the", "chancellor"])
        self.assertEqual(vocabulary.rows("Vice-Chancellor").glove, 2)
        self.assertEqual(vocabulary.rows("Vice-").glove, 0)


class Lemmas(unittest.TestCase):
    def test_scripts_lead_from_form_to_lemma(self) -> None:
        for form, lemma in (("Ferries", "ferry"), ("said", "say"), ("NASA", "NASA"), ("OSEI", "Osei"), ("n’t", "not")):
            self.assertEqual(lemmas.apply(form, lemmas.script(form, lemma)), lemma)

    def test_a_known_word_is_preferred(self) -> None:
        scored = [("l\ting\t", 3.0), ("l\ting\te", 1.0), ("k\t\t", -9.0)]
        vocabulary = Vocabulary.build([], ["provoke", "zorking"])
        self.assertEqual(lemmas.choose("Provoking", scored, vocabulary), "provoke")
        self.assertEqual(lemmas.choose("zorking", scored, vocabulary), "zork")

    def test_addresses_stay(self) -> None:
        self.assertEqual(lemmas.choose("Desk@Example.org", [("l\t\t", 3.0)], Vocabulary.build([], [])), "Desk@Example.org")

    def test_irregular_forms_are_listed_unless_the_text_says_otherwise(self) -> None:
        trees = samples.sentences(1)
        trees[0].forms[2], trees[0].lemmas[2] = "underwent", "opened"
        lexicon = lemmas.lexicon(trees)
        self.assertEqual(lexicon["shrunk", "VERB"], "shrink")
        self.assertEqual(lexicon["spokeswomen", "NOUN"], "spokeswoman")
        self.assertEqual(lexicon["underwent", "VERB"], "opened")

    def test_verbs_that_double_their_last_letter_are_listed(self) -> None:
        lexicon = lemmas.lexicon(samples.sentences(1))
        self.assertEqual([lexicon["begged", "VERB"], lexicon["signalling", "VERB"]], ["beg", "signal"])

    def test_a_script_that_does_not_fit_gives_nothing(self) -> None:
        self.assertIsNone(lemmas.apply("bridge", "l\ties\ty"))


class Trees(unittest.TestCase):
    def test_one_root_and_no_cycles_whatever_the_scores(self) -> None:
        noise = np.random.default_rng(1)
        for n in (1, 2, 3, 8, 20):
            for _ in range(50):
                scores = noise.normal(size=(n, n + 1)).astype(np.float32)
                scores[np.arange(n), np.arange(n) + 1] = -1e4
                heads = tree(scores)
                self.assertEqual(heads.count(0), 1)
                for i in range(n):
                    steps = 0
                    while i >= 0:
                        i, steps = heads[i] - 1, steps + 1
                        self.assertLessEqual(steps, n)

    def test_a_cycle_is_broken_where_it_costs_least(self) -> None:
        low = -1e4
        scores = np.array([[5, low, 0, 0], [0, 1, low, 4], [0, 3, 4, low]], np.float32)
        self.assertEqual(tree(scores), [0, 3, 1])

    def test_buckets_of_distances(self) -> None:
        self.assertEqual(buckets(3).tolist(), [[0, 11, 11, 12], [0, 1, 11, 11], [0, 2, 1, 11]])


class Variants(unittest.TestCase):
    def test_they_keep_trees_whole(self) -> None:
        for sentence in samples.sentences(2):
            for variant in augment.VARIANTS.values():
                varied = variant(sentence)
                self.assertEqual(varied.heads.count(0), 1)
                self.assertTrue(all(0 <= h <= len(varied) for h in varied.heads))
                lengths = {len(column) for column in vars(varied).values()}
                self.assertEqual(len(lengths), 1)

    def test_reported_speech_keeps_the_clause(self) -> None:
        randomness = random.Random(3)
        statements = [s for s in samples.sentences(2) if s.upos[0] == "DET" and "acl:relcl" not in s.relations]
        for sentence in statements * 20:
            varied = reported.reported(sentence, randomness)
            self.assertGreater(len(varied), len(sentence))
            self.assertEqual(varied.heads.count(0), 1)
            self.assertEqual(varied.relations[varied.heads.index(0)], "root")
            objects = {varied.forms[h - 1] for h, r in zip(varied.heads, varied.relations) if r == "obj"}
            self.assertEqual(objects, {sentence.forms[sentence.heads.index(0)]})

    def test_they_follow_the_seed(self) -> None:
        def draw() -> list[list[str]]:
            randomness = random.Random(7)
            return [augment.vary(s, randomness).forms for s in samples.sentences()]

        self.assertEqual(draw(), draw())


class Opinions(unittest.TestCase):
    def test_an_unannotated_sentence_is_read_like_an_annotated_one_of_the_same_tree(self) -> None:
        trained = build(samples.sentences(), SMALL, 0, 1)
        forms = [s.forms for s in samples.sentences()[:5]]
        read = opinions.read(trained, forms)
        again = opinions.of_annotated(trained, [sentence for sentence, _ in read])
        for (sentence, opinion), other, form in zip(read, again, forms, strict=True):
            self.assertEqual(sentence.forms, form)
            self.assertTrue((opinion.relations == other.relations).all())
            np.testing.assert_allclose(opinion.of_heads.sum(-1), 1, atol=0.01)
            self.assertEqual([trained.classes.upos[t] for t in opinion.tags.argmax(-1)], sentence.upos)

    def test_a_parser_learns_from_an_opinion_what_it_learns_from_the_same_annotation(self) -> None:
        trees = samples.sentences(1)[:1]
        trained = build(trees, SMALL, 0, 1)
        trained.parser.eval()
        sure, plain = _sure(trees[0], trained), LossSettings(smoothing=0.0)
        mistaken = replace(sure, tags=np.roll(sure.tags, 1, 1))
        annotated, told, mistold = (
            loss_of(trained, trees, [heard], plain).item()
            for heard in (Heard(), Heard(sure, read=True), Heard(mistaken, read=True))
        )
        self.assertAlmostEqual(told, annotated, places=4)
        self.assertNotAlmostEqual(mistold, annotated, places=4)


def _sure(tree: Sentence, trained: Trained) -> opinions.Opinion:
    """An opinion that holds what is annotated to be certain."""
    targets = Targets([tree], trained.classes, len(tree))
    heads = np.zeros((len(tree), opinions.MOST_HEADS), np.int16)
    heads[:, 0] = tree.heads
    return opinions.Opinion(
        np.eye(len(trained.classes.upos), dtype=np.float16)[targets.upos[0].numpy()],
        heads,
        np.eye(opinions.MOST_HEADS, dtype=np.float16)[[0] * len(tree)],
        np.eye(len(trained.classes.relations), dtype=np.float16)[targets.relations[0].numpy()],
    )


class Valency(unittest.TestCase):
    def test_a_name_beside_its_description_is_an_apposition(self) -> None:
        self.assertEqual(self._repaired("the/DET/2/det paper/NOUN/4/nsubj Ardmore/PROPN/4/nsubj closed/VERB/0/root"), "det nsubj appos root")

    def test_a_description_without_an_article_belongs_to_the_name(self) -> None:
        self.assertEqual(self._repaired("baker/NOUN/3/nsubj Ana/PROPN/3/nsubj left/VERB/0/root"), "nmod:desc nsubj root")

    def test_a_clause_beside_a_subject_is_none(self) -> None:
        words = "letters/NOUN/3/nsubj are/AUX/3/cop hard/ADJ/0/root to/PART/5/mark write/VERB/3/csubj"
        self.assertEqual(self._repaired(words), "nsubj cop root mark ccomp")

    def test_pronouns_and_subjects_apart_stay(self) -> None:
        for words in (
            "Ana/PROPN/4/nsubj ,/PUNCT/4/punct you/PRON/4/nsubj won/VERB/0/root",
            "news/NOUN/4/nsubj is/AUX/4/cop Ana/PROPN/4/nsubj gone/VERB/0/root",
        ):
            self.assertEqual(self._repaired(words).count("nsubj"), 2)

    def test_what_hangs_on_whoever_is_told_is_told(self) -> None:
        told = "Ana/PROPN/2/nsubj told/VERB/0/root crews/NOUN/2/iobj she/PRON/5/nsubj left/VERB/3/acl:relcl"
        self.assertEqual(self._repaired(told), "nsubj root iobj nsubj ccomp")
        self.assertEqual(self._repaired(told + " it/PRON/2/obj"), "nsubj root iobj nsubj acl:relcl obj")

    def _repaired(self, words: str) -> str:
        sentence = _sentence(words)
        one_subject(sentence)
        second_objects(sentence)
        return " ".join(sentence.relations)


class Conventions(unittest.TestCase):
    def test_a_noun_without_a_determiner_describes_the_name(self) -> None:
        bare = "But/CCONJ/3/cc local/ADJ/3/amod baker/NOUN/5/nsubj Ana/PROPN/3/appos left/VERB/0/root"
        self.assertEqual(self._repaired(bare, described_names), "4/cc 3/amod 4/nmod:desc 5/nsubj 0/root")

    def test_a_noun_with_a_determiner_has_the_name_for_an_apposition(self) -> None:
        determined = "the/DET/3/det paper/NOUN/3/nmod:desc Ardmore/PROPN/4/nsubj closed/VERB/0/root"
        self.assertEqual(self._repaired(determined, described_names), "2/det 4/nsubj 2/appos 0/root")

    def test_plurals_and_names_after_a_comma_stay(self) -> None:
        for words in (
            "bakers/NOUN/3/nsubj Ana/PROPN/1/appos left/VERB/0/root",
            "baker/NOUN/4/nsubj ,/PUNCT/3/punct Ana/PROPN/1/appos left/VERB/0/root",
        ):
            self.assertIn("1/appos", self._repaired(words, described_names))

    def test_what_a_place_lies_in_is_an_apposition(self) -> None:
        place = "Lowell/PROPN/0/root ,/PUNCT/3/punct Ohio/PROPN/1/nmod:unmarked"
        self.assertEqual(self._repaired(place, places), "0/root 3/punct 1/appos")
        self.assertIn("1/nmod:unmarked", self._repaired(place + " 3/NUM/3/nummod", places))

    def test_an_abbreviation_hangs_on_what_it_abbreviates(self) -> None:
        office = "Housing/PROPN/2/compound Office/PROPN/0/root of/ADP/4/case Ardmore/PROPN/2/nmod (/PUNCT/6/punct "
        self.assertIn("2/appos", self._repaired(office + "HOA/PROPN/4/appos )/PUNCT/6/punct", abbreviations))
        self.assertIn("4/appos", self._repaired(office + "XY/PROPN/4/appos )/PUNCT/6/punct", abbreviations))

    def _repaired(self, words: str, repair: Callable[[Sentence], None]) -> str:
        sentence = _sentence(words)
        repair(sentence)
        return " ".join(f"{head}/{relation}" for head, relation in zip(sentence.heads, sentence.relations))


def _sentence(words: str) -> Sentence:
    """Words of the form form/pos/head/relation; the lemma of a plural in -s is without it."""
    forms, upos, heads, relations = zip(*(word.split("/") for word in words.split(" ")), strict=True)
    lemmas = [f.lower().removesuffix("s") if tag == "NOUN" else f for f, tag in zip(forms, upos)]
    return Sentence(list(forms), lemmas, list(upos), [], [int(h) for h in heads], list(relations))


class Numbers(unittest.TestCase):
    def test_the_gradient_of_the_scan(self) -> None:
        forget = torch.rand(2, 5, 3, dtype=torch.double, requires_grad=True)
        candidate = torch.rand(2, 5, 3, dtype=torch.double, requires_grad=True)
        self.assertTrue(torch.autograd.gradcheck(_scan, (forget, candidate)))

    def test_quantising_twice_changes_nothing(self) -> None:
        matrix = np.random.default_rng(1).normal(size=(50, 20)).astype(np.float32)
        for quantised in (quantise.four_bits, quantise.eight_bits):
            once = quantise.values(*quantised(matrix))
            np.testing.assert_allclose(quantise.values(*quantised(once)), once, rtol=1e-6)
            self.assertLess(np.abs(once - matrix).mean(), 0.15)


if __name__ == "__main__":
    unittest.main()
