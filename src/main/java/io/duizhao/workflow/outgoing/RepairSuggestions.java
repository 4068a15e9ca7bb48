package io.duizhao.workflow.outgoing;

import io.duizhao.exchange.xliff.Suggestion;
import io.duizhao.io.InputException;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.term.repair.Repair;
import io.duizhao.term.repair.Repairs;
import io.duizhao.text.LineIndex;
import io.duizhao.workflow.pair.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows proposed repairs, accepted or not, in the units that they are about. */
final class RepairSuggestions {
  private final Repairs repairs;

  RepairSuggestions(Repairs repairs) {
    this.repairs = repairs;
  }

  /**
   * Returns the suggestions of a document by its units' ids.
   *
   * @throws InputException where a file has changed since its repairs were proposed
   */
  Map<String, List<Suggestion>> of(BilingualText text) {
    Map<String, List<Suggestion>> suggestions = new TreeMap<>();
    add(text.document().source().document(), true, text, suggestions);
    text.target().ifPresent(target -> add(target, false, text, suggestions));
    return suggestions;
  }

  private void add(
      Document file,
      boolean ofSource,
      BilingualText text,
      Map<String, List<Suggestion>> suggestions) {
    List<Repair> own =
        repairs.repairs().stream().filter(repair -> repair.file().equals(file.file())).toList();
    if (own.isEmpty()) {
      return;
    }
    if (!file.sha256().equals(repairs.hashes().get(file.file()))) {
      throw InputException.at(
          file.file(), "was changed since the repairs were proposed; propose them anew");
    }
    LineIndex lines = new LineIndex(file.original());
    for (Repair repair : own) {
      int offset = lines.offset(repair.line(), repair.column());
      for (TranslationUnit unit : text.document().units()) {
        if (stands(offset, ofSource ? unit.source() : unit.target())) {
          suggestions
              .computeIfAbsent(unit.id(), id -> new ArrayList<>())
              .add(new Suggestion(words(repair), ofSource));
        }
      }
    }
  }

  private static boolean stands(int offset, List<Segment> segments) {
    for (Segment segment : segments) {
      List<Span> origin = segment.origin();
      if (!origin.isEmpty()
          && origin.get(0).begin() <= offset
          && offset < origin.get(origin.size() - 1).end()) {
        return true;
      }
    }
    return false;
  }

  private static String words(Repair repair) {
    return "'"
        + repair.found()
        + "' should perhaps be '"
        + repair.proposed()
        + "': "
        + repair.reason();
  }
}
