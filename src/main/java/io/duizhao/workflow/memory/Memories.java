package io.duizhao.workflow.memory;

import io.duizhao.io.InputException;
import io.duizhao.io.InputFile;
import io.duizhao.io.Sha256;
import io.duizhao.memory.BuildListener;
import io.duizhao.memory.Concordance;
import io.duizhao.memory.MemoryIndex;
import io.duizhao.memory.MemoryLeverage;
import io.duizhao.memory.Penalties;
import io.duizhao.memory.TermNames;
import io.duizhao.memory.lucene.IndexFolder;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.Leverage;
import io.duizhao.project.Configuration;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.glossary.GlossaryFiles;
import io.duizhao.workflow.glossary.GlossaryTerms;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Open translation memories, each with its index up to date. */
public final class Memories implements Closeable {
  /** How long another process may take in the same memory before this one gives up. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Digits of a hash that keep memories of one name apart. */
  private static final int HASH = 8;

  private final List<MemoryIndex> indexes;
  private final List<String> problems;

  private Memories(List<MemoryIndex> indexes, List<String> problems) {
    this.indexes = List.copyOf(indexes);
    this.problems = List.copyOf(problems);
  }

  /**
   * Opens the memories of a workspace.
   *
   * @param more memories elsewhere, which are asked first
   * @param languages units without both are left aside
   * @throws InputException where one of the others is missing or cannot be read
   */
  public static Memories open(
      Workspace workspace, List<Path> more, LanguagePair languages, BuildListener listener) {
    List<MemoryIndex> indexes = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try {
      for (Path file : more) {
        InputFile.require(file);
        indexes.add(index(workspace, file, languages, listener));
      }
      for (Path file : new MemoryFolder(workspace).files()) {
        try {
          indexes.add(index(workspace, file, languages, listener));
        } catch (InputException e) {
          problems.add(e.getMessage());
        }
      }
    } catch (RuntimeException e) {
      indexes.forEach(MemoryIndex::close);
      throw e;
    }
    return new Memories(indexes, problems);
  }

  private static MemoryIndex index(
      Workspace workspace, Path file, LanguagePair languages, BuildListener listener) {
    String name = String.valueOf(file.getFileName());
    Path absolute = file.toAbsolutePath().normalize();
    String place =
        absolute.startsWith(workspace.root().toAbsolutePath().normalize())
            ? workspace.shown(file)
            : absolute.toString();
    Path folder =
        workspace.memoryIndexes().resolve(name + "-" + Sha256.of(place).substring(0, HASH));
    MemoryEntries entries = new MemoryEntries(file, languages);
    return new IndexFolder(folder, name, languages, PATIENCE)
        .open(entries::isAsIn, entries, listener);
  }

  /** Returns the memories, those that are asked first in front. */
  public List<MemoryIndex> indexes() {
    return indexes;
  }

  /** Returns which of the workspace's memories could not be used, as messages for the user. */
  public List<String> problems() {
    return problems;
  }

  /**
   * Returns what looks texts up in them.
   *
   * @param language the texts' language
   * @param glossary matches with another term count for less
   * @param configuration names the penalties
   * @param least quality in percent below which a match is of no use, from 1
   * @param most matches that are given for a text, at least 1
   */
  public Leverage leverage(
      Language language, GlossaryFiles glossary, Configuration configuration, int least, int most) {
    if (indexes.isEmpty()) {
      return Leverage.NONE;
    }
    // An identical text has the same terms.
    TermNames terms =
        least == MemoryTargets.IDENTICAL
            ? TermNames.NONE
            : GlossaryTerms.of(glossary.termbase(), configuration.languages());
    return new MemoryLeverage(
        indexes, language, penalties(configuration.memoryPenalties()), terms, least, most);
  }

  private static Penalties penalties(Map<String, Integer> configured) {
    Penalties defaults = Penalties.DEFAULT;
    return new Penalties(
        configured.getOrDefault("machine", defaults.machine()),
        configured.getOrDefault("script", defaults.script()),
        configured.getOrDefault("number", defaults.number()),
        configured.getOrDefault("term", defaults.term()),
        configured);
  }

  /** Returns what looks words up in them. */
  public Concordance concordance() {
    return new Concordance(indexes);
  }

  @Override
  public void close() {
    indexes.forEach(MemoryIndex::close);
  }
}
