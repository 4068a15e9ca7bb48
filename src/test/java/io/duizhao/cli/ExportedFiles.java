package io.duizhao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A small workspace, and what every command makes of it, for tests in other packages. */
public final class ExportedFiles {
  private ExportedFiles() {}

  /** Lays the workspace out in an empty folder; what it exports is in {@code back}. */
  public static void layOut(Path root) throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    ok(workspace.run());
    String back = root.resolve("back").toString();
    for (String format : List.of("xliff", "tmx", "xlsx", "docx", "jsonl", "tbx")) {
      ok(Program.run("export", format, root.toString(), "--out", back));
    }
    ok(Program.run("export", "xliff", root.toString(), "--xliff", "2.1", "--out", back + "/two"));
    String glossary = root.resolve("glossary/terms.csv").toString();
    for (String ending : List.of("xlsx", "utx", "txt")) {
      ok(Program.run("terms", "convert", glossary, "--out", back + "/terms." + ending));
    }
    for (String format : List.of("links", "ladder", "vecalign", "intertext", "jsonl", "tsv")) {
      ok(
          Program.run(
              "align",
              root.resolve("source-zh/talk.md").toString(),
              root.resolve("target-en/talk.md").toString(),
              "--format",
              format,
              "--out",
              back + "/beads." + format));
    }
    workspace.write("prose.txt", "首先雨停了，因为风来了。然后船到了，因为桥修好了。\n".repeat(60));
    workspace.write("pairs.tsv", "灯塔在河边。\tThe lighthouse stands by the river.\n".repeat(30));
    ok(
        Program.run(
            "segment",
            "train",
            root.resolve("prose.txt").toString(),
            "--out",
            back + "/own.model"));
    ok(
        Program.run(
            "lexicon", "train", root.resolve("pairs.tsv").toString(), "--out", back + "/own.lex"));
  }

  private static void ok(Program.Outcome outcome) {
    if (outcome.status() > 1) {
      throw new IllegalStateException(outcome.toString());
    }
  }
}
