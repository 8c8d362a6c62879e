"""Sentences of treebanks in the CoNLL-U format."""

import random


class Sentence:
    """Words with their parts of speech, heads (1-based, 0 the root) and relations."""

    __slots__ = ("id", "text", "words", "upos", "xpos", "heads", "relations", "weight", "cache")

    def __init__(self, id="", text=""):
        self.id, self.text, self.weight, self.cache = id, text, 1.0, None
        self.words, self.upos, self.xpos, self.heads, self.relations = [], [], [], [], []

    def __len__(self):
        return len(self.words)

    def add(self, word, upos, xpos, head, relation):
        self.words.append(word)
        self.upos.append(upos)
        self.xpos.append(xpos)
        self.heads.append(head)
        self.relations.append(relation)


def read(path):
    """All sentences of a file; multiword ranges and empty nodes are passed over."""
    sentences, current = [], Sentence()
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if len(current):
                sentences.append(current)
            current = Sentence()
        elif line.startswith("# sent_id = "):
            current.id = line[len("# sent_id = "):]
        elif line.startswith("# text = "):
            current.text = line[len("# text = "):]
        elif line[0] != "#":
            cells = line.split("\t")
            if cells[0].isdigit():
                head = int(cells[6]) if cells[6].isdigit() else 0
                current.add(cells[1], cells[3], cells[4], head, cells[7])
    if len(current):
        sentences.append(current)
    return sentences


def write(path, sentences):
    with open(path, "w", encoding="utf-8") as out:
        for s in sentences:
            out.write("# sent_id = %s\n# text = %s\n" % (s.id, s.text))
            for i in range(len(s)):
                cells = (i + 1, s.words[i], s.upos[i], s.xpos[i], s.heads[i], s.relations[i])
                out.write("%d\t%s\t_\t%s\t%s\t_\t%d\t%s\t_\t_\n" % cells)
            out.write("\n")


class Corpus:
    """Groups of sentences; in each pass one of each group is taken, by chance.

    The members of a group are the same sentence in the words of the treebank and in the tokens of
    the library.
    """

    def __init__(self):
        self.groups = []

    def add(self, paths, weight=1.0, longest=120):
        """Adds the sentences of files; those with the same identifier make one group."""
        groups = {}
        for path in paths:
            for s in read(path):
                if len(s) <= longest:
                    s.weight = weight
                    groups.setdefault(s.id or len(groups), []).append(s)
        self.groups += groups.values()

    def all(self):
        return [s for group in self.groups for s in group]

    def draw(self):
        return [random.choice(group) for group in self.groups]


def disguise(sentence):
    """By chance the sentence in capitals, as a headline, or without its final mark."""
    chance = random.random()
    if chance < 0.05:
        words = [w.upper() for w in sentence.words]
    elif chance < 0.08:
        words = [w[:1].upper() + w[1:] if len(w) > 3 else w for w in sentence.words]
    elif chance < 0.18 and len(sentence) > 2 and is_final(sentence):
        return cut(sentence)
    else:
        return sentence
    copy = Sentence(sentence.id, sentence.text)
    copy.words, copy.weight = words, sentence.weight
    copy.upos, copy.xpos = sentence.upos, sentence.xpos
    copy.heads, copy.relations = sentence.heads, sentence.relations
    return copy


def is_final(sentence):
    """True if the last word is a full stop on which nothing depends."""
    return sentence.words[-1] == "." and len(sentence) not in sentence.heads


def cut(sentence):
    copy = Sentence(sentence.id, sentence.text)
    copy.weight = sentence.weight
    for name in ("words", "upos", "xpos", "heads", "relations"):
        setattr(copy, name, getattr(sentence, name)[:-1])
    return copy


def batches(sentences, words, shuffle=True):
    """Lists of sentences of like length, each of about so many words with its padding."""
    ordered = sorted(sentences, key=lambda s: (len(s), random.random()))
    result, batch = [], []
    for s in ordered:
        if batch and len(s) * (len(batch) + 1) > words:
            result.append(batch)
            batch = []
        batch.append(s)
    if batch:
        result.append(batch)
    if shuffle:
        random.shuffle(result)
    return result
