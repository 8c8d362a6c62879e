#!/usr/bin/env bash
# Audits versions of a table that are kept outside this repository and compares each with the next:
#   docs/measure-audit.sh FOLDER
# FOLDER holds the versions as CSV files whose names sort by date.
# Without it the script says so and ends well.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-${SITREP_TABLES:-}}
if [ -z "$folder" ] || ! ls "$folder"/*.csv >/dev/null 2>&1; then
  echo "No tables (give their folder as the argument); nothing measured."
  exit 0
fi
jar=examples/audit/target/audit.jar
if [ ! -f "$jar" ]; then
  echo "Build first: mvn -B -ntp -q package -DskipTests" >&2
  exit 2
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
audit() { # exit code 1 says that there are errors, which is what we count
  java -jar "$jar" "$@" || [ $? -eq 1 ]
}
before=
for table in "$folder"/*.csv; do
  echo "== $(basename "$table")"
  audit "$table" "$out"
  if [ -n "$before" ]; then
    echo "== $(basename "$before") and $(basename "$table")"
    audit compare "$before" "$table" "$out"
  fi
  before=$table
done
