package io.duizhao.workflow;

import io.duizhao.io.InputException;
import io.duizhao.model.IncomingTarget;
import io.duizhao.model.TranslationUnit;
import io.duizhao.project.DocumentPair;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A file that brings translations back, whatever its format.
 *
 * @param path the file's path as messages name it
 * @param document the transcript's path or the document's name, as the file was exported; empty
 *     where it does not say
 * @param targets every target, in the file's order
 * @param expected whether the file should have a unit of the document
 */
record IncomingFile(
    String path,
    String document,
    List<IncomingTarget> targets,
    Predicate<TranslationUnit> expected) {
  IncomingFile {
    targets = List.copyOf(targets);
  }

  /**
   * Returns the document that it translates.
   *
   * @param file the file itself
   * @param name the document's name; null to go by what the file says, or by its name
   * @throws InputException where there is no such document
   */
  DocumentPair pair(Workbench workbench, Path file, @Nullable String name) {
    List<DocumentPair> pairs = workbench.documents().pairs();
    String fileName = String.valueOf(file.getFileName());
    int dot = fileName.indexOf('.');
    String own = dot <= 0 ? fileName : fileName.substring(0, dot);
    for (DocumentPair pair : pairs) {
      String source = workbench.workspace().shown(pair.source());
      if (name == null
          ? pair.name().equals(document) || source.equals(document)
          : pair.name().equals(name)) {
        return pair;
      }
    }
    return pairs.stream()
        .filter(pair -> name == null && pair.name().equals(own))
        .findFirst()
        .orElseThrow(
            () ->
                InputException.at(
                    path,
                    "no document of the workspace is its original ("
                        + (name == null ? document : name)
                        + "); name it with --name"));
  }
}
