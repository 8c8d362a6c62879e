"""Lets the teacher parse free text, for the student to learn from."""

import argparse

import scorer
import teacher
import treebank

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minilm", required=True, help="jar with the language model")
    parser.add_argument("--teacher", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("text", nargs="+", help="tokens in CoNLL-U; the trees do not matter")
    options = parser.parse_args()
    encoder, heads, labels = teacher.load(options.minilm, options.teacher)
    sentences = [s for path in options.text for s in treebank.read(path) if 4 <= len(s) <= 80]
    treebank.write(options.out, scorer.parse(encoder, heads, sentences, labels, words=3000))
