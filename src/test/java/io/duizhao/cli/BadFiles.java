package io.duizhao.cli;

import io.duizhao.io.SafeZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Files that are damaged, wrong or hostile, made of those that a workspace exports. Each has a name
 * such as {@code laughs.sheet.xlsx}: what is wrong, where, and the ending.
 */
final class BadFiles {
  /** What a file of the machine holds; no output may ever have it. */
  static final String SECRET = "the-secret-of-this-machine";

  private static final int MEGABYTE = 1 << 20;

  private final Path folder;
  private final TestWorkspace workspace;

  /** Makes the files' originals: exports of the workspace {@code folder}. */
  BadFiles(Path folder) throws IOException {
    this.folder = folder;
    workspace = workspace(folder);
    workspace.write("secret.txt", SECRET);
    for (String format : new String[] {"xliff", "xlsx", "docx", "tmx", "tbx"}) {
      workspace.export(format);
    }
    Files.move(workspace.path("x/talk.docx"), workspace.path("x/table.docx"));
    Program.run("export", "xliff", folder.toString(), "--xliff", "2.1", "--out", folder + "/x/2");
    workspace.write("answers/source-zh/talk.md", workspace.read("source-zh/talk.md"));
    Program.run("export", "jsonl", folder + "/answers", "--out", folder + "/x");
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("你好，这里是正文。");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      workspace.write("x/talk.docx", out.toByteArray());
    }
  }

  /** Lays out the workspace whose exports are damaged. */
  static TestWorkspace workspace(Path folder) throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(folder);
    workspace.write("source-zh/talk.md", TestWorkspace.ZH.replace("名字", "**名字**"));
    workspace.write("target-en/talk.md", TestWorkspace.EN.replace("names", "**names**"));
    return workspace;
  }

  /** Makes a file by its name and returns where it is. */
  Path make(String name) throws IOException {
    Path file = folder.resolve(name);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String[] words = name.split("\\.");
    String place = words.length > 2 ? words[1] : "";
    Files.write(file, bytes(words[0], place, ending));
    return file;
  }

  private byte[] bytes(String fault, String place, String ending) throws IOException {
    return switch (fault) {
      case "empty" -> new byte[0];
      case "noise" -> noise();
      case "text" -> "This is a text, and nothing else.\n".getBytes(StandardCharsets.UTF_8);
      case "old", "locked" -> compound();
      case "half" -> {
        byte[] whole = original(place, ending);
        yield Arrays.copyOf(whole, whole.length / 2);
      }
      case "macro" -> original(place, "xlsx");
      case "gbk" -> text(place, ending).getBytes(Charset.forName("GB18030"));
      case "utf16" ->
          text(place, ending)
              .replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"")
              .getBytes(StandardCharsets.UTF_8);
      case "klingon" ->
          text(place, ending)
              .replace("encoding=\"UTF-8\"", "encoding=\"x-klingon\"")
              .getBytes(StandardCharsets.UTF_8);
      case "lacks" -> without(part(place), original("", ending));
      case "bomb" -> bomb();
      case "xxe" -> hostile(place, ending, "<!ENTITY e SYSTEM \"" + secret() + "\">");
      case "fetch" -> hostile(place, ending, "<!ENTITY % e SYSTEM \"" + secret() + "\"> %e;");
      case "laughs" -> hostile(place, ending, laughs());
      case "twice" -> edited(place, ending, BadFiles::twice);
      case "missing" -> edited(place, ending, text -> text.replaceFirst(UNIT.get(ending), ""));
      case "source" -> edited(place, ending, text -> text.replace("取代译者", "取代作者"));
      case "uncoded" -> edited(place, ending, BadFiles::uncoded);
      default -> throw new IllegalArgumentException(fault);
    };
  }

  private static final Map<String, String> UNIT =
      Map.of("xlf", "(?s)<(trans-unit|unit)\\b.*?</\\1>", "jsonl", "\\{.*\n");

  private byte[] edited(String place, String ending, UnaryOperator<String> edit)
      throws IOException {
    return edit.apply(text(place, ending)).getBytes(StandardCharsets.UTF_8);
  }

  /** Takes the code out of the target of the last segment that has one. */
  private static String uncoded(String text) {
    return text.replaceFirst(
        "(<target[^>]*>[^<]*)(?:<bpt.*?</bpt>|<pc[^>]*>)([^<]*)(?:<ept.*?</ept>|</pc>)", "$1$2");
  }

  private static String twice(String text) {
    return text.startsWith("{")
        ? text + text.lines().findFirst().orElse("") + "\n"
        : text.replaceFirst("(?s)(<(trans-unit|unit)\\b.*?</\\2>)", "$1$1");
  }

  private byte[] original(String place, String ending) throws IOException {
    String name = place.equals("table") ? "table" : ending.equals("tbx") ? "glossary" : "talk";
    return Files.readAllBytes(
        workspace.path("x/" + (place.equals("2") ? "2/" : "") + name + "." + ending));
  }

  private String text(String place, String ending) throws IOException {
    return new String(original(place, ending), StandardCharsets.UTF_8);
  }

  private String secret() {
    return workspace.path("secret.txt").toUri().toString();
  }

  private static String laughs() {
    StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ha\">");
    for (int i = 1; i <= 9; i++) {
      entities.append("<!ENTITY l").append(i).append(" \"");
      entities.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return entities.append("<!ENTITY e \"&l9;\">").toString();
  }

  /** Declares entities and names one in the first text of the content. */
  private byte[] hostile(String place, String ending, String entities) throws IOException {
    if (ending.equals("xlsx") || ending.equals("docx")) {
      Map<String, byte[]> parts =
          new LinkedHashMap<>(
              SafeZip.entries(original(place.equals("table") ? place : "", ending)));
      String part = part(place);
      String xml = new String(parts.get(part), StandardCharsets.UTF_8);
      parts.put(part, hostile(xml, entities).getBytes(StandardCharsets.UTF_8));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      SafeZip.write(parts, out);
      return out.toByteArray();
    }
    return hostile(text(place, ending), entities).getBytes(StandardCharsets.UTF_8);
  }

  private static String hostile(String xml, String entities) {
    String plain = xml.replaceFirst("<!DOCTYPE[^>]*>", "");
    int root = plain.startsWith("<?xml") ? plain.indexOf("?>") + 2 : 0;
    String name = plain.substring(root).replaceFirst("(?s)^.*?<([\\w:]+).*", "$1");
    String body =
        plain
            .substring(root)
            .replaceFirst(">(?=[^<>\\s][^<>]*</(?:\\w+:)?(?:t|source|seg|term)>)", ">&e;");
    return plain.substring(0, root) + "<!DOCTYPE " + name + " [" + entities + "]>" + body;
  }

  /** Names of parts, shortly. */
  private static String part(String place) {
    return switch (place) {
      case "types" -> "[Content_Types].xml";
      case "sheet" -> "xl/worksheets/sheet1.xml";
      case "strings" -> "xl/sharedStrings.xml";
      case "styles" -> "xl/styles.xml";
      case "workbook" -> "xl/workbook.xml";
      default -> "word/document.xml";
    };
  }

  private static byte[] without(String part, byte[] archive) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>(SafeZip.entries(archive));
    parts.remove(part);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SafeZip.write(parts, out);
    return out.toByteArray();
  }

  private static byte[] compound() throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] noise() {
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);
    return noise;
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] zeros = new byte[MEGABYTE];
      for (String name : new String[] {"word/document.xml", "xl/worksheets/sheet1.xml"}) {
        zip.putNextEntry(new ZipEntry(name));
        for (int i = 0; i < 50; i++) {
          zip.write(zeros);
        }
      }
    }
    return out.toByteArray();
  }
}
