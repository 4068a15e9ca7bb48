package io.duizhao.transcript;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.transcript.formats.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds and speakers against those that a person gave to each sentence of real transcripts. */
class GoldKindsTest {
  private static final Path SHARED = Path.of(System.getProperty("duizhao.shared", "../shared"));

  @ParameterizedTest
  @CsvSource({
    "000, 000, 0.97",
    "001, 001, 0.97",
    "003, 003-first-part, 0.97",
    "004, 004-first-part, 0.95"
  })
  void mostLettersHaveTheKindAndSpeakerOfTheGold(String transcript, String gold, double reach)
      throws IOException {
    Path wanted = SHARED.resolve("gold").resolve(gold).resolve("zh.tsv");
    assumeTrue(Files.exists(wanted), () -> "no gold at " + wanted);
    List<String> labels = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (Block block : blocks(transcript)) {
      String label = block.kind().label() + "\t" + (block.speaker() == null ? "" : block.speaker());
      String text = letters(block.text().text());
      letters.append(text);
      text.chars().forEach(c -> labels.add(label));
    }
    int at = 0;
    int all = 0;
    int agree = 0;
    for (String line : Files.readAllLines(wanted)) {
      String[] fields = line.split("\t", -1);
      String text = letters(fields[3]);
      int found = letters.indexOf(text, at);
      assertTrue(found >= 0, () -> "text lost: " + fields[0]);
      at = found + text.length();
      all += text.length();
      for (int i = found; i < at; i++) {
        agree += labels.get(i).equals(fields[1] + "\t" + fields[2]) ? 1 : 0;
      }
    }
    double share = agree / (double) all;
    assertTrue(share >= reach, transcript + ": " + share);
  }

  private static List<Block> blocks(String transcript) throws IOException {
    try (Stream<Path> files = Files.list(SHARED.resolve("transcripts"))) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(transcript))
              .findFirst()
              .orElseThrow();
      SourceFile source = SourceFile.read(file, transcript);
      return Readers.standard()
          .choose(source)
          .reader()
          .read(source, transcript, Language.ZH_CN)
          .blocks();
    }
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
