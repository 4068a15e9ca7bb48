package io.duizhao.cli.memory;

import io.duizhao.memory.ConcordanceHit;
import io.duizhao.memory.Difference;
import io.duizhao.model.leverage.MatchKind;
import io.duizhao.model.leverage.MatchPenalty;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.text.Span;
import io.duizhao.text.Excerpt;
import java.util.List;
import java.util.stream.Collectors;

/** Finds of translation memories for people. */
final class MemoryText {
  /** Characters of a unit that are shown around a find. */
  private static final int WINDOW = 160;

  private MemoryText() {}

  /**
   * Returns matches: how good each is, its two texts, and what has to change in the memory's text
   * to make it the query, where that is not all: {@code [-this goes-]{+this comes+}}.
   */
  static String matches(String query, List<MemoryMatch> matches) {
    StringBuilder text = new StringBuilder();
    for (MemoryMatch match : matches) {
      text.append(match.quality()).append("% ").append(match.kind().label());
      text.append("  ").append(match.memory()).append(':').append(match.line());
      if (match.machineTranslated()) {
        text.append("  machine translation");
      }
      if (!match.penalties().isEmpty()) {
        text.append("  (").append(penalties(match.penalties())).append(')');
      }
      text.append('\n');
      sides(text, match.sourceText(), match.targetText());
      if (match.kind() == MatchKind.FUZZY) {
        text.append("    ").append(oneLine(change(match.sourceText(), query))).append('\n');
      }
    }
    return text.toString();
  }

  private static String change(String memory, String query) {
    return Difference.of(memory, query).stream()
        .map(
            piece ->
                switch (piece.side()) {
                  case BOTH -> piece.text();
                  case ONE -> "[-" + piece.text() + "-]";
                  case OTHER -> "{+" + piece.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  private static String penalties(List<MatchPenalty> penalties) {
    return penalties.stream()
        .map(penalty -> penalty.reason().label() + " -" + penalty.points())
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns concordance hits, three lines each, with « » around what was found. Of a long unit a
   * window around the first find is shown, and of its other text what lies as far along.
   */
  static String hits(List<ConcordanceHit> hits) {
    StringBuilder text = new StringBuilder();
    for (ConcordanceHit hit : hits) {
      text.append(hit.memory()).append(':').append(hit.unit().line()).append('\n');
      String source = hit.unit().sourceText();
      String target = hit.unit().targetText();
      int place = hit.spans().isEmpty() ? 0 : hit.spans().get(0).begin();
      int opposite = (int) ((long) place * target.length() / Math.max(1, source.length()));
      Span window = Excerpt.around(source, place, WINDOW);
      sides(
          text,
          marked(source, hit.spans(), window),
          marked(target, List.of(), Excerpt.around(target, opposite, 2 * WINDOW)));
    }
    return text.toString();
  }

  private static String marked(String text, List<Span> spans, Span window) {
    StringBuilder marked = new StringBuilder(window.begin() > 0 ? "…" : "");
    int at = window.begin();
    for (Span span : spans) {
      if (span.begin() < at || span.end() > window.end()) {
        continue;
      }
      marked.append(text, at, span.begin()).append('«').append(span.of(text)).append('»');
      at = span.end();
    }
    marked.append(text, at, window.end());
    return marked.append(window.end() < text.length() ? "…" : "").toString();
  }

  private static void sides(StringBuilder text, String source, String target) {
    text.append("    ").append(oneLine(source)).append('\n');
    text.append("    ").append(oneLine(target)).append('\n');
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }
}
