package io.duizhao.workflow.review;

import io.duizhao.io.InputException;
import io.duizhao.io.OutputException;
import io.duizhao.memory.BuildListener;
import io.duizhao.memory.ConcordanceHit;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.leverage.MemoryQuery;
import io.duizhao.project.Workspace;
import io.duizhao.review.ReviewState;
import io.duizhao.review.Row;
import io.duizhao.text.Scripts;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.memory.Memories;
import java.io.Closeable;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The workspace's translation memories, opened when they are first asked. Safe for threads. */
final class DeskMemories implements Closeable {
  /** Percent below which a memory's text is no help. */
  private static final int LEAST_MATCH = 50;

  /** Matches that are shown, one for each digit key, and places of a search. */
  private static final int MOST_MATCHES = 9;

  private static final int MOST_HITS = 40;

  private final Workspace workspace;
  private @Nullable Memories memories;

  DeskMemories(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Opens them, so that the first question does not wait.
   *
   * @param messages is told what takes long, and what cannot be used
   */
  void open(LanguagePair languages, Consumer<String> messages) {
    BuildListener listener =
        new BuildListener() {
          @Override
          public void waiting(String memory) {
            messages.accept(memory + ": another process is taking it in; waiting for it");
          }

          @Override
          public void built(String memory, long units) {
            messages.accept(memory + ": " + units + " units taken in");
          }
        };
    try {
      opened(languages, listener).problems().forEach(messages);
    } catch (InputException | OutputException e) {
      messages.accept(String.valueOf(e.getMessage()));
    }
  }

  private synchronized Memories opened(LanguagePair languages, BuildListener listener) {
    if (memories == null) {
      memories = Memories.open(workspace, List.of(), languages, listener);
    }
    return memories;
  }

  /** Returns what they offer for a row. */
  List<MemoryMatch> matches(Workbench workbench, ReviewState state, int row) {
    List<Row> rows = state.rows();
    MemoryQuery query =
        new MemoryQuery(
            state.sourceText(rows.get(row)),
            row > 0 ? state.sourceText(rows.get(row - 1)) : "",
            row + 1 < rows.size() ? state.sourceText(rows.get(row + 1)) : "");
    LanguagePair languages = workbench.configuration().languages();
    return opened(languages, BuildListener.NONE)
        .leverage(
            languages.source(),
            workbench.glossary(),
            workbench.configuration(),
            LEAST_MATCH,
            MOST_MATCHES)
        .matches(query);
  }

  /** Returns the units in which a word or phrase stands. */
  List<ConcordanceHit> concordance(LanguagePair languages, String words) {
    boolean isSource = Scripts.hasHan(words) == languages.source().isChinese();
    return opened(languages, BuildListener.NONE)
        .concordance()
        .find(words, isSource ? languages.source() : languages.target(), MOST_HITS);
  }

  @Override
  public synchronized void close() {
    if (memories != null) {
      memories.close();
    }
  }
}
