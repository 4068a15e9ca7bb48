package io.duizhao.term.variants.drift;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.model.term.TermCategory;
import io.duizhao.term.variants.aligned.BeadIndex;
import io.duizhao.term.variants.aligned.BeadSet;
import io.duizhao.term.variants.aligned.EnglishPhrases;
import io.duizhao.term.variants.aligned.Meanings;
import io.duizhao.term.variants.aligned.Renderings;
import io.duizhao.term.variants.cluster.Cluster;
import io.duizhao.term.variants.cluster.Tier;
import io.duizhao.term.variants.cluster.Variant;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormLocations;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.text.EnglishStemmer;
import io.duizhao.text.Scripts;
import io.duizhao.text.WordTagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * English terms that aligned sentences render in several ways: 智能体 and 代理 for agent. Always to be
 * reviewed: a translator may have meant it so.
 */
public final class TermDrift {
  // Beads that have a term, and with each rendering; how many times as frequent terms are as in
  // general; least shares of beads; G² of a strong rendering and of a sure one; occurrences in a
  // million. docs/variants.md, "Bounds".
  private static final int LEAST_BEADS = 3;
  private static final double KEYNESS = 4;
  private static final double KNOWN_SHARE = 0.5;
  private static final double SHARE = 0.8;
  private static final int TOGETHER = 3;
  private static final double MUCH = 0.4;
  private static final double STRONG = 20;
  private static final double SURE = 60;
  private static final double RARE = 5;

  /** Words of everyday use are rendered in many ways rightly: the world. */
  private static final double COMMON = 50;

  private static final String OF_QUALITY = "性";
  private static final String AFTER_THINGS = "和与及或是在上";
  private static final String AFFIXES = "性式化的";

  private final NameLexicon names;
  private final WordTagger tagger;
  private final BeadIndex index;
  private final EnglishPhrases phrases;
  private final FormTable forms;
  private final FormLocations locations;
  private final Renderings renderings;

  /** Looks for terms in this evidence. */
  public TermDrift(TermEvidence evidence) {
    this.names = evidence.names();
    this.tagger = evidence.tagger();
    this.index = evidence.index();
    this.phrases = evidence.phrases();
    this.forms = evidence.forms();
    this.locations = evidence.locations();
    this.renderings = new Renderings(index, names);
  }

  /** What an English term is rendered by, and in how many of its beads. */
  private record Rendered(Form form, int together) {}

  /**
   * Returns a cluster for each term, by the term.
   *
   * @param ledger what is known already
   */
  public List<Cluster> clusters(List<Cluster> ledger) {
    Set<String> taken = new HashSet<>();
    List<Set<String>> ledgerForms = new ArrayList<>();
    for (Cluster cluster : ledger) {
      taken.add(cluster.id());
      ledgerForms.add(cluster.variants().stream().map(Variant::form).collect(Collectors.toSet()));
    }
    List<Cluster> clusters = new ArrayList<>();
    Set<Set<String>> seen = new HashSet<>();
    phrases
        .beads()
        .forEach(
            (term, beads) -> {
              List<Rendered> found = rendered(term, beads);
              Set<String> texts = new TreeSet<>();
              found.forEach(rendered -> texts.add(rendered.form.text()));
              if (found.size() > 1
                  && ledgerForms.stream().noneMatch(forms -> forms.containsAll(texts))
                  && seen.add(texts)) {
                clusters.add(cluster(term, beads.cardinality(), found, taken));
              }
            });
    return clusters;
  }

  /** Returns what a term is rendered by; nothing where it is none, or nothing can be said of it. */
  private List<Rendered> rendered(String term, BeadSet beads) {
    if (beads.cardinality() < LEAST_BEADS
        || !phrases.isKey(term, KEYNESS, names)
        || phrases.isPartOfLonger(term)) {
      return List.of();
    }
    BeadSet open = beads.copy();
    List<Rendered> found = kept(term, open);
    boolean known = !found.isEmpty();
    List<String> han = new ArrayList<>();
    for (Renderings.Rendering rendering : renderings.of(Meanings.stems(term), beads, open)) {
      if (isConvincing(rendering, beads.cardinality())
          && isSomethingElse(rendering.chinese(), han)) {
        known |= rendering.known() || isSure(rendering);
        han.add(rendering.chinese());
        Form form = forms.addEverywhere(rendering.chinese(), FormKind.PHRASE);
        found.add(new Rendered(form, rendering.together()));
      }
    }
    found.addAll(qualities(han, beads));
    int together = found.stream().mapToInt(Rendered::together).sum();
    return known
            && !han.isEmpty()
            && tagger.perMillion(han.get(0)) < COMMON
            && together >= LEAST_BEADS
        ? found
        : List.of();
  }

  /** Returns the Latin forms that keep the term as it is, and takes their beads out of the open. */
  private List<Rendered> kept(String term, BeadSet open) {
    List<Rendered> found = new ArrayList<>();
    for (Form form : forms.latin()) {
      if (EnglishStemmer.singular(form.text().toLowerCase(Locale.ROOT)).equals(term)) {
        BeadSet having = index.beads(form);
        having.and(open);
        if (!having.isEmpty()) {
          found.add(new Rendered(form, having.cardinality()));
          open.andNot(having);
        }
      }
    }
    return found;
  }

  /** Returns the renderings with an affix that makes a quality of what they mean. */
  private List<Rendered> qualities(List<String> han, BeadSet beads) {
    List<Rendered> found = new ArrayList<>();
    for (String phrase : han) {
      String quality = phrase + OF_QUALITY;
      int count =
          (int) beads.stream().filter(bead -> isThing(quality, index.chinese(bead))).count();
      if (count > 0 && !han.contains(quality)) {
        found.add(new Rendered(forms.addEverywhere(quality, FormKind.PHRASE), count));
      }
    }
    return found;
  }

  /** 安全性 in 安全性和效率 is what the text speaks of; 研究性 in 研究性预览 is an attribute. */
  private static boolean isThing(String quality, String chinese) {
    for (int at = chinese.indexOf(quality); at >= 0; at = chinese.indexOf(quality, at + 1)) {
      char next = chinese.charAt(at + quality.length());
      if (!Scripts.isHan(next) || AFTER_THINGS.indexOf(next) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isConvincing(Renderings.Rendering rendering, int beads) {
    boolean strong =
        rendering.known()
            ? rendering.share() >= KNOWN_SHARE && forms.occurrences(rendering.chinese()) > 1
            : rendering.share() >= SHARE
                && rendering.together() >= TOGETHER
                && rendering.together() >= MUCH * beads
                && rendering.score() >= STRONG;
    boolean noun = isSure(rendering) || index.isNoun(rendering.chinese());
    return strong && noun && index.isKey(rendering.chinese(), tagger, KEYNESS);
  }

  /**
   * So strong that neither the dictionary need know it nor the segmenter take it for a noun:
   * Chinese verbs become nouns as they are, as 对齐 for alignment.
   */
  private boolean isSure(Renderings.Rendering rendering) {
    return rendering.score() >= SURE
        && rendering.share() >= SHARE
        && tagger.perMillion(rendering.chinese()) < RARE;
  }

  /** 客户服务 beside 客户 is no other rendering of customer; 安全性 beside 安全 is. */
  private static boolean isSomethingElse(String phrase, List<String> others) {
    for (String other : others) {
      String longer = phrase.length() > other.length() ? phrase : other;
      String shorter = longer.equals(phrase) ? other : phrase;
      if (longer.contains(shorter)
          && !(longer.length() == shorter.length() + 1
              && AFFIXES.indexOf(longer.charAt(longer.length() - 1)) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private Cluster cluster(String term, int beads, List<Rendered> found, Set<String> taken) {
    List<Variant> variants = new ArrayList<>();
    for (Rendered rendered : found) {
      variants.add(
          new Variant(
              rendered.form.text(),
              rendered.form.count(),
              locations.location(rendered.form.places().first()),
              "translates '" + term + "' in " + rendered.together + " of " + beads + " beads",
              Tier.REVIEW));
    }
    variants.sort(Comparator.comparingInt((Variant v) -> -v.count()).thenComparing(Variant::form));
    String chinese =
        variants.stream()
            .map(Variant::form)
            .filter(form -> Scripts.isHan(form.charAt(0)))
            .findFirst()
            .orElse("");
    String id = taken.add(term) ? term : term + " (rendered)";
    return new Cluster(id, TermCategory.TERM, chinese, term, Tier.REVIEW, variants);
  }
}
