"""A hundred sentences of our own with their trees, for the smoke test, and three to show activations on.

A template holds words as form|lemma|UPOS|XPOS|head|relation; a form in braces is filled from the lists below.
"""

from __future__ import annotations

from .conllu import Sentence

PEOPLE = "Okafor Lindqvist Marchetti Tanaka Novak Haddad Brannigan Castellanos Pereira Osei Dragomir Whitlock".split()
PLACES = "Ardmore Belcourt Dunmuir Eskdale Fernhill Garrow Holmby".split()
ROLES = "mayor|mayor engineer|engineer farmer|farmer lawyer|lawyer teacher|teacher baker|baker pilot|pilot".split()
SPEECH = "said|say warned|warn claimed|claim announced|announce insisted|insist".split()
ACTION = "opened|open closed|close bought|buy sold|sell praised|praise rebuilt|rebuild damaged|damage".split()
THINGS = "bridges|bridge schools|school ferries|ferry factories|factory libraries|library farms|farm churches|church".split()
QUALITIES = "old small new crowded broken famous".split()

TEMPLATES = (
    "The|the|DET|DT|2|det {role}|{role}|NOUN|NN|3|nsubj {action}|{action}|VERB|VBD|0|root "
    "the|the|DET|DT|6|det {quality}|{quality}|ADJ|JJ|6|amod {thing}|{thing}|NOUN|NNS|3|obj "
    "in|in|ADP|IN|8|case {place}|{place}|PROPN|NNP|3|obl .|.|PUNCT|.|3|punct",
    "{person}|{person}|PROPN|NNP|2|nsubj {speech}|{speech}|VERB|VBD|0|root that|that|SCONJ|IN|6|mark "
    "the|the|DET|DT|5|det {role}|{role}|NOUN|NN|6|nsubj {action}|{action}|VERB|VBD|2|ccomp "
    "three|three|NUM|CD|8|nummod {thing}|{thing}|NOUN|NNS|6|obj .|.|PUNCT|.|2|punct",
    '"|"|PUNCT|``|4|punct We|we|PRON|PRP|4|nsubj have|have|AUX|VBP|4|aux {action}|{action}|VERB|VBN|9|ccomp '
    "nothing|nothing|PRON|NN|4|obj ,|,|PUNCT|,|4|punct \"|\"|PUNCT|''|4|punct {person}|{person}|PROPN|NNP|9|nsubj "
    "{speech}|{speech}|VERB|VBD|0|root .|.|PUNCT|.|9|punct",
    "{place}|{place}|PROPN|NNP|3|nmod:poss 's|'s|PART|POS|1|case {thing}|{thing}|NOUN|NNS|5|nsubj:pass "
    "were|be|AUX|VBD|5|aux:pass {action}|{action}|VERB|VBN|0|root by|by|ADP|IN|7|case "
    "{person}|{person}|PROPN|NNP|5|obl:agent ,|,|PUNCT|,|10|punct a|a|DET|DT|10|det {role}|{role}|NOUN|NN|7|appos "
    ".|.|PUNCT|.|5|punct",
    "{person}|{person}|PROPN|NNP|4|nsubj did|do|AUX|VBD|4|aux n't|not|PART|RB|4|advmod want|want|VERB|VB|0|root "
    "to|to|PART|TO|6|mark visit|visit|VERB|VB|4|xcomp the|the|DET|DT|8|det {thing}|{thing}|NOUN|NNS|6|obj "
    ".|.|PUNCT|.|4|punct",
    "{quality}|{quality}|ADJ|JJ|2|amod {thing}|{thing}|NOUN|NNS|0|root and|and|CCONJ|CC|5|cc "
    "{quality}|{quality}|ADJ|JJ|5|amod {thing}|{thing}|NOUN|NNS|2|conj near|near|ADP|IN|7|case "
    "{place}|{place}|PROPN|NNP|2|nmod",
    "The|the|DET|DT|2|det {role}|{role}|NOUN|NN|6|nsubj who|who|PRON|WP|4|nsubj {action}|{action}|VERB|VBD|2|acl:relcl "
    "it|it|PRON|PRP|4|obj lives|live|VERB|VBZ|0|root in|in|ADP|IN|8|case {place}|{place}|PROPN|NNP|6|obl "
    "with|with|ADP|IN|11|case her|her|PRON|PRP$|11|nmod:poss {role}|{role}|NOUN|NN|6|obl ;|;|PUNCT|:|13|punct "
    "helped|help|VERB|VBD|6|parataxis 27|27|NUM|CD|15|nummod {thing}|{thing}|NOUN|NNS|13|obj .|.|PUNCT|.|6|punct",
)

FIXTURE = (
    ["Mayor", "Ifeoma", "Okafor", "did", "n’t", "say", "why", "Belcourt", "’s", "two", "ferries", "were", "sold", "."],
    ["“", "We", "’ve", "rebuilt", "1,250", "co-operatives", "—", "nothing", "closed", ",", "”", "said", "Zoë", "d’Arbanville", ",",
     "a", "lawyer", "who", "opened", "them", "in", "Ardmore", "…"],
    ["Old", "bridges", "damaged"],
)  # fmt: skip


def sentences(each: int = 15) -> list[Sentence]:
    return [_fill(template, number) for template in TEMPLATES for number in range(each)]


def _fill(template: str, number: int) -> Sentence:
    lists = {
        "person": [f"{p}|{p}" for p in PEOPLE],
        "place": [f"{p}|{p}" for p in PLACES],
        "role": ROLES,
        "speech": SPEECH,
        "action": ACTION,
        "thing": THINGS,
        "quality": [f"{q}|{q}" for q in QUALITIES],
    }
    sentence = Sentence([], [], [], [], [], [])
    for position, word in enumerate(template.split(" ")):
        form, lemma, upos, xpos, head, relation = word.split("|")
        if form.startswith("{"):
            choices = lists[form.strip("{}")]
            form, lemma = choices[(number + position * (number // len(choices) + 1)) % len(choices)].split("|")
        sentence.forms.append(form[:1].upper() + form[1:] if position == 0 else form)
        sentence.lemmas.append(lemma)
        sentence.upos.append(upos)
        sentence.xpos.append(xpos)
        sentence.heads.append(int(head))
        sentence.relations.append(relation)
    return sentence
