package io.duizhao.term;

import io.duizhao.term.format.GlossaryCsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up glossary of any size, and texts that use its terms; the same for the same seed. */
final class LargeTermbase {
  private static final int CHARACTERS = 3000;
  private static final int WORDS = 300_000;
  private static final int FIRST_HAN = 0x4E00;
  private static final String[] SYLLABLES =
      "ba co de fi gu la me ni po ra se ti vo wa xi tor ment ing ster lix".split(" ");

  private final Random random;
  private final List<String> chinese = new ArrayList<>();
  private final List<String> english = new ArrayList<>();
  private final String csv;

  LargeTermbase(int concepts, long seed) {
    random = new Random(seed);
    StringBuilder rows = new StringBuilder(GlossaryCsv.header()).append('\n');
    for (int i = 0; i < concepts; i++) {
      String zh = han(2 + random.nextInt(6));
      String en = words(1 + random.nextInt(3));
      chinese.add(zh);
      english.add(en);
      rows.append("c").append(i).append(",term,").append(zh).append(',').append(han(4));
      rows.append("|").append(han(6)).append(",,,").append(en).append(',').append(words(2));
      rows.append(",").append(words(3)).append(",any,,,a remark,\n");
    }
    csv = rows.toString();
  }

  /** Returns the glossary as a CSV file. */
  String csv() {
    return csv;
  }

  /** Returns a Chinese text of about so many characters, every tenth word of it a term. */
  String chinese(int length) {
    StringBuilder text = new StringBuilder(length + 20);
    while (text.length() < length) {
      text.append(random.nextInt(10) == 0 ? chinese.get(random.nextInt(chinese.size())) : han(2));
      if (random.nextInt(12) == 0) {
        text.append('，');
      }
    }
    return text.toString();
  }

  /** Returns an English text of about so many characters, every tenth word of it a term. */
  String english(int length) {
    StringBuilder text = new StringBuilder(length + 40);
    while (text.length() < length) {
      text.append(random.nextInt(10) == 0 ? english.get(random.nextInt(english.size())) : words(1));
      text.append(random.nextInt(12) == 0 ? ", " : " ");
    }
    return text.toString();
  }

  private String han(int length) {
    StringBuilder han = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      han.append((char) (FIRST_HAN + skewed(CHARACTERS)));
    }
    return han.toString();
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ");
      int word = skewed(WORDS);
      for (int rest = word + 1; rest > 0; rest /= SYLLABLES.length) {
        words.append(SYLLABLES[rest % SYLLABLES.length]);
      }
    }
    return words.toString();
  }

  /** Returns a number below a bound, small ones far oftener than large ones, as words are. */
  private int skewed(int bound) {
    double x = random.nextDouble();
    return (int) (bound * x * x);
  }
}
