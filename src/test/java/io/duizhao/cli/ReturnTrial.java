package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Exports a made-up talk, edits and damages the file by a number, and imports it: every edit has to
 * arrive or to be told, every fault to be a finding.
 */
final class ReturnTrial {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path root;

  /** Makes trials in an empty folder. */
  ReturnTrial(Path root) {
    this.root = root;
  }

  /** Opens a file in another program and saves it. */
  @FunctionalInterface
  interface Saving {
    void on(Path file) throws IOException;
  }

  /**
   * Tries one.
   *
   * @param format {@code xlsx}, {@code docx} or {@code jsonl}
   * @param saving what another program does to the file before it comes back
   * @throws AssertionError where a fault was not told or an edit lost
   */
  void run(String format, long seed, Saving saving) throws IOException {
    TrialTalk.layOut(root, seed);
    boolean lines = format.equals("jsonl");
    if (lines) {
      Files.delete(root.resolve("target-en/talk.md"));
    }
    Program.Outcome export =
        Program.run("export", format, root.toString(), "--out", root.resolve("x").toString());
    assertEquals(ExitStatus.CLEAN, export.status(), export.err());
    Path file = root.resolve("x/talk." + format);
    ExpectedReturn expected = new ExpectedReturn();
    Random random = new Random(seed);
    if (lines) {
      Files.write(file, LineDamage.in(Files.readAllLines(file), random, expected));
    } else {
      List<List<String>> rows = OfficeRows.of(file);
      RowDamage.in(rows, random, expected);
      OfficeRows.write(rows, file);
    }
    String sent = lines ? Files.readString(file) : OfficeRows.of(file).toString() + "\n";
    saving.on(file);
    Program.Outcome outcome =
        Program.run("import", format, file.toString(), "--dir", root.toString(), "--format=json");
    String what = format + ", seed " + seed + "\n" + sent + outcome.err() + outcome.out();
    assertFalse(outcome.err().contains("\tat "), what);
    JsonNode findings = JSON.readTree(outcome.out());
    Path stored = root.resolve("translations/talk.jsonl");
    String store = Files.exists(stored) ? Files.readString(stored) : "";
    expected.verify(findings, store, what + store);
  }
}
