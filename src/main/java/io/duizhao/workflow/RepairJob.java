package io.duizhao.workflow;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.model.Concept;
import io.duizhao.model.Document;
import io.duizhao.model.Language;
import io.duizhao.model.Segment;
import io.duizhao.model.Term;
import io.duizhao.model.TermStatus;
import io.duizhao.model.Termbase;
import io.duizhao.term.TermMatch;
import io.duizhao.term.TermMatcher;
import io.duizhao.term.repair.Repair;
import io.duizhao.term.repair.Repairs;
import io.duizhao.term.repair.Untouchable;
import io.duizhao.term.variants.LedgerText;
import io.duizhao.term.variants.NameLedger;
import io.duizhao.term.variants.Slip;
import io.duizhao.text.LineIndex;
import io.duizhao.text.SegmentOffsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Proposes corrections of transcripts: recognition errors and wrong forms that the glossary knows,
 * and slips that the texts themselves show. Nothing is written.
 */
public final class RepairJob {
  private static final Comparator<Repair> IN_ORDER =
      Comparator.comparing(Repair::file)
          .thenComparingInt(Repair::line)
          .thenComparingInt(Repair::column);

  private final Termbase termbase;
  private final Set<String> kept;
  private final List<Repair> repairs = new ArrayList<>();
  private final Map<String, String> hashes = new TreeMap<>();

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
  public Repairs propose(List<LedgerText> texts) {
    List<Place> places = texts.stream().map(text -> new Place(text.document().document())).toList();
    TermMatcher matcher = TermMatcher.of(termbase, new Language("zh"));
    for (int i = 0; i < texts.size(); i++) {
      for (Segment segment : texts.get(i).document().segments()) {
        for (TermMatch match : matcher.find(segment.text())) {
          proposal(match, places.get(i), segment);
        }
      }
    }
    NameLedger ledger = new NameLedger(NameLexicon.bundled(), LedgerTexts.tagger());
    for (Slip slip : ledger.slips(texts, preferred())) {
      for (Slip.Spot spot : slip.places()) {
        Segment segment = texts.get(spot.document()).document().segments().get(spot.segment());
        places
            .get(spot.document())
            .add(segment, spot.begin(), slip.wrong(), slip.right(), slip.reason());
      }
    }
    repairs.sort(IN_ORDER);
    return new Repairs(hashes, repairs);
  }

  private Set<String> preferred() {
    Set<String> preferred = new HashSet<>();
    for (Concept concept : termbase.concepts()) {
      for (Term term : concept.terms()) {
        boolean right =
            term.status() == TermStatus.PREFERRED || term.status() == TermStatus.ADMITTED;
        if (right && term.language().isChinese()) {
          preferred.add(term.text());
        }
      }
    }
    return preferred;
  }

  private void proposal(TermMatch match, Place place, Segment segment) {
    TermStatus status = match.term().status();
    if (status != TermStatus.DEPRECATED && status != TermStatus.MISRECOGNIZED) {
      return;
    }
    match.concept().terms(new Language("zh"), TermStatus.PREFERRED).stream()
        .findFirst()
        .ifPresent(
            right ->
                place.add(
                    segment,
                    match.span().begin(),
                    match.span().of(segment.text()),
                    right.text(),
                    status == TermStatus.DEPRECATED
                        ? "forbidden by the glossary"
                        : "a recognition error that the glossary knows"));
  }

  /** A file in which corrections are proposed. */
  private final class Place {
    private final Document document;
    private final LineIndex lines;
    private final Untouchable untouchable;
    private final BitSet taken = new BitSet();

    Place(Document document) {
      this.document = document;
      this.lines = new LineIndex(document.original());
      this.untouchable = new Untouchable(document.original());
      hashes.put(document.file(), document.sha256());
    }

    /** Proposes one, unless its place is taken, may not be touched or lies across a line wrap. */
    void add(Segment segment, int begin, String found, String proposed, String reason) {
      int offset = SegmentOffsets.inFile(document, segment, begin);
      int end = offset + found.length();
      boolean free =
          offset >= 0
              && document.original().startsWith(found, offset)
              && !kept.contains(found)
              && !untouchable.touches(offset, end)
              && taken.get(offset, end).isEmpty();
      if (free && !found.equals(proposed)) {
        taken.set(offset, end);
        repairs.add(
            new Repair(
                false,
                document.file(),
                lines.line(offset),
                lines.column(offset),
                found,
                proposed,
                reason,
                segment.text()));
      }
    }
  }
}
