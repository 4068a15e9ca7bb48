package io.duizhao.transcript.write;

import io.duizhao.model.text.Block;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.SourceLines;
import java.util.ArrayList;
import java.util.List;

/** Cuts blocks after end marks, as a segmenter would. */
public final class Stretches {
  private Stretches() {}

  public static List<Span> of(Block block) {
    String text = block.text().text();
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean last = i + 1 == text.length();
      if (last || "。！？….!?”".indexOf(text.charAt(i)) >= 0) {
        Span span = SourceLines.strip(text, new Span(begin, i + 1));
        if (!span.isEmpty()) {
          spans.add(span);
        }
        begin = i + 1;
      }
    }
    return spans;
  }
}
