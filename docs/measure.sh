#!/usr/bin/env bash
# Scores the reader on evaluation data that is kept outside this repository:
#   docs/measure.sh FOLDER
# FOLDER holds gold/*.jsonl, gold/isaf/isaf-dev.jsonl, gold/events/*.jsonl, cases/*.jsonl and the scorers
# score/score_*.py.
# Without it, or without the data, the script says so and ends well.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
data=${1:-${SITREP_EVALUATION:-}}
if [ -z "$data" ] || [ ! -d "$data/gold" ]; then
  echo "No evaluation data (give its folder as the argument); nothing measured."
  exit 0
fi
jar=examples/batch/target/batch.jar
if [ ! -f "$jar" ]; then
  echo "Build first: mvn -B -ntp -q package -DskipTests" >&2
  exit 2
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
read_all() { # a file of reports, and the folder for what is read of them
  java -jar "$jar" "$1" "$2" >/dev/null
}
score() { # a title, a scorer, a file of records and what was read of it: all of it, and each half
  local title=$1 scorer=$data/score/$2.py gold=$3
  shift 3
  echo "== $title"
  python3 "$scorer" "$gold" "$@"
  for rest in 1 0; do
    awk -v rest=$rest 'NR % 2 == rest' "$gold" >"$out/half.jsonl"
    echo "-- $title, lines that leave $rest when halved"
    python3 "$scorer" "$out/half.jsonl" "$@" | grep -v by_measure
  done
}
for name in agency-dev bulletin-dev published-dev plain-dev wire-dev real-dev; do
  gold="$data/gold/$name.jsonl"
  [ -f "$gold" ] || continue
  read_all "$gold" "$out/$name"
  score $name score_claims "$gold" "$out/$name/claims.csv"
done
for name in agency-dev bulletin-dev published-dev plain-dev wire-dev; do
  [ -d "$out/$name" ] || continue
  echo "== findings of $name"
  python3 "$data/score/score_findings.py" "$data/gold/$name.jsonl" "$out/$name/claims.csv" "$out/$name/findings.csv"
done
for cases in "$data"/cases/*.jsonl; do
  [ -f "$cases" ] || continue
  name=$(basename "$cases" .jsonl)
  python3 "$data/score/score_cases.py" "$cases" --input "$out/$name.jsonl" >/dev/null
  read_all "$out/$name.jsonl" "$out/$name"
  echo "== $name"
  python3 "$data/score/score_cases.py" "$cases" "$out/$name"
done
gold="$data/gold/isaf/isaf-dev.jsonl"
if [ -f "$gold" ]; then
  read_all "$gold" "$out/isaf-dev"
  score isaf-dev score_events "$gold" "$out/isaf-dev/attacks.csv" "$out/isaf-dev/tallies.csv"
fi
for name in drone-attacks strikes-dev centcom; do
  gold="$data/gold/events/$name.jsonl"
  [ -f "$gold" ] || continue
  read_all "$gold" "$out/$name"
  score "events of $name" score_events_real "$gold" "$out/$name"
done
