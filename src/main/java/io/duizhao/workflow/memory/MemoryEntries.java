package io.duizhao.workflow.memory;

import io.duizhao.exchange.tmx.MemoryUnit;
import io.duizhao.exchange.tmx.TmxReader;
import io.duizhao.io.InputException;
import io.duizhao.io.InputFile;
import io.duizhao.io.Sha256;
import io.duizhao.memory.EntrySource;
import io.duizhao.memory.MemoryEntry;
import io.duizhao.memory.MemoryIndex;
import io.duizhao.memory.TextInContext;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.text.Scripts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The units of a memory in TMX with their neighbours, which are those that the unit itself names or
 * else those beside it in the file that come from the same document.
 *
 * @param file the memory
 * @param languages units without both are left aside
 */
record MemoryEntries(Path file, LanguagePair languages) implements EntrySource {
  private static final String SIZE = "size";
  private static final String MODIFIED = "modified";
  private static final String HASH = MemoryIndex.HASH;
  private static final String LANGUAGES = "languages";

  /**
   * Returns whether a state that was read is that of the file now: by its size and time; where the
   * time is another, by its bytes.
   *
   * @throws InputException where the file cannot be read
   */
  boolean isAsIn(Map<String, String> state) {
    try {
      Map<String, String> now = new TreeMap<>(outside());
      if (state.entrySet().containsAll(now.entrySet())) {
        return true;
      }
      now.remove(MODIFIED);
      now.put(HASH, state.getOrDefault(HASH, ""));
      return state.entrySet().containsAll(now.entrySet()) && Sha256.of(file).equals(now.get(HASH));
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
  }

  @Override
  public Map<String, String> read(Consumer<MemoryEntry> entries) {
    Neighbours neighbours = new Neighbours(entries);
    try {
      Map<String, String> before = outside();
      try (InputStream text = MemoryText.unpacked(file, InputFile.open(file))) {
        TmxReader.read(file.toString(), text, neighbours::add);
      }
      neighbours.end();
      Map<String, String> state = new TreeMap<>(before);
      state.put(HASH, Sha256.of(file));
      if (!before.equals(outside())) {
        throw InputException.at(file, "changed while it was read; start again when it is whole");
      }
      return state;
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
  }

  private Map<String, String> outside() throws IOException {
    return Map.of(
        SIZE, String.valueOf(Files.size(file)),
        MODIFIED, Files.getLastModifiedTime(file).toInstant().toString(),
        LANGUAGES, languages.source().tag() + " " + languages.target().tag());
  }

  /** Hands on each unit when the one behind it is known. */
  private final class Neighbours {
    private final Consumer<MemoryEntry> entries;
    private @Nullable Pair before;
    private @Nullable Pair held;

    Neighbours(Consumer<MemoryEntry> entries) {
      this.entries = entries;
    }

    void add(MemoryUnit unit) {
      for (MemoryUnit pair : unit.pairs(languages)) {
        shift(new Pair(pair, pair.variants().get(0).text(), pair.variants().get(1).text()));
      }
    }

    void end() {
      shift(null);
    }

    private void shift(@Nullable Pair next) {
      if (held != null) {
        entries.accept(held.between(before, next));
      }
      before = held;
      held = next;
    }
  }

  private record Pair(MemoryUnit unit, String source, String target) {
    MemoryEntry between(@Nullable Pair before, @Nullable Pair next) {
      boolean after = before != null && sameDocument(before);
      boolean ahead = next != null && sameDocument(next);
      UnitOrigin origin = new UnitOrigin(unit);
      Optional<String> previous = origin.previous();
      Optional<String> following = origin.next();
      return new MemoryEntry(
          new TextInContext(
              source,
              previous
                  .filter(text -> !isTargets(text))
                  .orElse(after && before != null ? before.source : ""),
              following
                  .filter(text -> !isTargets(text))
                  .orElse(ahead && next != null ? next.source : "")),
          new TextInContext(
              target,
              previous.filter(this::isTargets).orElse(after && before != null ? before.target : ""),
              following.filter(this::isTargets).orElse(ahead && next != null ? next.target : "")),
          origin.isMachineTranslated(),
          unit.line());
    }

    /** A unit names neighbours in its own source language, which may be our target. */
    private boolean isTargets(String neighbour) {
      return !neighbour.isEmpty()
          && !Scripts.hasHan(source)
          && Scripts.hasHan(target)
          && Scripts.hasHan(neighbour);
    }

    private boolean sameDocument(Pair other) {
      return unit.property("document").equals(other.unit.property("document"));
    }
  }
}
