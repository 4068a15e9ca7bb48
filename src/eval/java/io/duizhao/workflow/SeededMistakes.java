package io.duizhao.workflow;

import io.duizhao.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a mistake into a right pair of texts: one way for each class of mistakes. */
enum SeededMistakes {
  NUMBER("numbers") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return replaced(pair, DIGITS, random, digits -> otherDigits(digits, random));
    }
  },
  NUMBER_WORD("numbers") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      boolean told = Pattern.compile("[二两三四五六七八九十百千万\\d]").matcher(pair.zh).find();
      return told
          ? replaced(pair, NUMBER_WORDS, random, word -> otherWord(word, random))
          : Optional.empty();
    }
  },
  MAGNITUDE("numbers") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return replaced(
          pair,
          Pattern.compile("\\b(?:thousand|million|billion)\\b"),
          random,
          word -> word.equals("million") ? "billion" : "million");
    }
  },
  UNTRANSLATED("terms.untranslated") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      Matcher han = Pattern.compile("\\p{IsHan}{2}").matcher(pair.zh);
      return han.find()
          ? replaced(pair, Pattern.compile("\\b[a-z]{4,}\\b"), random, word -> han.group())
          : Optional.empty();
    }
  },
  COPIED("target.copied") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return Optional.of(new Seeded(pair.zh, pair.zh, new Span(0, pair.zh.length())));
    }
  },
  CUT_SHORT("length.short") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      String[] words = pair.en.split(" ", -1);
      if (words.length < 24) {
        return Optional.empty();
      }
      String cut = String.join(" ", List.of(words).subList(0, words.length / 3)) + ".";
      return Optional.of(new Seeded(pair.zh, cut, new Span(0, cut.length())));
    }
  },
  ADDED("length.long") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      int words = pair.en.split(" ", -1).length;
      if (words < 8 || next.en.split(" ", -1).length < words * 1.5) {
        return Optional.empty();
      }
      String text = pair.en + " " + next.en;
      return Optional.of(new Seeded(pair.zh, text, new Span(pair.en.length(), text.length())));
    }
  },
  REPEATED("sentences.repeated") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      boolean one = pair.en.matches("[A-Z][^.!?]{20,}[.!?]");
      String text = pair.en + " " + pair.en;
      return one
          ? Optional.of(new Seeded(pair.zh, text, new Span(pair.en.length() + 1, text.length())))
          : Optional.empty();
    }
  },
  END_MARK("punctuation.end") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      boolean ended = pair.en.endsWith(".") && pair.zh.matches("(?s).*[。！？]");
      String text = pair.en.substring(0, Math.max(0, pair.en.length() - 1));
      return ended
          ? Optional.of(new Seeded(pair.zh, text, new Span(text.length() - 1, text.length())))
          : Optional.empty();
    }
  },
  QUESTION("question.lost") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      boolean asks = pair.en.endsWith("?") && pair.zh.matches("(?s).*[?？]");
      int end = pair.en.length();
      return asks
          ? Optional.of(
              new Seeded(pair.zh, pair.en.substring(0, end - 1) + ".", new Span(end - 1, end)))
          : Optional.empty();
    }
  },
  UNPAIRED("marks.unpaired") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      Matcher pairOf = Pattern.compile("\\([^()]+\\)|\"[^\"]+\"|“[^“”]+”").matcher(pair.en);
      if (!pairOf.find()) {
        return Optional.empty();
      }
      int close = pairOf.end() - 1;
      String text = pair.en.substring(0, close) + pair.en.substring(close + 1);
      return Optional.of(new Seeded(pair.zh, text, new Span(0, text.length())));
    }
  },
  FULL_WIDTH("marks.full-width") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return replaced(pair, Pattern.compile(", "), random, mark -> "，");
    }
  },
  SPACE("spacing.marks") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return replaced(pair, Pattern.compile("(?<=[a-z])[,.?] "), random, mark -> " " + mark);
    }
  },
  NO_SPACE("spacing.marks") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return replaced(pair, Pattern.compile("(?<=[a-z]{3}), (?=[a-z])"), random, mark -> ",");
    }
  },
  DOUBLED("words.doubled") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return replaced(
          pair, Pattern.compile("(?<= )[a-z]{2,}(?= )"), random, word -> word + " " + word);
    }
  },
  NEGATION("negation.lost") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      boolean denies = Pattern.compile("[不没无别非未]").matcher(pair.zh).find();
      Matcher denials =
          Pattern.compile("(?i)\\b(?:not|never|no|cannot)\\b|n['’]t\\b").matcher(pair.en);
      long count = denials.results().count();
      return denies && count == 1 && pair.zh.length() <= 40
          ? replaced(pair, Pattern.compile(" not\\b|n['’]t\\b| never\\b"), random, word -> "")
          : Optional.empty();
    }
  },
  SENTENCE_CAPITAL("capitals.sentence") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      boolean word = pair.en.matches("(?s)[A-Z][a-z]+ .*[.!?]");
      String text = pair.en.substring(0, 1).toLowerCase(Locale.ROOT) + pair.en.substring(1);
      return word ? Optional.of(new Seeded(pair.zh, text, new Span(0, 1))) : Optional.empty();
    }
  },
  URL("verbatim.url") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return inserted(pair, "https://example.org/a/b1", "https://example.org/a/bl");
    }
  },
  EMAIL("verbatim.email") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return inserted(pair, "desk@example.org", "desc@example.org");
    }
  },
  PLACEHOLDER("verbatim.placeholder") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return inserted(pair, "{count}", "{cuont}");
    }
  },
  TAG("verbatim.tag") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return inserted(pair, "<br/>", "<hr/>");
    }
  },
  CODE("verbatim.code") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return inserted(pair, "`run --fast`", "`run --last`");
    }
  },
  CURRENCY("numbers.currency") {
    @Override
    Optional<Seeded> seed(Pair pair, Pair next, Random random) {
      return inserted(pair, "47美元", "€47");
    }
  };

  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\w.,-])\\d[\\d,]*(?:\\.\\d+)?(?![\\w-])");
  private static final List<String> WORDS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty");
  private static final Pattern NUMBER_WORDS =
      Pattern.compile("\\b(?:" + String.join("|", WORDS) + ")\\b");

  /** The rule, or group of rules, that is to find the mistake. */
  final String rule;

  SeededMistakes(String rule) {
    this.rule = rule;
  }

  /** A pair of texts. */
  record Pair(String zh, String en) {}

  /** A pair with a mistake, and where it is in the English. */
  record Seeded(String zh, String en, Span span) {}

  /** Returns the pair with a mistake; nothing where it has no place for one. */
  abstract Optional<Seeded> seed(Pair pair, Pair next, Random random);

  private static Optional<Seeded> replaced(
      Pair pair, Pattern what, Random random, java.util.function.UnaryOperator<String> change) {
    List<java.util.regex.MatchResult> sites = what.matcher(pair.en).results().toList();
    if (sites.isEmpty()) {
      return Optional.empty();
    }
    java.util.regex.MatchResult site = sites.get(random.nextInt(sites.size()));
    String other = change.apply(site.group());
    String text = pair.en.substring(0, site.start()) + other + pair.en.substring(site.end());
    int end = site.start() + Math.max(1, other.length());
    return Optional.of(new Seeded(pair.zh, text, new Span(site.start(), end)));
  }

  private static Optional<Seeded> inserted(Pair pair, String right, String wrong) {
    if (pair.zh.isEmpty() || pair.en.isEmpty()) {
      return Optional.empty();
    }
    String text = wrong + " " + pair.en;
    return Optional.of(new Seeded(right + " " + pair.zh, text, new Span(0, wrong.length())));
  }

  private static String otherDigits(String digits, Random random) {
    StringBuilder other = new StringBuilder(digits);
    int at = random.nextInt(digits.length());
    while (!Character.isDigit(digits.charAt(at))) {
      at = random.nextInt(digits.length());
    }
    int digit = (digits.charAt(at) - '0' + 1 + random.nextInt(8)) % 10;
    other.setCharAt(at, (char) ('0' + digit));
    return other.toString();
  }

  private static String otherWord(String word, Random random) {
    String other = word;
    while (other.equals(word)) {
      other = WORDS.get(random.nextInt(WORDS.size()));
    }
    return other;
  }
}
