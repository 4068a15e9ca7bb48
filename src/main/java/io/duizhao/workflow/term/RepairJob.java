package io.duizhao.workflow.term;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.term.TermMatch;
import io.duizhao.term.TermMatcher;
import io.duizhao.term.repair.Repair;
import io.duizhao.term.repair.Repairs;
import io.duizhao.term.variants.NameLedger;
import io.duizhao.term.variants.form.LedgerText;
import io.duizhao.term.variants.slip.Slip;
import io.duizhao.term.variants.slip.TranslationSlip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Proposes corrections of transcripts and their translations: recognition errors and wrong forms
 * that the glossary knows, slips that the texts themselves show, and renderings that are rare
 * beside another. Nothing is written.
 */
public final class RepairJob {
  private static final Comparator<Repair> IN_ORDER =
      Comparator.comparing(Repair::file)
          .thenComparingInt(Repair::line)
          .thenComparingInt(Repair::column);

  private final Termbase termbase;
  private final Set<String> kept;

  /**
   * Makes the job.
   *
   * @param kept forms that must stay as they are
   */
  public RepairJob(Termbase termbase, Set<String> kept) {
    this.termbase = termbase;
    this.kept = Set.copyOf(kept);
  }

  /** Proposes the corrections of texts, in the order of files and places; none overlap. */
  public Repairs propose(LedgerTexts texts) {
    NameLedger ledger = new NameLedger(NameLexicon.bundled(), LedgerTexts.tagger());
    List<FileRepairs> files = new ArrayList<>(chinese(ledger, texts.texts()));
    List<FileRepairs> english =
        texts.translations().stream()
            .map(translation -> new FileRepairs(translation.target(), kept))
            .toList();
    new EnglishRepairs(termbase).propose(texts.translations(), english);
    translationSlips(ledger, texts.translations(), english);
    files.addAll(english);
    Map<String, String> hashes = new TreeMap<>();
    List<Repair> repairs = new ArrayList<>();
    for (FileRepairs file : files) {
      hashes.put(file.document().file(), file.document().sha256());
      repairs.addAll(file.repairs());
    }
    repairs.sort(IN_ORDER);
    return new Repairs(hashes, repairs);
  }

  private void translationSlips(
      NameLedger ledger, List<TranslatedDocument> documents, List<FileRepairs> files) {
    List<LedgerText> texts = documents.stream().map(TranslatedDocument::text).toList();
    Set<String> known = new HashSet<>();
    rightForms(false).forEach(form -> known.addAll(List.of(form.split(" ", -1))));
    for (TranslationSlip slip : ledger.translationSlips(texts)) {
      if (known.contains(slip.wrong())) {
        continue;
      }
      List<TranslationUnit> units = documents.get(slip.document()).translatedUnits();
      files
          .get(slip.document())
          .addToTarget(
              units.get(slip.bead()),
              new Span(slip.begin(), slip.begin() + slip.wrong().length()),
              slip.right(),
              "nearly '" + slip.right() + "', for which the Chinese stands");
    }
  }

  private List<FileRepairs> chinese(NameLedger ledger, List<LedgerText> texts) {
    List<FileRepairs> files =
        texts.stream().map(text -> new FileRepairs(text.document().document(), kept)).toList();
    TermMatcher matcher = TermMatcher.of(termbase, new Language("zh"));
    for (int i = 0; i < texts.size(); i++) {
      for (Segment segment : texts.get(i).document().segments()) {
        for (TermMatch match : matcher.find(segment.text())) {
          proposal(match, files.get(i), segment);
        }
      }
    }
    for (Slip slip : ledger.slips(texts, rightForms(true))) {
      for (Slip.Spot spot : slip.places()) {
        Segment segment = texts.get(spot.document()).document().segments().get(spot.segment());
        files
            .get(spot.document())
            .add(segment, spot.begin(), slip.wrong(), slip.right(), slip.reason());
      }
    }
    return files;
  }

  /** Returns the right forms of the glossary in Chinese or in other languages. */
  private Set<String> rightForms(boolean chinese) {
    return termbase.concepts().stream()
        .flatMap(concept -> concept.terms().stream())
        .filter(term -> term.status().isRight() && term.language().isChinese() == chinese)
        .map(Term::text)
        .collect(Collectors.toSet());
  }

  private static void proposal(TermMatch match, FileRepairs file, Segment segment) {
    TermStatus status = match.term().status();
    if (status != TermStatus.DEPRECATED && status != TermStatus.MISRECOGNIZED) {
      return;
    }
    match.concept().terms(new Language("zh"), TermStatus.PREFERRED).stream()
        .findFirst()
        .ifPresent(
            right ->
                file.add(
                    segment,
                    match.span().begin(),
                    match.span().of(segment.text()),
                    right.text(),
                    status == TermStatus.DEPRECATED
                        ? "forbidden by the glossary"
                        : "a recognition error that the glossary knows"));
  }
}
