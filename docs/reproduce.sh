#!/usr/bin/env bash
# Builds everything twice, in two folders, time zones and languages, and compares the bytes:
#   docs/reproduce.sh [Maven's options]
# OTHER_JAVA_HOME names the JDK of the second build; without it both use the same. KEEP names a
# folder that is to have both builds if they differ. Offline (-o) there are no bills of materials.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# Archives keep the modes of their files.
umask 022
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

copy() { # the files under version control, as they are now, into the folder $1
  mkdir -p "$1"
  git ls-files -z | tar -c --null -T - | tar -x -C "$1"
}
build() { # in the folder $1, with Maven's options after it
  local folder=$1
  shift
  # Nothing here is signed: a signature has the time in it.
  (cd "$folder" && mvn -B -ntp -q "$@" -Prelease -Dgpg.skip -Denforcer.skip -DskipTests \
    -Dspotless.check.skip verify) >"$work/log" 2>&1 || {
    cat "$work/log" >&2
    exit 1
  }
}
sums() { # of all jars and bills of materials built in the folder $1
  local sum
  sum=$(command -v sha256sum || echo "shasum -a 256")
  (cd "$1" && find . \( -path '*/target/*.jar' -o -path '*/target/bom.*' \) -type f \
    -not -path '*/target/lib/*' | LC_ALL=C sort | xargs $sum)
}

first=$work/one
second=$work/a/folder/with/another/and/longer/name
copy "$first"
(
  export TZ=UTC LC_ALL=C
  build "$first" "$@"
)
(
  export TZ=Pacific/Auckland
  export MAVEN_OPTS="${MAVEN_OPTS:-} -Duser.language=tr -Duser.country=TR -Duser.name=somebody"
  if [ -n "${OTHER_JAVA_HOME:-}" ]; then
    export JAVA_HOME=$OTHER_JAVA_HOME
  fi
  copy "$second"
  build "$second" "$@"
)
sums "$first" >"$work/first.txt"
sums "$second" >"$work/second.txt"
count=$(wc -l <"$work/first.txt")
if [ "$count" -eq 0 ]; then
  echo "Nothing was built." >&2
  exit 1
fi
if ! diff "$work/first.txt" "$work/second.txt" >"$work/differ.txt"; then
  echo "These differ:" >&2
  sed -n 's/^[<>] [0-9a-f]* *//p' "$work/differ.txt" | LC_ALL=C sort -u >&2
  if [ -n "${KEEP:-}" ]; then
    cp -R "$work" "$KEEP"
  fi
  exit 1
fi
echo "$count files, the same bytes both times."
