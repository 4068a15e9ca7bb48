package io.duizhao.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.io.SafeZip;
import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.WordTable;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.term.format.GlossaryFormats;
import io.duizhao.text.ChineseNumbers;
import io.duizhao.transcript.formats.Readers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What damaged files once did that they may not. */
class FuzzFindsTest {
  private static InputException refused(String file, String text) {
    SourceFile source = SourceFile.of(file, text.getBytes(StandardCharsets.UTF_8));
    GlossaryFormats formats = new GlossaryFormats(LanguagePair.DEFAULT);
    return assertThrows(InputException.class, () -> formats.read(source));
  }

  @Test
  void aLanguageThatIsNoneInUtx() {
    InputException e = refused("a.utx", "#UTX 1.11; zh-CN/en=US\n#src\ttgt\n灯\tlamp\n");
    assertTrue(e.getMessage().startsWith("a.utx:1:1: the languages are missing"), e.getMessage());
  }

  @Test
  void aLanguageAsLongAsAFile() {
    assertFalse(Language.isTag("en" + "-a".repeat(500_000)));
    assertTrue(Language.isTag("zh-Hans-CN-x-private"));
  }

  @Test
  void aLexiconThatClaimsTwoBillionWords() {
    byte[] whole = ByteBuffer.allocate(64).putInt(magic()).putInt(Integer.MAX_VALUE).array();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new WordTable(whole));
    assertEquals("the trained lexicon is cut off", e.getMessage());
  }

  private static int magic() {
    try (var in = WordTable.class.getResourceAsStream("general.lex")) {
      return ByteBuffer.wrap(java.util.Objects.requireNonNull(in).readNBytes(4)).getInt();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aWordDocumentWithoutItsText() throws java.io.IOException {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    SafeZip.write(
        Map.of(
            "[Content_Types].xml",
            ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                .getBytes(StandardCharsets.UTF_8)),
        out);
    SourceFile file = SourceFile.of("a.docx", out.toByteArray());
    InputException e =
        assertThrows(
            InputException.class,
            () -> Readers.standard().withId("docx").read(file, "a", Language.ZH_CN));
    assertTrue(
        e.getMessage().startsWith("a.docx: lacks its part word/document.xml"), e.getMessage());
  }

  @Test
  void aPageNestedWithoutEnd() {
    for (String element : List.of("<div>", "<b>", "<ul><li>")) {
      SourceFile file =
          SourceFile.of(
              "a.html",
              ("<html><body>" + element.repeat(50_000) + "灯").getBytes(StandardCharsets.UTF_8));
      InputException e =
          assertThrows(
              InputException.class,
              () -> Readers.standard().withId("html").read(file, "a", Language.ZH_CN));
      assertTrue(e.getMessage().startsWith("a.html: has elements more than 512"), e.getMessage());
    }
  }

  @Test
  void aTagThatIsOneCharacter() {
    for (String text : List.of("1\n00:00:01,000 --> 00:00:02,000\n<", "<>")) {
      SourceFile file = SourceFile.of("a.srt", text.getBytes(StandardCharsets.UTF_8));
      for (String id : List.of("srt", "vtt", "timed", "captions")) {
        try {
          Readers.standard().withId(id).read(file, "a", Language.ZH_CN);
        } catch (InputException e) {
          assertTrue(e.getMessage().startsWith("a.srt"), e.getMessage());
        }
      }
    }
  }

  @Test
  void aTimeAtTheEndOfALineThatGoesOnInTheNext() {
    for (String time :
        List.of("00:01\n:02", "00:01\n.5", "00:00:01\n,500", "00:01 -->\n00:02", "[00:01\n]")) {
      for (String before : List.of("", "甲 ", "灯塔。\n")) {
        String text = (before + time + "\n船到了。\n").repeat(3);
        SourceFile file = SourceFile.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
        try {
          Readers.standard().choose(file).reader().read(file, "a", Language.ZH_CN);
        } catch (InputException e) {
          assertTrue(e.getMessage().startsWith("a.txt"), e.getMessage());
        }
      }
    }
  }

  /** The reader of numbers stood still where the first number has no bound. */
  @Test
  void aNumberOfHundredsOfDigits() {
    assertEquals(1, ChineseNumbers.of("7".repeat(400)).size());
    assertEquals(1, ChineseNumbers.of("7".repeat(400) + "万5").size());
    assertEquals(2, ChineseNumbers.of("7".repeat(400) + "和8").size());
  }

  @Test
  void aNameThatATerminalObeys() {
    assertEquals(
        "a\\u001b[31m\\u202e.md:1:2: is wrong",
        InputException.at("a\u001b[31m\u202e.md", 1, 2, "is wrong").getMessage());
  }
}
