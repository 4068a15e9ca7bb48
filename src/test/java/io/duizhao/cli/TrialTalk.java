package io.duizhao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A made-up talk in both languages whose shape a number decides. */
final class TrialTalk {
  /** The title in the front matter. */
  static final String TITLE = "谁来检查记录";

  private final Random random;
  private final StringBuilder zh = new StringBuilder();
  private final StringBuilder en = new StringBuilder();

  private TrialTalk(long seed) {
    random = new Random(seed);
  }

  /** Lays out a workspace with the talk in {@code source-zh} and {@code target-en}. */
  static void layOut(Path root, long seed) throws IOException {
    TrialTalk talk = new TrialTalk(seed);
    talk.both("---\ntitle: \"" + TITLE + "\"\n---", "---\ntitle: \"Who Checks the Records\"\n---");
    talk.both("# 谁来**检查**记录？", "# Who **Checks** the Records?");
    for (int i = 1; i <= 24; i++) {
      talk.paragraph(i * 7);
    }
    TestWorkspace workspace = new TestWorkspace(root);
    workspace.write("source-zh/talk.md", talk.zh.toString());
    workspace.write("target-en/talk.md", talk.en.toString());
    Files.deleteIfExists(workspace.path("translations/talk.jsonl"));
  }

  private void paragraph(int n) {
    switch (random.nextInt(8)) {
      case 0 ->
          both(
              "**主持人：** 这里有" + n + "条记录。你检查过吗？",
              "**Host:** Here are " + n + " records. Did you check them?");
      case 1 ->
          both(
              "**嘉宾：** 第" + n + "条很短，我改了，它现在没问题了。",
              "**Guest:** Number " + n + " is short. I changed it, and now it is fine.");
      case 2 -> both("好的。", "All right.");
      case 3 ->
          both(
              "- 记录" + n + "写在`log" + n + ".txt`里，请看[说明](https://example.org/" + n + ")。",
              "- Record "
                  + n
                  + " is in `log"
                  + n
                  + ".txt`; see [the notes](https://example.org/"
                  + n
                  + ").");
      case 4 -> zh.append("只有中文才有第").append(n).append("条说明。\n\n");
      case 5 ->
          en.append("An aside that only the English has, about nothing in particular, no ")
              .append(n)
              .append(".\n\n");
      case 6 ->
          both(
              "**第" + n + "条***先*检查，再提交。",
              "**Number " + n + "** is *first* checked and then submitted.");
      default ->
          both(
              "这是第" + n + "条记录，请检查里面的**名字**。",
              "This is record " + n + "; please check the **names** in it.");
    }
  }

  private void both(String chinese, String english) {
    zh.append(chinese).append("\n\n");
    en.append(english).append("\n\n");
  }
}
