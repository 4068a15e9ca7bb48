package io.duizhao.term.variants;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import io.duizhao.term.variants.cluster.Cluster;
import io.duizhao.term.variants.cluster.Variant;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.term.variants.slip.Slips;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Clusters as concepts for the glossary. */
public final class ClusterConcepts {
  // How many times rarer a form is that is taken for misheard. docs/variants.md, "Bounds".
  private static final int RARER = 3;
  private static final Set<String> NEAR =
      Slips.NEAR.stream().map(Reason::label).collect(Collectors.toUnmodifiableSet());

  private ClusterConcepts() {}

  /**
   * Returns a concept for each cluster: the forms to keep are preferred; a form that sounds like
   * the preferred one of its script and is three times as rare counts as a recognition error; the
   * others are admitted. A cluster without Chinese has its Latin form on both sides.
   */
  public static List<Concept> of(List<Cluster> clusters, LanguagePair languages) {
    return clusters.stream().map(cluster -> concept(cluster, languages)).toList();
  }

  private static Concept concept(Cluster cluster, LanguagePair languages) {
    String chinese = cluster.chinese().isEmpty() ? cluster.english() : cluster.chinese();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(languages.chinese(), chinese, TermStatus.PREFERRED));
    for (Variant variant : cluster.variants()) {
      if (!variant.form().equals(chinese)) {
        TermStatus status =
            isSlip(variant, cluster) ? TermStatus.MISRECOGNIZED : TermStatus.ADMITTED;
        terms.add(new Term(languages.chinese(), variant.form(), status));
      }
    }
    if (!cluster.english().isEmpty()) {
      terms.add(new Term(languages.english(), cluster.english(), TermStatus.PREFERRED));
    }
    return new Concept(
        cluster.id(),
        cluster.category(),
        terms,
        false,
        false,
        null,
        cluster.tier().label() + ", first " + first(cluster),
        "");
  }

  private static String first(Cluster cluster) {
    return cluster.variants().get(0).first().toString();
  }

  private static boolean isSlip(Variant variant, Cluster cluster) {
    boolean latin = !Scripts.hasHan(variant.form());
    String better = latin ? cluster.english() : cluster.chinese();
    int count =
        cluster.variants().stream()
            .filter(other -> other.form().equals(better))
            .mapToInt(Variant::count)
            .sum();
    return !variant.form().equals(better)
        && variant.count() * RARER <= count
        && NEAR.stream().anyMatch(label -> variant.reason().startsWith(label + ": "));
  }
}
