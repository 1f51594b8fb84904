"""Reads the corpora that may train names into `Sentence`s (see `names_labels`)."""

from __future__ import annotations

import collections
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

from .names_labels import ANY, OUTSIDE, Sentence, consistent, kind_mask, only
from .names_tokens import sentences as cut
from .names_tokens import tokenize
from .names_words import demonyms, titles

KINDS = {"PER": "PERSON", "ORG": "ORGANIZATION", "LOC": "PLACE", "MISC": "MISC"}
OPEN = OUTSIDE | kind_mask("WORK", "MISC")
"""What a capitalised word may be where only persons, organisations and places were annotated."""

HAPPENING = {
    "war", "battle", "cup", "prize", "award", "awards", "championship", "championships", "league", "olympics",
    "games", "act", "century", "series", "tour", "festival", "election", "treaty", "medal", "season", "summer",
    "winter", "revolution", "day", "week", "open", "prix", "division", "class", "language", "empire", "age",
}  # fmt: skip


def read(folder: Path) -> list[Sentence]:
    """All sentences that train the shipped model, in the order of their corpora."""
    read_ = [
        *iob(folder / "names-train.jsonl"),
        *gum(folder / "treebank" / "gum-open-train.conllu.gz"),
        *ewt(folder / "treebank" / "ewt-train.conllu.gz"),
        *meantime(folder / "meantime-dev.jsonl"),
    ]
    for sentence in read_:
        _retype_nationalities(sentence)
    return [s for s in read_ if consistent(s.allowed)]


def _retype_nationalities(sentence: Sentence) -> None:
    """Some corpora take "Romanian" for a place: it is no name of one."""
    for kind in ("PLACE", "ORGANIZATION", "PERSON"):
        for start, end in list(_runs(sentence, kind)):
            if end - start == 1 and sentence.tokens[start].lower() in demonyms():
                sentence.allowed[start] = only("B-MISC")


def iob(path: Path) -> Iterator[Sentence]:
    for line in path.open(encoding="utf8"):
        record = json.loads(line)
        sentence = _from_iob(record["tokens"], record["tags"], record["source"])
        if sentence.tokens:
            yield sentence


def _from_iob(tokens: list[str], tags: list[str], source: str) -> Sentence:
    """Splits tokens the UD way; tweets lose their addresses, handles and hash signs."""
    made = Sentence([], [], source)
    tweet = source.startswith("btc")
    skip = False
    for token, tag in zip(tokens, tags, strict=True):
        if tweet:
            if skip:
                skip = False
                continue
            if token == "@":
                skip = True
                continue
            if token.startswith(("@", "#", "http")) or token == "RT":
                continue
        pieces = [token[a:b] for a, b in tokenize(token)]
        for number, piece in enumerate(pieces):
            made.tokens.append(piece)
            made.allowed.append(_mask(tag if number == 0 else tag.replace("B-", "I-"), piece, source))
    _retype_works(made, source)
    _strip_titles(made)
    return made


def _mask(tag: str, token: str, source: str) -> int:
    if tag == "O":
        return OPEN if source != "wikigold" and token[:1].isupper() else OUTSIDE
    return only(f"{tag[0]}-{KINDS[tag[2:]]}")


def _runs(sentence: Sentence, kind: str) -> Iterator[tuple[int, int]]:
    """Stretches whose masks are exactly B-kind, I-kind, I-kind …"""
    begin, inside = only(f"B-{kind}"), only(f"I-{kind}")
    position = 0
    while position < len(sentence.tokens):
        if sentence.allowed[position] == begin:
            end = position + 1
            while end < len(sentence.tokens) and sentence.allowed[end] == inside:
                end += 1
            yield position, end
            position = end
        else:
            position += 1


def _retype_works(sentence: Sentence, source: str) -> None:
    """Wikigold's MISC holds nationalities, happenings and works; the last are what is neither of the first two."""
    if source != "wikigold":
        return
    for start, end in list(_runs(sentence, "MISC")):
        words = {t.lower() for t in sentence.tokens[start:end]}
        quoted = start > 0 and sentence.tokens[start - 1] in {'"', "“", "''", "``"}
        if quoted or (end - start > 1 and not words & HAPPENING and not words & demonyms()):
            _fill(sentence, start, end, "WORK")
        elif end - start > 1 and not words & demonyms():
            for position in range(start, end):
                sentence.allowed[position] |= kind_mask("WORK")


def _fill(sentence: Sentence, start: int, end: int, kind: str) -> None:
    for position in range(start, end):
        sentence.allowed[position] = only(f"{'B' if position == start else 'I'}-{kind}")


def _strip_titles(sentence: Sentence) -> None:
    """Titles stand outside the name: "President Obama" is Obama."""
    for start, end in list(_runs(sentence, "PERSON")):
        first = start
        while first < end - 1 and sentence.tokens[first].lower().rstrip(".") in titles():
            sentence.allowed[first] = OUTSIDE
            first += 1
        if first > start:
            _fill(sentence, first, end, "PERSON")


# Treebanks


def conllu(path: Path) -> Iterator[tuple[str, list[list[str]]]]:
    """(document, rows of ten columns) for every sentence; multiword and empty tokens are skipped."""
    document, rows = "", []
    with gzip.open(path, "rt", encoding="utf8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                document = line.split("=")[-1].strip()
            elif line.startswith("#"):
                continue
            elif not line:
                if rows:
                    yield document, rows
                rows = []
            else:
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
    if rows:
        yield document, rows


def _family(rows: list[list[str]]) -> tuple[list[int], list[str], list[str]]:
    return [int(r[6]) - 1 for r in rows], [r[7] for r in rows], [r[3] for r in rows]


def _person_name(rows: list[list[str]], head: int) -> tuple[int, int]:
    """The name around a proper noun: what hangs on it as `flat`, and given names as `compound`, without a gap."""
    heads, relations, tags = _family(rows)
    part = {head}
    for i, h in enumerate(heads):
        if h == head and relations[i] in {"flat", "goeswith"}:
            part.add(i)
        elif h == head and relations[i] == "compound" and tags[i] == "PROPN" and i < head:
            if rows[i][1].lower().rstrip(".") not in titles():
                part.add(i)
    for i, h in enumerate(heads):
        if h in part and h != head and relations[i] in {"flat", "compound"} and tags[i] == "PROPN":
            part.add(i)
    start = end = head
    joint = {"-", "'", "’", '"', "“", "”", "``", "''"}
    while start - 1 in part or (start - 2 in part and rows[start - 1][1] in joint):
        start -= 1 if start - 1 in part else 2
    while end + 1 in part or (end + 2 in part and rows[end + 1][1] in joint):
        end += 1 if end + 1 in part else 2
    while start < end and rows[start][1].lower().rstrip(".") in titles():
        start += 1
    return start, end + 1


def _mentions(rows: list[list[str]]) -> list[tuple[int, int, str]]:
    """GUM's nested mentions inside one sentence as (first, end, type)."""
    open_: list[tuple[str, str, int]] = []
    found = []
    for i, row in enumerate(rows):
        match = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        if not match:
            continue
        for piece in re.findall(r"\([^()]*\)?|[^()]+\)", match.group(1)):
            if piece.startswith("("):
                fields = piece.strip("()").split("-")
                if piece.endswith(")"):
                    found.append((i, i + 1, fields[1]))
                else:
                    open_.append((fields[0], fields[1], i))
            else:
                name = piece.strip(")").split("-")[0]
                for k in range(len(open_) - 1, -1, -1):
                    if open_[k][0] == name:
                        _, kind, start = open_.pop(k)
                        found.append((start, i + 1, kind))
                        break
    return found


GUM_KINDS = {"person": "PERSON", "organization": "ORGANIZATION", "place": "PLACE"}


def gum(path: Path) -> Iterator[Sentence]:
    for document, rows in conllu(path):
        heads, _, tags = _family(rows)
        made = Sentence([r[1] for r in rows], [], "gum", document, tags=tags)
        made.allowed = [OPEN if t == "PROPN" else _adjective(r) for t, r in zip(tags, rows, strict=True)]
        taken = [False] * len(rows)
        for start, end, kind in sorted(_mentions(rows), key=lambda m: (m[2] != "person", m[0] - m[1])):
            head = next((i for i in range(start, end) if not start <= heads[i] < end), start)
            if tags[head] != "PROPN":
                continue
            if kind == "person":
                first, last = _person_name(rows, head)
            else:
                first, last = _proper_stretch(rows, start, end, head)
            if any(taken[first:last]) or first >= last:
                continue
            if kind in GUM_KINDS:
                _fill(made, first, last, GUM_KINDS[kind])
            elif kind in {"event", "object", "abstract", "animal"}:
                for i in range(first, last):
                    made.allowed[i] = OPEN
            else:
                continue
            taken[first:last] = [True] * (last - first)
        yield made


def _adjective(row: list[str]) -> int:
    """Nationalities and the like are adjectives that are written with a capital."""
    return OUTSIDE | kind_mask("MISC") if row[3] == "ADJ" and row[1][:1].isupper() else OUTSIDE


def _proper_stretch(rows: list[list[str]], start: int, end: int, head: int) -> tuple[int, int]:
    """The capitalised words around the head, with "of", "and", "for", "the", hyphens between them."""
    inner = {"of", "and", "for", "the", "&", "-", "de", "del", "la", "in", "on", "al", "du", "des"}

    def capital(i: int) -> bool:
        return rows[i][1][:1].isupper() or rows[i][3] in {"PROPN", "NUM"}

    first = last = head
    while first > start and (capital(first - 1) or (first - 1 > start and rows[first - 1][1] in inner and capital(first - 2))):
        first -= 1
    while last < end - 1 and (capital(last + 1) or (last + 1 < end - 1 and rows[last + 1][1] in inner and capital(last + 2))):
        last += 1
    while first < head and (rows[first][3] in {"DET", "NUM"} or not capital(first)):
        first += 1
    return first, last + 1


def ewt(path: Path) -> Iterator[Sentence]:
    """EWT names no kinds; a proper noun with `flat` parts or with a title on it is a person."""
    documents: dict[str, list[list[list[str]]]] = collections.defaultdict(list)
    for document, rows in conllu(path):
        documents[document].append(rows)
    for document, parsed in documents.items():
        names = [_ewt_persons(rows) for rows in parsed]
        surnames = {rows[e - 1][1] for rows, found in zip(parsed, names, strict=True) for s, e in found if e - s > 1}
        for rows, found in zip(parsed, names, strict=True):
            tags = [r[3] for r in rows]
            made = Sentence([r[1] for r in rows], [], "ewt", document, tags=tags)
            made.allowed = _ewt_masks(rows)
            for start, end in found:
                _fill(made, start, end, "PERSON")
            for i, row in enumerate(rows):
                alone = not any(0 <= j < len(rows) and tags[j] == "PROPN" for j in (i - 1, i + 1))
                if alone and row[3] == "PROPN" and row[1] in surnames and made.allowed[i] == ANY:
                    _fill(made, i, i + 1, "PERSON")
            yield made


CALENDAR = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "jan.", "feb.", "aug.",
    "sept.", "oct.", "nov.", "dec.", "christmas", "easter", "god",
}  # fmt: skip


def _ewt_masks(rows: list[list[str]]) -> list[int]:
    """Proper nouns may be any name, words between them or beside them parts of one, all the rest is outside."""
    proper = [r[3] == "PROPN" and r[1].lower() not in CALENDAR for r in rows]
    masks = []
    for i, row in enumerate(rows):
        before = i > 0 and proper[i - 1]
        after = i + 1 < len(rows) and proper[i + 1]
        if proper[i]:
            masks.append(ANY)
        elif row[1][:1].isupper() and (before or after):
            masks.append(ANY & ~kind_mask("PERSON"))
        elif before and any(proper[i + 1 : i + 4]) and row[1] not in {",", ".", "and", "or", ";", ":"}:
            masks.append(ANY)
        elif row[1][:1].isupper() and row[3] in {"ADJ", "NOUN", "X"} and i > 0:
            masks.append(OPEN)
        else:
            masks.append(OUTSIDE)
    return masks


def _ewt_persons(rows: list[list[str]]) -> list[tuple[int, int]]:
    heads, relations, tags = _family(rows)
    found: list[tuple[int, int]] = []
    for i, row in enumerate(rows):
        if tags[i] != "PROPN" or not row[1][:1].isupper():
            continue
        mine = [k for k, h in enumerate(heads) if h == i]
        flat = [k for k in mine if relations[k] == "flat" and tags[k] == "PROPN"]
        title = [k for k in mine if relations[k] == "nmod:desc" and k < i]
        dates = any(re.fullmatch(r"[\d:./]+", rows[k][1]) for k in mine)
        lone_title = row[1].lower().rstrip(".") in titles()
        if (flat or title) and not dates and not lone_title and not any(relations[k] == "det" for k in mine):
            start, end = _person_name(rows, i)
            if not any(start < e and s < end for s, e in found):
                found.append((start, end))
    return found


# MEANTIME


def meantime(path: Path) -> Iterator[Sentence]:
    """Wikinews: mentions by kind, whole phrases; the name is their last capitalised stretch."""
    for line in path.open(encoding="utf8"):
        record = json.loads(line)
        text, limit = record["text"], record["annotated_upto"]
        names: list[tuple[int, int, str]] = []
        for entity in record["entities"]:
            kind = {"PER": "PERSON", "ORG": "ORGANIZATION", "LOC": "PLACE"}.get(entity["ent_type"])
            for mention in entity["mentions"]:
                if kind and mention["end"] <= limit:
                    names.append((mention["begin"], mention["end"], kind))
        for start, end in cut(text):
            if start < limit:
                yield _meantime_sentence(text, start, min(end, limit), names, record["id"])


def _meantime_sentence(text: str, start: int, end: int, names: list[tuple[int, int, str]], document: str) -> Sentence:
    offsets = tokenize(text[start:end], start)
    words = [text[a:b] for a, b in offsets]
    made = Sentence(words, [ANY if w[:1].isupper() else OUTSIDE for w in words], "meantime", document)
    for i, word in enumerate(words):
        if made.allowed[i] == ANY and (word.lower() in titles() or i == 0):
            made.allowed[i] = ANY
        if word in {"of", "and", "for", "the", "&", "-", "de"}:
            made.allowed[i] = ANY
    for begin, stop, kind in sorted(names, key=lambda n: (n[1] - n[0])):
        inside = [i for i, (a, b) in enumerate(offsets) if a >= begin and b <= stop]
        while inside and words[inside[-1]] in {"'s", "’s", "'", "’"}:
            inside.pop()
        if not inside or not words[inside[-1]][:1].isupper():
            continue
        first = last = inside[-1]
        while first - 1 >= inside[0] and (
            words[first - 1][:1].isupper()
            or (kind != "PERSON" and first - 2 >= inside[0] and words[first - 1] in {"of", "and", "for", "-"} and words[first - 2][:1].isupper())
            or (words[first - 1] in {"-", "al", "de", "van", "von", "bin"} and first - 2 >= inside[0] and words[first - 2][:1].isupper())
        ):
            first -= 1
        while first < last and (words[first].lower().rstrip(".") in titles() if kind == "PERSON" else words[first] in {"The", "A"}):
            first += 1
        if all(made.allowed[i] == ANY for i in range(first, last + 1)) and words[last].lower() not in titles() | PRONOUNS:
            _fill(made, first, last + 1, kind)
    return made


PRONOUNS = {"he", "she", "it", "they", "we", "i", "his", "her", "its", "their", "our", "you", "who", "this", "these", "my"}
