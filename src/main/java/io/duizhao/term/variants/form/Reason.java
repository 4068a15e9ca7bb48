package io.duizhao.term.variants.form;

/**
 * Why two forms are taken for one name, with the weight of that reason: about the share of such
 * links that are right, as far as that was counted, and the order in which they are applied.
 */
public enum Reason {
  APPOSITION("both stand side by side", 0.99),
  WRITTEN_AROUND("the name with its translation or quotation marks", 0.985),
  FOLD("spacing, case, hyphen or digit for letter", 0.98),
  SELF_INTRODUCTION("the speaker says so", 0.97),
  PART("part of the name, in the same document", 0.95),
  WHOLE_TRANSLITERATION("every part is spelled so in Chinese", 0.93),
  SCRIPT("the same in the other script", 0.98),
  PINYIN("same or near pinyin", 0.90),
  DICTIONARY("the dictionary's name", 0.90),
  ALIGNED_NAME("translates it in aligned sentences", 0.80),
  SOUND("sounds alike", 0.85),
  TRANSLITERATION("spelled so in Chinese", 0.82),
  BRACKET("one in brackets after the other", 0.80),
  AFFIX("with and without an affix", 0.80),
  ONE_EDIT("one letter differs", 0.80),
  ACRONYM("the first letters", 0.88),
  WORD_ORDER("the same words in another order", 0.82),
  CLASS_NOUN("with and without the kind of thing it is", 0.79),
  GLOSS("translated word by word", 0.78),
  PART_ELSEWHERE("part of the name, in another document", 0.75),
  SEARCH("spelled so in Chinese, found by sound", 0.75),
  SHORTENED("without a word in the middle", 0.74),
  TAIL("short for it in aligned sentences", 0.74),
  ORGANISATION("part of an organisation's name", 0.72),
  TWO_EDITS("two letters differ", 0.70);

  private final String label;
  private final double weight;

  Reason(String label, double weight) {
    this.label = label;
    this.weight = weight;
  }

  public String label() {
    return label;
  }

  public double weight() {
    return weight;
  }
}
