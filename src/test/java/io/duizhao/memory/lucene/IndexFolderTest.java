package io.duizhao.memory.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.OutputException;
import io.duizhao.memory.BuildListener;
import io.duizhao.memory.ComparedText;
import io.duizhao.memory.Entries;
import io.duizhao.memory.Letters;
import io.duizhao.memory.MemoryIndex;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.MemoryQuery;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes that are killed and processes that meet. */
class IndexFolderTest {
  private static final Map<String, String> OURS = Map.of("state", "ours");

  @TempDir Path folder;

  private final AtomicInteger builds = new AtomicInteger();

  private MemoryIndex open(Map<String, String> wanted, Duration patience, BuildListener listener) {
    return new IndexFolder(folder, "own.tmx", LanguagePair.DEFAULT, patience)
        .open(
            state -> state.entrySet().containsAll(wanted.entrySet()),
            entries -> {
              builds.incrementAndGet();
              Entries.of("我们的船。", "Our boat.").forEach(entries);
              return wanted;
            },
            listener);
  }

  private MemoryIndex open() {
    return open(OURS, Duration.ZERO, BuildListener.NONE);
  }

  private Process slowBuild() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(SlowBuild.class, IndexFolder.class, IndexWriter.class),
                SlowBuild.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertEquals(SlowBuild.HALF, out.readLine());
    return process;
  }

  private static String classPath(Class<?>... classes) {
    return Stream.of(classes)
        .map(
            c ->
                Path.of(
                    URI.create(c.getProtectionDomain().getCodeSource().getLocation().toString())))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int found(MemoryIndex index, String text) {
    return index.identical(Language.ZH_CN, MemoryQuery.of(text), 5).size();
  }

  @Test
  void anIndexOfTheSameStateIsUsedAgain() {
    open().close();
    open().close();
    assertEquals(1, builds.get());
    open(Map.of("state", "newer"), Duration.ZERO, BuildListener.NONE).close();
    assertEquals(2, builds.get());
  }

  @Test
  void aKilledProcessLeavesWhatWasThereBefore() throws Exception {
    open().close();
    Process process = slowBuild();
    process.destroyForcibly();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    try (MemoryIndex index = open()) {
      assertEquals(1, found(index, "我们的船。"));
      assertEquals(0, found(index, "第7艘船。"));
    }
    assertEquals(1, builds.get());
  }

  @Test
  void aFirstIndexThatWasNeverDoneIsBuilt() throws Exception {
    Process process = slowBuild();
    process.destroyForcibly();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    try (MemoryIndex index = open()) {
      assertEquals(1, index.counts().units());
    }
    assertEquals(1, builds.get());
  }

  @Test
  void whoMeetsAProcessThatBuildsIsToldSoOrWaitsAndUsesItsIndex() throws Exception {
    Process process = slowBuild();
    OutputException busy = assertThrows(OutputException.class, this::open);
    assertTrue(String.valueOf(busy.getMessage()).startsWith("own.tmx: another process"));

    BuildListener letGo =
        new BuildListener() {
          @Override
          public void waiting(String memory) {
            try (OutputStream in = process.getOutputStream()) {
              in.write('\n');
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    try (MemoryIndex index = open(Map.of("state", "theirs"), Duration.ofMinutes(1), letGo)) {
      assertEquals(1, found(index, "第7艘船。"));
    }
    assertEquals(0, builds.get());
    assertEquals(0, process.waitFor());
  }

  @Test
  void aReaderGoesOnWhileAnotherProcessBuilds() throws Exception {
    try (MemoryIndex index = open()) {
      Process process = slowBuild();
      try (MemoryIndex second = open()) {
        assertEquals(1, found(second, "我们的船。"));
      }
      process.getOutputStream().close();
      assertEquals(0, process.waitFor());
      assertEquals(1, found(index, "我们的船。"));
    }
  }

  @Test
  void aDamagedIndexIsBuiltAnew() throws IOException {
    open().close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.endsWith(IndexWriter.WRITE_LOCK_NAME)).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (MemoryIndex index = open()) {
      assertEquals(1, found(index, "我们的船。"));
    }
    assertEquals(2, builds.get());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void damageThatShowsLateIsToldOrRepaired(long seed) throws IOException {
    open().close();
    Random random = new Random(seed);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.endsWith(IndexWriter.WRITE_LOCK_NAME)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length / 8; i++) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        }
        boolean own = file.toString().endsWith(".doc") || file.toString().endsWith(".tim");
        if (own) {
          Files.write(file, bytes);
        }
      }
    }
    try (MemoryIndex index = open()) {
      found(index, "我们的船。");
      index.similar(Language.ZH_CN, new ComparedText("我们的船！"), 0.5, 5);
      index.holding(Language.ZH_CN, Letters.of("船"), text -> true, 5);
    } catch (OutputException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("own.tmx"), e.getMessage());
      assertTrue(String.valueOf(e.getMessage()).contains(folder.toString()), e.getMessage());
    }
  }

  @Test
  void aMemoryThatCannotBeReadToItsEndChangesNothing() {
    open().close();
    IndexFolder index = new IndexFolder(folder, "own.tmx", LanguagePair.DEFAULT, Duration.ZERO);
    assertThrows(
        IllegalStateException.class,
        () ->
            index.open(
                state -> false,
                entries -> {
                  Entries.of("坏了。", "Broken.").forEach(entries);
                  throw new IllegalStateException("broken");
                },
                BuildListener.NONE));
    try (MemoryIndex still = open()) {
      assertEquals(List.of(1, 0), List.of(found(still, "我们的船。"), found(still, "坏了。")));
    }
  }
}
