package io.duizhao.project;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.FolderLock;
import io.duizhao.io.OutputException;
import io.duizhao.model.segment.SegmentedDocument;
import java.nio.file.Path;

/**
 * The translations of a workspace. They are read, changed as values, and written as a whole; what
 * somebody else wrote meanwhile is not lost.
 *
 * <pre>{@code
 * Translations stored = store.read(name);
 * Translations now = FollowedTranslations.of(stored, document).translations();
 * store.write(document, stored, now.with(translation));
 * }</pre>
 */
public final class TranslationStore {
  private final Workspace workspace;

  /** Keeps the translations of a workspace; reads nothing yet. */
  public TranslationStore(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Returns a document's translations as they are in its file; none where it has no file.
   *
   * @throws io.duizhao.io.InputException where the file cannot be understood
   */
  public Translations read(String name) {
    Path file = workspace.translationFile(name);
    return TranslationFile.read(file, workspace.shown(file));
  }

  /**
   * Writes a document's translations in its order, whole or not at all; nothing where they are as
   * they were.
   *
   * @param read what was read before they were changed
   * @return the file
   * @throws OutputException where somebody changed the file since, or it cannot be written
   */
  public Path write(SegmentedDocument document, Translations read, Translations changed) {
    String name = document.document().name();
    Path file = workspace.translationFile(name);
    if (changed.equals(read)) {
      return file;
    }
    FolderLock held = workspace.lockDecisions();
    try {
      if (!read(name).equals(read)) {
        throw new OutputException(
            workspace.shown(file)
                + ": was changed in the meantime; it was left as it is. Do it again.",
            null);
      }
      AtomicFile.writeIfChanged(file, TranslationText.of(changed.inOrderOf(document.segments())));
    } finally {
      held.close();
    }
    return file;
  }
}
