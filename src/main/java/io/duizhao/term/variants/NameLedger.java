package io.duizhao.term.variants;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.text.WordTagger;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the forms that name one thing, in one document and across many, with no glossary: collects
 * what may be names, asks each {@link LinkEvidence} for links, and joins the surest first.
 */
public final class NameLedger {
  private static final double LEAST_WEIGHT = 0.5;

  private final NameLexicon names;
  private final WordTagger tagger;

  /**
   * Makes a ledger.
   *
   * @param names what is known of names
   * @param tagger tells how frequent words are in general
   */
  public NameLedger(NameLexicon names, WordTagger tagger) {
    this.names = names;
    this.tagger = tagger;
  }

  /**
   * Returns the clusters of two forms or more in the order of their first places, then terms that
   * are rendered in several ways.
   */
  public List<Cluster> clusters(List<LedgerText> texts) {
    FormTable forms = new FormTable(texts);
    collect(forms);
    People people = new People(forms, names);
    List<Link> links = new ArrayList<>(forms.stated());
    BeadIndex index = new BeadIndex(texts);
    for (LinkEvidence evidence : evidence(index)) {
      evidence.propose(forms, people, links::add);
    }
    List<Clustering.Group> groups =
        Clustering.of(links, people, new CannotLinks(forms, people, names), LEAST_WEIGHT);
    FormLocations locations = new FormLocations(texts);
    List<Cluster> clusters =
        new ArrayList<>(new ClusterBuilder(forms, people, locations).clusters(groups));
    clusters.addAll(new TermDrift(names, tagger, index, forms, locations).clusters(clusters));
    return clusters;
  }

  private void collect(FormTable forms) {
    LatinRuns runs = new LatinRuns(names);
    DottedNames dotted = new DottedNames(names);
    List<FormSource> sources =
        List.of(
            new SpeakerLabels(names),
            runs,
            dotted,
            new HanNames(names),
            new Apposition(names, runs, dotted, new NounPhrases(new Meanings(names.dictionary()))),
            new Writings(runs));
    for (int document = 0; document < forms.texts().size(); document++) {
      List<LedgerLine> lines = forms.texts().get(document).lines();
      for (int number = 0; number < lines.size(); number++) {
        for (FormSource source : sources) {
          source.collect(lines.get(number), document, number, forms);
        }
      }
    }
    NameParts parts = new NameParts(names);
    parts.addHan(forms);
    parts.addLatinTails(forms);
  }

  private List<LinkEvidence> evidence(BeadIndex index) {
    return List.of(
        new Folds(names),
        new LatinNearMisses(names),
        new PartsOfNames(names),
        new SamePinyin(names),
        new Transliterations(names),
        new HiddenNames(names),
        new DictionaryNames(names),
        new GlossedNames(names),
        new Affixes(names),
        new WordOrders(),
        new Acronyms(),
        new Organisations(),
        new AlignedNames(names, index));
  }
}
