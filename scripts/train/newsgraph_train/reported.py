"""Reported speech as news writes it, made from plain training sentences: news is scarce in the treebanks.

    The bridge was closed.  ->  "The bridge was closed," said Ana Marchetti, a baker.
                                The bridge was closed, officials said.
                                According to Osei, the bridge was closed.
                                Osei told residents that the bridge was closed.

A word is form|lemma|UPOS|XPOS|head|relation; the head is an offset (+2), "V" the verb of saying, "S" the root of the
clause, or "0". Words in capitals are filled: CLAUSE, VERB, SUBJECT (of the verb), SOURCE (after "according to"), TOLD
(a verb with an addressee) and ADDRESSEE.
"""

from __future__ import annotations

import random

from .conllu import Sentence

FIRST = "Ana Tomás Ifeoma Marek Leila Graham Yuki Rosalind Dmitri Amara Niall Beatriz Kwame Ingrid Paolo Farah".split()
LAST = "Marchetti Osei Lindqvist Novak Haddad Brannigan Tanaka Pereira Whitlock Dragomir Castellanos Okafor".split()
ROLES = "baker mayor lawyer professor spokeswoman spokesman senator analyst nurse farmer minister detective".split()
VERBS = "said|say said|say said|say said|say added|add wrote|write explained|explain claimed|claim warned|warn".split()
TELLING = "told|tell told|tell told|tell informed|inform reminded|remind warned|warn assured|assure".split()
GROUPS = "officials|official|NNS police|police|NNS prosecutors|prosecutor|NNS residents|resident|NNS".split()
PRONOUNS = "he she they".split()

FRAMES = (
    "CLAUSE ,|,|PUNCT|,|S|punct SUBJECT VERB .|.|PUNCT|.|V|punct",
    "CLAUSE ,|,|PUNCT|,|S|punct SUBJECT VERB .|.|PUNCT|.|V|punct",
    '"|"|PUNCT|``|S|punct CLAUSE ,|,|PUNCT|,|S|punct "|"|PUNCT|\'\'|S|punct SUBJECT VERB .|.|PUNCT|.|V|punct',
    '"|"|PUNCT|``|S|punct CLAUSE ,|,|PUNCT|,|S|punct "|"|PUNCT|\'\'|S|punct VERB SUBJECT .|.|PUNCT|.|V|punct',
    "According|accord|VERB|VBG|N|case to|to|ADP|IN|-1|fixed SOURCE ,|,|PUNCT|,|N|punct CLAUSE .|.|PUNCT|.|S|punct",
    "SUBJECT VERB that|that|SCONJ|IN|S|mark CLAUSE .|.|PUNCT|.|V|punct",
    "SUBJECT TOLD ADDRESSEE that|that|SCONJ|IN|S|mark CLAUSE .|.|PUNCT|.|V|punct",
    "SUBJECT TOLD ADDRESSEE CLAUSE .|.|PUNCT|.|V|punct",
    "CLAUSE ,|,|PUNCT|,|N|punct according|accord|VERB|VBG|N|case to|to|ADP|IN|-1|fixed SOURCE .|.|PUNCT|.|S|punct",
)


ATTACHED = {"SUBJECT": ("V", "nsubj"), "SOURCE": ("S", "obl"), "ADDRESSEE": ("V", "iobj")}


def reported(sentence: Sentence, randomness: random.Random) -> Sentence:
    """One of the frames around a statement; the sentence itself where it is none."""
    if not _is_statement(sentence):
        return sentence
    frame = randomness.choice(FRAMES).split(" ")
    words: list[list[str]] = []
    places = {"S": 0, "V": 0, "N": 0}
    clause_starts = 0
    for item in frame:
        if item == "CLAUSE":
            clause_starts = len(words)
            places["S"] = clause_starts + sentence.heads.index(0) + 1
            words += _clause(sentence, small=clause_starts > 1, apart="SUBJECT" in frame)
        elif item in ("VERB", "TOLD"):
            form, lemma = randomness.choice(VERBS if item == "VERB" else TELLING).split("|")
            words.append([form, lemma, "VERB", "VBD", "0", "root"])
            places["V"] = len(words)
        elif item in ATTACHED:
            behind = places["V"] > 0 or item == "SOURCE"
            places["N"] = len(words)
            words += _people(randomness, behind, closing=item == "ADDRESSEE" or not behind)
            places["N"] = _head(words, places["N"], ATTACHED[item])
        else:
            words.append(item.split("|"))
    heads = [_absolute(word[4], i + 1, places) for i, word in enumerate(words)]
    forms = [word[0] for word in words]
    forms[0] = forms[0][:1].upper() + forms[0][1:]
    columns = list(zip(*words, strict=True))
    return Sentence(forms, list(columns[1]), list(columns[2]), list(columns[3]), heads, list(columns[5]))


def _is_statement(sentence: Sentence) -> bool:
    root = sentence.heads.index(0)
    return (
        4 <= len(sentence) <= 35
        and sentence.forms[-1] == "."
        and len(sentence) not in sentence.heads
        and sentence.upos[0] not in ("PUNCT", "SYM", "X", "NUM", "CCONJ")
        and not any(f in '"“”:;' for f in sentence.forms)
        and any(r.startswith("nsubj") and h == root + 1 for r, h in zip(sentence.relations, sentence.heads))
        and sentence.relations.count("ccomp") + sentence.relations.count("parataxis") == 0
    )


def _clause(sentence: Sentence, small: bool, apart: bool) -> list[list[str]]:
    """The sentence's words but the full stop, heads as offsets; the root hangs on the verb of saying if there is one."""
    words = []
    for i in range(len(sentence) - 1):
        head, relation = f"{sentence.heads[i] - i - 1:+}", sentence.relations[i]
        if sentence.heads[i] == 0:
            head, relation = ("V", "ccomp") if apart else ("0", "root")
        form = sentence.forms[i]
        if i == 0 and small and sentence.upos[0] != "PROPN" and form != "I":
            form = form[:1].lower() + form[1:]
        words.append([form, sentence.lemmas[i], sentence.upos[i], sentence.xpos[i], head, relation])
    return words


def _people(randomness: random.Random, no_pronoun: bool, closing: bool) -> list[list[str]]:
    """A noun phrase; its first word marked "N" hangs on something outside."""
    kind = randomness.choice(["pronoun", "group", "role", "last", "full", "full", "apposition"])
    if kind == "pronoun" and not no_pronoun:
        pronoun = randomness.choice(PRONOUNS)
        return [[pronoun, pronoun, "PRON", "PRP", "N", ""]]
    if kind == "group":
        form, lemma, xpos = randomness.choice(GROUPS).split("|")
        return [[form, lemma, "NOUN", xpos, "N", ""]]
    role = randomness.choice(ROLES)
    if kind == "role":
        determiner = randomness.choice(["the", "a"])
        return [[determiner, determiner, "DET", "DT", "+1", "det"], [role, role, "NOUN", "NN", "N", ""]]
    first, last = randomness.choice(FIRST), randomness.choice(LAST)
    if kind == "last" or kind == "pronoun":
        return [[last, last, "PROPN", "NNP", "N", ""]]
    name = [[first, first, "PROPN", "NNP", "N", ""], [last, last, "PROPN", "NNP", "-1", "flat"]]
    if kind == "full":
        return name
    name += [[",", ",", "PUNCT", ",", "+2", "punct"], ["a", "a", "DET", "DT", "+1", "det"]]
    name.append([role, role, "NOUN", "NN", "-4", "appos"])
    return [*name, [",", ",", "PUNCT", ",", "-1", "punct"]] if closing else name


def _head(words: list[list[str]], start: int, attachment: tuple[str, str]) -> int:
    """Attaches the phrase that begins at `start`; the position (from 1) of its head."""
    for i in range(start, len(words)):
        if words[i][4] == "N" and words[i][5] == "":
            words[i][4:] = attachment
            return i + 1
    raise AssertionError("a phrase without a head")


def _absolute(head: str, position: int, places: dict[str, int]) -> int:
    if head in places:
        return places[head]
    return 0 if head == "0" else position + int(head)
