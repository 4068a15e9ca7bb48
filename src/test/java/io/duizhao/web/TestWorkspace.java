package io.duizhao.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small workspace for tests. */
final class TestWorkspace {
  private TestWorkspace() {}

  private static final String ZH =
      """
      # 一次关于翻译的谈话

      **主持人：** 我们先从一个简单的问题开始。机器翻译会取代译者吗？

      **嘉宾：** 不会。它会改变译者的工作，就像翻译记忆库当年改变过一次那样。

      **主持人：** 那**术语库**呢？你们怎么管？

      **嘉宾：** 每个名字只有一种写法，由一个人负责。说实话，一开始没有人相信。

      **主持人：** 谢谢你来参加今天的节目。
      """;

  private static final String EN =
      """
      # A Conversation about Translation

      **Host:** Let us start with a simple question. Will machine translation replace translators?

      **Guest:** No. It will change the translator's work, the way translation memories once did.

      **Host:** And the **termbase**? How do you keep it?

      **Guest:** Every name has one spelling, and one person looks after it. To be honest, nobody \
      believed it at first.

      **Host:** Thank you for coming to the programme today.
      """;

  private static final String GLOSSARY =
      """
      id,category,zh,zh_variants,zh_forbidden,zh_asr,en,en_variants,en_forbidden,case,dnt,severity,note
      mt,term,机器翻译,,,,machine translation,,automatic translation,any,,,
      tm,term,翻译记忆库,,,,translation memory,translation memories,,any,,,
      tb,term,术语库,,,,termbase,,,any,,,
      """;

  /** Writes the workspace into a folder. */
  static Path in(Path folder) {
    write(folder.resolve("source-zh/talk.md"), ZH);
    write(folder.resolve("target-en/talk.md"), EN);
    write(folder.resolve("source-zh/job.md"), "机器翻译是什么？\n\n我们**明天**再谈。\n");
    write(folder.resolve("glossary/terms.csv"), GLOSSARY);
    return folder;
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
