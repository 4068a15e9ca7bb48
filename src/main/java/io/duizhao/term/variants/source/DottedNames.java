package io.duizhao.term.variants.source;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormSource;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Found;
import io.duizhao.term.variants.form.LedgerLine;
import io.duizhao.term.variants.form.PlacedLine;
import io.duizhao.text.Folding;
import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Foreign names with dots, as 萨姆·奥特曼. The segmenter finds most of them; where it splits one, the
 * pieces beside the dot are joined as long as their characters are those of names.
 */
public final class DottedNames implements FormSource {
  private static final String NO_LEFT_PIECE = "pcud";
  private static final String NO_RIGHT_PIECE = "pcudvrwm";

  // Odds of characters in nats, and characters of a part. docs/variants.md, "Bounds".
  private static final double LEAST_ODDS = -1.6;
  private static final double MEAN_ODDS = -0.2;
  private static final double RIGHT_MEAN_ODDS = 0.5;
  private static final double STRAY_ODDS = -1.2;
  private static final int LONGEST_PART = 5;
  private static final int LONGEST_FIRST_PART = 6;
  private static final double PIECE_ODDS = 2;
  private static final double WORD_MEAN_ODDS = 3.5;
  private static final double WORD_LEAST_ODDS = 1.9;

  /** What stands before names and is no piece of them: offices, places, institutions. */
  private static final String NO_LEFT_WORD = "nmqtf";

  private final NameLexicon names;

  /** Knows the characters of names by this lexicon. */
  public DottedNames(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void collect(PlacedLine sentence, FormTable forms) {
    for (Found name : in(sentence.line())) {
      forms.add(name.text(), FormKind.HAN_NAME, sentence.at(name.begin()));
    }
  }

  /** Returns the names of a sentence; the dots in them are {@link Folding#NAME_DOT}. */
  List<Found> in(LedgerLine line) {
    List<Found> found = new ArrayList<>();
    if (line.folded().indexOf(Folding.NAME_DOT) < 0) {
      return found;
    }
    List<TaggedWord> words = line.words();
    int i = 0;
    while (i < words.size()) {
      Growing name = begin(words, i);
      if (name == null) {
        i++;
      } else {
        name.growRight();
        String text = withoutStray(line.folded().substring(name.begin, name.end));
        if (text.indexOf(Folding.NAME_DOT) > 0) {
          found.add(new Found(text, name.begin));
        }
        i = name.next;
      }
    }
    return found;
  }

  /** The segmenter may take the verb after a name for its last character. */
  private String withoutStray(String name) {
    int last = name.length() - 1;
    boolean stray =
        names.odds(name.charAt(last)) < STRAY_ODDS && name.lastIndexOf(Folding.NAME_DOT) < last - 2;
    return stray ? name.substring(0, last) : name;
  }

  private @Nullable Growing begin(List<TaggedWord> words, int i) {
    TaggedWord word = words.get(i);
    String text = Folding.characters(word.word());
    boolean dot = text.equals(String.valueOf(Folding.NAME_DOT));
    if (!dot && text.indexOf(Folding.NAME_DOT) > 0 && text.length() > 2 && word.is("nr")) {
      if (text.charAt(text.length() - 1) != Folding.NAME_DOT) {
        return new Growing(
            words, leftmost(words, i, text.indexOf(Folding.NAME_DOT)), word.end(), i + 1);
      }
      return i + 1 < words.size() && isPart(words.get(i + 1))
          ? new Growing(words, leftmost(words, i, text.length() - 1), words.get(i + 1).end(), i + 2)
          : null;
    }
    if (dot
        && i > 0
        && i + 1 < words.size()
        && isPart(words.get(i - 1))
        && isPart(words.get(i + 1))) {
      int begin = leftmost(words, i - 1, words.get(i - 1).word().length());
      return new Growing(words, begin, words.get(i + 1).end(), i + 2);
    }
    return null;
  }

  private static boolean isPart(TaggedWord word) {
    return Scripts.isAllHan(word.word());
  }

  /**
   * Returns where the first part begins, of which the segmenter may have left only the end beside
   * the dot: 布雷 特·哈洛. A single character alone takes in what is not unlike a name; then only what
   * is clearly one goes on.
   */
  private int leftmost(List<TaggedWord> words, int first, int length) {
    int begin = words.get(first).begin();
    int have = length;
    for (int j = first - 1; j >= 0 && isLeftPiece(words.get(j), have); j--) {
      begin = words.get(j).begin();
      have += words.get(j).word().length();
    }
    return begin;
  }

  private boolean isLeftPiece(TaggedWord word, int have) {
    String text = word.word();
    if (!Scripts.isAllHan(text)
        || text.length() + have > LONGEST_FIRST_PART
        || word.isOneOf(NO_LEFT_PIECE)) {
      return false;
    }
    if (text.length() == 1) {
      return have < 2 ? isNameLike(text) : names.odds(text.charAt(0)) > PIECE_ODDS;
    }
    boolean clear = word.is("nr") ? names.leastOdds(text) > 0 : !word.isOneOf(NO_LEFT_WORD);
    return clear
        && names.meanOdds(text) > WORD_MEAN_ODDS
        && (word.is("nr") || names.leastOdds(text) > WORD_LEAST_ODDS);
  }

  private boolean isNameLike(String text) {
    return names.leastOdds(text) > LEAST_ODDS && names.meanOdds(text) > MEAN_ODDS;
  }

  /** A name that takes in the words after it. */
  private final class Growing {
    private final List<TaggedWord> words;
    private final int begin;
    private int end;
    private int next;

    Growing(List<TaggedWord> words, int begin, int end, int next) {
      this.words = words;
      this.begin = begin;
      this.end = end;
      this.next = next;
    }

    void growRight() {
      String last = Folding.characters(words.get(next - 1).word());
      int part = last.length() - 1 - last.lastIndexOf(Folding.NAME_DOT);
      while (next < words.size()) {
        TaggedWord word = words.get(next);
        if (word.word().length() == 1
            && Folding.character(word.word().charAt(0)) == Folding.NAME_DOT
            && next + 1 < words.size()
            && isPart(words.get(next + 1))) {
          part = words.get(next + 1).word().length();
          end = words.get(next + 1).end();
          next += 2;
        } else if (isPart(word)
            && word.word().length() <= 3
            && isNameLike(word.word())
            && !word.isOneOf(NO_RIGHT_PIECE)
            && part + word.word().length() <= LONGEST_PART
            && names.meanOdds(word.word()) > RIGHT_MEAN_ODDS) {
          part += word.word().length();
          end = word.end();
          next++;
        } else {
          return;
        }
      }
    }
  }
}
