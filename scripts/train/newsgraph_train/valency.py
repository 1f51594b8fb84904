"""Trees in which a verb has more or fewer subjects and objects than it can have. The runtime does the same.

No verb has two subjects side by side: the second names or describes the first.

    The trade newsletter Harbour Watch reported a fire.     Ana Marchetti, the club's president, resigned.
        nsubj            ^^^^^^^^^^^^^ appos                nsubj               ^^^^^^^^^ appos

The extent of a phrase is from its first to its last word, marks (PUNCT) left out. Of two words with the relation nsubj
or nsubj:pass to the same head, on the same side of it and both nouns or names (NOUN, PROPN), the second one hangs on the
first as appos when a comma alone stands between their phrases, or nothing at all between a NOUN and a PROPN. The words
are looked at in order, each beside the last one before it that stayed a subject.

Where there is an indirect object there is something given or said.

    Marchetti told the officers that she had left.
                       iobj              ^^^^ ccomp of "told", not acl of "officers"

An acl (of any kind) after its head, which is an iobj, becomes the ccomp of the head's verb if nothing is obj, ccomp or
xcomp of that, and the verb is not itself a parataxis. After the first repair.
"""

from __future__ import annotations

from collections.abc import Sequence

from .conllu import Sentence

SUBJECTS = ("nsubj", "nsubj:pass")
NOUNS = ("NOUN", "PROPN")
OBJECTS = ("obj", "ccomp", "xcomp")


def one_subject(sentence: Sentence) -> None:
    """Changes the sentence."""
    heads, relations = list(sentence.heads), list(sentence.relations)
    latest: dict[tuple[int, bool], int] = {}
    for i, (head, relation) in enumerate(zip(heads, relations)):
        if relation not in SUBJECTS:
            continue
        place = (head, i + 1 < head)
        before = latest.get(place)
        if before is not None and _names(sentence, heads, before, i):
            sentence.heads[i], sentence.relations[i] = before + 1, "appos"
        else:
            latest[place] = i


def second_objects(sentence: Sentence) -> None:
    """Changes the sentence."""
    heads, relations = list(sentence.heads), list(sentence.relations)
    for i, (head, relation) in enumerate(zip(heads, relations)):
        if not relation.startswith("acl") or not 0 < head <= i or relations[head - 1] != "iobj":
            continue
        verb = heads[head - 1]
        has_object = any(h == verb and r in OBJECTS for h, r in zip(sentence.heads, sentence.relations))
        if relations[verb - 1] != "parataxis" and not has_object:
            sentence.heads[i], sentence.relations[i] = verb, "ccomp"


def _names(sentence: Sentence, heads: Sequence[int], before: int, i: int) -> bool:
    tags = sentence.upos[before], sentence.upos[i]
    last, first = _extent(sentence, heads, before)[1], _extent(sentence, heads, i)[0]
    if first <= last or not all(tag in NOUNS for tag in tags):
        return False
    between = sentence.forms[last + 1 : first]
    return between == [","] or (not between and tags == ("NOUN", "PROPN"))


def _extent(sentence: Sentence, heads: Sequence[int], phrase: int) -> tuple[int, int]:
    inside = [i for i in range(len(heads)) if sentence.upos[i] != "PUNCT" and _within(heads, i, phrase)]
    return min([phrase, *inside]), max([phrase, *inside])


def _within(heads: Sequence[int], word: int, phrase: int) -> bool:
    while word >= 0:
        if word == phrase:
            return True
        word = heads[word] - 1
    return False
