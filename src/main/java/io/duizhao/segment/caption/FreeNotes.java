package io.duizhao.segment.caption;

import io.duizhao.segment.cut.Cut;
import io.duizhao.segment.cut.Marks;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes in brackets in captions, such as {@code (applause)}: after the end of a sentence a note
 * belongs to what follows, wherever the captions break. A note inside a sentence stays there.
 */
final class FreeNotes {
  /** A note is at most this long, in UTF-16 code units. */
  private static final Pattern NOTE = Pattern.compile("[(（\\[【][^()（）\\[\\]【】]{1,80}+[)）\\]】]");

  private FreeNotes() {}

  /** Returns the cuts with one before each note that follows a sentence. */
  static List<Cut> apart(String text, List<Cut> cuts) {
    TreeMap<Integer, Cut> all = new TreeMap<>();
    cuts.forEach(cut -> all.put(cut.offset(), cut));
    Matcher note = NOTE.matcher(text);
    while (note.find()) {
      if (Marks.endsSentence(text, 0, note.start())) {
        all.put(note.start(), new Cut(note.start(), Cut.MARKED));
      }
    }
    return List.copyOf(all.values());
  }
}
