#!/usr/bin/env bash
# Cross-validates the caption models by talk: trains on four fifths of the talks and all prose,
# segments the others with their marks taken off, scores all talks together.
#
# usage: src/eval/captions.sh DATA zh|en [WORK]    DATA as in docs/captions.md, with its tools
# Run ./duizhao once before, so that it is built.
set -euo pipefail
data=$1 lang=$2 work=${3:-$(mktemp -d)}
root=$(cd "$(dirname "$0")/../.." && pwd)
duizhao=${DUIZHAO:-$root/duizhao}
mapfile -d '' talks < <(find "$data/talks" -mindepth 1 -maxdepth 1 -type d -print0 | sort -z)
if [ "$lang" = zh ]; then
  prose=("$data"/gold/{000,001,004-first-part}/zh.tsv "$data"/prose/*.zh.txt.gz)
else
  zcat "$data/parallel/python-docs.zh-en.tsv.gz" | head -n 6000 | cut -f 2 > "$work/python-docs.en.txt"
  prose=("$data"/gold/*/en.tsv "$work/python-docs.en.txt")
fi
for fold in 0 1 2 3 4; do
  training=() test=()
  for i in "${!talks[@]}"; do
    if [ $((i % 5)) = $fold ]; then test+=("${talks[i]}"); else training+=("${talks[i]}/$lang.srt"); fi
  done
  $duizhao segment train --lang "$lang" "${training[@]}" "${prose[@]}" --out "$work/$fold.model"
  for talk in "${test[@]}"; do
    name=$(basename "$talk")
    python3 "$data/tools/bare_captions.py" "$talk/$lang.srt" "$work/bare.srt"
    python3 "$data/tools/talk_gold.py" "$talk" "$work/$name"
    for times in "" --no-timecodes; do
      $duizhao segment --lang "$lang" $times --model "$work/$fold.model" "$work/bare.srt" \
        > "$work/$name/hyp$times.tsv"
    done
  done
done
for times in "" --no-timecodes; do
  : > "$work/source" && : > "$work/gold" && : > "$work/hyp"
  for talk in "${talks[@]}"; do
    name=$(basename "$talk")
    cat "$work/$name/$lang.txt" >> "$work/source"
    cat "$work/$name/$lang.tsv" >> "$work/gold"
    cat "$work/$name/hyp$times.tsv" >> "$work/hyp"
  done
  echo "$lang ${times:-with pauses}: $(python3 "$data/tools/score_segments.py" "$work"/{source,gold,hyp})"
done
