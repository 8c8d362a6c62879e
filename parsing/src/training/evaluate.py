"""Compares what the student or the teacher makes of treebanks with their trees."""

import argparse

import torch

import scorer
import student
import teacher
import treebank


def load_student(path):
    options, labels, vocab, encoder_weights, heads_weights = torch.load(path)
    reduced = encoder_weights["reduced"]
    encoder, heads = student.new(argparse.Namespace(**options), labels, vocab, reduced)
    encoder.load_state_dict(encoder_weights)
    heads.load_state_dict(heads_weights)
    return encoder, heads, labels


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minilm", help="jar with the language model, for the teacher")
    parser.add_argument("--out", help="folder for the trees that were found")
    parser.add_argument("model")
    parser.add_argument("treebank", nargs="+")
    options = parser.parse_args()
    model = teacher.load(options.minilm, options.model) if options.minilm else load_student(options.model)
    encoder, heads, labels = model
    for path in options.treebank:
        sentences = treebank.read(path)
        found = scorer.parse(encoder, heads, sentences, labels)
        name = path.split("/")[-1]
        print(name, scorer.agreement(sentences, found), flush=True)
        if options.out:
            treebank.write(options.out + "/" + name, found)
