"""The student's layers: quasi-recurrent, so that all products but element-wise ones are parallel
(after Bradbury and others, 2017)."""

import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import words
from dropout import Dropout


class Scan(torch.autograd.Function):
    """state[t] = keep[t] * state[t - 1] + add[t], over the first dimension."""

    @staticmethod
    def forward(context, keep, add):
        states, state = torch.empty_like(add), torch.zeros_like(add[0])
        for t in range(len(add)):
            state = torch.addcmul(add[t], keep[t], state, out=states[t])
        context.save_for_backward(keep, states)
        return states

    @staticmethod
    def backward(context, gradient):
        keep, states = context.saved_tensors
        to_add, state = torch.empty_like(keep), torch.zeros_like(keep[0])
        for t in range(len(keep) - 1, -1, -1):
            state = torch.addcmul(gradient[t], keep[t + 1], state) if t + 1 < len(keep) else gradient[t]
            to_add[t] = state
        to_keep = torch.zeros_like(keep)
        to_keep[1:] = to_add[1:] * states[:-1]
        return to_keep, to_add


class Layer(nn.Module):
    """Half of the width reads forwards, the other half backwards."""

    def __init__(self, width):
        super().__init__()
        window = torch.tensor([[0.25], [1.0], [0.25]]).repeat(1, width)
        self.window = nn.Parameter(window + torch.randn(3, width) * 0.02)
        self.gates, self.norm = nn.Linear(width, 3 * width), nn.LayerNorm(width)
        with torch.no_grad():
            self.gates.bias[width : 2 * width] += torch.linspace(-1, 2, width)

    def forward(self, x, mask, drop):
        width, half = x.shape[2], x.shape[2] // 2
        padded = F.pad(x, (0, 0, 1, 1))
        mixed = padded[:, :-2] * self.window[0] + x * self.window[1] + padded[:, 2:] * self.window[2]
        candidate, forget, output = self.gates(drop(mixed)).split(width, 2)
        forget = torch.sigmoid(forget)
        add = (1 - forget) * torch.tanh(candidate) * mask

        def turn(y):
            return torch.cat([y[..., :half], y[..., half:].flip(1)], 2)

        state = Scan.apply(turn(forget * mask).transpose(0, 1), turn(add).transpose(0, 1))
        return self.norm(x + turn(state.transpose(0, 1)) * torch.sigmoid(output)) * mask


class Encoder(nn.Module):
    def __init__(self, vocabulary, width, layers, reduced, dropout, word_dropout):
        super().__init__()
        self.vocabulary, self.word_dropout = vocabulary, word_dropout
        sizes = [len(rows) for rows in vocabulary.rows] + [words.SHAPES]
        self.parts = nn.ModuleList([nn.Embedding(size, width) for size in sizes])
        for number, part in enumerate(self.parts):
            nn.init.normal_(part.weight, std=0.2 if number else 0.05)
        self.register_buffer("reduced", reduced)
        self.project = nn.Linear(reduced.shape[1], width, bias=False)
        nn.init.normal_(self.project.weight, std=1 / math.sqrt(reduced.shape[1]))
        self.norm = nn.LayerNorm(width)
        self.layers = nn.ModuleList([Layer(width) for _ in range(layers)])
        self.drop, self.drop_words = Dropout(dropout), Dropout(dropout * 0.6)

    def word_vectors(self):
        return self.parts[0].weight + self.project(self.reduced)

    def chance(self, shape, share):
        """Ones, of which a share is zero while training."""
        return (torch.rand(*shape, 1) > share).float() if self.training else torch.ones(1)

    def forward(self, batch):
        shape = (len(batch), max(map(len, batch)))
        numbers = np.zeros(shape + (len(self.parts),), dtype=np.int64)
        mask = np.zeros(shape + (1,), dtype=np.float32)
        for i, s in enumerate(batch):
            numbers[i, : len(s)] = [self.vocabulary.of(w) for w in s.words]
            mask[i, : len(s)] = 1
        numbers, mask = torch.tensor(numbers), torch.tensor(mask)
        known = (self.chance(shape, self.word_dropout)[..., 0] > 0).long()
        x = self.parts[0](numbers[..., 0] * known)
        x = x + self.project(self.reduced[numbers[..., 0]]) * self.chance(shape, 0.06)
        for i in range(1, len(self.parts)):
            share = 0.07 if i + 1 < len(self.parts) else 0
            x = x + self.parts[i](numbers[..., i]) * self.chance(shape, share)
        x = self.drop_words(self.norm(x)) * mask
        for layer in self.layers:
            x = layer(x, mask, self.drop)
        return x
