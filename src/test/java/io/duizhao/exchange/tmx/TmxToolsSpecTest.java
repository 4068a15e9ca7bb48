package io.duizhao.exchange.tmx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.exchange.Tool;
import io.duizhao.exchange.validation.FileValidator;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.text.InlineCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of {@code tools.md}. */
class TmxToolsSpecTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("\n### ([^\n]+)\n~~~~ tmx\n(.*?)~~~~ read\n(.*?)~~~~\n", Pattern.DOTALL);

  private static final Pattern ENCODING = Pattern.compile(", (UTF-16LE|UTF-16BE|UTF-8|GB18030)$");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9A-F]{4})|\\\\)");

  @TempDir private Path folder = Path.of("");

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (InputStream in = TmxToolsSpecTest.class.getResourceAsStream("tools.md")) {
      String spec = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return EXAMPLE
          .matcher(spec)
          .results()
          .map(
              match ->
                  DynamicTest.dynamicTest(
                      match.group(1),
                      () -> check(match.group(1), match.group(2), plain(match.group(3)))));
    }
  }

  private void check(String title, String tmx, String expected) throws IOException {
    Matcher encoding = ENCODING.matcher(title);
    Charset charset = encoding.find() ? Charset.forName(encoding.group(1)) : UTF_8;
    List<MemoryUnit> pairs = new ArrayList<>();
    TmxRemarks remarks = read(plain(tmx).getBytes(charset), pairs);
    StringBuilder shown = new StringBuilder();
    pairs.forEach(pair -> shown.append(shown(pair)));
    remarks.lines("m.tmx").forEach(line -> shown.append("! ").append(line).append('\n'));
    assertEquals(expected, shown.toString());

    byte[] written = written(pairs);
    List<MemoryUnit> again = new ArrayList<>();
    assertEquals(List.of(), read(written, again).lines("m.tmx"));
    assertEquals(
        pairs.stream().map(TmxToolsSpecTest::facts).toList(),
        again.stream().map(TmxToolsSpecTest::facts).toList());
    Path file = Files.write(folder.resolve("m.tmx"), written);
    assertEquals(List.of(), FileValidator.check(file, "m.tmx").problems());
  }

  private static TmxRemarks read(byte[] bytes, List<MemoryUnit> pairs) throws IOException {
    return TmxReader.read(
        "m.tmx",
        new ByteArrayInputStream(bytes),
        unit -> pairs.addAll(unit.pairs(LanguagePair.DEFAULT)));
  }

  private static byte[] written(List<MemoryUnit> pairs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TmxOptions options = TmxOptions.of(Tool.duizhao("test")).withLevel(2);
    try (TmxStream memory = new TmxStream(out, options, Language.ZH_CN)) {
      for (MemoryUnit pair : pairs) {
        memory.add(pair);
      }
    }
    return out.toByteArray();
  }

  /** What has to come back: texts with codes, properties of the unit, notes. */
  private static String facts(MemoryUnit unit) {
    return shown(unit) + unit.properties().get("x-LastUsedBy") + unit.notes();
  }

  private static String shown(MemoryUnit pair) {
    return shown(pair.variants().get(0)) + " | " + shown(pair.variants().get(1)) + "\n";
  }

  private static String shown(MemoryUnit.Variant variant) {
    Language own = variant.language().isChinese() ? Language.ZH_CN : Language.EN_US;
    Language named = own.distance(variant.language()) <= 1 ? own : variant.language();
    StringBuilder out = new StringBuilder(named.tag()).append(' ');
    int done = 0;
    for (InlineCode code : variant.codes()) {
      out.append(variant.text(), done, code.offset());
      done = code.offset();
      out.append(
          code.role() == InlineCode.Role.CLOSE
              ? "{/" + code.data() + "}"
              : "{" + code.type() + " " + code.data() + "}");
    }
    return out.append(variant.text().substring(done)).toString().replace("\n", "⏎");
  }

  private static String plain(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(2) == null
                        ? "\\"
                        : String.valueOf((char) Integer.parseInt(escape.group(2), 16))));
  }
}
