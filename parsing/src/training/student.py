"""Trains the parser that is shipped, on treebanks, made-up sentences and the teacher's trees."""

import argparse
import math
import random
import time

import torch
import torch.nn as nn

import minilm
import scorer
import treebank
import vocabulary
from encoder import Encoder
from labels import Labels


def new(options, labels, vocab, reduced):
    encoder = Encoder(vocab, options.width, options.layers, reduced, options.dropout, word_dropout=0.15)
    heads = scorer.Scorer(
        options.width, labels, options.arcs, options.links, options.dropout, bilinear=False
    )
    return encoder, heads


class Average:
    """The moving average of weights, which does better than the last ones."""

    def __init__(self, weights):
        self.weights, self.mean, self.step = weights, [w.detach().clone() for w in weights], 0

    @torch.no_grad()
    def follow(self):
        self.step += 1
        keep = min(0.998, self.step / (self.step + 10))
        torch._foreach_mul_(self.mean, keep)
        torch._foreach_add_(self.mean, [w.detach() for w in self.weights], alpha=1 - keep)

    @torch.no_grad()
    def swap(self):
        for weight, mean in zip(self.weights, self.mean):
            last = weight.detach().clone()
            weight.copy_(mean)
            mean.copy_(last)


def rate(step, total):
    """Rises over 200 steps, then falls along a cosine."""
    return min(1, (step + 1) / 200) * (0.97 * (1 + math.cos(math.pi * min(1, step / total))) / 2 + 0.03)


def data(options):
    gold, corpus = treebank.Corpus(), treebank.Corpus()
    gold.add(options.treebank)
    corpus.groups += gold.groups
    for path in options.grammar:
        corpus.add([path])
    for path in options.silver:
        corpus.add([path], weight=options.silver_weight, longest=80)
    return Labels(gold.all()), corpus


def train(options):
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    labels, corpus = data(options)
    pieces, model = minilm.WordPieces(options.minilm), minilm.MiniLm(options.minilm)
    table = model.words.weight.detach().numpy()
    extra = vocabulary.whole_words(pieces.pieces, options.extra)
    vocab = vocabulary.Vocabulary(corpus.all(), extra)
    reduced = vocabulary.reduced(vocab.names(0), pieces, table, options.reduced)
    print("vectors", [len(rows) for rows in vocab.rows], "groups", len(corpus.groups), flush=True)
    dev = [treebank.read(path) for path in options.dev]
    encoder, heads = new(options, labels, vocab, reduced)
    weights = [*encoder.parameters(), *heads.parameters()]
    optimizer = torch.optim.Adam(weights, lr=options.rate, betas=(0.9, 0.95))
    average, step, start = Average(weights), 0, time.time()
    for number in range(options.passes):
        encoder.train(), heads.train()
        batches = treebank.batches([treebank.disguise(s) for s in corpus.draw()], options.batch)
        total, sum_of_losses = len(batches) * options.passes, 0
        for batch in batches:
            for group in optimizer.param_groups:
                group["lr"] = options.rate * rate(step, total)
            loss = scorer.loss(heads, encoder(batch), batch, labels, tags=0.5)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(weights, 5.0)
            optimizer.step()
            average.follow()
            step += 1
            sum_of_losses += loss.item()
        print("pass", number, "%.3f %.0fs" % (sum_of_losses / len(batches), time.time() - start), flush=True)
        if number % 4 == 3 or number == options.passes - 1:
            average.swap()
            for sentences in dev:
                found = scorer.parse(encoder, heads, sentences, labels)
                print("  ", scorer.agreement(sentences, found), flush=True)
            vocab.known = {}
            state = (vars(options), labels, vocab, encoder.state_dict(), heads.state_dict())
            torch.save(state, options.out)
            average.swap()


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minilm", required=True, help="jar with the language model")
    parser.add_argument("--treebank", nargs="+", required=True)
    parser.add_argument("--grammar", nargs="*", default=[])
    parser.add_argument("--silver", nargs="*", default=[], help="the teacher's trees")
    parser.add_argument("--silver-weight", type=float, default=0.5)
    parser.add_argument("--dev", nargs="*", default=[])
    parser.add_argument("--width", type=int, default=128)
    parser.add_argument("--layers", type=int, default=3)
    parser.add_argument("--arcs", type=int, default=96)
    parser.add_argument("--links", type=int, default=48)
    parser.add_argument("--reduced", type=int, default=48, help="numbers of a reduced vector")
    parser.add_argument("--extra", type=int, default=12000, help="words with a reduced vector alone")
    parser.add_argument("--dropout", type=float, default=0.25)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--batch", type=int, default=2000, help="words in a step")
    parser.add_argument("--passes", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    return parser.parse_args()


if __name__ == "__main__":
    train(options())
