package io.duizhao.text.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.Predefine;
import io.duizhao.text.TaggedWord;
import io.duizhao.text.Traditional;
import io.duizhao.text.WordTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * HanLP's Viterbi segmenter with the dictionaries in its jar. They are loaded at the first word,
 * which takes a good part of a second; nothing is fetched or written.
 */
public final class HanLpTagger implements WordTagger {
  /** HanLP's dictionaries are global to the program; this is held so that the level stays. */
  private static final Logger LOGGER = Logger.getLogger("HanLP");

  private static final double MILLION = 1e6;

  /** A longer stretch is cut in pieces, for the search's tables grow with it. */
  private static final int LONGEST = 20_000;

  private final Segment segment;

  /** Makes the tagger; nothing is loaded yet. */
  public HanLpTagger() {
    LOGGER.setLevel(Level.SEVERE);
    segment =
        HanLP.newSegment()
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enablePlaceRecognize(true)
            .enableOffset(true);
  }

  @Override
  public List<TaggedWord> words(String text) {
    List<TaggedWord> words = new ArrayList<>();
    for (int begin = 0; begin < text.length(); begin += LONGEST) {
      int at = begin;
      String piece = text.substring(begin, Math.min(text.length(), begin + LONGEST));
      for (Term term : segment.seg(simplified(piece))) {
        // The text, not the term: HanLP folds some characters.
        int end = at + term.length();
        words.add(new TaggedWord(text.substring(at, end), term.nature.toString(), at));
        at = end;
      }
    }
    return words;
  }

  /**
   * The dictionaries are simplified. HanLP's table for the conversion is loaded only where there is
   * something to convert; a conversion that changes lengths is of no use.
   */
  private static String simplified(String text) {
    if (text.chars().noneMatch(c -> isTraditional((char) c))) {
      return text;
    }
    String simplified = HanLP.convertToSimplifiedChinese(text);
    return simplified.length() == text.length() ? simplified : text;
  }

  /** Some characters have a simplified form and are in use with both scripts: 么, 著. */
  private static boolean isTraditional(char c) {
    return Traditional.simplified(c) != c && CoreDictionary.get(String.valueOf(c)) == null;
  }

  @Override
  public double perMillion(String word) {
    CoreDictionary.Attribute attribute = CoreDictionary.get(word);
    return attribute == null ? 0 : attribute.totalFrequency * MILLION / Predefine.TOTAL_FREQUENCY;
  }
}
