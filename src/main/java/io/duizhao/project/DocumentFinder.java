package io.duizhao.project;

import io.duizhao.io.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the transcripts of a workspace and the files that belong to each. */
public final class DocumentFinder {
  private final Workspace workspace;
  private final Configuration configuration;

  /** Looks into the folders of a workspace that its configuration names. */
  public DocumentFinder(Workspace workspace, Configuration configuration) {
    this.workspace = workspace;
    this.configuration = configuration;
  }

  /**
   * What lies in a workspace.
   *
   * @param pairs transcripts with their translations, by name
   * @param strays translations that belong to no transcript, by path
   */
  public record Found(List<DocumentPair> pairs, List<Path> strays) {
    /** Copies the lists. */
    public Found {
      pairs = List.copyOf(pairs);
      strays = List.copyOf(strays);
    }

    /** Returns the transcript of a name with its translation; nothing where there is none. */
    public Optional<DocumentPair> named(String name) {
      return pairs.stream().filter(pair -> pair.name().equals(name)).findFirst();
    }

    /** Returns the names of all documents, for a message. */
    public String names() {
      return pairs.stream().map(DocumentPair::name).collect(Collectors.joining(", "));
    }
  }

  /**
   * Lists the workspace's documents.
   *
   * @throws InputException where the transcripts' folder is missing or empty, or two files claim
   *     one name
   */
  public Found find() {
    Map<String, Path> sources = sources();
    Map<String, Path> targets = new TreeMap<>();
    Map<String, Path> machine = new TreeMap<>();
    for (Path file : files(workspace.target())) {
      String fileName = fileName(file);
      boolean mt = DocumentNames.isMachineTranslation(fileName);
      claim(mt ? machine : targets, DocumentNames.of(fileName), file);
    }
    List<DocumentPair> pairs = new ArrayList<>();
    sources.forEach(
        (name, source) -> {
          Path target = targets.remove(name);
          Path pivot = machine.remove(name);
          pairs.add(
              target == null
                  ? new DocumentPair(name, source, pivot, pivot != null, null)
                  : new DocumentPair(name, source, target, false, pivot));
        });
    List<Path> strays = new ArrayList<>(targets.values());
    strays.addAll(machine.values());
    Set<Path> configured = configuredFiles();
    strays.removeIf(configured::contains);
    return new Found(withConfigured(pairs), strays);
  }

  private Map<String, Path> sources() {
    Map<String, Path> sources = new TreeMap<>();
    List<Path> files = files(workspace.source());
    if (!Files.isDirectory(workspace.source())) {
      throw InputException.at(
          workspace.shown(workspace.source()),
          "no such folder; put the transcripts there, name another folder with --source, or start"
              + " a workspace with 'duizhao init'");
    }
    if (files.isEmpty() && configuration.pairs().isEmpty()) {
      throw InputException.at(
          workspace.shown(workspace.source()), "the folder holds no transcript; put some there");
    }
    Set<Path> configured = configuredFiles();
    for (Path file : files) {
      if (!configured.contains(file.toAbsolutePath().normalize())) {
        claim(sources, DocumentNames.of(fileName(file)), file);
      }
    }
    return sources;
  }

  private void claim(Map<String, Path> files, String name, Path file) {
    if (!DocumentNames.isShown(name)) {
      throw InputException.at(
          workspace.shown(file),
          "has a character in its name that controls a terminal or the direction of text, or a"
              + " backslash; rename it");
    }
    Path other = files.putIfAbsent(name, file);
    if (other != null) {
      throw InputException.at(
          workspace.shown(file),
          "has the name '"
              + name
              + "' of "
              + workspace.shown(other)
              + "; rename one, or name the pairs in duizhao.yaml");
    }
  }

  private List<DocumentPair> withConfigured(List<DocumentPair> found) {
    Map<String, DocumentPair> byName = new TreeMap<>();
    found.forEach(pair -> byName.put(pair.name(), pair));
    configuration
        .pairs()
        .forEach(
            (name, files) ->
                byName.put(
                    name,
                    new DocumentPair(
                        name,
                        workspace.root().resolve(files.source()),
                        files.target() == null ? null : workspace.root().resolve(files.target()),
                        files.target() != null
                            && DocumentNames.isMachineTranslation(files.target()),
                        files.pivot() == null ? null : workspace.root().resolve(files.pivot()))));
    return List.copyOf(byName.values());
  }

  private Set<Path> configuredFiles() {
    return configuration.pairs().values().stream()
        .flatMap(files -> Stream.of(files.source(), files.target(), files.pivot()))
        .filter(file -> file != null)
        .map(file -> workspace.root().resolve(file).toAbsolutePath().normalize())
        .collect(Collectors.toSet());
  }

  /**
   * Returns the folder's visible files by name; none where the folder is missing. A link to nothing
   * and a pipe are among them, so that whoever reads them tells.
   */
  private List<Path> files(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed
          .filter(file -> !Files.isDirectory(file) && !fileName(file).startsWith("."))
          .sorted(Comparator.comparing(DocumentFinder::fileName))
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw InputException.unreadable(workspace.shown(folder), e);
    }
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }
}
