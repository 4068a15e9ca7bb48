package io.duizhao.term.variants.drift;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.model.term.TermCategory;
import io.duizhao.term.variants.aligned.Association;
import io.duizhao.term.variants.aligned.BeadIndex;
import io.duizhao.term.variants.aligned.BeadSet;
import io.duizhao.term.variants.aligned.EnglishPhrases;
import io.duizhao.term.variants.aligned.Meanings;
import io.duizhao.term.variants.cluster.Cluster;
import io.duizhao.term.variants.cluster.Tier;
import io.duizhao.term.variants.cluster.Variant;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormLocations;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Place;
import io.duizhao.text.WordTagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chinese terms that stand for two English ones in aligned sentences: 推理 for reasoning and
 * inference. Always to be reviewed: the reverse of {@link TermDrift}.
 */
public final class SharedTerms {
  // Beads that have a term, and with each English; how many times as frequent terms are as in
  // general; least shares of beads; least G². docs/variants.md, "Bounds".
  private static final int LEAST_BEADS = 4;
  private static final int LEAST_TOGETHER = 2;
  private static final double KEYNESS = 4;
  private static final double ENGLISH_KEYNESS = 2;
  private static final double SHARE = 0.6;
  private static final double EXPLAINED = 0.7;
  private static final double LEAST_G2 = 8;

  /** Words of everyday use mean many things rightly: 问题 is a question and a problem. */
  private static final double COMMON = 20;

  /** Words that begin alike are of one family: science, scientific. */
  private static final int FAMILY = 4;

  private final NameLexicon names;
  private final WordTagger tagger;
  private final BeadIndex index;
  private final EnglishPhrases phrases;
  private final FormTable forms;
  private final FormLocations locations;
  private final Meanings meanings;
  private final List<List<String>> byBead = new ArrayList<>();

  /** Looks for terms in this evidence. */
  public SharedTerms(TermEvidence evidence) {
    this.names = evidence.names();
    this.tagger = evidence.tagger();
    this.index = evidence.index();
    this.phrases = evidence.phrases();
    this.forms = evidence.forms();
    this.locations = evidence.locations();
    this.meanings = new Meanings(names.dictionary());
    for (int bead = 0; bead < index.size(); bead++) {
      byBead.add(new ArrayList<>());
    }
    phrases
        .beads()
        .forEach((phrase, beads) -> beads.stream().forEach(bead -> byBead.get(bead).add(phrase)));
  }

  /** An English term and the beads in which the Chinese one stands for it. */
  private record Meant(String english, BeadSet beads, double g2) {}

  /** Returns a cluster for each such term, in their order: the Chinese with each English. */
  public List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    for (String chinese : index.phrases()) {
      BeadSet beads = index.beads(chinese);
      if (beads.cardinality() >= LEAST_BEADS
          && tagger.perMillion(chinese) < COMMON
          && index.isKeyNoun(chinese, tagger, KEYNESS)) {
        List<Meant> meant = meant(chinese, beads);
        BeadSet explained = new BeadSet();
        meant.forEach(one -> explained.or(one.beads));
        if (meant.size() > 1 && explained.cardinality() >= EXPLAINED * beads.cardinality()) {
          clusters.add(cluster(chinese, meant));
        }
      }
    }
    return clusters;
  }

  /** Returns the English terms, each in beads that have none of those before it. */
  private List<Meant> meant(String chinese, BeadSet beads) {
    List<Meant> found = new ArrayList<>();
    BeadSet rest = beads.copy();
    for (Meant candidate : candidates(chinese, beads)) {
      boolean other = found.stream().noneMatch(one -> isFamily(one.english, candidate.english));
      BeadSet own = candidate.beads.copy();
      own.and(rest);
      if (other && own.cardinality() >= LEAST_TOGETHER) {
        found.add(new Meant(candidate.english, own, candidate.g2));
        rest.andNot(own);
      }
    }
    return found;
  }

  private static boolean isFamily(String left, String right) {
    return Meanings.stems(left).stream()
        .anyMatch(a -> Meanings.stems(right).stream().anyMatch(b -> begins(a).equals(begins(b))));
  }

  private static String begins(String stem) {
    return stem.substring(0, Math.min(FAMILY, stem.length()));
  }

  /** Returns English terms that the dictionary has for the Chinese one, strongest first. */
  private List<Meant> candidates(String chinese, BeadSet beads) {
    Map<String, BeadSet> together = new TreeMap<>();
    beads.stream()
        .forEach(
            bead ->
                byBead
                    .get(bead)
                    .forEach(p -> together.computeIfAbsent(p, e -> new BeadSet()).set(bead)));
    List<Meant> candidates = new ArrayList<>();
    together.forEach(
        (english, shared) -> {
          int all = phrases.beads().getOrDefault(english, shared).cardinality();
          double g2 = Association.g2(shared.cardinality(), beads.cardinality(), all, index.size());
          if (shared.cardinality() >= LEAST_TOGETHER
              && shared.cardinality() >= SHARE * all
              && g2 >= LEAST_G2
              && phrases.isKey(english, ENGLISH_KEYNESS, names)
              && !phrases.isPartOfLonger(english)
              && meanings.translates(chinese, Meanings.stems(english))) {
            candidates.add(new Meant(english, shared, g2));
          }
        });
    candidates.sort(
        Comparator.comparingDouble((Meant meant) -> -meant.g2).thenComparing(Meant::english));
    return candidates;
  }

  private Cluster cluster(String chinese, List<Meant> meant) {
    Form form = forms.addEverywhere(chinese, FormKind.PHRASE);
    int all = index.beads(chinese).cardinality();
    List<Variant> variants = new ArrayList<>();
    for (Meant one : meant) {
      int count = one.beads.cardinality();
      Place first = index.first(form, one.beads).orElseGet(() -> form.places().first());
      variants.add(
          new Variant(
              chinese,
              count,
              locations.location(first),
              "stands for '" + one.english + "' in " + count + " of " + all + " beads",
              Tier.REVIEW));
    }
    return new Cluster(
        chinese + " (" + String.join(", ", meant.stream().map(Meant::english).toList()) + ")",
        TermCategory.TERM,
        chinese,
        meant.get(0).english,
        Tier.REVIEW,
        variants);
  }
}
