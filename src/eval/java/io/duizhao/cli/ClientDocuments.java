package io.duizhao.cli;

import io.duizhao.io.SafeZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lays out workspaces with all documents that there are: ours, and those beside the repository. */
final class ClientDocuments {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^~~~~ (\\w+)(?: !)?\n((?:(?!~~~~).*\n)+)~~~~");

  private static final Map<String, String> ENDINGS =
      Map.of(
          "markdown",
          "md",
          "plain",
          "txt",
          "captions",
          "txt",
          "timed",
          "txt",
          "webpage",
          "txt",
          "srt",
          "srt",
          "vtt",
          "vtt",
          "ass",
          "ass",
          "html",
          "html",
          "json",
          "json");

  private static final String PARAGRAPHS =
      "<w:p><w:r><w:t>听写的艺术</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr>"
          + "<w:t>主持人：</w:t></w:r><w:r><w:t>先听一遍，</w:t></w:r><w:r><w:rPr><w:i/></w:rPr>"
          + "<w:t>再</w:t></w:r><w:r><w:t>写下来。好吗？</w:t></w:r></w:p>";

  private final Path shared;
  private final Path work;

  /**
   * Makes them.
   *
   * @param shared the folder beside the repository
   * @param work where the workspaces go
   */
  ClientDocuments(Path shared, Path work) {
    this.shared = shared;
    this.work = work;
  }

  /** Returns the workspaces by their names. */
  Map<String, Path> layOut() throws IOException {
    Map<String, Path> all = new LinkedHashMap<>();
    all.put("samples", samples());
    all.put("transcripts", transcripts());
    all.put("gold pairs", gold());
    all.put("talks", talks());
    all.put("test documents", shapes());
    for (Path workspace : all.values()) {
      copy(Path.of("glossary"), workspace.resolve("glossary"));
    }
    return all;
  }

  private Path samples() throws IOException {
    Path workspace = work.resolve("samples");
    copy(Path.of("source-zh"), workspace.resolve("source-zh"));
    copy(Path.of("target-en"), workspace.resolve("target-en"));
    return workspace;
  }

  private Path transcripts() throws IOException {
    Path workspace = work.resolve("transcripts");
    for (Path file : list(shared.resolve("transcripts"))) {
      String name = file.getFileName().toString().substring(0, 3);
      put(file, workspace.resolve("source-zh/" + name + ".txt"));
      for (Path gold : folders(shared.resolve("gold"))) {
        if (gold.getFileName().toString().startsWith(name)) {
          put(gold.resolve("en.md"), workspace.resolve("target-en/" + name + ".md"));
        }
      }
    }
    return workspace;
  }

  private Path gold() throws IOException {
    Path workspace = work.resolve("gold");
    for (Path gold : folders(shared.resolve("gold"))) {
      put(gold.resolve("zh.txt"), workspace.resolve("source-zh/" + gold.getFileName() + ".txt"));
      put(gold.resolve("en.txt"), workspace.resolve("target-en/" + gold.getFileName() + ".txt"));
    }
    return workspace;
  }

  private Path talks() throws IOException {
    Path workspace = work.resolve("talks");
    for (Path talk : folders(shared.resolve("talks"))) {
      String name = talk.getFileName().toString().substring(0, 2);
      put(talk.resolve("zh.srt"), workspace.resolve("source-zh/" + name + ".srt"));
      put(talk.resolve("en.srt"), workspace.resolve("target-en/" + name + ".srt"));
    }
    return workspace;
  }

  /** Every file in the specifications of readers and writers, and one of a word processor. */
  private Path shapes() throws IOException {
    Path workspace = work.resolve("shapes");
    int number = 0;
    for (String page :
        List.of(
            "transcript/readers.md",
            "transcript/files.md",
            "transcript/writing.md",
            "cli/shapes.md")) {
      String text = Files.readString(Path.of("src/test/resources/io/duizhao").resolve(page));
      Matcher matcher = EXAMPLE.matcher(text.replaceAll("(?m)^(~~~~ \\w+) \\w+$", "$1"));
      while (matcher.find()) {
        String ending = ENDINGS.get(matcher.group(1));
        if (ending != null && matcher.group(2).codePoints().anyMatch(Character::isIdeographic)) {
          number++;
          Path file = workspace.resolve("source-zh/%03d.%s".formatted(number, ending));
          Files.createDirectories(file.getParent());
          Files.writeString(file, matcher.group(2));
        }
      }
    }
    Files.write(workspace.resolve("source-zh/word.docx"), docx());
    return workspace;
  }

  private static byte[] docx() throws IOException {
    String types = "http://schemas.openxmlformats.org/package/2006/";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    String type = "application/vnd.openxmlformats-";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        bytes(
            "<Types xmlns='%scontent-types'><Default Extension='rels' ContentType='%spackage.relationships+xml'/><Override PartName='/word/document.xml' ContentType='%sofficedocument.wordprocessingml.document.main+xml'/></Types>"
                .formatted(types, type, type)));
    parts.put(
        "_rels/.rels",
        bytes(
            "<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='%sofficeDocument' Target='word/document.xml'/></Relationships>"
                .formatted(types, office)));
    parts.put(
        "word/document.xml",
        bytes(
            "<w:document xmlns:w='%s'><w:body>%s</w:body></w:document>"
                .formatted(word, PARAGRAPHS)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SafeZip.write(parts, out);
    return out.toByteArray();
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : list(from)) {
      put(file, to.resolve(file.getFileName().toString()));
    }
  }

  private static void put(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.write(to, Files.readAllBytes(from));
  }

  /** Returns the files of a folder, none where there is no such folder. */
  static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Path> folders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Files::isDirectory).sorted().toList();
    }
  }
}
