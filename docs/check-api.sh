#!/usr/bin/env bash
# Compares the public API with that of the last release and fails if it breaks those who use it:
#   docs/check-api.sh [VERSION | FOLDER] [Maven's options]
# VERSION defaults to that of the last tag vX.Y.Z, and its jars come from where Maven finds them; FOLDER
# holds sitrep-model.jar, sitrep-parsing.jar, sitrep-tables.jar and sitrep-validation.jar instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
last=${1:-}
[ $# -eq 0 ] || shift
if [ -z "$last" ]; then
  tag=$(git describe --tags --abbrev=0 --match 'v[0-9]*' 2>/dev/null || true)
  last=${tag#v}
fi
if [ -z "$last" ]; then
  echo "Nothing has been released yet, so there is no API to compare with."
  exit 0
fi
if [ -d "$last" ]; then
  jars=$(cd "$last" && pwd)
else
  jars=$(mktemp -d)
  trap 'rm -rf "$jars"' EXIT
  for module in model parsing tables validation; do
    mvn -B -ntp -q -N "$@" dependency:copy -Dartifact="org.sitrep:sitrep-$module:$last" \
      -DoutputDirectory="$jars" -Dmdep.stripVersion
  done
fi
mvn -B -ntp -q "$@" -Papi -Dapi.baseline="$jars" -DskipTests -Dspotless.check.skip \
  -pl model,parsing,parsing/tables,validation -am verify
echo "Whatever was compiled against $last still works."
