package io.duizhao.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFinderTest {
  @TempDir Path root;
  private Workspace workspace;

  @BeforeEach
  void layOut() {
    workspace = Workspace.at(root);
  }

  @Test
  void filesOfOneNameBelongTogether() throws IOException {
    make("source-zh/b.zh.md", "source-zh/a.txt", "target-en/a.srt", "target-en/b.en.docx");
    List<DocumentPair> pairs = find().pairs();
    assertEquals(
        List.of(
            new DocumentPair("a", source("a.txt"), target("a.srt"), false, null),
            new DocumentPair("b", source("b.zh.md"), target("b.en.docx"), false, null)),
        pairs);
  }

  @Test
  void aMachineTranslationStandsInOrHelps() throws IOException {
    make("source-zh/a.md", "target-en/a.mt.txt", "source-zh/b.md", "target-en/b.md");
    make("target-en/b.mt.txt");
    assertEquals(
        List.of(
            new DocumentPair("a", source("a.md"), target("a.mt.txt"), true, null),
            new DocumentPair("b", source("b.md"), target("b.md"), false, target("b.mt.txt"))),
        find().pairs());
  }

  @Test
  void aTranscriptAloneIsAJobAndATranslationAloneAStray() throws IOException {
    make("source-zh/a.md", "target-en/c.md", "source-zh/.hidden");
    DocumentFinder.Found found = find();
    assertEquals(List.of(new DocumentPair("a", source("a.md"), null, false, null)), found.pairs());
    assertEquals(List.of(target("c.md")), found.strays());
  }

  @Test
  void twoSourcesOfOneNameAreRefused() throws IOException {
    make("source-zh/a.md", "source-zh/a.txt");
    InputException failure = assertThrows(InputException.class, this::find);
    assertEquals(
        "source-zh/a.txt: has the name 'a' of source-zh/a.md; rename one, or name the pairs in"
            + " duizhao.yaml",
        failure.getMessage());
  }

  @Test
  void configuredPairsGoBeforeNames() throws IOException {
    make("source-zh/a.md", "target-en/other.md", "duizhao.yaml");
    Files.writeString(
        workspace.configuration(),
        "pairs: {talk: {source: source-zh/a.md, target: target-en/other.md}}");
    DocumentFinder.Found found = find();
    assertEquals(
        List.of(new DocumentPair("talk", source("a.md"), target("other.md"), false, null)),
        found.pairs());
    assertEquals(List.of(), found.strays());
  }

  @Test
  void aMissingOrEmptyFolderIsNamed() throws IOException {
    assertTrue(
        assertThrows(InputException.class, this::find)
            .getMessage()
            .startsWith("source-zh: no such folder"));
    Files.createDirectory(workspace.source());
    assertTrue(
        assertThrows(InputException.class, this::find)
            .getMessage()
            .startsWith("source-zh: the folder holds no transcript"));
    Files.delete(workspace.source());
    make("source-zh");
    assertTrue(
        assertThrows(InputException.class, this::find)
            .getMessage()
            .startsWith("source-zh: is a file"));
  }

  private DocumentFinder.Found find() {
    return new DocumentFinder(workspace, ConfigurationFile.read(workspace)).find();
  }

  private Path source(String name) {
    return workspace.source().resolve(name);
  }

  private Path target(String name) {
    return workspace.target().resolve(name);
  }

  private void make(String... files) throws IOException {
    for (String file : files) {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "");
    }
  }
}
