package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.cli.option.ExitStatus;
import io.duizhao.exchange.PseudoText;
import io.duizhao.io.SourceFile;
import io.duizhao.transcript.formats.Readers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextPart;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code shapes.md}: a document of every reader, disguised by us and by Okapi, and merged. */
class ShapesSpecTest {
  private static final String GLOSSARY =
      """
      id,category,zh,zh_variants,zh_forbidden,zh_asr,en,en_variants,en_forbidden,case,dnt,severity,note
      host,person,主持人,,,,Host,,,,,,
      lin,person,林默,,,,Lin Mo,,,,,,
      """;

  private static final LocaleId CHINESE = LocaleId.fromString("zh-CN");
  private static final LocaleId ENGLISH = LocaleId.fromString("en-US");

  @TempDir private Path root;

  @TestFactory
  Stream<DynamicTest> oursAndOkapisDisguisesAreTheSame() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Shapes.Shape shape : Shapes.all()) {
      for (String version : List.of("1.2", "2.0", "2.1", "2.2")) {
        tests.add(
            DynamicTest.dynamicTest(
                shape.title() + ", " + version,
                () -> assertEquals(shape.merged(), merged(shape, version, "--pseudo"))));
      }
      for (String version : List.of("1.2", "2.1")) {
        tests.add(
            DynamicTest.dynamicTest(
                shape.title() + ", " + version + " by Okapi",
                () -> assertEquals(shape.merged(), merged(shape, version, null))));
      }
    }
    return tests.stream();
  }

  @Test
  void eachIsReadByItsReader() throws IOException {
    Readers readers = Readers.standard();
    for (Shapes.Shape shape : Shapes.all()) {
      byte[] bytes = shape.text().getBytes(StandardCharsets.UTF_8);
      SourceFile file = SourceFile.of("talk." + shape.ending(), bytes);
      assertEquals(shape.reader(), readers.choose(file).reader().id(), shape.title());
    }
  }

  @Test
  void theSourceAsTargetChangesNoByte() throws IOException {
    for (Shapes.Shape shape : Shapes.all()) {
      for (String version : List.of("1.2", "2.1")) {
        assertEquals(shape.text(), merged(shape, version, "--copy-source"), shape.title());
      }
    }
  }

  @Test
  void thePageIsWrittenWhereSomebodyAsksForIt() throws IOException {
    assumeTrue("write".equals(System.getProperty("duizhao.pages")), "-Dduizhao.pages=write");
    Path page = Path.of(Shapes.PAGE);
    StringBuilder out = new StringBuilder();
    String text = Files.readString(page);
    Matcher matcher = Shapes.EXAMPLE.matcher(text);
    int done = 0;
    List<Shapes.Shape> shapes = Shapes.all();
    for (int i = 0; matcher.find(); i++) {
      out.append(text, done, matcher.end(4)).append("~~~~\n~~~~ merged\n");
      out.append(merged(shapes.get(i), "1.2", "--pseudo")).append("~~~~\n");
      done = matcher.end();
    }
    Files.writeString(page, out.append(text.substring(done)));
  }

  /**
   * Returns what becomes of a document.
   *
   * @param fill what the targets are filled with; null for what Okapi makes of each segment
   */
  private String merged(Shapes.Shape shape, String version, String fill) throws IOException {
    TestWorkspace workspace = new TestWorkspace(Files.createTempDirectory(root, "w"));
    workspace.write("source-zh/talk." + shape.ending(), shape.text());
    workspace.write("glossary/names.csv", GLOSSARY);
    String folder = workspace.path("").toString();
    List<String> command =
        new ArrayList<>(
            List.of("export", "xliff", folder, "--xliff", version, "--out", folder + "/x"));
    if (fill != null) {
      command.add(fill);
    }
    run(command);
    Path file = workspace.path("x/talk.xlf");
    if (fill == null) {
      Files.write(file, version.equals("1.2") ? disguised(file) : disguisedXliff2(file));
    }
    run(List.of("merge", file.toString(), "--untranslated", "fail"));
    return workspace.read("x/talk.en." + shape.ending());
  }

  private static void run(List<String> command) {
    Program.Outcome outcome = Program.run(command.toArray(String[]::new));
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
  }

  private static byte[] disguised(Path xliff) {
    try (IFilter filter = new XLIFFFilter()) {
      return disguised(xliff, filter);
    }
  }

  private static byte[] disguisedXliff2(Path xliff) {
    try (IFilter filter = new XLIFF2Filter()) {
      return disguised(xliff, filter);
    }
  }

  private static byte[] disguised(Path xliff, IFilter filter) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RawDocument raw = new RawDocument(xliff.toUri(), "UTF-8", CHINESE, ENGLISH);
        IFilterWriter writer = filter.createFilterWriter()) {
      writer.setOptions(ENGLISH, "UTF-8");
      writer.setOutput(out);
      filter.open(raw);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit() && event.getTextUnit().isTranslatable()) {
          ITextUnit unit = event.getTextUnit();
          TextContainer target = unit.getSource().clone();
          for (TextPart part : target) {
            part.getContent().setCodedText(PseudoText.of(part.getContent().getCodedText()));
          }
          unit.setTarget(ENGLISH, target);
        }
        writer.handleEvent(event);
      }
    }
    return out.toByteArray();
  }
}
