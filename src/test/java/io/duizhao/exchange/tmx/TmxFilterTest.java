package io.duizhao.exchange.tmx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TmxFilterTest {
  private static final List<String> BETWEEN =
      List.of(
          "\n", "\r\n  ", "<!-- <tu> is no unit, don't count it -->", "<?tool a='</tu>'?>\n", "");

  private static final List<String> INSIDE =
      List.of(
          "船",
          "<![CDATA[</tu>]]>",
          "<!-- </tu> -->",
          "&lt;tu>",
          "<ph x=\"1\">&lt;/tu></ph>",
          "<it pos='a>b'/>");

  private static String copy(String text, IntPredicate keep) throws IOException {
    StringWriter out = new StringWriter();
    TmxFilter.copy(new StringReader(text), out, keep);
    return out.toString();
  }

  private static List<String> read(String text) throws IOException {
    List<String> texts = new ArrayList<>();
    TmxReader.read(
        "m.tmx",
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        unit -> texts.add(unit.properties().get("@tuid") + unit.variants()));
    return texts;
  }

  private static String memory(Random random) {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE tmx [");
    text.append("<!-- it's a '<tu>' --> <!ENTITY tu \"<tu>]\">]>\n<tmx version='1.4'>");
    text.append("<header srclang=\"*all*\"><note>tu</note></header><body>");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
      text.append("<tu\n tuid=\"" + i + "\" o-encoding='a>b'><tuv xml:lang='zh'><seg>");
      for (int k = random.nextInt(4); k > 0; k--) {
        text.append(INSIDE.get(random.nextInt(INSIDE.size())));
      }
      text.append("</seg></tuv></tu >");
    }
    return text.append(random.nextBoolean() ? "<tu/>" : " ").append("\n</body></tmx>\n").toString();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33})
  void whatIsKeptIsCopiedAndNothingElseIsLeftOut(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      String text = memory(random);
      assertEquals(text, copy(text, number -> true));
      List<String> all = read(text);
      Set<Integer> kept = new HashSet<>();
      List<String> expected = new ArrayList<>();
      for (int k = 0; k < all.size(); k++) {
        if (random.nextBoolean()) {
          kept.add(k);
          expected.add(all.get(k));
        }
      }
      assertEquals(expected, read(copy(text, kept::contains)), text);
    }
  }

  @Test
  void whatNoParserTakesIsMendedAsItIsRead() throws IOException {
    String text =
        "\uFEFF\n<?xml version=\"1.0\"?><tmx version=\"1.4\"><header/><body><tu tuid=\"a\u0007b\">"
            + "<tuv xml:lang=\"en\"><seg>A&nbsp;boat &#x1F;& &#xD83D;&#xDEA2;</seg></tuv></tu>"
            + "<tu tuid=\"c\u000B\"/></body></tmx>";
    assertEquals(
        "\uFEFF<?xml version=\"1.0\"?><tmx version=\"1.4\"><header/><body><tu tuid=\"ab\">"
            + "<tuv xml:lang=\"en\"><seg>A&#160;boat &amp; &#128674;</seg></tuv></tu>"
            + "<tu tuid=\"c\"/></body></tmx>",
        copy(text, number -> true));
    assertEquals(read(text), read(copy(text, number -> true)));
  }

  @Test
  void theWhiteSpaceBeforeAUnitGoesWithIt() throws IOException {
    String text = "<body>\n  <tu>1</tu>\n  <tu>2</tu>\n  <tu>3</tu>\n</body>";
    assertEquals("<body>\n  <tu>1</tu>\n  <tu>3</tu>\n</body>", copy(text, number -> number != 1));
    assertEquals("<body>\n</body>", copy(text, number -> false));
  }
}
