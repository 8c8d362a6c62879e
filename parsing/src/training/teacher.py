"""Fine-tunes a small language model into a parser that is too large to ship.

It learns from treebanks, and from made-up sentences in its last pass; what it then makes of free
text teaches the student.
"""

import argparse
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import minilm
import scorer
import treebank
from labels import Labels
from words import shape, SHAPES


class Teacher(nn.Module):
    def __init__(self, jar):
        super().__init__()
        self.pieces, self.model = minilm.WordPieces(jar), minilm.MiniLm(jar)
        self.shapes = nn.Embedding(SHAPES, 32)
        self.project = nn.Linear(2 * minilm.WIDTH + 32, 400)

    def forward(self, batch):
        """Reads a word off its first and its last piece."""
        rows, ends = [], []
        for s in batch:
            row, first, last = [minilm.BEGIN], [], []
            for word in s.words:
                first.append(len(row))
                row += self.pieces.of(word)
                last.append(len(row) - 1)
            rows.append(row[:511] + [minilm.END])
            ends.append((first, last))
        pieces = np.zeros((len(batch), max(map(len, rows))), dtype=np.int64)
        mask = np.zeros(pieces.shape, dtype=np.float32)
        places = np.zeros((3, len(batch), max(map(len, batch))), dtype=np.int64)
        for i, row in enumerate(rows):
            pieces[i, : len(row)], mask[i, : len(row)] = row, 1
            n = len(batch[i])
            places[0, i, :n], places[1, i, :n] = np.minimum(ends[i], 510)
            places[2, i, :n] = [shape(w) for w in batch[i].words]
        h = self.model(torch.tensor(pieces), torch.tensor(mask))
        places = torch.tensor(places)
        first, last = (
            torch.gather(h, 1, p[:, :, None].expand(-1, -1, h.shape[2])) for p in places[:2]
        )
        return F.gelu(self.project(torch.cat([first, last, self.shapes(places[2])], -1)))


def new(jar, labels):
    return Teacher(jar), scorer.Scorer(400, labels, arcs=300, links=100, dropout=0.25, bilinear=True)


def rate(step, total):
    """Rises over a twelfth of the steps, then falls to nearly nothing."""
    rise = total // 12
    return (step + 1) / rise if step < rise else max(0.02, (total - step) / (total - rise))


def train(options):
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    corpus = treebank.Corpus()
    corpus.add(options.treebank)
    labels = Labels(corpus.all())
    dev = [treebank.read(path) for path in options.dev]
    encoder, heads = new(options.minilm, labels)
    encoder.model.words.weight.requires_grad = False
    slow = [p for p in encoder.model.parameters() if p.requires_grad]
    fast = [*encoder.shapes.parameters(), *encoder.project.parameters(), *heads.parameters()]
    groups = [{"params": slow, "lr": 2e-4}, {"params": fast, "lr": 1.5e-3}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))
    base = [group["lr"] for group in groups]
    step, start = 0, time.time()
    for number in range(options.passes):
        if number == options.passes - 1 and options.grammar:
            corpus.add(options.grammar)
        encoder.train(), heads.train()
        batches = treebank.batches([treebank.disguise(s) for s in corpus.draw()], 1400)
        total = step + len(batches) * (options.passes - number)
        for batch in batches:
            for group, most in zip(optimizer.param_groups, base):
                group["lr"] = most * rate(step, total)
            loss = scorer.loss(heads, encoder(batch), batch, labels, tags=0.3)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(slow + fast, 5.0)
            optimizer.step()
            step += 1
            if step % 50 == 0:
                print(number, step, total, "%.3f %.0fs" % (loss.item(), time.time() - start), flush=True)
        for sentences in dev:
            found = scorer.parse(encoder, heads, sentences, labels)
            print("pass", number, scorer.agreement(sentences, found), flush=True)
        torch.save((labels, encoder.state_dict(), heads.state_dict()), options.out)


def load(jar, path):
    labels, encoder_weights, heads_weights = torch.load(path)
    encoder, heads = new(jar, labels)
    encoder.load_state_dict(encoder_weights)
    heads.load_state_dict(heads_weights)
    return encoder, heads, labels


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minilm", required=True, help="jar with the language model")
    parser.add_argument("--treebank", nargs="+", required=True)
    parser.add_argument("--grammar", nargs="*", default=[], help="made-up trees, for the last pass")
    parser.add_argument("--dev", nargs="*", default=[])
    parser.add_argument("--passes", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    train(parser.parse_args())
