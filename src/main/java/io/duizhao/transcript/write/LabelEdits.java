package io.duizhao.transcript.write;

import io.duizhao.io.Patch.Edit;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.Whitespace;
import io.duizhao.transcript.write.BlockPlaces.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the edits that give speakers other names. A label stands before its block, or its caption,
 * and after the text before.
 */
public final class LabelEdits {
  private final String original;
  private final Notation notation;
  private final Map<String, String> names;
  private final List<Edit> edits = new ArrayList<>();
  private int last;

  private LabelEdits(String original, Notation notation, Map<String, String> names) {
    this.notation = notation;
    this.original = original;
    this.names = names;
  }

  /** Returns the edits of a whole document. */
  public static List<Edit> of(Document document, Notation notation, Map<String, String> names) {
    LabelEdits labels = new LabelEdits(document.original(), notation, names);
    if (names.isEmpty()) {
      return labels.edits;
    }
    for (Block block : document.blocks()) {
      labels.add(block);
    }
    return labels.edits;
  }

  private void add(Block block) {
    BlockPlaces places = new BlockPlaces(original, block, notation);
    for (Span unit : places.units()) {
      Optional<Span> place = places.of(unit).map(Place::span);
      if (place.isPresent()) {
        int begin = place.get().begin();
        label(block.speaker(), Math.min(last, begin), begin);
        last = place.get().end();
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
