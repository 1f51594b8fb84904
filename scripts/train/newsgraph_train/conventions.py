"""One convention where the treebanks have two, or the parser wavers between two. The runtime does the same.

A noun with a determiner has the name after it as an apposition; one without describes the name. (In the training parts
107 to 0 and 59 to 20; the 20 are mostly plurals, which stand for several names, and headings.)

    the newsletter Harbour Watch              baker Ana Marchetti
        ^^^^^^^^^^ head    ^^^^^ appos         ^^^^^ nmod:desc  ^^^ head

What a place lies in, after a comma, is an apposition. (EWT has 38 of these and one nmod:unmarked, GUM 20 nmod:unmarked.)

    Lowell, Massachusetts
            ^^^^^^^^^^^^^ appos

An abbreviation in brackets hangs on the phrase whose initials it is.

    the Housing Office of East Ardmore (HOEA)
                ^^^^^^ head, not Ardmore ^^^^
"""

from __future__ import annotations

from .conllu import Sentence
from .extent import children, extent

DETERMINERS = ("det", "nmod:poss")
OF_THE_NOUN = ("amod", "compound", "nmod:desc", "flat", "nmod", "advmod")
"""What stays with a noun that describes a name; everything else before it is said of the name."""
OF_THE_PHRASE = ("punct", "conj", "acl:relcl")
"""What follows a name and belongs to the description in front of it."""


def described_names(sentence: Sentence) -> None:
    """Changes the sentence."""
    for i in range(len(sentence)):
        noun = sentence.heads[i] - 1
        if sentence.relations[i] == "appos" and 0 <= noun < i and _is_bare(sentence, noun, i):
            _describe(sentence, noun, i)
    for noun in range(len(sentence)):
        name = sentence.heads[noun] - 1
        if sentence.relations[noun] == "nmod:desc" and name > noun and _is_determined(sentence, noun, name):
            _head(sentence, noun, name)


def places(sentence: Sentence) -> None:
    """Changes the sentence."""
    for i in range(len(sentence)):
        around = sentence.heads[i] - 1
        if sentence.relations[i] != "nmod:unmarked" or not 0 <= around < i:
            continue
        first, last = extent(sentence.heads, sentence.upos, i)
        named = sentence.upos[i] == "PROPN" == sentence.upos[around]
        if named and sentence.forms[first - 1] == "," and "NUM" not in sentence.upos[first : last + 1]:
            sentence.relations[i] = "appos"


def abbreviations(sentence: Sentence) -> None:
    """Changes the sentence."""
    for i in range(2, len(sentence) - 1):
        form, around = sentence.forms[i], sentence.heads[i] - 1
        brackets = sentence.forms[i - 1], sentence.forms[i + 1]
        if sentence.relations[i] != "appos" or brackets != ("(", ")") or not 0 <= around < i or not form.isupper():
            continue
        while 0 <= around < i and not _initials(sentence, around, i).endswith(form):
            inside = sentence.relations[around].startswith(("nmod", "compound", "flat"))
            around = sentence.heads[around] - 1 if inside else -1
        if 0 <= around < i:
            sentence.heads[i] = around + 1


def _is_bare(sentence: Sentence, noun: int, name: int) -> bool:
    return (
        sentence.upos[noun] == "NOUN"
        and sentence.upos[name] == "PROPN"
        and sentence.relations[noun] != "root"
        and sentence.lemmas[noun] == sentence.forms[noun].lower()
        and sentence.forms[name][0].isupper()
        and extent(sentence.heads, sentence.upos, name)[0] == noun + 1
        and not any(sentence.relations[j].startswith((*DETERMINERS, "nummod")) for j in children(sentence.heads, noun))
    )


def _describe(sentence: Sentence, noun: int, name: int) -> None:
    for j in children(sentence.heads, noun):
        if j > noun or sentence.relations[j] not in OF_THE_NOUN:
            sentence.heads[j] = name + 1
    sentence.heads[name], sentence.relations[name] = sentence.heads[noun], sentence.relations[noun]
    sentence.heads[noun], sentence.relations[noun] = name + 1, "nmod:desc"


def _is_determined(sentence: Sentence, noun: int, name: int) -> bool:
    around = children(sentence.heads, noun) + children(sentence.heads, name)
    determined = any(j < noun and sentence.relations[j].startswith(DETERMINERS) for j in around)
    return determined and sentence.upos[noun] == "NOUN" and sentence.upos[name] == "PROPN"


def _head(sentence: Sentence, noun: int, name: int) -> None:
    for j in children(sentence.heads, name):
        if j < noun or (j > name and sentence.relations[j] in OF_THE_PHRASE):
            sentence.heads[j] = noun + 1
    sentence.heads[noun], sentence.relations[noun] = sentence.heads[name], sentence.relations[name]
    sentence.heads[name], sentence.relations[name] = noun + 1, "appos"


def _initials(sentence: Sentence, phrase: int, end: int) -> str:
    """Those of its capitalised words before `end`."""
    first = extent(sentence.heads, sentence.upos, phrase)[0]
    return "".join(form[0] for form in sentence.forms[first:end] if form[0].isupper())
