package io.duizhao.project;

import io.duizhao.io.FolderLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The folders of a project.
 *
 * @param root the workspace's folder; paths in messages and outputs are relative to it
 * @param source transcripts, {@code source-zh}
 * @param target their English, {@code target-en}
 * @param glossary glossary files, {@code glossary}
 * @param alignments alignment files with people's decisions, {@code alignments}
 * @param translations people's translations, {@code translations}
 * @param out everything that can be made again, {@code out}
 * @param isReversed whether the languages of the configuration change places
 */
public record Workspace(
    Path root,
    Path source,
    Path target,
    Path glossary,
    Path alignments,
    Path translations,
    Path out,
    boolean isReversed) {
  /** Where decisions about the other direction stand, apart from those about the usual one. */
  private static final String REVERSED = "reversed";

  /** Returns the workspace in {@code root} with the usual folder names. */
  public static Workspace at(Path root) {
    return new Workspace(
        root,
        root.resolve("source-zh"),
        root.resolve("target-en"),
        root.resolve("glossary"),
        root.resolve("alignments"),
        root.resolve("translations"),
        root.resolve("out"),
        false);
  }

  /**
   * Returns the workspace that a file belongs to: the nearest folder above it that has a
   * configuration, else the current folder.
   */
  public static Workspace around(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null && !Files.isRegularFile(at(folder).configuration())) {
      folder = folder.getParent();
    }
    return at(folder == null ? Path.of("") : folder);
  }

  /** Returns the same workspace with other transcripts. */
  public Workspace withSource(Path folder) {
    return new Workspace(root, folder, target, glossary, alignments, translations, out, isReversed);
  }

  /** Returns the same workspace with other English. */
  public Workspace withTarget(Path folder) {
    return new Workspace(root, source, folder, glossary, alignments, translations, out, isReversed);
  }

  /** Returns the same workspace with another glossary. */
  public Workspace withGlossary(Path folder) {
    return new Workspace(root, source, target, folder, alignments, translations, out, isReversed);
  }

  /** Returns the same workspace that writes its outputs elsewhere. */
  public Workspace withOut(Path folder) {
    return new Workspace(
        root, source, target, glossary, alignments, translations, folder, isReversed);
  }

  /**
   * Returns the same workspace from its target's language into its source's. Alignments and
   * translations are of one direction, so those of the other have folders of their own.
   */
  public Workspace reversed() {
    return new Workspace(
        root,
        target,
        source,
        glossary,
        alignments.resolve(REVERSED),
        translations.resolve(REVERSED),
        out,
        !isReversed);
  }

  /** Returns the configuration file, which need not exist. */
  public Path configuration() {
    return root.resolve("duizhao.yaml");
  }

  /** Returns the folder of the translation memories in TMX, which need not exist. */
  public Path memories() {
    return root.resolve("tm");
  }

  /** Returns the folder of the memories' indexes, which can be made again from the memories. */
  public Path memoryIndexes() {
    return root.resolve(".duizhao").resolve("tm");
  }

  /** Returns the folder of what runs know of their outputs, which can be made again by a run. */
  public Path stamps() {
    return root.resolve(".duizhao").resolve("run");
  }

  /** Returns the alignment file of a document, which need not exist. */
  public Path alignmentFile(String name) {
    return alignments.resolve(name + ".align.tsv");
  }

  /** Returns the file with a document's translations, which need not exist. */
  public Path translationFile(String name) {
    return translations.resolve(name + ".jsonl");
  }

  /** Returns the file with the places where people cut a document's sentences. */
  public Path cutsFile(String name) {
    return alignments.resolve(name + ".cuts.tsv");
  }

  /** Returns the folder of what a review has not yet written into the files. */
  public Path review() {
    return root.resolve(".duizhao");
  }

  /** Returns the file of a document's decisions that a review has not yet written elsewhere. */
  public Path journal(String name) {
    return review().resolve(name + ".journal");
  }

  /**
   * Keeps other processes from changing what people decided, until it is closed: for the moment in
   * which files are compared and written, not longer.
   *
   * @throws io.duizhao.io.OutputException where another process does not let go of it
   */
  public FolderLock lockDecisions() {
    return FolderLock.await(
        review().resolve(".decisions.lock"),
        Duration.ofSeconds(30),
        () -> {},
        "writing the decisions of this workspace");
  }

  /**
   * Keeps other runs from writing the outputs, until it is closed.
   *
   * @param waiting called once where another run goes on, which is waited for
   * @throws io.duizhao.io.OutputException where it does not end within ten minutes
   */
  public FolderLock lockRun(Runnable waiting) {
    return FolderLock.await(
        review().resolve(".run.lock"), Duration.ofMinutes(10), waiting, "running this workspace");
  }

  /**
   * Returns a path as messages and outputs name it: relative to the workspace where it lies in it,
   * else the file's name alone, so that no output tells where a machine keeps its files.
   */
  public String shown(Path file) {
    Path base = root.toAbsolutePath().normalize();
    Path path = file.toAbsolutePath().normalize();
    Path shown = path.startsWith(base) ? base.relativize(path) : path.getFileName();
    return shown == null ? "" : shown.toString().replace('\\', '/');
  }
}
