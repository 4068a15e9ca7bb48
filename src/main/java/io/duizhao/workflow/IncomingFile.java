package io.duizhao.workflow;

import io.duizhao.model.IncomingTarget;
import io.duizhao.model.TranslationUnit;
import java.util.List;
import java.util.function.Predicate;

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
}
