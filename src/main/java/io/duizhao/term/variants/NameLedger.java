package io.duizhao.term.variants;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.aligned.BeadIndex;
import io.duizhao.term.variants.aligned.EnglishPhrases;
import io.duizhao.term.variants.aligned.Meanings;
import io.duizhao.term.variants.cluster.CannotLinks;
import io.duizhao.term.variants.cluster.Cluster;
import io.duizhao.term.variants.cluster.ClusterBuilder;
import io.duizhao.term.variants.cluster.Clustering;
import io.duizhao.term.variants.drift.SharedTerms;
import io.duizhao.term.variants.drift.TermDrift;
import io.duizhao.term.variants.drift.TermEvidence;
import io.duizhao.term.variants.form.FormLocations;
import io.duizhao.term.variants.form.FormSource;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.LedgerText;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.PlacedLine;
import io.duizhao.term.variants.link.Acronyms;
import io.duizhao.term.variants.link.Affixes;
import io.duizhao.term.variants.link.AlignedNames;
import io.duizhao.term.variants.link.DictionaryNames;
import io.duizhao.term.variants.link.Folds;
import io.duizhao.term.variants.link.GlossedNames;
import io.duizhao.term.variants.link.HiddenNames;
import io.duizhao.term.variants.link.LatinNearMisses;
import io.duizhao.term.variants.link.LinkEvidence;
import io.duizhao.term.variants.link.Organisations;
import io.duizhao.term.variants.link.PartsOfNames;
import io.duizhao.term.variants.link.SamePinyin;
import io.duizhao.term.variants.link.Shortenings;
import io.duizhao.term.variants.link.Transliterations;
import io.duizhao.term.variants.link.WordOrders;
import io.duizhao.term.variants.slip.Homophones;
import io.duizhao.term.variants.slip.Slip;
import io.duizhao.term.variants.slip.Slips;
import io.duizhao.term.variants.slip.TranslationSlip;
import io.duizhao.term.variants.slip.TranslationSlips;
import io.duizhao.term.variants.source.Apposition;
import io.duizhao.term.variants.source.DottedNames;
import io.duizhao.term.variants.source.HanNames;
import io.duizhao.term.variants.source.LatinRuns;
import io.duizhao.term.variants.source.NameParts;
import io.duizhao.term.variants.source.NounPhrases;
import io.duizhao.term.variants.source.SpeakerLabels;
import io.duizhao.term.variants.source.Writings;
import io.duizhao.text.WordTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the forms that name one thing, in one document and across many, with no glossary: collects
 * what may be names, asks each {@link LinkEvidence} for links, and joins the surest first.
 */
public final class NameLedger {
  // Weight below which a link is not looked at; no reason weighs less.
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
   * are rendered in several ways, then Chinese terms that stand for two English ones.
   */
  public List<Cluster> clusters(List<LedgerText> texts) {
    Reading reading = new Reading(texts);
    FormLocations locations = new FormLocations(texts);
    List<Cluster> clusters =
        new ArrayList<>(
            new ClusterBuilder(reading.forms, reading.people, locations).clusters(reading.groups));
    TermEvidence evidence =
        new TermEvidence(
            names,
            tagger,
            reading.index,
            new EnglishPhrases(reading.index),
            reading.forms,
            locations);
    clusters.addAll(new TermDrift(evidence).clusters(clusters));
    clusters.addAll(new SharedTerms(evidence).clusters());
    return clusters;
  }

  /**
   * Returns forms that seem to be slips for others: near forms of one name, then strings that sound
   * like a frequent term.
   *
   * @param known terms that are right however rare
   */
  public List<Slip> slips(List<LedgerText> texts, Set<String> known) {
    Reading reading = new Reading(texts);
    List<Slip> slips = new ArrayList<>(new Slips(reading.forms).in(reading.groups));
    slips.addAll(new Homophones(names, reading.forms, known).find());
    slips.removeIf(slip -> known.contains(slip.wrong()));
    return slips;
  }

  /** Returns names in the English of aligned sentences that seem to be slips for others. */
  public List<TranslationSlip> translationSlips(List<LedgerText> texts) {
    FormTable forms = new FormTable(texts);
    collect(forms);
    return new TranslationSlips(names, new BeadIndex(texts), forms).find(texts);
  }

  /** What was found in some texts. */
  private final class Reading {
    private final FormTable forms;
    private final People people;
    private final BeadIndex index;
    private final List<Clustering.Group> groups;

    Reading(List<LedgerText> texts) {
      forms = new FormTable(texts);
      collect(forms);
      people = new People(forms, names);
      index = new BeadIndex(texts);
      List<Link> links = new ArrayList<>(forms.stated());
      for (LinkEvidence evidence : evidence(index)) {
        evidence.propose(forms, people, links::add);
      }
      groups = Clustering.of(links, people, new CannotLinks(forms, people, names), LEAST_WEIGHT);
    }
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
            new Writings(names, runs));
    for (PlacedLine sentence : forms.lines()) {
      sources.forEach(source -> source.collect(sentence, forms));
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
        new Shortenings(names),
        new Acronyms(),
        new Organisations(),
        new AlignedNames(names, index));
  }
}
