package io.duizhao.workflow.incoming;

import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.formats.Writers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a translation in the format of its source. */
public final class TranslatedTranscript {
  private TranslatedTranscript() {}

  /**
   * What takes the place of some segments.
   *
   * @param source the segments, in reading order
   * @param text the new text; empty to leave them out
   * @param codes its marks, by rising offset; roles and pairs are those of the segments' codes
   */
  public record Target(List<SegmentId> source, String text, List<InlineCode> codes) {
    /** Copies the lists. */
    public Target {
      source = List.copyOf(source);
      codes = List.copyOf(codes);
    }
  }

  /**
   * Returns the file with the targets in it. Segments without a target stay as they are. Where the
   * segments of a target stand apart or in several blocks, the text stands where they begin.
   *
   * @param file the file that was read
   * @param source what was made of it
   * @param targets the new texts; no segment is in two of them
   * @param speakers the new names of speakers, by the name as written
   * @throws IllegalArgumentException where a segment is not the source's, or is in two targets
   */
  public static WrittenFile write(
      SourceFile file,
      SegmentedDocument source,
      List<Target> targets,
      Map<String, String> speakers) {
    Map<SegmentId, Integer> places = new HashMap<>();
    for (int i = 0; i < source.segments().size(); i++) {
      places.put(source.segments().get(i).id(), i);
    }
    List<Replacement> replacements = new ArrayList<>();
    FrontMatterKeys keys = new FrontMatterKeys(source);
    targets.forEach(target -> add(keys.keptIn(target), source.segments(), places, replacements));
    replacements.sort(
        Comparator.comparingInt(Replacement::block)
            .thenComparingInt(replacement -> replacement.span().begin()));
    return Writers.of(source.document().reader())
        .write(file, source.document(), replacements, speakers);
  }

  /**
   * Returns the translation of a file, which says its language where the format does; a file in
   * which nothing was replaced stays as it is.
   *
   * @param language the language of the targets
   */
  public static WrittenFile write(
      SourceFile file,
      SegmentedDocument source,
      List<Target> targets,
      Map<String, String> speakers,
      Language language) {
    WrittenFile written = write(file, source, targets, speakers);
    return Arrays.equals(written.bytes(), file.bytes())
        ? written
        : Writers.of(source.document().reader())
            .inLanguage(written, source.document().language(), language);
  }

  private static void add(
      Target target,
      List<Segment> segments,
      Map<SegmentId, Integer> places,
      List<Replacement> replacements) {
    List<Integer> indexes = target.source().stream().map(id -> index(id, places)).sorted().toList();
    for (int begin = 0; begin < indexes.size(); ) {
      int end = begin + 1;
      while (end < indexes.size()
          && indexes.get(end) == indexes.get(end - 1) + 1
          && block(segments, indexes.get(end)) == block(segments, indexes.get(begin))) {
        end++;
      }
      Segment first = segments.get(indexes.get(begin));
      Span span = new Span(first.span().begin(), segments.get(indexes.get(end - 1)).span().end());
      replacements.add(
          begin == 0
              ? new Replacement(first.block(), span, target.text(), target.codes())
              : new Replacement(first.block(), span, "", List.of()));
      begin = end;
    }
  }

  private static int block(List<Segment> segments, int index) {
    return segments.get(index).block();
  }

  private static int index(SegmentId id, Map<SegmentId, Integer> places) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("the source has no segment " + id);
    }
    return place;
  }
}
