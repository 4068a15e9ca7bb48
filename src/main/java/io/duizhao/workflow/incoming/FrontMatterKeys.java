package io.duizhao.workflow.incoming;

import io.duizhao.model.BlockKind;
import io.duizhao.model.InlineCode;
import io.duizhao.model.Segment;
import io.duizhao.model.SegmentId;
import io.duizhao.model.SegmentedDocument;
import io.duizhao.text.MatterLine;
import java.util.List;
import java.util.Map;

/** Keeps the keys of front matter, by which programs find its values, through a translation. */
final class FrontMatterKeys {
  private final Map<SegmentId, Segment> segments;
  private final int end;

  FrontMatterKeys(SegmentedDocument source) {
    this.segments = source.byId();
    this.end = end(source.document().original());
  }

  /** Returns the offset of the line that closes a text's front matter; 0 where it has none. */
  private static int end(String text) {
    String fence = text.startsWith("+++") ? "+++" : "---";
    return text.startsWith(fence) ? Math.max(0, text.indexOf("\n" + fence, fence.length())) : 0;
  }

  /** Returns the target with the key and the quotes of its source. */
  TranslatedTranscript.Target keptIn(TranslatedTranscript.Target target) {
    Segment segment = segments.get(target.source().get(0));
    boolean isLine =
        segment != null
            && target.source().size() == 1
            && segment.kind() == BlockKind.META
            && !segment.origin().isEmpty()
            && segment.origin().get(0).begin() < end
            && !target.text().isEmpty();
    if (!isLine || segment == null) {
      return target;
    }
    String text = MatterLine.of(segment.text()).keptIn(target.text());
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
