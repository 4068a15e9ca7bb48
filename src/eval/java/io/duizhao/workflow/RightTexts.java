package io.duizhao.workflow;

import io.duizhao.check.GoldPairs;
import io.duizhao.check.mistake.RightText;
import io.duizhao.model.unit.TranslationUnit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Texts with right translations: a folder of texts aligned by hand, by its name, or lines of a
 * table {@code zh<TAB>en}, {@code FILE:FROM-TO} with lines counted from 1, packed or not.
 */
final class RightTexts {
  private RightTexts() {}

  static List<RightText> of(List<String> names) throws IOException {
    List<RightText> texts = new ArrayList<>();
    for (String name : names) {
      texts.addAll(name.contains(":") ? table(name) : gold(name));
    }
    return texts;
  }

  private static List<RightText> gold(String name) throws IOException {
    List<RightText> texts = new ArrayList<>();
    for (TranslationUnit unit : GoldPairs.document(GoldPairs.FOLDER.resolve(name)).units()) {
      if (unit.isTranslated()) {
        texts.add(new RightText(unit.sourceText(), unit.targetText()));
      }
    }
    return texts;
  }

  private static List<RightText> table(String name) throws IOException {
    int colon = name.lastIndexOf(':');
    String[] range = name.substring(colon + 1).split("-", -1);
    long from = Long.parseLong(range[0]);
    Path file = Path.of(name.substring(0, colon));
    try (InputStream in = Files.newInputStream(file);
        InputStream text = name.contains(".gz:") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(from - 1)
          .limit(Long.parseLong(range[1]) - from + 1)
          .map(line -> line.split("\t", -1))
          .filter(pair -> pair.length >= 2)
          .map(pair -> new RightText(pair[0], pair[1]))
          .toList();
    }
  }
}
