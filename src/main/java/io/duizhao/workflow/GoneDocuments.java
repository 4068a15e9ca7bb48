package io.duizhao.workflow;

import io.duizhao.project.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Documents that earlier runs have done and whose transcripts are no longer there. What was made of
 * them stays until somebody asks for its removal: a run with another folder of transcripts must not
 * clear what the usual one has written.
 */
final class GoneDocuments {
  /** Names in a message; more are counted. */
  private static final int NAMED = 3;

  private final Workspace workspace;
  private final DocumentStamps stamps;
  private final Leftovers leftovers;

  GoneDocuments(Workspace workspace, DocumentStamps stamps) {
    this.workspace = workspace;
    this.stamps = stamps;
    leftovers = new Leftovers(workspace);
  }

  /**
   * Says which documents are gone whose outputs are still there.
   *
   * @param names the documents that are there
   * @return a message; empty where there is nothing to say
   */
  List<String> remarks(Collection<String> names) {
    List<String> left = new ArrayList<>();
    for (String name : stamps.namesBut(names)) {
      if (stamps.read(name).filter(leftovers::isAny).isPresent()) {
        left.add(name);
      }
    }
    return left.isEmpty()
        ? List.of()
        : List.of(
            workspace.shown(workspace.out())
                + ": holds what earlier runs made of documents that are no longer there ("
                + some(left)
                + "); 'duizhao run --prune' removes it");
  }

  /**
   * Removes what earlier runs made of documents that are gone, but for files that were changed
   * since.
   *
   * @param names the documents that are there
   * @return what was done, as messages
   * @throws io.duizhao.io.OutputException where a file cannot be removed
   */
  List<String> remove(Collection<String> names) {
    List<String> messages = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (String name : stamps.namesBut(names)) {
      stamps.read(name).map(DocumentStamp::outputs).stream()
          .flatMap(List::stream)
          .filter(output -> !leftovers.remove(output))
          .forEach(output -> messages.add(changed(output)));
      stamps.remove(name);
      removed.add(name);
    }
    if (!removed.isEmpty()) {
      messages.add(
          "removed what earlier runs made of documents that are no longer there ("
              + some(removed)
              + ")");
    }
    return messages;
  }

  private String changed(DocumentStamp.Output output) {
    return workspace.shown(workspace.out().resolve(output.path()))
        + ": was changed since a run wrote it; it was left, and no later run will name it";
  }

  private static String some(List<String> names) {
    String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    return names.size() <= NAMED ? first : first + " and " + (names.size() - NAMED) + " more";
  }
}
