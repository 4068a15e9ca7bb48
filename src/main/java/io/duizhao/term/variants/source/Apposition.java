package io.duizhao.term.variants.source;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormSource;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Found;
import io.duizhao.term.variants.form.LedgerLine;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.PlacedLine;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.term.variants.sound.Spelling;
import io.duizhao.text.Folding;
import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name in Chinese with its Latin spelling at its side, 马克·陈Mark Chen, or a phrase with its
 * translation in brackets: 谄媚（sycophancy）.
 */
public final class Apposition implements FormSource {
  private static final int LONGEST = 10;
  private static final int LONGEST_IN_BRACKETS = 8;

  /** A translation may be of ordinary words, which elsewhere are no names. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?<=[\\u4e00-\\u9fff]\"?)\\((\\p{IsLatin}[\\p{IsLatin} '-]{2,60})\\)");

  private static final int LONGEST_QUOTATION = 24;
  private static final String MARKS = ",。!?;:、()";
  private static final String BETWEEN = " (\"";
  private static final String REMARKS = "cruy";
  private static final Set<String> EXAMPLES = Set.of("比如", "例如", "包括", "即", "如");
  private static final String NO_LAST = "vadftm";
  private static final String NO_NAME = "是的了在和";

  // Nats a letter of a spelling that stands beside the name, and odds of its characters in nats.
  // docs/variants.md, "Bounds".
  private static final double SPELLED = 0.75;
  private static final double SPELLED_DOTTED = 0.1;
  private static final double ODDS = 0.4;
  private static final double ODDS_DOTTED = -0.5;

  /** Characters as rare in names as 了 and 的 stand beside them. */
  private static final double LEAST_ODDS = -1.6;

  private final NameLexicon names;
  private final LatinRuns runs;
  private final DottedNames dotted;
  private final NounPhrases phrases;

  /**
   * Looks beside the names that {@code runs} and {@code dotted} find, and for translated phrases.
   */
  public Apposition(NameLexicon names, LatinRuns runs, DottedNames dotted, NounPhrases phrases) {
    this.names = names;
    this.runs = runs;
    this.dotted = dotted;
    this.phrases = phrases;
  }

  @Override
  public void collect(PlacedLine sentence, FormTable forms) {
    LedgerLine line = sentence.line();
    List<Found> dottedNames = dotted.in(line);
    List<Found> all = new ArrayList<>(runs.in(line));
    Matcher inside = IN_BRACKETS.matcher(line.folded());
    while (inside.find()) {
      Found run = new Found(inside.group(1), inside.start(1));
      if (!all.contains(run)) {
        all.removeIf(part -> part.begin() >= run.begin() && part.end() <= run.end());
        all.add(run);
        forms.add(run.text(), FormKind.LATIN, sentence.at(run.begin()));
      }
    }
    for (Found run : all) {
      new At(sentence, run, dottedNames, forms).collect();
    }
  }

  /** One Latin name in its sentence. */
  private final class At {
    private final PlacedLine sentence;
    private final LedgerLine line;
    private final String text;
    private final Found run;
    private final List<Found> dottedNames;
    private final FormTable forms;

    /** Where the Chinese before the name ends. */
    private final int hanEnd;

    At(PlacedLine sentence, Found run, List<Found> dottedNames, FormTable forms) {
      this.sentence = sentence;
      this.line = sentence.line();
      this.text = line.folded();
      this.run = run;
      this.dottedNames = dottedNames;
      this.forms = forms;
      int end = run.begin();
      while (end > 0 && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      hanEnd = end;
    }

    void collect() {
      Found name = spelledName();
      boolean opened = text.substring(hanEnd, run.begin()).indexOf('(') >= 0;
      boolean closed = run.end() < text.length() && text.charAt(run.end()) == ')';
      if (name != null) {
        forms.add(name.text(), FormKind.HAN_NAME, sentence.at(name.begin()));
        state(name.text(), Reason.APPOSITION);
        writing(name.begin(), opened && closed ? run.end() + 1 : run.end());
      } else if (opened && closed && isTranslation()) {
        Found quotation = quotation();
        Found phrase =
            quotation != null
                ? quotation
                : withSharedName(phrases.endingAt(line, hanEnd, run.text(), forms));
        if (phrase != null) {
          forms.addEverywhere(phrase.text(), FormKind.PHRASE);
          state(phrase.text(), Reason.BRACKET);
          writing(quotation == null ? phrase.begin() : phrase.begin() - 1, run.end() + 1);
        }
      }
      chineseInBrackets();
    }

    /** Returns what stands in the quotation marks just before the bracket. */
    private @Nullable Found quotation() {
      int close = text.indexOf('"', hanEnd);
      int open = close < 1 || close > run.begin() ? -1 : text.lastIndexOf('"', close - 1);
      if (open < 0 || close - open - 1 > LONGEST_QUOTATION) {
        return null;
      }
      String inside = text.substring(open + 1, close);
      return Scripts.isHan(inside.isEmpty() ? ' ' : inside.charAt(0))
              && inside.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)
          ? new Found(inside, open + 1)
          : null;
    }

    /** A name that begins both sides belongs to both: GMT 大灯塔（GMT Great Lighthouse）. */
    private @Nullable Found withSharedName(@Nullable Found phrase) {
      int space = run.text().indexOf(' ');
      if (phrase == null || space < 0) {
        return phrase;
      }
      int end = phrase.begin();
      int begin = (text.startsWith(" ", end - 1) ? end - 1 : end) - space;
      boolean shared =
          begin >= 0
              && text.startsWith(run.text().substring(0, space), begin)
              && (begin == 0
                  || !Character.isLetterOrDigit(text.charAt(begin - 1))
                  || Scripts.isHan(text.charAt(begin - 1)));
      return shared ? new Found(text.substring(begin, phrase.end()), begin) : phrase;
    }

    /** Numbers and single letters in brackets translate nothing. */
    private boolean isTranslation() {
      return run.text().length() > 2 || run.text().equals("AI");
    }

    private void state(String han, Reason reason) {
      forms.state(Link.in(sentence.document(), han, run.text(), reason));
    }

    private void writing(int begin, int end) {
      String writing = line.text().substring(begin, end);
      forms.add(writing, FormKind.WRITING, sentence.at(begin));
      forms.state(Link.in(sentence.document(), writing, run.text(), Reason.WRITTEN_AROUND));
    }

    /** Returns the Chinese name before the Latin one that is best spelled by it. */
    private @Nullable Found spelledName() {
      String han = hanBefore();
      @Nullable Found best = null;
      double bestScore = 0;
      for (int length = 2; length <= Math.min(LONGEST, han.length()); length++) {
        Found name = new Found(han.substring(han.length() - length), hanEnd - length);
        boolean hasDot = name.text().indexOf(Folding.NAME_DOT) >= 0;
        if (!canBeName(name, hasDot, han)) {
          continue;
        }
        double spelled = spelled(name.text(), hasDot);
        double odds = names.meanOdds(name.text());
        double score =
            spelled + 0.1 * Math.min(odds, 1) + (hasDot ? 0.15 : 0) + 0.05 * name.text().length();
        if (spelled >= (hasDot ? SPELLED_DOTTED : SPELLED)
            && odds > (hasDot ? ODDS_DOTTED : ODDS)
            && (best == null || score > bestScore)) {
          best = name;
          bestScore = score;
        }
      }
      return best;
    }

    private String hanBefore() {
      int begin = hanEnd;
      while (begin > 0 && hanEnd - begin <= LONGEST && isNameCharacter(text.charAt(begin - 1))) {
        begin--;
      }
      return text.substring(begin, hanEnd);
    }

    private static boolean isNameCharacter(char c) {
      return Scripts.isHan(c) || c == Folding.NAME_DOT;
    }

    private boolean canBeName(Found name, boolean hasDot, String han) {
      int before = han.length() - name.text().length() - 1;
      boolean cutsName = !hasDot && before >= 0 && han.charAt(before) == Folding.NAME_DOT;
      return name.text().charAt(0) != Folding.NAME_DOT
          && !(hasDot && !dottedNames.contains(name))
          && !cutsName
          && (hasDot || isOfWords(name))
          && names.leastOdds(name.text()) > LEAST_ODDS
          && !names.isOrdinary(name.text());
    }

    /** Returns whether a name begins where a word does, and no word in it is an ordinary one. */
    private boolean isOfWords(Found name) {
      boolean begins = false;
      for (TaggedWord word : line.words()) {
        begins |= word.begin() == name.begin();
        if (word.begin() >= name.begin()
            && word.end() <= name.end()
            && word.word().length() > 1
            && names.isOrdinary(word.word())) {
          return false;
        }
      }
      return begins;
    }

    private double spelled(String name, boolean hasDot) {
      String[] tokens = run.text().split(" ", -1);
      String[] parts = name.split("·", -1);
      if (!hasDot) {
        return names.transliteration(name, run.text());
      }
      return parts.length == tokens.length
          ? Spelling.bySound(name, run.text(), names).least()
          : Double.NEGATIVE_INFINITY;
    }

    /** A remark in brackets is no name: （或其他软件）, （非常相似）. */
    private boolean isNominal(int begin, int end) {
      @Nullable TaggedWord last = null;
      boolean action = false;
      for (TaggedWord word : line.words()) {
        if (word.begin() >= begin && word.end() <= end) {
          if (word.isOneOf(REMARKS) || EXAMPLES.contains(word.word())) {
            return false;
          }
          action = last != null && last.isOneOf("np") && word.is("v");
          last = word;
        }
      }
      return last == null || action || !last.isOneOf(NO_LAST) || last.is("vn") || last.is("an");
    }

    /** {@code Starship（星舰）}. */
    private void chineseInBrackets() {
      int open = run.end();
      if (text.startsWith("\"(", open) || text.startsWith(" (", open)) {
        open++;
      }
      int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
      int length = close - open - 1;
      if (close < 0 || length < 2 || length > LONGEST_IN_BRACKETS) {
        return;
      }
      String inside = text.substring(open + 1, close);
      if (Scripts.isAllHan(inside.replace("·", ""))
          && inside.chars().noneMatch(c -> NO_NAME.indexOf(c) >= 0)
          && isNominal(open + 1, close)) {
        forms.addEverywhere(inside, FormKind.PHRASE);
        state(inside, Reason.BRACKET);
      }
    }
  }
}
