"""Tokens in the manner of UD English, near enough to the runtime's for training and measuring names."""

import re

PIECE = re.compile(
    r"""
    https?://\S+ | www\.\S+ | \S+@\S+\.\w+ |
    (?:[A-Z]\.){2,}[A-Z]? | [A-Z]\.(?=\s?[A-Z]) |
    (?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Rev|Hon|St|Sr|Jr|Insp|Supt|Det|Cmdr|Messrs|Mme|Mlle|Engr|Atty|Fr|
       Inc|Corp|Ltd|Co|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\. |
    ['’](?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M)(?!\w) |
    n['’]t(?!\w) | N['’]T(?!\w) |
    \w+?(?=n['’]t(?!\w)) |
    \d+(?:[.,:]\d+)* | \w*\d\w* |
    [^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*(?:['’](?=[A-ZÀ-Ž][a-zà-ž])[^\W\d_]+|['’](?!(?:s|S|ll|re|ve|d|m)\b)[^\W\d_]+)* |
    \.{2,} | -{2,} | \S
    """,
    re.X,
)


def tokenize(text: str, start: int = 0) -> list[tuple[int, int]]:
    """Offsets (code points) of the tokens of a text."""
    return [(match.start() + start, match.end() + start) for match in PIECE.finditer(text)]


SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-ZÀ-Ž0-9])|\n+")
ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“])(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Rev|Hon|St|Insp|Supt|Det|Cmdr|Messrs|Engr|Atty|Fr|No|vs|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$"
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Offsets of sentences: cut at line breaks and after full stops that close no abbreviation."""
    spans, start = [], 0
    for match in SENTENCE_END.finditer(text):
        if "\n" not in match.group() and ABBREVIATION.search(text[start : match.start()]):
            continue
        if match.start() > start:
            spans.append((start, match.end()))
        start = match.end()
    if start < len(text):
        spans.append((start, len(text)))
    return spans
