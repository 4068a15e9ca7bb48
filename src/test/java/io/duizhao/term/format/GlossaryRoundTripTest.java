package io.duizhao.term.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.io.SourceFile;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermStatus;
import io.duizhao.term.Glossary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read can be written, and what is written reads as the same. */
class GlossaryRoundTripTest {
  private static final Path SHARED = Path.of(System.getProperty("duizhao.shared", "../shared"));
  private static final GlossaryFormats FORMATS = new GlossaryFormats(LanguagePair.DEFAULT);
  private static final Language ZH = Language.ZH_CN;
  private static final Language EN = Language.EN_US;

  /** One of everything that a concept can hold. */
  private static final List<Concept> RICH =
      List.of(
          new Concept(
              "kite & co, 1",
              TermCategory.ORG,
              List.of(
                  new Term(ZH, "风筝公司", TermStatus.PREFERRED),
                  new Term(EN, "Kite \"Co\"", TermStatus.PREFERRED),
                  new Term(ZH, "風箏公司", TermStatus.ADMITTED),
                  new Term(EN, "Kite, Inc.", TermStatus.ADMITTED),
                  new Term(new Language("fr"), "Cerf-volant", TermStatus.ADMITTED),
                  new Term(EN, "Kyte <Co>", TermStatus.DEPRECATED),
                  new Term(ZH, "风争公司", TermStatus.MISRECOGNIZED)),
              true,
              true,
              Severity.ERROR,
              "a note, with a comma\nand a second line",
              "{\"domain\":\"toys\"}"),
          new Concept(
              "plain",
              TermCategory.TERM,
              List.of(
                  new Term(ZH, "线", TermStatus.PREFERRED),
                  new Term(EN, "line", TermStatus.PREFERRED)),
              false,
              false,
              null,
              "",
              ""),
          new Concept(
              "no-english",
              TermCategory.OTHER,
              List.of(new Term(ZH, "尾巴", TermStatus.ADMITTED)),
              false,
              false,
              Severity.INFO,
              "",
              ""));

  @ParameterizedTest
  @ValueSource(
      strings = {"csv", "xlsx", "tbx", "tbx-dct", "tbx-min", "tbx-min-dct", "tbx-core", "tbx-2008"})
  void losesNothing(String format) throws IOException {
    Glossary read = read("rich." + format, write(format, RICH));

    assertEquals(List.of(), read.problems());
    assertEquals(RICH, read.termbase().concepts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "tbx", "tbx-2008", "omegat", "utx", "pairs"})
  void writesTheSameBytesAgain(String format) throws IOException {
    assertEquals(hex(write(format, RICH)), hex(write(format, RICH)));
  }

  @Test
  void pairsKeepTheirDirectionAndTheirKeptNames() throws IOException {
    String text =
        "source,target,tgt_lng\nKite,风筝,zh-CN\nKite,纸鸢,zh-CN\nKiteOS,,\nString,線,zh-TW\n"
            + "Tail,Tail,\n尾,tail,en-US\n";

    Glossary read = read("toys.csv", text.getBytes(StandardCharsets.UTF_8));

    assertEquals(List.of(), read.problems());
    assertEquals(text, text(write("pairs", read.termbase().concepts())));
    assertEquals(text, text(write("pairs", through("csv", read.termbase().concepts()))));
    Concept kept = read.termbase().concepts().get(1);
    assertTrue(kept.doNotTranslate() && kept.exactCase(), kept.toString());
  }

  @Test
  void omegatRowsComeBack() throws IOException {
    String text = "风筝\tkite\t纸做的\n风筝\tpaper kite\n尾巴\ttail\n";

    Glossary read = read("g.txt", ("# ours\n" + text).getBytes(StandardCharsets.UTF_8));

    assertEquals(List.of(), read.problems());
    assertEquals(text, text(write("omegat", through("xlsx", read.termbase().concepts()))));
    String reversed = "kite\t风筝\n";
    assertEquals(
        reversed,
        text(
            write(
                "omegat",
                read("r.tab", reversed.getBytes(StandardCharsets.UTF_8)).termbase().concepts())));
  }

  @Test
  void utxRowsComeBack() throws IOException {
    String text =
        "#UTX 1.11; en/zh-CN;\n#src\ttgt\tsrc:pos\ttgt:pos\tterm status\tcomment\tplural\n"
            + "kite\t风筝\tnoun\t\tapproved\ta toy\tkites\nkite\t纸鸢\tnoun\t\tforbidden\ta toy\t\n";

    Glossary read = read("g.utx", text.getBytes(StandardCharsets.UTF_8));

    assertEquals(List.of(), read.problems());
    assertEquals(text, text(write("utx", through("tbx", read.termbase().concepts()))));
  }

  @ParameterizedTest
  @MethodSource("sharedGlossaries")
  void realGlossariesComeBackByteForByte(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), () -> file + " is not here");
    byte[] bytes = Files.readAllBytes(file);

    Glossary read = read(file.getFileName().toString(), bytes);

    String text = text(bytes).stripTrailing() + "\n";
    List<Concept> concepts = read.termbase().concepts();
    for (String format : List.of("csv", "xlsx", "tbx", "tbx-core", "tbx-2008")) {
      assertSame(concepts, through(format, concepts), format);
    }
    List<String> lines = new ArrayList<>(text.lines().distinct().sorted().toList());
    List<String> again = text(write("pairs", concepts)).lines().sorted().toList();
    assertEquals(plain(lines), plain(again));
    assertEquals(lines.size(), again.size());
  }

  /** Rows may leave the last, empty cells away. */
  private static List<String> plain(List<String> lines) {
    return lines.stream().map(line -> line.replaceFirst(",+$", "")).toList();
  }

  static Stream<Path> sharedGlossaries() throws IOException {
    return files(SHARED.resolve("glossaries"), ".csv");
  }

  @ParameterizedTest
  @MethodSource("sharedTbx")
  void realTbxComesBackThroughEveryDialect(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), () -> file + " is not here");
    Glossary read = read(file.getFileName().toString(), Files.readAllBytes(file));

    List<Concept> concepts = read.termbase().concepts();
    assertTrue(concepts.size() > 3, concepts.size() + " concepts");
    for (String format : FORMATS.names()) {
      if (format.startsWith("tbx") || format.equals("csv") || format.equals("xlsx")) {
        assertSame(concepts, through(format, concepts), format);
      }
    }
  }

  static Stream<Path> sharedTbx() throws IOException {
    return Stream.concat(
        files(SHARED.resolve("suites/tbx"), "_good.tbx"),
        files(SHARED.resolve("schemas/tbx-v3"), "VALID.tbx"));
  }

  private static Stream<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Stream.of(folder.resolve("none"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    }
  }

  private static void assertSame(List<Concept> expected, List<Concept> actual, String format) {
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      assertEquals(withoutOrder(expected.get(i)), withoutOrder(actual.get(i)), format);
    }
    assertEquals(expected.size(), actual.size(), format);
  }

  /** Elements that a dialect has no place for come after the others; their order says nothing. */
  private static String withoutOrder(Concept concept) {
    String all = concept.toString();
    int begin = all.indexOf("extra=");
    return all.substring(0, begin) + all.substring(begin).chars().sorted().boxed().toList();
  }

  private static List<Concept> through(String format, List<Concept> concepts) throws IOException {
    return read("file." + format, write(format, concepts)).termbase().concepts();
  }

  private static byte[] write(String format, List<Concept> concepts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FORMATS.named(format).orElseThrow().write(concepts, out);
    return out.toByteArray();
  }

  private static Glossary read(String path, byte[] bytes) {
    return FORMATS.read(SourceFile.of(path, bytes));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String hex(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(bytes);
  }
}
