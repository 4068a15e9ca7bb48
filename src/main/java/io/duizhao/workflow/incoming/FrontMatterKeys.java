package io.duizhao.workflow.incoming;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.InlineCode;
import io.duizhao.text.MatterLine;
import io.duizhao.text.MatterLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the keys of front matter, by which programs find its values, through a translation. */
final class FrontMatterKeys {
  private final Map<SegmentId, Segment> segments;
  private final MatterLines lines;

  FrontMatterKeys(SegmentedDocument source) {
    this.segments = source.byId();
    this.lines = MatterLines.of(source.document());
  }

  /** Returns the target with the key and the quotes of its source. */
  TranslatedTranscript.Target keptIn(TranslatedTranscript.Target target) {
    Segment segment = segments.get(target.source().get(0));
    Optional<MatterLine> line =
        segment == null || target.source().size() != 1 || target.text().isEmpty()
            ? Optional.empty()
            : lines.line(segment);
    String text = line.map(own -> own.keptIn(target.text())).orElse(target.text());
    if (text.equals(target.text())) {
      return target;
    }
    List<InlineCode> codes =
        target.codes().stream().map(code -> moved(code, target.text(), text)).toList();
    return new TranslatedTranscript.Target(target.source(), text, codes);
  }

  /** A mark keeps its distance from the text's end, where the value stands. */
  private static InlineCode moved(InlineCode code, String before, String now) {
    int offset = code.offset() + now.length() - before.length();
    return code.at(Math.max(0, Math.min(now.length(), offset)));
  }
}
