#!/usr/bin/env bash
# Aligns talks whose English lines are broken anew, and scores where their beads end. Chinese models
# are trained for each fifth of the talks on the others, English ones likewise.
#
# usage: src/eval/captions-align.sh DATA [WORK [SEEDS]]    DATA as in docs/captions.md, with its tools
# Run ./duizhao once before, so that it is built.
set -euo pipefail
data=$1 work=${2:-$(mktemp -d)} seeds=${3:-1 2 3}
root=$(cd "$(dirname "$0")/../.." && pwd)
duizhao=${DUIZHAO:-$root/duizhao}
drop=$root/src/eval/drop_sentences.py
mapfile -d '' talks < <(find "$data/talks" -mindepth 1 -maxdepth 1 -type d -print0 | sort -z)
fold() { # model-language fold: trains on the other talks
  local training=() prose=()
  for i in "${!talks[@]}"; do
    [ $((i % 5)) = "$2" ] || training+=("${talks[i]}/$1.srt")
  done
  prose=("$data"/gold/{000,001,004-first-part}/"$1".tsv)
  [ "$1" = en ] || prose+=("$data"/prose/*.zh.txt.gz)
  [ -f "$work/$1$2.model" ] ||
    $duizhao segment train --lang "$1" "${training[@]}" "${prose[@]}" --out "$work/$1$2.model"
}
for k in 0 1 2 3 4; do fold zh $k; fold en $k; done
for seed in $seeds; do
  for setting in punctuated bare dropped both; do
    : > "$work/score"
    for k in 0 1 2 3 4; do
      : > "$work/batch"
      for i in "${!talks[@]}"; do
        [ $((i % 5)) = $k ] || continue
        talk=${talks[i]} name=$(basename "${talks[i]}")
        folder=$work/$setting/$seed/$name
        mkdir -p "$folder"
        zh=$folder/zh.srt en=$folder/en.srt gold=$talk
        cp "$talk/zh.srt" "$zh"
        [ $setting = punctuated ] || python3 "$data/tools/bare_captions.py" "$talk/zh.srt" "$zh"
        python3 "$data/tools/recut.py" "$talk/en.srt" "$en" "$seed"
        if [ $setting = dropped ]; then
          python3 "$drop" "$seed" "$en" "$talk/cues.tsv" "$folder"
          en=$folder/dropped.srt gold=$folder
        elif [ $setting = both ]; then
          python3 "$data/tools/bare_captions.py" "$en" "$folder/bare.srt"
          en=$folder/bare.srt
        fi
        printf '%s\t%s\t%s\n' "$zh" "$en" "$folder/beads.jsonl" >> "$work/batch"
        printf '%s\0%s\0' "$gold" "$folder/beads.jsonl" >> "$work/score"
      done
      $duizhao align --batch "$work/batch" --format jsonl --no-timecodes \
        --model "$work/zh$k.model" --model "$work/en$k.model"
    done
    printf 'seed %s, %s: ' "$seed" "$setting"
    xargs -0 python3 "$data/tools/score_talk.py" < "$work/score"
  done
done
