package io.duizhao.transcript.markdown;

import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.transcript.source.MarkedTextBuilder;
import io.duizhao.transcript.source.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the text between marks, and the marks beside it. */
final class MarkdownInlineWriter {
  private final Passage passage;
  private final List<MarkdownMarks.Mark> marks;
  private final MarkedTextBuilder out;
  private final Map<Integer, Integer> pairs = new HashMap<>();

  MarkdownInlineWriter(Passage passage, MarkdownMarks marks, MarkedTextBuilder out) {
    this.passage = passage;
    this.marks = marks.all();
    this.out = out;
  }

  void write() {
    int at = 0;
    for (MarkdownMarks.Mark mark : marks) {
      if (mark.begin() < at) {
        continue;
      }
      passage.copyTo(out, at, mark.begin());
      put(mark);
      at = mark.end();
    }
    passage.copyTo(out, at, passage.text().length());
  }

  private void put(MarkdownMarks.Mark mark) {
    Role role = mark.role();
    if (role != null) {
      String data = passage.text().substring(mark.begin(), mark.end());
      switch (role) {
        case OPEN -> pairs.put(mark.key(), out.open(mark.type(), data));
        case CLOSE -> out.close(pairs.getOrDefault(mark.key(), 0), mark.type(), data);
        case ALONE -> out.alone(mark.type(), data);
      }
    }
    if (mark.replacement().equals("\n")) {
      out.lineBreak();
    } else {
      out.insert(mark.replacement());
    }
  }
}
