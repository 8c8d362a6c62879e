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
half() { # the records of a file whose line number is odd (1) or even (0)
  awk -v rest="$2" 'NR % 2 == rest' "$1"
}
for name in agency-dev bulletin-dev published-dev plain-dev wire-dev real-dev; do
  gold="$data/gold/$name.jsonl"
  [ -f "$gold" ] || continue
  java -jar "$jar" "$gold" "$out/$name" >/dev/null
  echo "== $name"
  python3 "$data/score/score_claims.py" "$gold" "$out/$name/claims.csv"
  for rest in 1 0; do
    half "$gold" $rest >"$out/half.jsonl"
    echo "-- $name, lines that leave $rest when halved"
    python3 "$data/score/score_claims.py" "$out/half.jsonl" "$out/$name/claims.csv" | grep -v by_measure
  done
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
  java -jar "$jar" "$out/$name.jsonl" "$out/$name" >/dev/null
  echo "== $name"
  python3 "$data/score/score_cases.py" "$cases" "$out/$name"
done
gold="$data/gold/isaf/isaf-dev.jsonl"
if [ -f "$gold" ]; then
  java -jar "$jar" "$gold" "$out/isaf-dev" >/dev/null
  echo "== isaf-dev"
  python3 "$data/score/score_events.py" "$gold" "$out/isaf-dev/attacks.csv" "$out/isaf-dev/tallies.csv"
  for rest in 1 0; do
    half "$gold" $rest >"$out/half.jsonl"
    echo "-- isaf-dev, lines that leave $rest when halved"
    python3 "$data/score/score_events.py" "$out/half.jsonl" "$out/isaf-dev/attacks.csv" "$out/isaf-dev/tallies.csv"
  done
fi
for name in drone-attacks strikes-dev centcom; do
  gold="$data/gold/events/$name.jsonl"
  [ -f "$gold" ] || continue
  java -jar "$jar" "$gold" "$out/$name" >/dev/null
  echo "== events of $name"
  python3 "$data/score/score_events_real.py" "$gold" "$out/$name"
  for rest in 1 0; do
    half "$gold" $rest >"$out/half.jsonl"
    echo "-- $name, lines that leave $rest when halved"
    python3 "$data/score/score_events_real.py" "$out/half.jsonl" "$out/$name"
  done
done
