"""The relations and tags that a model tells apart."""

from collections import Counter

LEAST = 20


class Labels:
    def __init__(self, sentences):
        relations = Counter(r for s in sentences for r in s.relations)
        self.relations = [r for r, n in relations.most_common() if n >= LEAST]
        self.upos = sorted({u for s in sentences for u in s.upos})
        self.xpos = sorted({x for s in sentences for x in s.xpos})
        self.index()

    def index(self):
        self.relation_of = {r: i for i, r in enumerate(self.relations)}
        self.upos_of = {u: i for i, u in enumerate(self.upos)}
        self.xpos_of = {x: i for i, x in enumerate(self.xpos)}

    def relation(self, name):
        """The number of a relation; a rare subtype counts as its universal relation."""
        base = name.split(":")[0]
        known = self.relation_of
        return known.get(name, known.get(base, known.get("dep", 0)))
