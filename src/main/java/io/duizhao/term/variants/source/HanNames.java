package io.duizhao.term.variants.source;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormSource;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Place;
import io.duizhao.term.variants.form.PlacedLine;
import io.duizhao.text.Folding;
import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import java.util.List;

/** Names in Chinese characters without dots, as the segmenter tags them and the odds confirm. */
public final class HanNames implements FormSource {
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔"
          + "白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧賈葉閻餘鍾譚鄒陸";

  private static final String NOT_IN_NAMES = "一不是在的和了这那有都上多步集由";

  // Odds of characters in nats, less for what the segmenter tags as a name; characters of a foreign
  // name and of a Chinese one. docs/variants.md, "Bounds".
  private static final double TAGGED_MEAN = 0;
  private static final double MEAN = 0.6;
  private static final double LEAST = -0.8;
  private static final double PIECE_MEAN = 2;
  private static final int LONGEST = 7;
  private static final int CHINESE_NAME = 3;

  private final NameLexicon names;

  /** Judges what the segmenter tags by this lexicon. */
  public HanNames(NameLexicon names) {
    this.names = names;
  }

  @Override
  public void collect(PlacedLine sentence, FormTable forms) {
    List<TaggedWord> words = sentence.line().words();
    for (int i = 0; i < words.size(); i++) {
      TaggedWord word = words.get(i);
      Place place = sentence.at(word.begin());
      if (word.word().length() < 2 || !Scripts.isAllHan(word.word())) {
        continue;
      }
      if (!word.is("nr") && piecesEnd(words, i) <= i + 1) {
        if (word.isOneOf("ngv") && !names.names(word.word()).isEmpty()) {
          forms.add(word.word(), FormKind.KNOWN_NAME, place);
        }
      } else if (!isDot(words, i - 1) && !isDot(words, i + 1)) {
        int end = piecesEnd(words, i);
        if (end > i + 1 && !isDot(words, end)) {
          String name = sentence.line().folded().substring(word.begin(), words.get(end - 1).end());
          forms.add(name, FormKind.HAN_NAME, place);
          i = end - 1;
        } else {
          addPerson(words, i, place, forms);
        }
      }
    }
  }

  /** Returns the end of the words from here on that together are one name: 罗莎 琳德. */
  private int piecesEnd(List<TaggedWord> words, int first) {
    int end = first;
    int length = 0;
    while (end < words.size() && isPiece(words.get(end))) {
      length += words.get(end).word().length();
      if (length > LONGEST) {
        return first;
      }
      end++;
    }
    return end;
  }

  private boolean isPiece(TaggedWord word) {
    String text = word.word();
    return (word.is("nr") || word.is("ns"))
        && text.length() > 1
        && Scripts.isAllHan(text)
        && !names.dictionary().contains(text)
        && names.meanOdds(text) > PIECE_MEAN
        && names.leastOdds(text) > LEAST;
  }

  private static boolean isDot(List<TaggedWord> words, int i) {
    return i >= 0
        && i < words.size()
        && words.get(i).word().length() == 1
        && Folding.character(words.get(i).word().charAt(0)) == Folding.NAME_DOT;
  }

  private void addPerson(List<TaggedWord> words, int i, Place place, FormTable forms) {
    TaggedWord word = words.get(i);
    String name = word.word();
    boolean known = !names.names(name).isEmpty();
    boolean foreign = word.is("nrf");
    if (foreign && known && i + 1 < words.size() && isSecondHalf(words.get(i + 1))) {
      forms.add(name + words.get(i + 1).word(), FormKind.HAN_NAME, place);
    } else if (names.isOrdinary(name)) {
      if (known) {
        forms.add(name, FormKind.KNOWN_NAME, place);
      }
    } else if (foreign && names.meanOdds(name) > TAGGED_MEAN || isForeign(name)) {
      forms.add(name, FormKind.HAN_NAME, place);
    } else if (word.tag().equals("nr")
        && name.length() == CHINESE_NAME
        && SURNAMES.indexOf(name.charAt(0)) >= 0
        && name.chars().noneMatch(c -> NOT_IN_NAMES.indexOf(c) >= 0)) {
      forms.add(name, FormKind.CHINESE_NAME, place);
    }
  }

  private boolean isSecondHalf(TaggedWord word) {
    return word.is("nr") && Scripts.isAllHan(word.word()) && names.meanOdds(word.word()) > 0;
  }

  private boolean isForeign(String name) {
    return names.meanOdds(name) > MEAN && names.leastOdds(name) > LEAST;
  }
}
