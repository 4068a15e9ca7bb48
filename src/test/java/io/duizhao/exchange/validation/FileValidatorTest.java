package io.duizhao.exchange.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileValidatorTest {
  private static final String HEADER =
      "<header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\""
          + " adminlang=\"en\" srclang=\"zh\" datatype=\"plaintext\"/>";

  @TempDir private Path folder;

  private static String memory(String units) {
    return "<tmx version=\"1.4\">" + HEADER + "<body>" + units + "</body></tmx>";
  }

  private static String unit(String text) {
    return "<tu><tuv xml:lang=\"zh\"><seg>" + text + "</seg></tuv></tu>";
  }

  private FileValidator.Verdict check(byte[] content) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, content);
    return FileValidator.check(file, "file");
  }

  private FileValidator.Verdict check(String content) throws IOException {
    return check(content.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> messages(String content) throws IOException {
    return check(content).problems().stream().map(Problem::message).toList();
  }

  @Test
  void countsTheUnitsOfAValidMemory() throws IOException {
    FileValidator.Verdict verdict = check(memory(unit("一") + unit("二")));
    assertTrue(verdict.isValid());
    assertEquals("TMX 1.4", verdict.format());
    assertEquals(2, verdict.units());
  }

  @Test
  void readsUtf16AndADocumentTypeThatIsNotThere() throws IOException {
    String text =
        "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\">"
            + memory(unit("一"));
    assertTrue(check(text.getBytes(StandardCharsets.UTF_16LE)).isValid());
  }

  @Test
  void saysLineAndColumn() throws IOException {
    List<Problem> problems = check(memory("\n<tu><seg>一</seg></tu>")).problems();
    assertEquals(2, problems.get(0).line());
    assertTrue(problems.get(0).column() > 5);
    assertTrue(
        problems.get(0).message().contains("element \"seg\" not allowed"), problems::toString);
  }

  @Test
  void neverReadsWhatAFileNames() throws IOException {
    Path secret = folder.resolve("secret");
    Files.writeString(secret, "secret");
    String text =
        "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + memory(unit("&x;"));
    assertEquals(
        List.of("the entity &x; stands for another file, which is never read; write its text here"),
        messages(text));
  }

  @Test
  void refusesEntitiesThatMultiply() throws IOException {
    StringBuilder type = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      type.append("<!ENTITY a").append(i).append(" \"");
      type.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    List<String> messages = messages(type + "]>" + memory(unit("&a11;")));
    assertEquals(1, messages.size());
    assertTrue(messages.get(0).contains("entities that multiply"), messages::toString);
  }

  @Test
  void namesAWrongEncoding() throws IOException {
    String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + memory(unit("你好"));
    FileValidator.Verdict verdict = check(text.getBytes(Charset.forName("GB18030")));
    assertEquals(1, verdict.problems().size());
    assertTrue(verdict.problems().get(0).column() > 100, verdict.problems()::toString);
  }

  @Test
  void saysThatAFileIsTruncatedOrEmpty() throws IOException {
    String text = memory(unit("一"));
    assertEquals(
        List.of("the file ends in the middle of an element; get the whole file"),
        messages(text.substring(0, text.length() - "</tuv></tu></body></tmx>".length())));
    assertEquals(List.of("the file is empty"), messages(""));
  }

  @Test
  void knowsStrictFromTransitional() throws IOException {
    String file =
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file"
            + " original=\"a\" datatype=\"%s\" source-language=\"zh\"><body><trans-unit"
            + " id=\"1\"><source>一</source></trans-unit></body></file></xliff>";
    assertEquals("XLIFF 1.2 strict", check(file.formatted("plaintext")).format());
    assertEquals("XLIFF 1.2 transitional", check(file.formatted("markdown")).format());
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThrows(InputException.class, () -> check("<html/>"));
    assertThrows(InputException.class, () -> check("<xliff version=\"1.0\"/>"));
    assertThrows(InputException.class, () -> FileValidator.check(folder, "folder"));
    assertThrows(InputException.class, () -> FileValidator.check(folder.resolve("none"), "none"));
  }
}
