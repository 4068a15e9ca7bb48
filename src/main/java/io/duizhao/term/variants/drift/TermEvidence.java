package io.duizhao.term.variants.drift;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.aligned.BeadIndex;
import io.duizhao.term.variants.aligned.EnglishPhrases;
import io.duizhao.term.variants.form.FormLocations;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.text.WordTagger;

/**
 * What renderings of terms are judged by.
 *
 * @param names what is known of words and names
 * @param tagger tells how frequent Chinese words are in general
 * @param index the Chinese of the aligned sentences
 * @param phrases their English
 * @param forms the forms found in the texts; renderings are added
 * @param locations where the forms stand, for the reader
 */
public record TermEvidence(
    NameLexicon names,
    WordTagger tagger,
    BeadIndex index,
    EnglishPhrases phrases,
    FormTable forms,
    FormLocations locations) {}
