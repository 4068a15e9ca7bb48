#!/bin/sh
# Makes target/release/duizhao-VERSION-SYSTEM.tar.gz: the program with its own Java, manual pages,
# completion, licences and a list of its parts (CycloneDX). Needs a JDK with jlink, and Maven.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
cd "$root"
mvn -B -q -Prelease -DskipTests -DskipMeasures -Dspotless.check.skip=true clean package
version=$(java -jar target/duizhao.jar --version | awk '{ print $2 }')
name=duizhao-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
image=target/release/$name
rm -rf target/release
mkdir -p "$image/bin" "$image/lib" "$image/share/doc/duizhao/licences" "$image/share/man/man1" \
  "$image/share/bash-completion/completions"

cp target/duizhao.jar "$image/lib/"
cp src/release/duizhao "$image/bin/duizhao"
chmod +x "$image/bin/duizhao"

# What jdeps finds, and what is asked for by name only: encodings, the review's HTTP, Lucene's memory.
modules=$(jdeps --multi-release 17 --ignore-missing-deps --print-module-deps target/duizhao.jar)
jlink --add-modules "$modules,jdk.charsets,jdk.unsupported,jdk.crypto.ec,jdk.zipfs" \
  --strip-debug --no-header-files --no-man-pages --compress=2 --output "$image/runtime"

# The archives of loaded classes that the launcher starts from: Java's own, then ours on top.
"$image/runtime/bin/java" -Xshare:dump -XX:+UseSerialGC -Xlog:disable
samples=target/release/samples
mkdir -p "$samples"
cp -R source-zh target-en glossary alignments "$samples/"
# Where arguments stand in a file, all commands are set up, and their classes archived too.
printf 'run\n-q\n%s\n' "$samples" >target/release/arguments
"$image/runtime/bin/java" -XX:ArchiveClassesAtExit="$image/lib/duizhao.jsa" -XX:+UseSerialGC \
  -Xlog:disable -jar "$image/lib/duizhao.jar" @target/release/arguments >/dev/null

cp README.md README.zh-CN.md LICENSE NOTICE target/bom.json "$image/share/doc/duizhao/"
cp -R docs "$image/share/doc/duizhao/docs"
cp target/man/*.1 "$image/share/man/man1/"
"$image/bin/duizhao" completion bash >"$image/share/bash-completion/completions/duizhao"
# The licences and notices that the parts bring with them.
for jar in target/dependency/*.jar; do
  part=$image/share/doc/duizhao/licences/$(basename "$jar" .jar)
  mkdir "$part"
  unzip -q -j -o "$jar" 'META-INF/LICENSE*' 'META-INF/NOTICE*' 'LICENSE*' 'NOTICE*' \
    'META-INF/resources/webjars/*/LICENSE' -d "$part" 2>/dev/null || true
  rmdir "$part" 2>/dev/null || true
done

tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=2026-01-01 -C target/release \
  -czf "target/release/$name.tar.gz" "$name"
echo "target/release/$name.tar.gz"
