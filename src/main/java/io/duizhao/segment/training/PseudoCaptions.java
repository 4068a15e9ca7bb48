package io.duizhao.segment.training;

import io.duizhao.segment.feature.CaptionLine;
import io.duizhao.segment.feature.LengthPrior;
import io.duizhao.segment.feature.WordPieces;
import io.duizhao.text.ChineseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Cuts punctuated Chinese sentences into lines as makers of captions do: at commas and dashes, long
 * clauses between words, short neighbours kept on one line, end marks dropped. The same seed gives
 * the same lines.
 */
final class PseudoCaptions {
  /** A lead-in of so many characters may keep its comma and what follows. */
  private static final double LEAD_IN = 5;

  /** Shares of lead-ins, and of short neighbours, that stay on one line. */
  private static final double KEEPS_LEAD_IN = 0.6;

  private static final double KEEPS_NEIGHBOUR = 0.15;

  /** A long clause is cut near a length between these. */
  private static final int SHORTEST = 10;

  /** The upper one. */
  private static final int LONGEST = 20;

  /** Characters before and after a cut, at least. */
  private static final double LEAST_BEFORE = 6;

  /** The same after it. */
  private static final double LEAST_AFTER = 5;

  private static final Set<String> BEFORE =
      Set.of(
          "并", "以及", "而", "但", "但是", "因为", "所以", "如果", "在", "对", "从", "为", "把", "被", "让", "使", "是",
          "来", "去", "与", "和", "或", "就", "也", "都", "才", "还", "通过", "由", "将", "向", "当", "and", "but",
          "or", "so", "because", "if", "when", "that", "which", "who", "to", "of", "in", "on",
          "for", "with", "from", "by", "as", "at", "than", "then", "where", "while");
  private static final Set<String> NEVER_BEFORE = Set.of("的", "了", "地", "得", "着", "们");
  private static final Set<String> RATHER_NOT_AFTER = Set.of("一", "不", "在");
  private static final String CLAUSE_MARKS = "，；：,;:";
  private static final String END_MARKS = "。！？!?…；：，、,;:. ";

  private final ChineseWords words;
  private final Random random;

  PseudoCaptions(ChineseWords words, long seed) {
    this.words = words;
    random = new Random(seed);
  }

  /** Returns the lines of consecutive sentences. */
  List<LabelledLine> of(List<String> sentences) {
    List<LabelledLine> lines = new ArrayList<>();
    for (String sentence : sentences) {
      List<String> cut = new ArrayList<>();
      for (String line : lines(sentence)) {
        String bare = withoutMarks(line);
        if (!bare.isEmpty()) {
          cut.add(bare);
        }
      }
      for (int i = 0; i < cut.size(); i++) {
        lines.add(new LabelledLine(new CaptionLine(cut.get(i), Double.NaN), i == cut.size() - 1));
      }
    }
    return lines;
  }

  private List<String> lines(String sentence) {
    List<String> clauses = clauses(sentence);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < clauses.size(); i++) {
      line.append(clauses.get(i));
      if (i + 1 == clauses.size() || !keeps(line, clauses.get(i + 1))) {
        cutLong(line.toString(), lines);
        line.setLength(0);
      }
    }
    return lines;
  }

  private boolean keeps(CharSequence line, String next) {
    double length = LengthPrior.characters(line);
    return length <= LEAD_IN && random.nextDouble() < KEEPS_LEAD_IN
        || length + LengthPrior.characters(next) <= LONGEST
            && random.nextDouble() < KEEPS_NEIGHBOUR;
  }

  private static List<String> clauses(String sentence) {
    List<String> clauses = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i + 1 < sentence.length(); i++) {
      if (endsClause(sentence, i)) {
        clauses.add(sentence.substring(begin, i + 1));
        begin = i + 1;
      }
    }
    clauses.add(sentence.substring(begin));
    return clauses;
  }

  private static boolean endsClause(String sentence, int at) {
    char c = sentence.charAt(at);
    char next = sentence.charAt(at + 1);
    if (c == '—') {
      return next != '—';
    }
    boolean number = c < 0x80 && Character.isLetterOrDigit(next);
    return CLAUSE_MARKS.indexOf(c) >= 0 && !number;
  }

  private void cutLong(String clause, List<String> lines) {
    String rest = clause;
    while (LengthPrior.characters(rest) > LONGEST - 2 + random.nextInt(9)) {
      int cut = bestCut(rest, SHORTEST + random.nextInt(LONGEST - SHORTEST + 1));
      if (cut == 0) {
        break;
      }
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    lines.add(rest);
  }

  /** Returns the offset of the word boundary that suits best, or 0. */
  private int bestCut(String text, int target) {
    double whole = LengthPrior.characters(text);
    double best = Double.POSITIVE_INFINITY;
    int cut = 0;
    List<String> pieces = WordPieces.of(text, words);
    int offset = 0;
    double length = 0;
    for (int i = 0; i + 1 < pieces.size(); i++) {
      offset += pieces.get(i).length();
      length += LengthPrior.characters(pieces.get(i));
      if (length < LEAST_BEFORE || whole - length < LEAST_AFTER) {
        continue;
      }
      double badness = Math.abs(length - target) + badness(pieces.get(i), pieces.get(i + 1));
      if (badness < best) {
        best = badness;
        cut = offset;
      }
    }
    return cut;
  }

  private static double badness(String before, String spacedAfter) {
    String after = spacedAfter.strip();
    double badness = BEFORE.contains(after) ? -5 : 0;
    if (NEVER_BEFORE.contains(after) || !Character.isLetterOrDigit(after.codePointAt(0))) {
      badness += 20;
    }
    int last = before.codePointBefore(before.length());
    if (RATHER_NOT_AFTER.contains(before) || "“‘（(《「".indexOf(last) >= 0) {
      badness += 6;
    }
    return badness;
  }

  private static String withoutMarks(String line) {
    int end = line.length();
    while (end > 0 && END_MARKS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end).strip();
  }
}
