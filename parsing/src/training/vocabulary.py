"""The words, and parts of words, that have a vector."""

import re
from collections import Counter

import numpy as np
import torch

import words

LEAST = (2, 5, 5, 8, 8)
UNKNOWN = ""


class Vocabulary:
    """Numbers for each part of a word; 0 is for all that have none."""

    def __init__(self, sentences, extra=()):
        counts = Counter(words.pad(w) for s in sentences for w in s.words)
        self.rows = []
        for number, least in enumerate(LEAST):
            found = Counter()
            for padded, n in counts.items():
                part = words.part(number, padded)
                if part:
                    found[part] += n if number == 0 else 1
            names = [UNKNOWN] + [p for p, n in found.most_common() if n >= least]
            if number == 0:
                names += [w for w in extra if w not in found]
            self.rows.append({name: i for i, name in enumerate(names)})
        self.known = {}

    def of(self, word):
        """The numbers of the parts of a word, and of its shape."""
        if word not in self.known:
            padded = words.pad(word)
            parts = [words.part(i, padded) for i in range(len(self.rows))]
            numbers = [rows.get(part, 0) for rows, part in zip(self.rows, parts)]
            self.known[word] = (*numbers, words.shape(word))
        return self.known[word]

    def names(self, number):
        return list(self.rows[number])


def whole_words(pieces, most):
    """The most frequent words that are one piece, in the order of the pieces' list."""
    ordered = sorted(pieces, key=pieces.get)
    return [p for p in ordered if re.fullmatch("[a-z][a-z'-]+", p)][:most]


def reduced(names, pieces, table, width):
    """Vectors of a few numbers for words, from the mean input vector of their pieces."""
    table = table - table[1000:].mean(0)
    full = np.zeros((len(names), table.shape[1]), dtype=np.float32)
    known = np.zeros(len(names), dtype=bool)
    for i, name in enumerate(names):
        numbers = [p for p in pieces.of(name) if p != 100] if name and name[0] != "#" else []
        if numbers:
            full[i], known[i] = table[numbers].mean(0), True
    axes = np.linalg.svd(full[known][:20000], full_matrices=False)[2][:width]
    result = full @ axes.T
    result /= result[known].std()
    result[~known] = 0
    return torch.tensor(result)
