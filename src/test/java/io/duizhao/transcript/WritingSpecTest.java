package io.duizhao.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.formats.Readers;
import io.duizhao.transcript.formats.Writers;
import io.duizhao.transcript.write.BlockPlaces;
import io.duizhao.transcript.write.Notation;
import io.duizhao.transcript.write.Stretches;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code writing.md}. */
class WritingSpecTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "\n### ([^\n]+)\n(?:(?!~~~~)[^\n]*\n)*~~~~ (\\w+)\n(.*?)~~~~\n~~~~ targets\n(.*?)~~~~\n"
              + "~~~~ result\n(.*?)~~~~\n",
          Pattern.DOTALL);

  private static final Pattern MARK = Pattern.compile("\\{(/?)(\\d)(/?)\\}");

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (InputStream in = WritingSpecTest.class.getResourceAsStream("writing.md")) {
      String spec = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return EXAMPLE
          .matcher(spec)
          .results()
          .map(
              match ->
                  DynamicTest.dynamicTest(
                      match.group(1),
                      () -> {
                        String[] parts = {match.group(3), match.group(4), match.group(5)};
                        check(match.group(2), parts, "\n");
                        check(match.group(2), parts, "\r\n");
                      }));
    }
  }

  private static void check(String reader, String[] parts, String lineEnd) {
    byte[] bytes = parts[0].replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);
    SourceFile file = SourceFile.of("example", bytes);
    Document document = Readers.standard().withId(reader).read(file, "example", Language.ZH_CN);
    Deque<String> targets = new ArrayDeque<>();
    Map<String, String> speakers = new HashMap<>();
    for (String line : parts[1].split("\n", -1)) {
      String[] names = line.split(" > ", -1);
      if (names.length == 2) {
        speakers.put(names[0], names[1]);
      } else if (!line.isEmpty()) {
        targets.add(line);
      }
    }
    List<Replacement> replacements = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      for (Span span : Stretches.of(block)) {
        String target = targets.remove();
        if (!target.equals("=")) {
          replacements.add(replacement(document, i, span, target));
        }
      }
    }
    assertEquals(0, targets.size(), "targets left over");
    WrittenFile written = Writers.of(reader).write(file, document, replacements, speakers);
    assertEquals(
        parts[2].replace("\n", lineEnd), new String(written.bytes(), StandardCharsets.UTF_8));
  }

  private static Replacement replacement(Document document, int index, Span span, String target) {
    List<Integer> pairs = new ArrayList<>();
    for (InlineCode code :
        new BlockPlaces(document.original(), document.blocks().get(index), Notation.PLAIN)
            .codes(span)) {
      if (!pairs.contains(code.pair()) && !code.type().equals("voice")) {
        pairs.add(code.pair());
      }
    }
    StringBuilder text = new StringBuilder();
    List<InlineCode> codes = new ArrayList<>();
    Matcher mark = MARK.matcher(target.equals("-") ? "" : target);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      Role role =
          !mark.group(1).isEmpty() ? Role.CLOSE : mark.group(3).isEmpty() ? Role.OPEN : Role.ALONE;
      int pair = pairs.get(Integer.parseInt(mark.group(2)) - 1);
      codes.add(new InlineCode(role, "", text.length(), pair, ""));
    }
    mark.appendTail(text);
    return new Replacement(index, span, text.toString(), codes);
  }
}
