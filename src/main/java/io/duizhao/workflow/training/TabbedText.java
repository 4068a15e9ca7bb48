package io.duizhao.workflow.training;

import io.duizhao.text.Scripts;
import io.duizhao.workflow.memory.ParallelText;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * A sentence and its translation a line, separated by a tab, perhaps packed with gzip; the side
 * with more Chinese characters is the Chinese. Further columns and lines without a tab are left
 * aside.
 */
record TabbedText(Path file) implements ParallelText {
  @Override
  public void read(BiConsumer<String, String> pairs) {
    TrainingFiles.open(file)
        .text()
        .lines()
        .forEach(
            line -> {
              String[] sides = line.split("\t", -1);
              if (sides.length > 1) {
                boolean chineseFirst = Scripts.hanShare(sides[0]) >= Scripts.hanShare(sides[1]);
                pairs.accept(sides[chineseFirst ? 0 : 1], sides[chineseFirst ? 1 : 0]);
              }
            });
  }
}
