package io.duizhao.transcript;

import io.duizhao.io.Patch.Edit;
import io.duizhao.model.Block;
import io.duizhao.model.Cue;
import io.duizhao.model.Document;
import io.duizhao.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the edits that give speakers other names. A label stands before its block, or its caption,
 * and after the text before.
 */
final class LabelEdits {
  private final String original;
  private final Map<String, String> names;
  private final List<Edit> edits = new ArrayList<>();
  private int last;

  private LabelEdits(String original, Map<String, String> names) {
    this.original = original;
    this.names = names;
  }

  /** Returns the edits of a whole document. */
  static List<Edit> of(Document document, Map<String, String> names) {
    LabelEdits labels = new LabelEdits(document.original(), names);
    for (Block block : document.blocks()) {
      labels.add(block);
    }
    return labels.edits;
  }

  private void add(Block block) {
    List<Span> units =
        block.cues().isEmpty()
            ? List.of(new Span(0, block.text().text().length()))
            : block.cues().stream().map(Cue::span).toList();
    for (Span unit : units) {
      List<Span> copied = block.text().originals(unit);
      if (!copied.isEmpty()) {
        int begin = copied.get(0).begin();
        label(block.speaker(), Math.min(last, begin), begin);
        last = copied.get(copied.size() - 1).end();
      }
    }
  }

  private void label(@Nullable String speaker, int from, int until) {
    String name = speaker == null ? null : names.get(speaker);
    if (speaker == null || name == null || name.equals(speaker)) {
      return;
    }
    int begin = original.substring(from, until).lastIndexOf(speaker);
    if (begin < 0) {
      return;
    }
    begin += from;
    int end = begin + speaker.length();
    edits.add(new Edit(begin, end, name));
    boolean narrow = name.codePointBefore(name.length()) < 0x2E80;
    int colon = end;
    while (colon < until && "*_ \t".indexOf(original.charAt(colon)) >= 0) {
      colon++;
    }
    if (narrow && colon < until && original.charAt(colon) == '：') {
      boolean spaced = Whitespace.is(original.charAt(until - 1));
      if (colon + 1 == until) {
        edits.add(new Edit(colon, until, ": "));
      } else {
        edits.add(new Edit(colon, colon + 1, ":"));
        if (!spaced) {
          edits.add(new Edit(until, until, " "));
        }
      }
    }
  }
}
