package io.duizhao.exchange.tmx;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.model.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memories as tools write them, and broken ones. */
class TmxReaderTest {
  private static final String HEAD = "<tmx version=\"1.4\"><header srclang=\"*all*\"/><body>";
  private static final String TAIL = "</body></tmx>";

  private static List<MemoryUnit> read(byte[] bytes) throws IOException {
    List<MemoryUnit> units = new ArrayList<>();
    TmxReader.read("m.tmx", new ByteArrayInputStream(bytes), units::add);
    return units;
  }

  private static List<MemoryUnit> read(String text) throws IOException {
    return read(text.getBytes(UTF_8));
  }

  private static String unit(String zh, String en) {
    return "<tu><tuv xml:lang=\"zh-CN\"><seg>%s</seg></tuv><tuv xml:lang=\"en\"><seg>%s</seg></tuv></tu>"
        .formatted(zh, en);
  }

  private static String text(MemoryUnit unit, Language language) {
    return unit.text(language).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "xml:lang, zh-CN, en-US", "xml:lang, ZH, EN", "lang, zh_TW, en_GB",
    "lang, zh-Hans-CN, EN-US", "xml:lang, chi, eng", "xml:lang, cmn-Hant, en"
  })
  void languagesAreReadAsToolsWriteThem(String attribute, String zh, String en) throws IOException {
    String text = unit("船来了。", "The boat came.").replace("xml:lang", attribute);
    text = text.replace("\"zh-CN\"", '"' + zh + '"').replace("\"en\"", '"' + en + '"');
    List<MemoryUnit> units = read(HEAD + text + TAIL);
    assertEquals(1, units.size());
    assertEquals("船来了。", text(units.get(0), Language.ZH_CN));
    assertEquals("The boat came.", text(units.get(0), Language.EN_US));
  }

  @Test
  void aVariantWithoutALanguageIsLeftOut() throws IOException {
    String nameless = unit("船", "boat").replace(" xml:lang=\"en\"", "");
    String wrong = unit("灯", "lamp").replace("\"zh-CN\"", "\"?\"");
    List<MemoryUnit> units = read(HEAD + nameless + wrong + TAIL);
    assertEquals(List.of(1, 1), units.stream().map(unit -> unit.variants().size()).toList());
  }

  @Test
  void inlineCodesAreNoText() throws IOException {
    String zh =
        "<bpt i=\"1\">&lt;b></bpt>船<ept i=\"1\">&lt;/b></ept><ph>{0}</ph>来"
            + "<ph>&lt;img alt=\"<sub>帆</sub>\"></ph><!-- note --><hi>了<ut>x</ut></hi>。";
    MemoryUnit unit = read(HEAD + unit(zh, "<![CDATA[Tom & ]]>I &lt;3 &#x1F6A2;") + TAIL).get(0);
    assertEquals("船来了。", text(unit, Language.ZH_CN));
    assertEquals("Tom & I <3 🚢", text(unit, Language.EN_US));
  }

  @Test
  void notesAndPropertiesAreNoText() throws IOException {
    String noted =
        unit("船", "boat").replace("<seg>", "<note>n</note><prop type=\"x\">p</prop><seg>");
    MemoryUnit read = read(HEAD + noted + TAIL).get(0);
    assertEquals("船", text(read, Language.ZH_CN));
    assertEquals("n", read.notes().get(0));
    assertEquals("p", read.property("x").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "GB18030", "Big5"})
  void theDeclaredEncodingIsRead(Charset charset) throws IOException {
    String xml = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>\r\n" + HEAD;
    byte[] bytes = (xml + unit("船來了。", "boat") + TAIL).getBytes(charset);
    assertEquals("船來了。", text(read(bytes).get(0), Language.ZH_CN));
  }

  @Test
  void aByteOrderMarkIsEnough() throws IOException {
    byte[] wide = ('\uFEFF' + HEAD + unit("船", "boat") + TAIL).getBytes(UTF_16LE);
    assertEquals("船", text(read(wide).get(0), Language.ZH_CN));
    byte[] narrow = ('\uFEFF' + HEAD + unit("船", "boat") + TAIL).getBytes(UTF_8);
    assertEquals("船", text(read(narrow).get(0), Language.ZH_CN));
  }

  @Test
  void theDocumentTypeIsNotFetched() throws IOException {
    String type = "<!DOCTYPE tmx SYSTEM \"https://example.invalid/tmx14.dtd\">";
    assertEquals(1, read(type + HEAD + unit("船", "boat") + TAIL).size());
    type = "<!DOCTYPE tmx PUBLIC \"-//LISA OSCAR:1998//DTD for TMX//EN\" \"tmx14.dtd\">";
    assertEquals(1, read(type + HEAD + unit("船", "boat") + TAIL).size());
  }

  @Test
  void anotherFileIsNeverRead() throws IOException {
    String type = "<!DOCTYPE tmx [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    String units;
    try {
      units = read(type + HEAD + unit("船&f;", "boat") + TAIL).toString();
    } catch (InputException e) {
      units = e.getMessage();
    }
    assertTrue(!units.contains("root:"), units);
  }

  @Test
  void entitiesThatSwellAreRefused() {
    String large = "<!DOCTYPE tmx [<!ENTITY e \"" + "船".repeat(10_000) + "\">]>";
    String often = large + HEAD + unit("&e;".repeat(60_000), "boat") + TAIL;
    assertThrows(InputException.class, () -> read(often));
    StringBuilder type = new StringBuilder("<!DOCTYPE tmx [<!ENTITY e0 \"船船船船船船船船船船\">");
    for (int i = 1; i < 12; i++) {
      type.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
    }
    String text = type + "]>" + HEAD + unit("&e11;", "boat") + TAIL;
    assertThrows(InputException.class, () -> read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'<tmx>\n<body>\n <tu></tuv>', m.tmx:3:",
    "'<tmx><body><tu><tuv xml:lang=\"zh\"><seg>船', m.tmx:1:",
    "'<tmx>\n<seg></sag></tmx>', m.tmx:2:",
    "'<xliff/>', m.tmx:1:9: the root element is 'xliff'; expected tmx",
    "'', m.tmx:1:1: is no whole XML",
    "'船\tboat', m.tmx:1:1: is no XML: it does not begin"
  })
  void aBrokenFileIsToldWithItsPlace(String text, String expected) {
    String message = assertThrows(InputException.class, () -> read(text)).getMessage();
    assertTrue(message.startsWith(expected), message);
  }

  @Test
  void bytesThatAreNotInTheDeclaredEncodingAreToldWithTheirPlace() {
    byte[] bytes = (HEAD + "\n" + unit("船", "boat") + TAIL).getBytes(Charset.forName("GB18030"));
    String message = assertThrows(InputException.class, () -> read(bytes)).getMessage();
    assertTrue(message.startsWith("m.tmx:2:"), message);
  }
}
