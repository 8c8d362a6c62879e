"""Writes a student as the file of weights that the library reads, each number of a matrix a byte.

`WeightsReader.java` says how the file is laid out.
"""

import argparse
import struct

import numpy as np
import torch

from evaluate import load_student

MAGIC, VERSION = b"SITREPSX", 1


class Writer:
    def __init__(self, out):
        self.out = out

    def integer(self, number):
        self.out.write(struct.pack(">i", number))

    def text(self, text):
        data = text.encode("utf-8")
        self.integer(len(data))
        self.out.write(data)

    def texts(self, texts):
        self.integer(len(texts))
        for text in texts:
            self.text(text)

    def hashes(self, names):
        hashes = [fnv(name) for name in names]
        self.integer(len(hashes))
        self.out.write(np.array(hashes, dtype=">u4").tobytes())

    def vector(self, tensor):
        numbers = tensor.detach().flatten().numpy()
        self.integer(len(numbers))
        self.out.write(numbers.astype(">f4").tobytes())

    def rows(self, tensor):
        numbers = tensor.detach().numpy()
        scales = np.maximum(np.abs(numbers).max(1), 1e-9).astype(np.float32) / 127
        self.integer(numbers.shape[0])
        self.integer(numbers.shape[1])
        self.out.write(scales.astype(">f4").tobytes())
        whole = np.clip(np.round(numbers / scales[:, None]), -127, 127)
        self.out.write(whole.astype(np.int8).tobytes())

    def norm(self, norm):
        self.vector(norm.weight)
        self.vector(norm.bias)


def fnv(name):
    """The 32-bit hash of Fowler, Noll and Vo (1a) over UTF-16 units."""
    value = 0x811C9DC5
    units = name.encode("utf-16-le")
    for i in range(0, len(units), 2):
        value = ((value ^ (units[i] | units[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return value


def write(out, encoder, heads, labels, provenance):
    w = Writer(out)
    out.write(MAGIC)
    w.integer(VERSION)
    w.text(provenance)
    for number in (len(encoder.layers), heads.arcs, heads.link_head.out_features):
        w.integer(number)
    w.texts(labels.relations)
    w.texts(labels.upos)
    for number in range(len(encoder.vocabulary.rows)):
        w.hashes(encoder.vocabulary.names(number))
        w.rows(encoder.parts[number].weight if number else encoder.word_vectors())
    w.rows(encoder.parts[-1].weight)
    w.norm(encoder.norm)
    for layer in encoder.layers:
        for row in layer.window:
            w.vector(row)
        w.rows(layer.gates.weight.t())
        w.vector(layer.gates.bias)
        w.norm(layer.norm)
    w.vector(heads.root)
    read = (heads.arc_dependent, heads.arc_head, heads.link_dependent, heads.link_head, heads.upos)
    w.rows(torch.cat([part.weight for part in read]).t())
    w.vector(torch.cat([part.bias for part in read]))
    w.rows(heads.pair_weights())
    w.vector(heads.head.weight)
    w.rows(heads.relation.weight.t())
    w.vector(heads.relation.bias)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--provenance", required=True, help="file that tells what the weights are")
    parser.add_argument("student")
    parser.add_argument("out")
    options = parser.parse_args()
    with open(options.out, "wb") as out:
        told = open(options.provenance, encoding="utf-8").read().strip()
        write(out, *load_student(options.student), told)
