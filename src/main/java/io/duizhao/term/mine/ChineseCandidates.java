package io.duizhao.term.mine;

import io.duizhao.term.variants.form.LedgerBead;
import io.duizhao.term.variants.form.LedgerLine;
import io.duizhao.term.variants.form.LedgerText;
import io.duizhao.term.variants.form.PlacedLine;
import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the noun phrases of Chinese sentences, Latin names among them, as they may be terms. */
final class ChineseCandidates {
  /** Words and code units of a candidate at most. */
  private static final int MOST_WORDS = 4;

  private static final int MOST_LENGTH = 24;
  private static final String LATIN = "x";
  private static final Pattern LATIN_RUN =
      Pattern.compile("\\p{IsLatin}[\\p{IsLatin}0-9'+\\-]*+(?:\\.\\d++)?+");

  /** First letters of the tags within a term: nouns, verbs, adjectives, affixes, Latin words. */
  private static final String WITHIN = "nvabghkxji";

  private static final String END = "nghkxji";
  private static final Set<String> NOUN_LIKE = Set.of("vn", "an", "vi", "v");
  private static final Set<String> NO_PART = Set.of("vshi", "vyou", "vf", "vx", "vl");

  private final Phrases phrases = new Phrases(words -> tidied(String.join(" ", words)));

  /** A word or a Latin name. */
  private record Unit(String text, String tag, int begin, int end) {
    boolean isLatin() {
      return tag.equals(LATIN);
    }
  }

  /** Reads texts; beads are numbered through all of them. */
  static Phrases of(List<LedgerText> texts) {
    ChineseCandidates candidates = new ChineseCandidates();
    int firstBead = 0;
    for (int document = 0; document < texts.size(); document++) {
      LedgerText text = texts.get(document);
      Map<Integer, Integer> beads = new HashMap<>();
      for (LedgerBead bead : text.beads()) {
        int number = firstBead++;
        bead.lines().forEach(line -> beads.put(line, number));
      }
      for (int line = 0; line < text.lines().size(); line++) {
        PlacedLine sentence = new PlacedLine(document, line, text.lines().get(line));
        candidates.read(sentence, beads.getOrDefault(line, -1));
      }
    }
    return candidates.phrases;
  }

  private void read(PlacedLine sentence, int bead) {
    List<Unit> units = units(sentence.line());
    phrases.addWords(units.size());
    for (int i = 0; i < units.size(); i++) {
      List<String> words = new ArrayList<>();
      for (int k = i; k < Math.min(units.size(), i + MOST_WORDS); k++) {
        Unit unit = units.get(k);
        if (!isPart(unit) || k > i && !adjoins(units.get(k - 1), unit)) {
          break;
        }
        words.add(unit.text.toLowerCase(Locale.ROOT));
        if (unit.end - units.get(i).begin > MOST_LENGTH && k > i) {
          break;
        }
        if (ends(unit, k == i) && begins(units.get(i))) {
          Phrase phrase = phrases.of(words, unit.tag);
          note(phrase, units, i, k, sentence);
          if (bead >= 0) {
            phrase.inBead(bead);
          }
        }
      }
    }
  }

  /** Notes where a phrase of the units from the first to the last stands. */
  private static void note(
      Phrase phrase, List<Unit> units, int first, int last, PlacedLine sentence) {
    int begin = units.get(first).begin;
    String surface = sentence.line().folded().substring(begin, units.get(last).end);
    boolean left = first > 0 && adjoins(units.get(first - 1), units.get(first));
    boolean right = last + 1 < units.size() && adjoins(units.get(last), units.get(last + 1));
    phrase.add(
        tidied(surface),
        left ? units.get(first - 1).text : "",
        right ? units.get(last + 1).text : "",
        sentence.at(begin));
  }

  /** Returns the words and the Latin names, which HanLP may have cut. */
  private static List<Unit> units(LedgerLine line) {
    List<Unit> units = new ArrayList<>();
    Matcher latin = LATIN_RUN.matcher(line.folded());
    boolean more = latin.find();
    for (TaggedWord word : line.words()) {
      while (more && latin.start() < word.end()) {
        units.add(new Unit(latin.group(), LATIN, latin.start(), latin.end()));
        more = latin.find();
      }
      int covered = units.isEmpty() ? 0 : units.get(units.size() - 1).end;
      if (word.begin() >= covered && !word.word().isBlank()) {
        String text = line.folded().substring(word.begin(), word.end());
        units.add(new Unit(text, word.tag(), word.begin(), word.end()));
      }
    }
    return units;
  }

  /** Returns whether nothing, or a single space beside a Latin word, stands between. */
  private static boolean adjoins(Unit left, Unit right) {
    int gap = right.begin - left.end;
    return isWord(left)
        && isWord(right)
        && (gap == 0 || gap == 1 && (left.isLatin() || right.isLatin()));
  }

  private static boolean isWord(Unit unit) {
    return unit.isLatin() || Scripts.isAllHan(unit.text.replace("·", ""));
  }

  private static boolean isPart(Unit unit) {
    return isWord(unit)
        && WITHIN.indexOf(unit.tag.charAt(0)) >= 0
        && !NO_PART.contains(unit.tag)
        && !unit.text.endsWith("的")
        && !ChineseStopWords.INNER.contains(unit.text);
  }

  private static boolean begins(Unit unit) {
    return unit.tag.charAt(0) != 'k' && !ChineseStopWords.OUTER.contains(unit.text);
  }

  private static boolean ends(Unit unit, boolean alone) {
    boolean noun = END.indexOf(unit.tag.charAt(0)) >= 0 || NOUN_LIKE.contains(unit.tag);
    return noun
        && unit.tag.charAt(0) != 'h'
        && !ChineseStopWords.OUTER.contains(unit.text)
        && (!alone || unit.text.length() > 1 && !ChineseStopWords.ALONE.contains(unit.text));
  }

  /** Leaves spaces between Latin words only. */
  private static String tidied(String surface) {
    StringBuilder tidied = new StringBuilder();
    for (int i = 0; i < surface.length(); i++) {
      boolean space = surface.charAt(i) == ' ';
      boolean besideHan =
          space
              && i > 0
              && i + 1 < surface.length()
              && (Scripts.isAllHan(surface.substring(i - 1, i))
                  || Scripts.isAllHan(surface.substring(i + 1, i + 2)));
      if (!besideHan) {
        tidied.append(surface.charAt(i));
      }
    }
    return tidied.toString();
  }
}
