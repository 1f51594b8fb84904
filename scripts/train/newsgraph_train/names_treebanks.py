"""Names of the treebanks: GUM's entities, and what EWT's trees say about proper nouns."""

from __future__ import annotations

import collections
import gzip
import re
from collections.abc import Iterator
from pathlib import Path

from .names_labels import ANY, OPEN, OUTSIDE, Sentence, fill, kind_mask
from .names_words import titles

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
                fill(made, first, last, GUM_KINDS[kind])
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
                fill(made, start, end, "PERSON")
            for i, row in enumerate(rows):
                alone = not any(0 <= j < len(rows) and tags[j] == "PROPN" for j in (i - 1, i + 1))
                if alone and row[3] == "PROPN" and row[1] in surnames and made.allowed[i] == ANY:
                    fill(made, i, i + 1, "PERSON")
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
