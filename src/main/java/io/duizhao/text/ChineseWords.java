package io.duizhao.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a Chinese sentence into words, numbers and marks. A run of characters is cut into as few
 * words of a dictionary as possible; among equal cuts the one with the longer words wins. A
 * character that begins no word stands alone. Latin words within the sentence are stemmed.
 */
public final class ChineseWords {
  /** Knows which stretches of Chinese characters are words. */
  public interface Dictionary {
    /** Returns whether the half-open stretch of {@code text} is a word. */
    boolean contains(CharSequence text, int begin, int end);

    /** Returns the length of the longest word in UTF-16 code units. */
    int longest();
  }

  private final Dictionary dictionary;

  /** Cuts by the words of a dictionary. */
  public ChineseWords(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Returns the first {@code limit} tokens of a sentence. */
  public List<String> of(String sentence, int limit) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < sentence.length() && tokens.size() < limit) {
      int c = sentence.codePointAt(at);
      int end = at + Character.charCount(c);
      if (Scripts.isHan(c)) {
        end = runOfHan(sentence, at, limit);
        addWords(sentence.substring(at, end), tokens);
      } else if (isDigit(sentence.charAt(at))) {
        end = number(sentence, at);
        tokens.add(narrow(sentence.substring(at, end)).replace(",", ""));
      } else if (isLatin(sentence.charAt(at))) {
        while (end < sentence.length() && isLatin(sentence.charAt(end))) {
          end++;
        }
        tokens.add(EnglishStemmer.stem(narrow(sentence.substring(at, end))));
      } else {
        addMark(TokenMarks.fold(c), tokens);
      }
      at = end;
    }
    return List.copyOf(tokens.subList(0, Math.min(limit, tokens.size())));
  }

  private static void addMark(char mark, List<String> tokens) {
    String token = String.valueOf(mark);
    boolean again =
        TokenMarks.comesDoubled(mark)
            && !tokens.isEmpty()
            && tokens.get(tokens.size() - 1).equals(token);
    if (mark != 0 && !again) {
      tokens.add(token);
    }
  }

  /** Returns the end of the run, or of as much of it as can hold {@code limit} words. */
  private int runOfHan(String text, int begin, int limit) {
    long most = begin + (long) limit * dictionary.longest();
    int end = begin;
    while (end < text.length() && end < most) {
      int c = text.codePointAt(end);
      if (!Scripts.isHan(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private void addWords(String run, List<String> tokens) {
    int n = run.length();
    // Number of words in the upper half; minus the sum of their squared lengths in the lower.
    long[] cost = new long[n + 1];
    int[] begins = new int[n + 1];
    Arrays.fill(cost, 1, n + 1, Long.MAX_VALUE);
    for (int i = 0; i < n; i += Character.charCount(run.codePointAt(i))) {
      int single = Character.charCount(run.codePointAt(i));
      int most = Math.min(Math.max(single, dictionary.longest()), n - i);
      for (int length = single; length <= most; length++) {
        long candidate = cost[i] + (1L << 32) - (long) length * length;
        if (candidate < cost[i + length]
            && (length == single || dictionary.contains(run, i, i + length))) {
          cost[i + length] = candidate;
          begins[i + length] = i;
        }
      }
    }
    int first = tokens.size();
    for (int end = n; end > 0; end = begins[end]) {
      tokens.add(run.substring(begins[end], end));
    }
    Collections.reverse(tokens.subList(first, tokens.size()));
  }

  private static int number(String text, int begin) {
    int end = begin;
    while (end < text.length()
        && (isDigit(text.charAt(end))
            || ".,".indexOf(text.charAt(end)) >= 0
                && end + 1 < text.length()
                && isDigit(text.charAt(end + 1)))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    char narrow = Folding.narrow(c);
    return narrow >= '0' && narrow <= '9';
  }

  private static boolean isLatin(char c) {
    char narrow = Folding.narrow(c);
    return narrow < 0x2E80 && Character.isLetter(narrow);
  }

  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    text.chars().forEach(c -> narrow.append(Folding.narrow((char) c)));
    return narrow.toString();
  }
}
