package io.duizhao.transcript.write;

import io.duizhao.io.Patch;
import io.duizhao.io.Patch.Edit;
import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.TranscriptWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes text formats: everything but the replaced stretches is copied byte by byte. */
public final class TextWriter implements TranscriptWriter {
  private final TextFormat format;

  /** Writes stretches as this format spells them. */
  public TextWriter(TextFormat format) {
    this.format = format;
  }

  @Override
  public WrittenFile write(
      SourceFile file,
      Document document,
      List<Replacement> replacements,
      Map<String, String> speakers) {
    return new Patch(edits(document, replacements, speakers)).applyTo(file);
  }

  /** Returns the edits that put new texts and new names of speakers into a document. */
  public List<Edit> edits(
      Document document, List<Replacement> replacements, Map<String, String> speakers) {
    List<Edit> edits = new ArrayList<>(LabelEdits.of(document, format.notation(), speakers));
    edits.addAll(edits(format, document, replacements));
    return edits;
  }

  /** Returns the edits that put new texts into a document, by rising offset. */
  public static List<Edit> edits(
      TextFormat format, Document document, List<Replacement> replacements) {
    check(document, replacements);
    Layout layout = Layout.of(document, format);
    List<Edit> edits = new ArrayList<>();
    int begin = 0;
    while (begin < replacements.size()) {
      int index = replacements.get(begin).block();
      int end = begin;
      while (end < replacements.size() && replacements.get(end).block() == index) {
        end++;
      }
      Block block = document.blocks().get(index);
      edits.addAll(
          BlockWriter.edits(
              layout, block, replacements.subList(begin, end), before(document, index, edits)));
      begin = end;
    }
    return edits;
  }

  /** Blocks may touch, as a source link does that ends a paragraph. */
  private static BlockWriter.Before before(Document document, int index, List<Edit> edits) {
    if (index == 0) {
      return new BlockWriter.Before(-1, ' ');
    }
    MappedText text = document.blocks().get(index - 1).text();
    List<Span> copied = text.originals(new Span(0, text.text().length()));
    int end = copied.isEmpty() ? -1 : copied.get(copied.size() - 1).end();
    int last = text.text().codePointBefore(text.text().length());
    if (!edits.isEmpty() && edits.get(edits.size() - 1).end() == end) {
      String written = edits.get(edits.size() - 1).text();
      last = written.isEmpty() ? ' ' : written.codePointBefore(written.length());
    }
    return new BlockWriter.Before(end, last);
  }

  /**
   * Checks that each replacement is a stretch of its block and that they follow one another.
   *
   * @throws IllegalArgumentException where they do not
   */
  public static void check(Document document, List<Replacement> replacements) {
    int block = 0;
    int end = 0;
    for (Replacement replacement : replacements) {
      Span span = replacement.span();
      end = replacement.block() == block ? end : 0;
      boolean fits =
          replacement.block() >= block
              && replacement.block() < document.blocks().size()
              && span.begin() >= end
              && span.end() <= document.blocks().get(replacement.block()).text().text().length();
      if (!fits) {
        throw new IllegalArgumentException(
            replacement + " does not fit " + document.name() + " or the replacement before it");
      }
      block = replacement.block();
      end = span.end();
    }
  }
}
