#!/usr/bin/env bash
# Audits versions of a table that are kept outside this repository and compares each with the next:
#   docs/measure-audit.sh FOLDER
# FOLDER holds the versions as CSV files whose names sort by date.
# Without it the script says so and ends well.
#   docs/measure-audit.sh --speed [ROWS]
# tells how long a made-up table with ACLED's columns takes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-${SITREP_TABLES:-}}
if [ "$folder" != --speed ] && { [ -z "$folder" ] || ! ls "$folder"/*.csv >/dev/null 2>&1; }; then
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
made_up() { # a table of so many rows, the same every time
  awk -v rows="$1" 'BEGIN {
  srand(7); split("Ukraine Syria Yemen Iraq Sudan Mali Somalia Myanmar", land, " ")
  split("Kharkiv Homs Marib Mosul Khartoum Gao Mogadishu Yangon", town, " ")
  split("49.99 34.73 15.46 36.34 15.55 16.27 2.04 16.80", lat, " "); split("36.23 36.71 45.33 43.13 32.53 -0.04 45.34 96.15", lon, " ")
  print "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,actor2,iso,region,country,admin1,admin2,location,latitude,longitude,geo_precision,source,notes,fatalities,timestamp"
  for (i = 1; i <= rows; i++) {
    c = 1 + int(rand() * 8); y = 2015 + int(rand() * 9); m = 1 + int(rand() * 12); d = 1 + int(rand() * 28); k = int(rand() * 9)
    printf "ZZZ%d,%04d-%02d-%02d,%d,1,Political violence,Explosions/Remote violence,Shelling/artillery/missile attack,Group %d,Group %d,,,%s,,,%s,%.4f,%.4f,1,Paper %d; Radio %d,\"On that day, group %d shelled the quarter %d of the town; %d people were killed, %d wounded, and the bridge, a school and some houses were damaged, as two papers and a radio said later.\",%d,%d\n", i, y, m, d, y, int(rand()*40), int(rand()*40), land[c], town[c], lat[c] + rand()/9, lon[c] + rand()/9, int(rand()*90), int(rand()*90), int(rand()*40), i % 977, k, int(rand()*30), k, 1700000000 + i
  }
}'
}
if [ "$folder" = --speed ]; then
  made_up "${2:-440000}" >"$out/made-up.csv"
  echo "$(($(stat -c %s "$out/made-up.csv") / 1000000)) MB"
  time java -XX:+UseSerialGC -jar "$jar" "$out/made-up.csv" "$out"
  exit 0
fi
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
