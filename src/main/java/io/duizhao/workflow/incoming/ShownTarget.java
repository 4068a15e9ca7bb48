package io.duizhao.workflow.incoming;

import io.duizhao.exchange.ShownCodes;
import io.duizhao.io.TextHash;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.ExportedTarget;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.text.MatterLine;
import io.duizhao.workflow.format.FrontMatterValues;
import java.util.List;
import java.util.Optional;

/**
 * A target as its file has it and as it is understood: in formats that have text alone, codes are
 * words of the text. A file of an earlier version shows none; its codes are placed again.
 */
final class ShownTarget {
  private final IncomingTarget file;
  private final IncomingTarget target;
  private final ShownCodes codes;
  private final Optional<MatterLine> line;

  /**
   * Makes it.
   *
   * @param segments the segments that it stands for
   * @param values knows of which of them the file has the value alone
   */
  ShownTarget(IncomingTarget file, List<Segment> segments, FrontMatterValues values) {
    this.file = file;
    this.line = values.line(segments);
    this.codes = ShownCodes.of(segments);
    this.target = file.codes().isPresent() ? file : understood(segments);
  }

  private IncomingTarget understood(List<Segment> segments) {
    if (codes.isEmpty()) {
      String source = segments.stream().map(Segment::text).reduce("", String::concat);
      List<InlineCode> unknown =
          ShownCodes.parsed(file.target()).codes().stream()
              .filter(code -> !source.contains(code.data()) && !ShownCodes.isIn(source))
              .toList();
      return unknown.isEmpty() ? file : file.with(file.source(), file.target(), unknown);
    }
    boolean shows =
        file.exported().map(ExportedTarget::coded).orElse(false)
            || ShownCodes.isIn(file.source())
            || ShownCodes.isIn(file.target());
    if (!shows) {
      return file;
    }
    ShownCodes.Read read = codes.read(file.target());
    return file.with(ShownCodes.plain(file.source()), read.text(), read.codes());
  }

  /** Returns the target as its file has it. */
  IncomingTarget file() {
    return file;
  }

  /** Returns the target as it is understood. */
  IncomingTarget target() {
    return target;
  }

  /** Returns whether it is a text: with its codes where the file has codes, else without. */
  boolean says(String text, String shown) {
    return target.codes().isEmpty()
        ? target.target().equals(text)
        : ShownCodes.text(codes.runs(target.target(), target.codes().get())).equals(shown);
  }

  /** Returns the target with its codes as words, as its file may have it. */
  private String shown() {
    return file.codes()
        .map(own -> ShownCodes.text(codes.runs(file.target(), own)))
        .orElse(file.target());
  }

  /** Returns whether nobody changed it since the export. */
  boolean isAsExported() {
    return file.exported()
        .map(then -> isExported(then.coded() ? shown() : file.target(), then))
        .orElse(false);
  }

  /** Returns whether a text is what the file was exported with. */
  boolean wasExportedAs(String text, String shown) {
    return file.exported().map(then -> isExported(then.coded() ? shown : text, then)).orElse(false);
  }

  /** Whether a text is an exported one, or its value is: a line's value may stand in the file. */
  private boolean isExported(String text, ExportedTarget then) {
    return then.hash().equals(TextHash.of(text))
        || line.isPresent() && then.hash().equals(TextHash.of(line.get().valueIn(text)));
  }

  /** Returns the word by which the file shows a code; empty where it has codes of its own. */
  String word(InlineCode code) {
    return file.codes().isPresent() ? "" : codes.word(code).orElse("");
  }

  /** Returns the first code that stands in it twice. */
  Optional<String> doubled() {
    return file.codes().isPresent()
        ? Optional.empty()
        : codes.doubled(target.codes().orElse(List.of()));
  }

  /** Returns the first code that closes what has not begun, or crosses another pair. */
  Optional<String> misplaced() {
    return file.codes().isPresent()
        ? Optional.empty()
        : codes.misplaced(target.codes().orElse(List.of()));
  }
}
