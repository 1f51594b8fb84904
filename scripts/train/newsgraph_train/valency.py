"""Trees in which a verb has more or fewer subjects and objects than it can have. The runtime does the same.

No verb has two subjects side by side: of a description and a name one belongs to the other, and a clause beside a
subject is no subject.

    The newsletter Harbour Watch reported a fire.     Ana Marchetti, the club's president, resigned.
        nsubj      ^^^^^^^^^^^^^ appos                nsubj               ^^^^^^^^^ appos

    Baker Ana Marchetti resigned.                     Such a letter is hard to write.
    ^^^^^ nmod:desc                                               nsubj        ^^^^^ ccomp, not csubj

The extent of a phrase is from its first to its last word, marks (PUNCT) left out. Of two words with the relation nsubj
or nsubj:pass to the same head, on the same side of it and both nouns or names (NOUN, PROPN), the second one hangs on the
first as appos when a comma alone stands between their phrases, or nothing at all between a NOUN and a PROPN. The words
are looked at in order, each beside the last one before it that stayed a subject. But a NOUN without a word that is det
of it becomes nmod:desc of the PROPN that nothing parts from it. Then every csubj of a word that has a subject left
becomes ccomp.

Where there is an indirect object there is something given or said.

    Marchetti told the officers that she had left.
                       iobj              ^^^^ ccomp of "told", not acl of "officers"

An acl (of any kind) after its head, which is an iobj, becomes the ccomp of the head's verb if nothing is obj, ccomp or
xcomp of that, and the verb is not itself a parataxis. After the first repair.
"""

from __future__ import annotations

from collections.abc import Sequence

from .conllu import Sentence
from .extent import extent

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
        between = _between(sentence, heads, before, i) if before is not None else None
        if before is None or between is None:
            latest[place] = i
        elif between or any(h == before + 1 and r == "det" for h, r in zip(heads, relations)):
            sentence.heads[i], sentence.relations[i] = before + 1, "appos"
        else:
            sentence.heads[before], sentence.relations[before] = i + 1, "nmod:desc"
            latest[place] = i
    with_subject = {h for h, r in zip(sentence.heads, sentence.relations) if r in SUBJECTS}
    for i, head in enumerate(sentence.heads):
        if sentence.relations[i] == "csubj" and head in with_subject:
            sentence.relations[i] = "ccomp"


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


def _between(sentence: Sentence, heads: Sequence[int], before: int, i: int) -> list[str] | None:
    """What stands between two nouns of which one belongs to the other; None where that isn't so."""
    tags = sentence.upos[before], sentence.upos[i]
    last, first = extent(heads, sentence.upos, before)[1], extent(heads, sentence.upos, i)[0]
    if first <= last or not all(tag in NOUNS for tag in tags):
        return None
    between = sentence.forms[last + 1 : first]
    return between if between == [","] or (not between and tags == ("NOUN", "PROPN")) else None
