"""all-MiniLM-L6-v2 (Apache-2.0), as the Maven artefact of langchain4j packs it."""

import json
import math
import re
import unicodedata
import zipfile

import numpy as np
import torch
import torch.nn as nn

from dropout import Dropout

LAYERS, WIDTH, ATTENTION_HEADS, HIDDEN, PIECES = 6, 384, 12, 1536, 30522
BEGIN, END, UNKNOWN = 101, 102, 100
PART = re.compile(r"[A-Za-z\u00c0-\u024f]+|\d+|[^\sA-Za-z\u00c0-\u024f\d]")


class WordPieces:
    def __init__(self, jar):
        with zipfile.ZipFile(jar) as archive:
            name = next(n for n in archive.namelist() if n.endswith("tokenizer.json"))
            self.pieces = json.loads(archive.read(name))["model"]["vocab"]
        self.known = {}

    def of(self, word):
        """The numbers of a word's pieces, at most six."""
        if word not in self.known:
            pieces = [p for part in PART.findall(word) for p in self.split(plain(part))]
            self.known[word] = pieces[:6] or [UNKNOWN]
        return self.known[word]

    def split(self, word):
        found, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and self.mark(word, start, end) not in self.pieces:
                end -= 1
            if end == start:
                return [UNKNOWN]
            found.append(self.pieces[self.mark(word, start, end)])
            start = end
        return found

    @staticmethod
    def mark(word, start, end):
        return word[start:end] if start == 0 else "##" + word[start:end]


def plain(word):
    """In lower case without accents."""
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in letters if unicodedata.category(c) != "Mn")


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.value, self.output = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, HIDDEN), nn.Linear(HIDDEN, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(0.1)

    def forward(self, x, mask):
        def split(y):
            return y.view(*x.shape[:2], ATTENTION_HEADS, -1).transpose(1, 2)

        scores = split(self.query(x)) @ split(self.key(x)).transpose(-1, -2)
        weights = (scores / math.sqrt(WIDTH / ATTENTION_HEADS) + mask[:, None, None, :]).softmax(-1)
        y = (self.drop(weights) @ split(self.value(x))).transpose(1, 2).reshape(x.shape)
        x = self.norm1(x + self.drop(self.output(y)))
        return self.norm2(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class MiniLm(nn.Module):
    def __init__(self, jar):
        super().__init__()
        self.words, self.places = nn.Embedding(PIECES, WIDTH), nn.Embedding(512, WIDTH)
        self.kinds = nn.Embedding(2, WIDTH)
        self.norm, self.drop = nn.LayerNorm(WIDTH, eps=1e-12), Dropout(0.1)
        self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])
        self.load(*read_onnx(jar))

    def forward(self, pieces, mask):
        place = torch.arange(pieces.shape[1])
        x = self.words(pieces) + self.places(place)[None] + self.kinds(torch.zeros_like(pieces))
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, (1 - mask.float()) * -1e4)
        return x

    def load(self, tensors, by_bias):
        def norm(module, name):
            module.weight.data, module.bias.data = tensors[name + ".weight"], tensors[name + ".bias"]

        self.words.weight.data = tensors["embeddings.word_embeddings.weight"]
        self.places.weight.data = tensors["embeddings.position_embeddings.weight"]
        self.kinds.weight.data = tensors["embeddings.token_type_embeddings.weight"]
        norm(self.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            prefix = "encoder.layer.%d." % i
            norm(layer.norm1, prefix + "attention.output.LayerNorm")
            norm(layer.norm2, prefix + "output.LayerNorm")
            for module, name in (
                (layer.query, "attention.self.query"),
                (layer.key, "attention.self.key"),
                (layer.value, "attention.self.value"),
                (layer.output, "attention.output.dense"),
                (layer.up, "intermediate.dense"),
                (layer.down, "output.dense"),
            ):
                bias = prefix + name + ".bias"
                module.weight.data, module.bias.data = by_bias[bias].t().contiguous(), tensors[bias]


def read_onnx(jar):
    """The tensors of the graph by name, and the matrices of its products by their bias's name."""
    with zipfile.ZipFile(jar) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".onnx"))
        model = archive.read(name)
    graph = next(value for field, value in fields(memoryview(model)) if field == 7)
    tensors, products, sums = {}, {}, []
    for field, value in fields(graph):
        if field == 5:
            tensors.update(tensor(value))
        elif field == 1:
            node = [(f, bytes(v).decode()) for f, v in fields(value) if f in (1, 2, 4)]
            kind = next(v for f, v in node if f == 4)
            inputs = [v for f, v in node if f == 1]
            if kind == "MatMul":
                products[next(v for f, v in node if f == 2)] = inputs
            elif kind == "Add":
                sums.append(inputs)
    by_bias = {}
    for inputs in sums:
        for bias in inputs:
            for product in inputs:
                for matrix in products.get(product, ()):
                    if bias in tensors and matrix in tensors:
                        by_bias[bias] = tensors[matrix]
    return tensors, by_bias


def tensor(message):
    """One tensor of 32-bit floats by its name; nothing for other kinds."""
    values = list(fields(message))
    dims = []
    for field, value in values:
        if field == 1:
            dims += numbers(value)
    name = next(bytes(v).decode() for f, v in values if f == 8)
    data = next((v for f, v in values if f == 9), None)
    if data is None or next(v for f, v in values if f == 2) != 1:
        return {}
    return {name: torch.tensor(np.frombuffer(data, dtype="<f4").reshape(dims).copy())}


def numbers(value):
    if isinstance(value, int):
        return [value]
    found, at = [], 0
    while at < len(value):
        number, at = varint(value, at)
        found.append(number)
    return found


def fields(message):
    """Numbers and values of the fields of a protocol buffer."""
    at = 0
    while at < len(message):
        key, at = varint(message, at)
        field, kind = key >> 3, key & 7
        if kind == 0:
            value, at = varint(message, at)
        else:
            if kind == 2:
                size, at = varint(message, at)
            else:
                size = 8 if kind == 1 else 4
            value = message[at : at + size]
            at += size
        yield field, value


def varint(message, at):
    number = shift = 0
    while True:
        byte = message[at]
        at += 1
        number |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return number, at
