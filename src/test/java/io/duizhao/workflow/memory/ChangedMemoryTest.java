package io.duizhao.workflow.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.duizhao.io.InputException;
import io.duizhao.memory.CleaningPolicy;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.project.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A memory that changes between two readings of it: nothing is made of both. */
class ChangedMemoryTest {
  private static final String WHOLE =
      "<tmx version=\"1.4\"><header/><body><tu><tuv xml:lang=\"zh-CN\"><seg>船\u0007</seg></tuv>"
          + "<tuv xml:lang=\"en-US\"><seg>boat</seg></tuv></tu></body></tmx>";

  @TempDir private Path folder;
  private Path memory;

  @BeforeEach
  void write() throws IOException {
    memory = Files.writeString(folder.resolve("client.tmx"), WHOLE);
  }

  private void change() {
    try {
      Files.writeString(memory, WHOLE.substring(0, WHOLE.length() - 20));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isNotTakenIntoAWorkspace() {
    MemoryFolder memories = new MemoryFolder(Workspace.at(folder.resolve("ws")));
    // The remark about U+0007 comes when the memory has been read once.
    InputException refused =
        assertThrows(InputException.class, () -> memories.add(memory, false, told -> change()));
    assertEquals(
        memory + ": changed while it was read; start again when it is whole", refused.getMessage());
    assertEquals(List.of(), memories.files());
  }

  @Test
  void isNotCleaned() {
    MemoryCleaning cleaning =
        new MemoryCleaning(memory, LanguagePair.DEFAULT, CleaningPolicy.usual(), found -> {});
    cleaning.judge();
    change();
    Path clean = folder.resolve("clean.tmx");
    assertThrows(InputException.class, () -> cleaning.writeKept(clean));
    assertFalse(Files.exists(clean));
  }
}
