#!/usr/bin/env bash
# Makes a release that goes nowhere: builds it into a folder, signed with a key made for it, looks whether
# everything is there that Maven Central asks for, lets a project outside use it, and shows that the next
# release would be refused if a public method went missing.
#   docs/rehearse-release.sh [Maven's options]
# Needs gpg, and the network: the outside project downloads into its own empty repository.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# Nobody must ever take what this leaves in a local repository for a release.
version=$(sed -n 's|.*<version>\(.*\)-SNAPSHOT</version>.*|\1|p' model/bom/pom.xml | head -1)-rehearsal
work=$(mktemp -d)
trap 'GNUPGHOME="$work/gnupg" gpgconf --kill all 2>/dev/null || true; rm -rf "$work"' EXIT
source=$work/source
repository=$work/repository
step() {
  echo "== $* (${SECONDS} s)"
}
fail() {
  echo "$*" >&2
  exit 1
}
maven() { # quietly, with the options given to the script
  mvn -B -ntp -q "${options[@]+"${options[@]}"}" "$@"
}
options=("$@")

step "The version becomes $version"
mkdir "$source"
git ls-files -z | tar -c --null -T - | tar -x -C "$source"
(cd "$source" && maven versions:set -DnewVersion="$version" -DprocessAllModules -DgenerateBackupPoms=false)
if grep -r --include=pom.xml -l -e '-SNAPSHOT</version>' "$source"; then
  fail "These poms still have a snapshot's version."
fi

step "A key for today"
mkdir -m 700 "$work/gnupg"
export GNUPGHOME=$work/gnupg MAVEN_GPG_PASSPHRASE=rehearsal
gpg --batch --quiet --pinentry-mode loopback --passphrase "$MAVEN_GPG_PASSPHRASE" \
  --quick-generate-key "Rehearsal <rehearsal@example.org>" rsa3072 sign 2d 2>"$work/log" || {
  cat "$work/log" >&2
  exit 1
}
MAVEN_GPG_KEY=$(gpg --batch --pinentry-mode loopback --passphrase "$MAVEN_GPG_PASSPHRASE" \
  --armor --export-secret-keys)
export MAVEN_GPG_KEY

step "Build and deploy to a folder"
# With one example, to see that it stays behind.
(cd "$source" && maven -Prelease deploy -DskipTests -Dspotless.check.skip -Dmaven.install.skip \
  -pl examples/shared -am -DaltDeploymentRepository="rehearsal::file:$repository") >"$work/log" 2>&1 || {
  cat "$work/log" >&2
  exit 1
}

step "What Central asks for"
wanted() { # the files of the artifact $1
  case $1 in
    sitrep-bom) echo .pom ;;
    sitrep-parent) echo .pom -cyclonedx.json -cyclonedx.xml ;;
    sitrep-model | sitrep-parsing) echo .pom .jar -sources.jar -javadoc.jar -tests.jar -cyclonedx.json -cyclonedx.xml ;;
    *) echo .pom .jar -sources.jar -javadoc.jar -cyclonedx.json -cyclonedx.xml ;;
  esac
}
files=0
for artifact in sitrep-bom sitrep-parent sitrep-model sitrep-parsing sitrep-tables sitrep-validation; do
  base=$repository/org/sitrep/$artifact/$version/$artifact-$version
  for ending in $(wanted "$artifact"); do
    file=$base$ending
    for each in "$file" "$file.asc" "$file.md5" "$file.sha1"; do
      [ -s "$each" ] || fail "Missing: ${each#"$repository/"}"
      files=$((files + 1))
    done
    gpg --batch --quiet --verify "$file.asc" "$file" 2>"$work/log" || fail "Wrong signature: $file"
    case $file in
      *.jar)
        unzip -Z1 "$file" >"$work/list"
        for terms in META-INF/LICENSE META-INF/NOTICE; do
          grep -qx "$terms" "$work/list" || fail "No $terms in $(basename "$file")"
        done
        ;;
    esac
  done
  for element in name description; do
    grep -q "^  <$element>..*</$element>" "$base.pom" || fail "No <$element> in $artifact"
  done
done
# The others inherit these.
for element in url licenses developers scm; do
  grep -q "^  <$element[ >]" "$repository/org/sitrep/sitrep-bom/$version/sitrep-bom-$version.pom" ||
    fail "No <$element> in sitrep-bom"
done
deployed=$(cd "$repository/org/sitrep" && echo *)
[ "$deployed" = "sitrep-bom sitrep-model sitrep-parent sitrep-parsing sitrep-tables sitrep-validation" ] ||
  fail "Not these were to be deployed: $deployed"
# Some versions of Maven sum up signatures, too.
count=$(find "$repository" -type f ! -name 'maven-metadata*' ! -name '*.asc.*' | wc -l)
[ "$count" -eq "$files" ] || fail "There are $count files, of which $files were expected."
echo "$files files, every one of them expected; signatures, terms and poms in order."

step "A project outside"
cp -R examples/outside "$work/outside"
outside() { # in a local repository of its own, empty at first
  (cd "$work/outside" && env -u MAVEN_ARGS mvn -B -ntp -q -Dmaven.repo.local="$work/m2" \
    -Dsitrep.version="$version" -Dsitrep.repository="file:$repository" "$@")
}
outside compile dependency:build-classpath -Dmdep.outputFile="$work/class-path"
java -cp "$work/outside/target/classes:$(cat "$work/class-path")" outside.Outside >"$work/said"
cat "$work/said"
grep -q '"12" fired' "$work/said" || fail "The outside project did not find the contradiction."

step "The next release keeps the API"
mkdir "$work/last"
for module in model parsing tables validation; do
  cp "$repository/org/sitrep/sitrep-$module/$version/sitrep-$module-$version.jar" "$work/last/sitrep-$module.jar"
done
(cd "$source" && docs/check-api.sh "$work/last" "${options[@]+"${options[@]}"}") >"$work/log" 2>&1 || {
  cat "$work/log" >&2
  fail "The API check found a difference where there is none."
}
tail -1 "$work/log"

step "The next release loses a method"
changed=$source/model/src/main/java/org/sitrep/model/SitrepJson.java
sed 's/public static String schema()/static String schema()/' "$changed" >"$work/changed"
cmp -s "$work/changed" "$changed" && fail "There is no SitrepJson.schema() to hide any more; hide another method."
cp "$work/changed" "$changed"
if (cd "$source" && maven -Papi -Dapi.baseline="$work/last" -Dspotless.check.skip -Dmaven.test.skip \
  -pl model -am verify) >"$work/log" 2>&1; then
  fail "The API check let a public method go."
fi
grep -m1 -o 'METHOD_[A-Z_]*' "$work/log" || {
  cat "$work/log" >&2
  fail "The build failed, but not because of the method."
}
step "Done"
