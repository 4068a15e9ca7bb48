package io.duizhao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Targets with the words for codes that a source shows, right ones and wrong ones. */
final class ShownWords {
  private static final Pattern WORD = Pattern.compile("\\{/?\\d+\\}");

  /** What the words of a target can have wrong. */
  private static final List<String> FAULTS = List.of("lost", "doubled", "foreign", "misplaced");

  private final List<String> words;
  private final Random random;

  /** Makes targets for a source. */
  ShownWords(String source, Random random) {
    words = WORD.matcher(source).results().map(MatchResult::group).toList();
    this.random = random;
  }

  /** Returns a new target with every word in its order. */
  String right(String begin) {
    return text(begin, words);
  }

  /** Returns whether the source shows any code. */
  boolean areAny() {
    return !words.isEmpty();
  }

  /** Returns a fault by its name, as far as the words can have it. */
  String fault() {
    boolean pair = words.stream().anyMatch(word -> word.startsWith("{/"));
    return FAULTS.get(random.nextInt(pair ? FAULTS.size() : FAULTS.size() - 1));
  }

  /** Returns a new target with a fault. */
  String wrong(String fault, String begin) {
    List<String> changed = new ArrayList<>(words);
    switch (fault) {
      case "lost" -> changed.remove(random.nextInt(changed.size()));
      case "doubled" -> changed.add(changed.get(random.nextInt(changed.size())));
      case "foreign" -> changed.add("{" + (words.size() + 3) + "}");
      default -> {
        int close =
            changed.indexOf(
                changed.stream().filter(w -> w.startsWith("{/")).findFirst().orElseThrow());
        String word = changed.remove(close);
        changed.add(changed.indexOf(word.replace("/", "")), word);
      }
    }
    return text(begin, changed);
  }

  private String text(String begin, List<String> shown) {
    StringBuilder text = new StringBuilder(begin + " " + random.nextInt(1_000_000) + " ");
    for (String word : shown) {
      text.append(word).append('&').append(random.nextBoolean() ? " <x> " : "x");
    }
    return text.append("end.").toString();
  }
}
