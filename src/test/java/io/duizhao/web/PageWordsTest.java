package io.duizhao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page says the same in both languages, and says nothing that it has no words for. */
class PageWordsTest {
  private static final Path PAGE = Path.of("src/main/resources/io/duizhao/web/page");
  private static final Pattern WORD = Pattern.compile("(?m)^  '?([\\w-]+)'?:\\s*['\"](.*)['\"],$");
  private static final Pattern USE = Pattern.compile("\\bt\\('([\\w-]+)'");
  private static final Pattern BLANK = Pattern.compile("\\{\\d}");

  private static Map<String, String> words(String file) throws IOException {
    Map<String, String> words = new TreeMap<>();
    Matcher line = WORD.matcher(Files.readString(PAGE.resolve(file)));
    while (line.find()) {
      words.put(line.group(1), line.group(2));
    }
    return words;
  }

  @Test
  void bothLanguagesHaveTheSameWordsWithTheSameBlanks() throws IOException {
    Map<String, String> en = words("en.js");
    Map<String, String> zh = words("zh.js");
    assertTrue(en.size() > 200, "read " + en.size());
    assertEquals(en.keySet(), zh.keySet());
    for (String word : en.keySet()) {
      assertEquals(blanks(en.get(word)), blanks(zh.get(word)), word);
    }
  }

  private static TreeSet<String> blanks(String text) {
    TreeSet<String> blanks = new TreeSet<>();
    Matcher blank = BLANK.matcher(text);
    while (blank.find()) {
      blanks.add(blank.group());
    }
    return blanks;
  }

  @Test
  void everyWordThatThePageAsksForIsThere() throws IOException {
    TreeSet<String> missing = new TreeSet<>();
    Map<String, String> en = words("en.js");
    try (Stream<Path> files = Files.list(PAGE)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          if (!en.containsKey(use.group(1))) {
            missing.add(file.getFileName() + ": " + use.group(1));
          }
        }
      }
    }
    assertEquals(new TreeSet<String>(), missing);
  }
}
