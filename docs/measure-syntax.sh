#!/usr/bin/env bash
# Measures the parser of sentences on treebanks that are kept outside this repository:
#   docs/measure-syntax.sh FOLDER [FILE...]
# FOLDER holds ewt-test.conllu, pud.conllu, gum-test.conllu and gumnews-test.conllu, or some of them; each FILE has
# sentences with subjects and objects that are asked for. Without FOLDER the script says so and ends well.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-${SITREP_TREEBANKS:-}}
if [ -z "$folder" ] || ! ls "$folder"/*.conllu >/dev/null 2>&1; then
  echo "No treebanks (give their folder as the argument); nothing measured."
  exit 0
fi
classes=parsing/target/test-classes
if [ ! -d $classes ]; then
  echo "Build first: mvn -B -ntp -q -pl parsing -am test-compile" >&2
  exit 2
fi
path=$classes:parsing/target/classes:model/target/classes
program=org.sitrep.parsing.internal.syntax
java -cp $path $program.SyntaxScores "$folder" $classes/org/sitrep/parsing/internal/syntax/asked.tsv "${@:2}"
java -cp $path $program.SyntaxSpeed "$folder"
