"""Fits the weights that decide where sentences end: logistic regression with an L1 penalty, full batch, no chance in it.

Usage: python sentences.py CANDIDATES WEIGHTS.ts
CANDIDATES is the output of sentence-candidates.ts; WEIGHTS.ts is written, one feature and its weight in hundredths a line.
Needs numpy.
"""

import sys
from collections import Counter

import numpy as np

SEEN_AT_LEAST = 3
PENALTY = 1.2
STEPS = 600
HEADER = "/** Where sentences end: a feature and its weight in hundredths a line. Written by scripts/train/sentences.py. */\n"


def read(path):
    labels, rows = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            label, *features = line.rstrip("\n").split("\t")
            if features:
                labels.append(float(label))
                rows.append(features)
    return np.array(labels), rows


def index_features(rows):
    counts = Counter(feature for row in rows for feature in row)
    names = sorted(name for name, count in counts.items() if count >= SEEN_AT_LEAST and is_plain(name))
    return names, {name: at for at, name in enumerate(names)}


def is_plain(name):
    """The weights stand in a template string, one a line."""
    return not any(character in "`\\$ \t\n" for character in name)


def fit(labels, rows, index):
    """FISTA on the sparse rows; the bias, feature `bias`, is not penalised."""
    row_of = np.array([at for at, row in enumerate(rows) for feature in row if feature in index])
    column_of = np.array([index[feature] for row in rows for feature in row if feature in index])
    size = len(index)
    penalty = np.full(size, PENALTY)
    penalty[index["bias"]] = 0
    lipschitz = 0.25 * largest_square_norm(row_of, column_of, len(labels), size)
    weights = np.zeros(size)
    ahead, momentum = weights, 1.0
    for step in range(STEPS):
        scores = np.bincount(row_of, ahead[column_of], len(labels))
        error = 1 / (1 + np.exp(-scores)) - labels
        gradient = np.bincount(column_of, error[row_of], size)
        moved = ahead - gradient / lipschitz
        following = np.sign(moved) * np.maximum(np.abs(moved) - penalty / lipschitz, 0)
        grown = (1 + np.sqrt(1 + 4 * momentum**2)) / 2
        ahead = following + (momentum - 1) / grown * (following - weights)
        weights, momentum = following, grown
    return weights


def largest_square_norm(row_of, column_of, height, width):
    vector = np.ones(width)
    norm = 1.0
    for _ in range(30):
        vector = np.bincount(column_of, np.bincount(row_of, vector[column_of], height)[row_of], width)
        norm = np.linalg.norm(vector)
        vector /= norm
    return norm


def main():
    candidates, output = sys.argv[1:]
    labels, rows = read(candidates)
    names, index = index_features(rows)
    hundredths = np.rint(fit(labels, rows, index) * 100).astype(int)
    kept = [f"{name} {weight}" for name, weight in zip(names, hundredths) if weight]
    with open(output, "w", encoding="utf-8") as file:
        file.write(f"{HEADER}export const sentenceWeights = `\n" + "\n".join(kept) + "\n`;\n")
    print(f"{len(labels)} candidates, {int(labels.sum())} of them ends, {len(kept)} weights")


main()
