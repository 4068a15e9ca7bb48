package io.duizhao.memory;

import java.util.ArrayList;
import java.util.List;

/** Units for tests. */
public final class Entries {
  private Entries() {}

  /** Returns units of texts and their translations in turn, each between its neighbours. */
  public static List<MemoryEntry> of(String... texts) {
    List<MemoryEntry> entries = new ArrayList<>();
    for (int i = 0; i < texts.length; i += 2) {
      entries.add(new MemoryEntry(side(texts, i), side(texts, i + 1), false, i / 2 + 1));
    }
    return entries;
  }

  private static TextInContext side(String[] texts, int i) {
    return new TextInContext(
        texts[i], i < 2 ? "" : texts[i - 2], i + 2 < texts.length ? texts[i + 2] : "");
  }

  /** Returns the same unit as a machine's. */
  public static MemoryEntry machine(MemoryEntry entry) {
    return new MemoryEntry(entry.source(), entry.target(), true, entry.line());
  }
}
