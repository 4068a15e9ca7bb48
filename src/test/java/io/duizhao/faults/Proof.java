package io.duizhao.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.exchange.tmx.TmxReader;
import io.duizhao.io.InputException;
import io.duizhao.io.SafeXml;
import io.duizhao.io.SafeZip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What must hold after every round, whatever happened in it. Each method returns what does not. */
public final class Proof {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int REFUSED = 3;
  private static final List<String> KEPT =
      List.of("alignments", "translations", "suppressions.tsv", ".duizhao");

  /** Indexes and stamps: made again, and rightly other ones where an input was changed. */
  private static final List<String> MADE = List.of(".duizhao/tm", ".duizhao/run");

  private Proof() {}

  /** A command that failed says why, once, and without its inner life. */
  public static List<String> ofMessage(Outcome outcome, int usual) {
    List<String> broken = new ArrayList<>();
    String err = outcome.err();
    if (err.contains("\tat ") || err.contains("Exception") && !err.contains("duizhao: ")) {
      broken.add("a stack trace");
    }
    if (err.contains("internal error") || err.contains("OutOfMemory")) {
      broken.add("an internal error");
    }
    if (outcome.status() < 0) {
      broken.add("hung, lost an edit, or blamed something else");
    }
    if (outcome.status() != usual && !outcome.wasKilled()) {
      if (outcome.status() == 0) {
        broken.add("status 0 where " + usual + " is usual");
      } else if (!err.contains("duizhao: ") && !err.contains("  ") && outcome.status() != 1) {
        broken.add("no message");
      }
    }
    return broken;
  }

  /** Every line that holds a decision still stands in its file. */
  public static List<String> ofDecisions(Path before, Path now) throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : Folders.walk(before)) {
      String name = before.relativize(file).toString();
      if (Files.isRegularFile(file)
          && KEPT.stream().anyMatch(name::startsWith)
          && MADE.stream().noneMatch(name::startsWith)) {
        Set<String> lines = decisions(now.resolve(name));
        for (String decision : decisions(file)) {
          if (!lines.contains(decision)) {
            broken.add("lost from " + name + ": " + decision);
          }
        }
      }
    }
    return broken;
  }

  /** A merged document that a person went on working on is not overwritten by a later merge. */
  static List<String> ofMark(Launch launch, Task task, Path folder)
      throws IOException, InterruptedException {
    List<String> broken = new ArrayList<>();
    if (task.name().startsWith("merge")) {
      Path file = folder.resolve(task.arguments().get(task.arguments().size() - 1));
      String edited = Files.readString(file) + "ours\n";
      Files.writeString(file, edited);
      Outcome outcome = launch.run(folder, task.arguments());
      if (outcome.status() != REFUSED || !Files.readString(file).equals(edited)) {
        broken.add("an edit of the merged file was not respected: " + outcome);
      }
    }
    return broken;
  }

  private static Set<String> decisions(Path file) throws IOException {
    Set<String> decisions = new TreeSet<>();
    if (Files.exists(file)) {
      boolean isAlignment = file.toString().endsWith(".align.tsv");
      for (String line : Files.readAllLines(file)) {
        if (!isAlignment) {
          decisions.add(line);
        } else if (line.contains("\tconfirmed\t")) {
          decisions.add(line.substring(0, line.indexOf('\t', line.indexOf('\t') + 1)));
        }
      }
    }
    return decisions;
  }

  /** Every file is whole in its format. */
  public static List<String> ofForms(Path folder) throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : Folders.walk(folder)) {
      String name = folder.relativize(file).toString();
      if (Files.isRegularFile(file) && !name.endsWith(".part") && !name.contains(".staged/")) {
        try {
          check(name, Files.readAllBytes(file));
        } catch (IOException | SAXException | InputException e) {
          broken.add(name + " is damaged: " + e.getMessage());
        }
      }
    }
    return broken;
  }

  private static void check(String name, byte[] bytes) throws IOException, SAXException {
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "xlf", "tmx", "tbx" -> {
        InputStream in = new ByteArrayInputStream(bytes);
        if (name.startsWith("tm/")) {
          // The client's own file, of which some things are mended whenever it is read.
          TmxReader.read(name, in, unit -> {});
        } else {
          SafeXml.saxReader().parse(new InputSource(in));
        }
      }
      case "json" -> JSON.readTree(bytes);
      case "jsonl" -> {
        for (String line : new String(bytes, java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
          JSON.readTree(line);
        }
      }
      case "xlsx", "docx", "zip" -> {
        Set<String> names = new HashSet<>(SafeZip.entries(bytes).keySet());
        if (names.isEmpty()) {
          throw new IOException("no entries");
        }
      }
      default -> {
        // Lines of text: whole if they are the old or the new ones, which is checked elsewhere.
      }
    }
  }
}
