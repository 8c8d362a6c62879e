"""Scores of heads, relations and tags, on top of any encoder (Dozat and Manning, 2017)."""

import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import spanning_tree
import treebank
from dropout import Dropout

NEVER = -1e4


class Scorer(nn.Module):
    def __init__(self, width, labels, arcs, links, dropout, bilinear):
        super().__init__()
        self.arcs, self.bilinear = arcs, bilinear
        relations = len(labels.relations)
        self.root = nn.Parameter(torch.zeros(width))
        self.arc_dependent, self.arc_head = nn.Linear(width, arcs), nn.Linear(width, arcs)
        self.link_dependent, self.link_head = nn.Linear(width, links), nn.Linear(width, links)
        self.pair = nn.Parameter(torch.randn(arcs, arcs) * 0.01)
        self.head = nn.Linear(arcs, 1, bias=False)
        self.relation = nn.Linear(links, relations)
        if bilinear:
            self.product = nn.Parameter(torch.randn(links, relations * links) * 0.01)
            self.relation_head = nn.Linear(links, relations, bias=False)
        self.upos, self.xpos = nn.Linear(width, len(labels.upos)), nn.Linear(width, len(labels.xpos))
        self.drop = Dropout(dropout)

    def pair_weights(self):
        return self.pair * (4 / math.sqrt(self.arcs))

    def with_root(self, h):
        return torch.cat([self.root.expand(len(h), 1, h.shape[2]), h], 1)

    def arc_scores(self, h):
        """For each word a score of each head, place 0 being the root."""
        dependent = self.drop(F.relu(self.arc_dependent(h)))
        head = self.drop(F.relu(self.arc_head(self.with_root(h))))
        return dependent @ self.pair_weights() @ head.transpose(1, 2) + self.head(head).transpose(1, 2)

    def relation_scores(self, h, heads):
        dependent, head = self.link_dependent(h), self.link_head(self.with_root(h))
        head = torch.gather(head, 1, heads[:, :, None].expand(-1, -1, head.shape[2]))
        if not self.bilinear:
            return self.relation(self.drop(F.relu(dependent + head)))
        dependent, head = self.drop(F.relu(dependent)), self.drop(F.relu(head))
        product = (dependent @ self.product).view(*dependent.shape[:2], -1, head.shape[2])
        return (product * head[:, :, None, :]).sum(-1) + self.relation(dependent) + self.relation_head(head)


def targets(batch, labels):
    """What is to be found: heads, relations, two tags, and which places hold a word."""
    shape = (len(batch), max(map(len, batch)))
    y = np.zeros((4,) + shape, dtype=np.int64)
    mask = np.zeros(shape, dtype=bool)
    for i, s in enumerate(batch):
        n = len(s)
        mask[i, :n] = True
        y[0, i, :n] = s.heads
        y[1, i, :n] = [labels.relation(r) for r in s.relations]
        y[2, i, :n] = [labels.upos_of.get(u, 0) for u in s.upos]
        y[3, i, :n] = [labels.xpos_of.get(x, 0) for x in s.xpos]
    return torch.tensor(y), torch.tensor(mask)


def loss(scorer, h, batch, labels, tags):
    """Cross entropy of heads, relations and tags, which weigh `tags`, by the weight of sentences."""
    y, mask = targets(batch, labels)
    known = torch.cat([torch.ones(len(batch), 1, dtype=torch.bool), mask], 1)
    arcs = scorer.arc_scores(scorer.drop(h)).masked_fill(~known[:, None, :], NEVER)
    itself = torch.eye(mask.shape[1], mask.shape[1] + 1, dtype=torch.bool).roll(1, 1)
    arcs = arcs.masked_fill(itself[None], NEVER)
    weight = torch.tensor([s.weight for s in batch])[:, None].expand(mask.shape)[mask]

    def entropy(scores, target):
        each = F.cross_entropy(scores[mask], target[mask], reduction="none")
        return (each * weight).sum() / weight.sum()

    return (
        entropy(arcs, y[0])
        + entropy(scorer.relation_scores(scorer.drop(h), y[0]), y[1])
        + tags * entropy(scorer.upos(scorer.drop(h)), y[2])
        + 0.3 * entropy(scorer.xpos(scorer.drop(h)), y[3])
    )


@torch.no_grad()
def parse(encoder, scorer, sentences, labels, words=4000):
    """The same sentences with the trees that the model gives them, in their order."""
    encoder.eval(), scorer.eval()
    results = {}
    for batch in treebank.batches(sentences, words, shuffle=False):
        h = encoder(batch)
        arcs = scorer.arc_scores(h).numpy()
        heads = torch.zeros(h.shape[:2], dtype=torch.long)
        for i, s in enumerate(batch):
            n = len(s)
            scores = np.full((n + 1, n + 1), spanning_tree.NEVER)
            scores[1:] = arcs[i, :n, : n + 1]
            heads[i, :n] = torch.tensor(spanning_tree.heads(scores)[1:])
        relations = scorer.relation_scores(h, heads).argmax(-1)
        upos, xpos = scorer.upos(h).argmax(-1), scorer.xpos(h).argmax(-1)
        for i, s in enumerate(batch):
            tree = treebank.Sentence(s.id, s.text)
            for j, word in enumerate(s.words):
                head = int(heads[i, j])
                label = "root" if head == 0 else labels.relations[relations[i, j]]
                tree.add(word, labels.upos[upos[i, j]], labels.xpos[xpos[i, j]], head, label)
            results[id(s)] = tree
    return [results[id(s)] for s in sentences]


def agreement(gold, found):
    """Shares of heads, of heads with relations (subtypes told apart or not), and of tags."""
    words = heads = labelled = universal = tags = 0
    for g, f in zip(gold, found):
        for i in range(len(g)):
            words += 1
            right = g.heads[i] == f.heads[i]
            heads += right
            labelled += right and g.relations[i] == f.relations[i]
            universal += right and g.relations[i].split(":")[0] == f.relations[i].split(":")[0]
            tags += g.upos[i] == f.upos[i]
    shares = [100 * n / words for n in (heads, labelled, universal, tags)]
    return "UAS %.2f LAS %.2f universal %.2f UPOS %.2f" % tuple(shares)
