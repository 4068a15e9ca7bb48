#!/bin/sh
# Makes target/release/duizhao-VERSION-SYSTEM.tar.gz: the program with its own Java, manual pages,
# completion, licences and a list of its parts (CycloneDX). Needs a JDK with jlink, Maven, GNU tar, unzip.
#
# usage: src/release/build.sh [--built]    --built takes the classes that mvn has just made
set -eu
umask 022
export LC_ALL=C TZ=UTC
root=$(cd "$(dirname "$0")/../.." && pwd -P)
cd "$root"
clean=clean
if [ "${1:-}" = --built ]; then
  clean=
  rm -f target/duizhao.jar target/original-duizhao.jar
fi
# shellcheck disable=SC2086 # no goal rather than an empty one
mvn -B -q -Prelease -Dmaven.test.skip=true -Dspotless.check.skip=true $clean package
version=$(java -jar target/duizhao.jar --version | awk '{ print $2 }')
name=duizhao-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
image=target/release/$name
rm -rf target/release
mkdir -p "$image/bin" "$image/lib" "$image/share/doc/duizhao/licences" "$image/share/man/man1" \
  "$image/share/bash-completion/completions"

# The archive of classes names the jar with its time, which is to be that of the unpacked file.
time=2026-01-01T00:00:00Z
jar=$image/lib/duizhao.jar
cp target/duizhao.jar "$jar"
touch -d "$time" "$jar"
cp src/release/duizhao "$image/bin/duizhao"
chmod +x "$image/bin/duizhao"

# What jdeps finds, and what is asked for by name only: encodings, the review's HTTP, Lucene's memory.
modules=$(jdeps --multi-release 17 --ignore-missing-deps --print-module-deps target/duizhao.jar)
jlink --add-modules "$modules,jdk.charsets,jdk.unsupported,jdk.crypto.ec,jdk.zipfs" \
  --strip-debug --no-header-files --no-man-pages --compress=2 --output "$image/runtime"

# The archives of loaded classes that the launcher starts from: Java's own, then ours on top. Ours
# knows the jar as open file 9, as the launcher does, whatever folder it is unpacked in (decision 96).
"$image/runtime/bin/java" -Xshare:dump -XX:+UseSerialGC -Xlog:disable
samples=target/release/samples
mkdir -p "$samples"
cp -R source-zh target-en glossary alignments "$samples/"
# Where arguments stand in a file, all commands are set up, and their classes archived too.
printf 'run\n-q\n%s\n' "$samples" >target/release/arguments
"$image/runtime/bin/java" -XX:ArchiveClassesAtExit="$image/lib/duizhao.jsa" -XX:+UseSerialGC \
  -Xlog:disable -jar /dev/fd/9 @target/release/arguments >/dev/null 9<"$jar"

cp README.md README.zh-CN.md CHANGELOG.md LICENSE NOTICE target/bom.json "$image/share/doc/duizhao/"
cp -R docs "$image/share/doc/duizhao/docs"
cp target/man/*.1 "$image/share/man/man1/"
"$image/bin/duizhao" completion bash >"$image/share/bash-completion/completions/duizhao"
# The licences and notices that the parts bring with them, and the texts of those that bring none.
cp src/main/resources/META-INF/licences/*.txt "$image/share/doc/duizhao/licences/"
for jar in target/dependency/*.jar; do
  part=$image/share/doc/duizhao/licences/$(basename "$jar" .jar)
  mkdir "$part"
  unzip -q -j -o "$jar" 'META-INF/LICENSE*' 'META-INF/NOTICE*' 'LICENSE*' 'NOTICE*' \
    'META-INF/jsoup/LICENSE' 'META-INF/resources/webjars/*/LICENSE' -d "$part" 2>/dev/null || true
  rmdir "$part" 2>/dev/null || true
done

tar --format=gnu --sort=name --owner=0 --group=0 --numeric-owner --mode=go=rX,u+w --mtime="$time" \
  -C target/release -cf - "$name" | gzip -9n >"target/release/$name.tar.gz"

# What was packed works where nothing else is: another folder, no Java, no locale.
place="target/release/解压 here"
mkdir "$place"
tar -xzf "target/release/$name.tar.gz" -C "$place"
unpacked=$place/$name
bare() {
  env -i HOME="$HOME" PATH=/usr/bin:/bin JAVA_HOME=/nowhere DUIZHAO_JAVA_OPTS=-Xshare:on \
    "$unpacked/bin/duizhao" "$@"
}
[ "$(bare --version)" = "duizhao $version" ]
cp -R source-zh target-en glossary alignments "$place/"
bare run -q "$place" >/dev/null
for command in $(bare --help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p'); do
  [ -s "$unpacked/share/man/man1/duizhao-$command.1" ] || { echo "no manual page of $command" >&2; exit 1; }
done
for part in LICENSE NOTICE README.md bom.json docs/release.md licences/com.ibm.icu.txt; do
  [ -s "$unpacked/share/doc/duizhao/$part" ] || { echo "no $part" >&2; exit 1; }
done
for part in LICENSE NOTICE licences/com.ibm.icu.txt; do
  unzip -p "$unpacked/lib/duizhao.jar" "META-INF/$part" | grep -q . || { echo "the jar has no $part" >&2; exit 1; }
done
unzip -p "$unpacked/lib/duizhao.jar" META-INF/NOTICE | grep -q CC-CEDICT
rm -rf "$place"
echo "target/release/$name.tar.gz"
