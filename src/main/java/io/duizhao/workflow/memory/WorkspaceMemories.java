package io.duizhao.workflow.memory;

import io.duizhao.memory.BuildListener;
import io.duizhao.model.leverage.Leverage;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.leverage.MemoryQuery;
import io.duizhao.project.Configuration;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.glossary.GlossaryFiles;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The translation memories of a workspace and others, opened when they are first asked and kept
 * until the program ends.
 */
public final class WorkspaceMemories {
  /** Matches that are given for a text. */
  private static final int MOST = 5;

  private final Workspace workspace;
  private final List<Path> more;
  private final Configuration configuration;
  private final BuildListener listener;
  private @Nullable Memories open;

  /**
   * Names memories without opening them.
   *
   * @param more memories beside those of the workspace
   * @param listener is told of memories that are indexed, which takes time
   */
  public WorkspaceMemories(
      Workspace workspace, List<Path> more, Configuration configuration, BuildListener listener) {
    this.workspace = workspace;
    this.more = List.copyOf(more);
    this.configuration = configuration;
    this.listener = listener;
  }

  private synchronized Memories memories() {
    if (open == null) {
      open = Memories.open(workspace, more, configuration.languages(), listener);
    }
    return open;
  }

  /**
   * Returns which of the workspace's memories cannot be used, as messages for the user.
   *
   * @throws io.duizhao.io.InputException where one of the others cannot be used
   */
  public List<String> problems() {
    return memories().problems();
  }

  /** Returns names and hashes of the memories in the order in which they are asked. */
  public List<String> state() {
    return memories().indexes().stream().map(index -> index.name() + " " + index.hash()).toList();
  }

  /** Returns what looks texts of the source language up in them. */
  public Leverage leverage(GlossaryFiles glossary, int least) {
    return new Leverage() {
      private @Nullable Leverage leverage;

      @Override
      public List<MemoryMatch> matches(MemoryQuery query) {
        return opened().matches(query);
      }

      private synchronized Leverage opened() {
        if (leverage == null) {
          leverage =
              memories()
                  .leverage(
                      configuration.languages().source(), glossary, configuration, least, MOST);
        }
        return leverage;
      }
    };
  }
}
