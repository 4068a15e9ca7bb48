package io.duizhao.term.variants.source;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormSource;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Found;
import io.duizhao.term.variants.form.LedgerLine;
import io.duizhao.term.variants.form.PlacedLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in Latin letters within Chinese text, and numbers that may be misheard letters. */
public final class LatinRuns implements FormSource {
  private static final Pattern RUN =
      Pattern.compile(
          "[\\p{IsLatin}0-9][\\p{IsLatin}0-9'+\\-]*+(?:\\.\\d++)?+"
              + "(?: [\\p{Lu}0-9][\\p{IsLatin}0-9'+\\-]*+(?:\\.\\d++)?+)*+");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern ZERO_FOR_O = Pattern.compile("0\\d");
  private static final String NUMBER_BEFORE = "0123456789-/:.年月$¥";
  private static final String NUMBER_AFTER = "年月日号-/:.分秒点0123456789%、";
  private static final Set<String> TITLES = Set.of("CEO", "CTO", "CFO", "COO", "CPO", "PhD", "VP");

  // Letters of a name in small letters, at least.
  private static final int SHORTEST_SMALL = 3;

  private final NameLexicon names;

  /** Leaves out the words that this lexicon has as ordinary. */
  public LatinRuns(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void collect(PlacedLine sentence, FormTable forms) {
    for (Found run : in(sentence.line())) {
      forms.add(run.text(), FormKind.LATIN, sentence.at(run.begin()));
    }
  }

  /** Returns the names of a sentence. */
  List<Found> in(LedgerLine line) {
    List<Found> found = new ArrayList<>();
    String text = line.folded();
    Matcher matcher = RUN.matcher(text);
    while (matcher.find()) {
      Found run = new Found(matcher.group(), matcher.start());
      if (run.text().chars().noneMatch(Character::isLetter)) {
        if (isZeroForO(text, run)) {
          found.add(run);
        }
      } else {
        withoutTitle(run).stream()
            .map(LatinRuns::withoutYear)
            .filter(this::isName)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Speech recognisers write o1 as 01, which no date, time or amount would be. */
  private static boolean isZeroForO(String text, Found run) {
    return ZERO_FOR_O.matcher(run.text()).matches()
        && (run.begin() == 0 || NUMBER_BEFORE.indexOf(text.charAt(run.begin() - 1)) < 0)
        && (run.end() == text.length() || NUMBER_AFTER.indexOf(text.charAt(run.end())) < 0);
  }

  /** Splits {@code OpenAI CEO Sam Altman} at the title. */
  private static List<Found> withoutTitle(Found run) {
    int at = run.begin();
    for (String token : run.text().split(" ", -1)) {
      if (TITLES.contains(token)) {
        List<Found> parts = new ArrayList<>();
        int length = at - run.begin();
        if (length > 1) {
          parts.add(new Found(run.text().substring(0, length - 1), run.begin()));
        }
        int after = length + token.length() + 1;
        if (after < run.text().length()) {
          parts.add(new Found(run.text().substring(after), run.begin() + after));
        }
        return parts;
      }
      at += token.length() + 1;
    }
    return List.of(run);
  }

  private static Found withoutYear(Found run) {
    int space = run.text().lastIndexOf(' ');
    return space > 0 && YEAR.matcher(run.text().substring(space + 1)).matches()
        ? new Found(run.text().substring(0, space), run.begin())
        : run;
  }

  private boolean isName(Found run) {
    String text = run.text();
    if (text.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    boolean small = text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return !(small && text.length() < SHORTEST_SMALL)
        && !(Character.isLowerCase(text.charAt(0)) && isOrdinary(text, names));
  }

  /** Returns whether every word of a phrase is an ordinary English word. */
  public static boolean isOrdinary(String phrase, NameLexicon names) {
    List<String> words =
        Arrays.stream(phrase.split("[^A-Za-z]+", -1)).filter(word -> !word.isEmpty()).toList();
    return !words.isEmpty() && words.stream().allMatch(names::isOrdinaryEnglish);
  }
}
