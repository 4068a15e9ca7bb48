#!/usr/bin/env python3
"""Leaves out about one English sentence in ten of captions, and the same of the table of cues.

usage: drop_sentences.py SEED IN.srt CUES.tsv OUT    writes OUT/dropped.srt and OUT/cues.tsv
The words of both are the same, whatever their lines, so the same sentences go.
"""
import random
import re
import sys

END = re.compile(r'[.?!…]["”’)]*$')
seed, srt, cues, out = sys.argv[1:]


class Dropper:
    def __init__(self):
        self.random = random.Random(int(seed) + 100)
        self.drops = self.random.random() < 0.1

    def kept(self, text):
        words = []
        for word in text.split():
            if not self.drops:
                words.append(word)
            if END.search(word):
                self.drops = self.random.random() < 0.1
        return " ".join(words)


dropper = Dropper()
with open(srt, encoding="utf-8") as source, open(out + "/dropped.srt", "w", encoding="utf-8") as target:
    for block in re.split(r"\n\s*\n", source.read().strip()):
        number, time, *lines = block.split("\n")
        kept = dropper.kept(" ".join(lines))
        if kept:
            target.write(f"{number}\n{time}\n{kept}\n\n")
dropper = Dropper()
with open(cues, encoding="utf-8") as source, open(out + "/cues.tsv", "w", encoding="utf-8") as target:
    for line in source:
        number, zh, en = (line.rstrip("\n").split("\t") + ["", ""])[:3]
        target.write(f"{number}\t{zh}\t{dropper.kept(en)}\n")
