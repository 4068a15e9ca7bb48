#!/usr/bin/env bash
# Measures duizhao and prints a table in Markdown; docs/benchmarks.md says what the figures mean.
#
# usage: src/bench/run.sh [--data DIR] [--date TEXT] [--runs N] [--units N] [SECTION…]
#   SECTION  segment, align, check, tmx, memory, start; all of them if none is named
#   DIR      texts that are not in the repository: transcripts, gold, mac-dev, parallel. What needs
#            one that is not there is skipped and says so.
#   TEXT     a line above the table, such as a date or the machine's name
#   N        runs of each figure, 5 if not given; units of the large memory, a
#            multiple of 10,000, 1,000,000 if not given
#
#        src/bench/run.sh jmh [ARG…]
#   runs the JMH benchmarks of single methods; ARG as JMH takes them
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
passed=() sections=() date=
jmh=false
if [ "${1:-}" = jmh ]; then
  jmh=true
  shift
else
  while [ $# -gt 0 ]; do
    case $1 in
      --data | --runs | --units | --date)
        [ $# -gt 1 ] || { echo "run.sh: $1 needs a value" >&2; exit 2; }
        case $1 in
          --date) date=$2 ;;
          --data) passed+=(--data "$(cd "$2" && pwd)") ;;
          *) passed+=("$1" "$2") ;;
        esac
        shift 2
        ;;
      segment | align | check | tmx | memory | start) sections+=("$1"); shift ;;
      *) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0" >&2; exit 2 ;;
    esac
  done
fi
[ ${#sections[@]} -gt 0 ] || sections=(segment align check tmx memory start)

if [ -n "${DUIZHAO_CLASSPATH:-}" ]; then
  classpath=$DUIZHAO_CLASSPATH
else
  echo "run.sh: compiling ..." >&2
  (cd "$root" && mvn -B -q -Dspotless.check.skip=true test-compile dependency:build-classpath \
    -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath >&2)
  classpath=$root/target/classes:$root/target/test-classes:$(cat "$root/target/bench.classpath")
fi
if $jmh; then
  cd "$root"
  exec "$java" -cp "$classpath" org.openjdk.jmh.Main "$@"
fi

cd "$root"
[ -z "$date" ] || printf '%s\n\n' "$date"
cpu=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | head -n 1)
memory=$(awk '/^MemTotal/ { printf "%.0f GB, ", $2 / 1048576 }' /proc/meminfo 2>/dev/null || true)
printf '%s, %s processors, %s%s, %s\n\n' "${cpu:-$(uname -m)}" "$(getconf _NPROCESSORS_ONLN)" \
  "$memory" "$(uname -sr)" "$("$java" -version 2>&1 | sed -n 2p)"
printf '| what | on | median | best | processor | memory |\n| --- | --- | --- | --- | --- | --- |\n'
for section in "${sections[@]}"; do
  heap=()
  [ "$section" != tmx ] || heap=(-Xmx512m)
  # Each section has a process of its own, so that none warms the next.
  "$java" "${heap[@]}" -cp "$classpath" io.duizhao.bench.table.Benchmarks "$section" \
    ${passed[@]+"${passed[@]}"}
done
