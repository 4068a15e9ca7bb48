package io.duizhao.cli;

import io.duizhao.memory.ConcordanceHit;
import io.duizhao.model.MatchPenalty;
import io.duizhao.model.MemoryMatch;
import io.duizhao.model.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Finds of translation memories for people. */
final class MemoryText {
  private MemoryText() {}

  /** Returns matches, three lines each. */
  static String matches(List<MemoryMatch> matches) {
    StringBuilder text = new StringBuilder();
    for (MemoryMatch match : matches) {
      text.append(match.quality()).append("% ").append(match.kind().label());
      text.append("  ").append(match.memory());
      if (!match.penalties().isEmpty()) {
        text.append("  (").append(penalties(match.penalties())).append(')');
      }
      text.append('\n');
      sides(text, match.sourceText(), match.targetText());
    }
    return text.toString();
  }

  private static String penalties(List<MatchPenalty> penalties) {
    return penalties.stream()
        .map(penalty -> penalty.reason().label() + " -" + penalty.points())
        .collect(Collectors.joining(", "));
  }

  /** Returns concordance hits, three lines each, with « » around what was found. */
  static String hits(List<ConcordanceHit> hits) {
    StringBuilder text = new StringBuilder();
    for (ConcordanceHit hit : hits) {
      text.append(hit.memory()).append(':').append(hit.unit().line()).append('\n');
      sides(text, marked(hit.unit().sourceText(), hit.spans()), hit.unit().targetText());
    }
    return text.toString();
  }

  private static String marked(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      marked.append(text, at, span.begin()).append('«').append(span.of(text)).append('»');
      at = span.end();
    }
    return marked.append(text, at, text.length()).toString();
  }

  private static void sides(StringBuilder text, String source, String target) {
    text.append("    ").append(oneLine(source)).append('\n');
    text.append("    ").append(oneLine(target)).append('\n');
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }
}
