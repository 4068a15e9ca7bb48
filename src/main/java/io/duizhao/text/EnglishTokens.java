package io.duizhao.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts an English sentence into words, numbers and marks. Contractions come apart ({@code hadn't}
 * is {@code had not}), and single quotation marks are told from apostrophes by their neighbours.
 */
public final class EnglishTokens {
  /**
   * A word, number or mark.
   *
   * @param stem the word's stem, the number without thousands commas, or the mark's common form
   * @param form as it stands in the sentence
   */
  public record Token(String stem, String form) {}

  private static final List<String> CLITICS = List.of("'ll", "'re", "'ve", "'d", "'m");

  private final String text;
  private final int limit;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private EnglishTokens(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Returns the first {@code limit} tokens of a sentence, or one more where a word gives two. */
  public static List<Token> of(String sentence, int limit) {
    return new EnglishTokens(sentence, limit).scan();
  }

  private List<Token> scan() {
    while (at < text.length() && tokens.size() < limit) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        word();
      } else if (isDigit(c)) {
        number();
      } else {
        mark(c);
      }
    }
    return List.copyOf(tokens);
  }

  private void word() {
    int begin = at;
    skipLetters();
    if (isApostrophe(charAt(at)) && isLetter(charAt(at + 1))) {
      at++;
      skipLetters();
    }
    String form = text.substring(begin, at);
    String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (word.endsWith("n't")) {
      String verb = negated(word.substring(0, word.length() - 3));
      if (!verb.isEmpty()) {
        tokens.add(new Token(EnglishStemmer.stem(verb), form));
      }
      tokens.add(new Token("not", form));
      return;
    }
    for (String clitic : CLITICS) {
      if (word.length() > clitic.length() && word.endsWith(clitic)) {
        word = word.substring(0, word.length() - clitic.length());
        break;
      }
    }
    tokens.add(new Token(EnglishStemmer.stem(word), form));
  }

  private static String negated(String verb) {
    return switch (verb) {
      case "ca" -> "can";
      case "wo" -> "will";
      case "sha" -> "shall";
      default -> verb;
    };
  }

  private void number() {
    int begin = at;
    while (isDigit(charAt(at)) || ".,:".indexOf(charAt(at)) >= 0 && isDigit(charAt(at + 1))) {
      at++;
    }
    String form = text.substring(begin, at);
    tokens.add(new Token(form.replace(",", ""), form));
  }

  private void mark(char c) {
    int begin = at;
    int length = text.startsWith("...", at) ? 3 : text.startsWith("--", at) ? 2 : 1;
    at += length;
    char mark = length == 3 ? '…' : length == 2 ? '—' : TokenMarks.fold(c);
    boolean single = c == '\'' || c == '’' || c == '‘';
    if (mark == 0 && c != '\'' || single && !quotes(begin)) {
      return;
    }
    tokens.add(new Token(String.valueOf(single ? '"' : mark), text.substring(begin, at)));
  }

  /** Returns whether the single mark at {@code i} opens or closes a quotation. */
  private boolean quotes(int i) {
    char c = text.charAt(i);
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    boolean opens = c != '’' && (Character.isWhitespace(before) || before == '(');
    char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    boolean closes = c != '‘' && (Character.isWhitespace(after) || ",.!?;:)—".indexOf(after) >= 0);
    return opens || closes;
  }

  private void skipLetters() {
    while (isLetter(charAt(at))) {
      at++;
    }
  }

  /** Returns the character, or 0 after the last. */
  private char charAt(int i) {
    return i < text.length() ? text.charAt(i) : 0;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isLetter(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
        : c < 0x2E80 && Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
