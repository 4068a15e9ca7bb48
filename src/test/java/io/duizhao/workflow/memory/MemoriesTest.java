package io.duizhao.workflow.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.memory.BuildListener;
import io.duizhao.memory.MemoryEntry;
import io.duizhao.memory.MemoryIndex;
import io.duizhao.memory.TextInContext;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TMX files as memories. */
class MemoriesTest {
  @TempDir Path root;

  private Workspace workspace;
  private final List<String> built = new ArrayList<>();

  @BeforeEach
  void lay() throws IOException {
    workspace = Workspace.at(root);
    Files.createDirectories(workspace.memories());
  }

  static String tmx(String... units) {
    return "<tmx version=\"1.4\"><header srclang=\"zh-CN\"/><body>"
        + String.join("\n", units)
        + "</body></tmx>";
  }

  static String unit(String zh, String en, String... properties) {
    StringBuilder unit = new StringBuilder("<tu>");
    for (int i = 0; i < properties.length; i += 2) {
      unit.append("<prop type=\"%s\">%s</prop>".formatted(properties[i], properties[i + 1]));
    }
    return unit.append("<tuv xml:lang=\"zh-CN\"><seg>%s</seg></tuv>".formatted(zh))
        .append("<tuv xml:lang=\"en\"><seg>%s</seg></tuv></tu>".formatted(en))
        .toString();
  }

  private Path memory(String name, String... units) throws IOException {
    return Files.writeString(workspace.memories().resolve(name), tmx(units));
  }

  private List<MemoryEntry> entries(String... units) throws IOException {
    List<MemoryEntry> entries = new ArrayList<>();
    new MemoryEntries(memory("m.tmx", units), LanguagePair.DEFAULT).read(entries::add);
    return entries;
  }

  private Memories open(Path... more) {
    BuildListener listener =
        new BuildListener() {
          @Override
          public void built(String memory, long units) {
            built.add(memory + " " + units);
          }
        };
    return Memories.open(workspace, List.of(more), LanguagePair.DEFAULT, listener);
  }

  @Test
  void neighboursAreThoseOfTheSameDocument() throws IOException {
    List<MemoryEntry> entries =
        entries(
            unit("甲。", "A.", "document", "one"),
            unit("乙。", "B.", "document", "one"),
            unit("丙。", "C.", "document", "two"));
    assertEquals(new TextInContext("乙。", "甲。", ""), entries.get(1).source());
    assertEquals(new TextInContext("B.", "A.", ""), entries.get(1).target());
    assertEquals(new TextInContext("丙。", "", ""), entries.get(2).source());
  }

  @Test
  void neighboursThatTheUnitNamesAreStronger() throws IOException {
    List<MemoryEntry> entries =
        entries(
            unit("甲。", "A."),
            unit("乙。", "B.", "prev", "早。", "next", "晚。"),
            unit("丙。", "C.", "x-context-pre", "&lt;seg&gt;早。&lt;/seg&gt;"));
    assertEquals(new TextInContext("乙。", "早。", "晚。"), entries.get(1).source());
    assertEquals(new TextInContext("丙。", "早。", ""), entries.get(2).source());
  }

  @Test
  void neighboursInTheOtherLanguageAreThoseOfTheTranslation() throws IOException {
    Path file = memory("m.tmx", unit("甲。", "A."), unit("乙。", "B.", "prev", "早。", "next", "晚。"));
    List<MemoryEntry> entries = new ArrayList<>();
    new MemoryEntries(file, LanguagePair.DEFAULT.reversed()).read(entries::add);
    assertEquals(new TextInContext("B.", "A.", ""), entries.get(1).source());
    assertEquals(new TextInContext("乙。", "早。", "晚。"), entries.get(1).target());
  }

  @ParameterizedTest
  @CsvSource({
    "origin, mt, true",
    "origin, human, false",
    "x-origin, NMT, true",
    "x-Origin, AdaptiveMT, true",
    "document, mt, false"
  })
  void machinesAreKnownByWhatToolsCallThem(String type, String value, boolean machine)
      throws IOException {
    assertEquals(machine, entries(unit("甲。", "A.", type, value)).get(0).machineTranslated());
    String confirmed = unit("甲。", "A.", type, value, "status", "confirmed");
    assertEquals(false, entries(confirmed).get(0).machineTranslated());
    String author = unit("甲。", "A.").replace("<tu>", "<tu creationid=\"MT!\">");
    assertTrue(entries(author).get(0).machineTranslated());
  }

  @Test
  void unitsWithoutBothTextsAreLeftAside() throws IOException {
    List<MemoryEntry> entries = entries(unit("甲。", " "), unit("乙。", "B."), unit("", "C."));
    assertEquals(List.of("乙。"), entries.stream().map(entry -> entry.source().text()).toList());
    assertEquals("", entries.get(0).source().previous());
  }

  @Test
  void anIndexFollowsItsFile() throws IOException {
    Path file = memory("m.tmx", unit("甲。", "A."));
    open().close();
    open().close();
    assertEquals(List.of("m.tmx 1"), built);
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    open().close();
    assertEquals(List.of("m.tmx 1"), built, "the same bytes at another time");
    memory("m.tmx", unit("甲。", "A."), unit("乙。", "B."));
    open().close();
    assertEquals(List.of("m.tmx 1", "m.tmx 2"), built);
    Files.delete(file);
    try (Memories none = open()) {
      assertEquals(List.of(), none.indexes());
    }
  }

  @Test
  void oneBadMemoryDoesNotKeepTheOthersFromBeingUsed() throws IOException {
    memory("a.tmx", unit("甲。", "A."));
    Files.writeString(workspace.memories().resolve("b.tmx"), "<tmx><body><tu>");
    Files.writeString(workspace.memories().resolve("notes.txt"), "no memory");
    try (Memories memories = open()) {
      assertEquals(List.of("a.tmx"), memories.indexes().stream().map(MemoryIndex::name).toList());
      assertEquals(1, memories.problems().size());
      assertTrue(memories.problems().get(0).contains("b.tmx:1:"), memories.problems().get(0));
    }
    Path bad = workspace.memories().resolve("b.tmx");
    assertThrows(InputException.class, () -> open(bad));
    assertThrows(InputException.class, () -> open(root.resolve("missing.tmx")));
  }

  @Test
  void otherMemoriesAreAskedFirst() throws IOException {
    memory("a.tmx", unit("甲。", "A."));
    Path other = Files.writeString(root.resolve("z.tmx"), tmx(unit("甲。", "Z.")));
    try (Memories memories = open(other)) {
      assertEquals(
          List.of("z.tmx", "a.tmx"), memories.indexes().stream().map(MemoryIndex::name).toList());
    }
  }
}
