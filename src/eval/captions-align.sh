#!/usr/bin/env bash
# Aligns talks whose English lines are broken anew, and scores where their beads end. Models of
# captions are trained for each fifth of the talks on the others, as docs/captions.md says; they are
# kept in WORK and used again.
#
# usage: src/eval/captions-align.sh DATA [WORK [SEEDS [SETTINGS]]]
#   DATA      as in docs/captions.md, with its tools
#   SEEDS     of the new lines; 1 2 3 if not given
#   SETTINGS  punctuated: both sides as they are; bare: the Chinese without marks; dropped: that, and
#             about one English sentence in ten left out (a caption that has no English left stays,
#             and is no end); both: both sides without marks; timed: that, with the times, which are
#             left out of account in all others
# Run ./duizhao once before, so that it is built. DUIZHAO names another command.
set -euo pipefail
export LC_ALL=C.UTF-8
data=$1 work=${2:-$(mktemp -d)} seeds=${3:-1 2 3}
settings=${4:-punctuated bare dropped both timed}
root=$(cd "$(dirname "$0")/../.." && pwd)
duizhao=${DUIZHAO:-$root/duizhao}
drop=$root/src/eval/drop_sentences.py
mapfile -d '' talks < <(find "$data/talks" -mindepth 1 -maxdepth 1 -type d -print0 | sort -z)
mkdir -p "$work"
gunzip -c "$data/prose/sofastack-blog.zh.txt.gz" | sed -n '1,7600p' > "$work/sofastack-blog.zh.txt"
gunzip -c "$data/parallel/python-docs.zh-en.tsv.gz" | sed -n '1,6000p' | cut -f 2 \
  > "$work/python-docs.en.txt"
fold() { # language fold: trains on the other talks
  local training=() other=("$data"/gold/{000,001,004-first-part}/"$1".tsv)
  [ ! -f "$work/$1$2.model" ] || return 0
  for i in "${!talks[@]}"; do
    [ $((i % 5)) = "$2" ] || training+=("${talks[i]}/$1.srt")
  done
  if [ "$1" = zh ]; then
    other+=("$data"/prose/{hugging-face-course,ntrex-news,react-docs}.zh.txt.gz)
    other+=("$work/sofastack-blog.zh.txt")
  else
    other+=("$work/python-docs.en.txt")
  fi
  $duizhao segment train --lang "$1" "${training[@]}" "${other[@]}" --out "$work/$1$2.model"
}
for k in 0 1 2 3 4; do fold zh $k; fold en $k; done
for seed in $seeds; do
  for setting in $settings; do
    times=--no-timecodes
    [ "$setting" != timed ] || times=
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
        [ "$setting" = punctuated ] || python3 "$data/tools/bare_captions.py" "$talk/zh.srt" "$zh"
        python3 "$data/tools/recut.py" "$talk/en.srt" "$en" "$seed"
        case $setting in
          dropped)
            python3 "$drop" "$seed" "$en" "$talk/cues.tsv" "$folder"
            en=$folder/dropped.srt gold=$folder
            ;;
          both | timed)
            python3 "$data/tools/bare_captions.py" "$en" "$folder/bare.srt"
            en=$folder/bare.srt
            ;;
        esac
        printf '%s\t%s\t%s\n' "$zh" "$en" "$folder/beads.jsonl" >> "$work/batch"
        printf '%s\0%s\0' "$gold" "$folder/beads.jsonl" >> "$work/score"
      done
      # shellcheck disable=SC2086
      $duizhao align --batch "$work/batch" --format jsonl $times --quiet \
        --model "$work/zh$k.model" --model "$work/en$k.model"
    done
    printf 'seed %s, %s: ' "$seed" "$setting"
    xargs -0 python3 "$data/tools/score_talk.py" < "$work/score"
  done
done
