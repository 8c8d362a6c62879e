"""The best tree with one root, as Chu and Liu (1965) and Edmonds (1967) find it."""

import numpy as np

NEVER = -1e9
FORCE = 1e6
TRIES = 4


def heads(scores):
    """Heads of words from scores[word, head], where place 0 is the root and row 0 is unused."""
    scores = scores.astype(np.float64)
    np.fill_diagonal(scores, NEVER)
    found = best(scores)
    if (found[1:] == 0).sum() == 1:
        return found
    most, result = None, None
    for root in np.argsort(-scores[1:, 0])[:TRIES] + 1:
        forced = scores.copy()
        forced[1:, 0] = NEVER
        forced[root, 0] = scores[root, 0] + FORCE
        tree = best(forced)
        total = sum(scores[i, tree[i]] for i in range(1, len(tree)))
        if most is None or total > most:
            most, result = total, tree
    return result


def circle(tree):
    seen = [0] * len(tree)
    for start in range(1, len(tree)):
        word = start
        while word and not seen[word]:
            seen[word] = start
            word = tree[word]
        if word and seen[word] == start:
            words, i = [word], tree[word]
            while i != word:
                words.append(i)
                i = tree[i]
            return words
    return []


def best(scores):
    tree = scores.argmax(1)
    tree[0] = 0
    inside = circle(tree)
    if not inside:
        return tree
    rest = [i for i in range(len(tree)) if i not in set(inside)]
    joint = len(rest)
    total = sum(scores[i, tree[i]] for i in inside)
    smaller = np.full((joint + 1, joint + 1), NEVER)
    smaller[:joint, :joint] = scores[np.ix_(rest, rest)]
    np.fill_diagonal(smaller, NEVER)
    gains = scores[inside] - scores[inside, tree[inside]][:, None]
    head_of, entry_of = {}, {}
    for i, word in enumerate(rest):
        head_of[word] = inside[int(scores[word, inside].argmax())]
        entry = int(gains[:, word].argmax())
        entry_of[word] = inside[entry]
        smaller[i, joint] = scores[word, head_of[word]]
        smaller[joint, i] = gains[entry, word] + total
    found = best(smaller)
    result = tree.copy()
    for i, word in enumerate(rest):
        if word:
            result[word] = head_of[word] if found[i] == joint else rest[found[i]]
    above = rest[found[joint]]
    result[entry_of[above]] = above
    return result
