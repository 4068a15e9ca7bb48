package io.duizhao.term.variants.form;

/**
 * Why two forms are taken for one name, with the weight of that reason: about the share of such
 * links that are right, as far as that was counted, and the order in which they are applied.
 */
public enum Reason {
  /** The text has both side by side: 马克·陈Mark Chen. */
  APPOSITION("both stand side by side", 0.99),
  /** The text has the name alone and with its translation or quotation marks. */
  WRITTEN_AROUND("the name with its translation or quotation marks", 0.985),
  /** They differ in spaces, case, hyphens or dots, or one has 0 for o. */
  FOLD("spacing, case, hyphen or digit for letter", 0.98),
  /** A speaker says so. */
  SELF_INTRODUCTION("the speaker says so", 0.97),
  /** One is the first or last part of the other, a full name of the same document. */
  PART("part of the name, in the same document", 0.95),
  /** Each part of a full name is spelled so in Chinese. */
  WHOLE_TRANSLITERATION("every part is spelled so in Chinese", 0.93),
  /** They are one string in traditional and in simplified characters. */
  SCRIPT("the same in the other script", 0.98),
  /** They have the same pinyin, or pinyin that is often confused. */
  PINYIN("same or near pinyin", 0.90),
  /** The dictionary gives one for the other. */
  DICTIONARY("the dictionary's name", 0.90),
  /** One translates the other in aligned sentences. */
  ALIGNED_NAME("translates it in aligned sentences", 0.80),
  /** They sound alike: Latin names that a transcriber may have misheard. */
  SOUND("sounds alike", 0.85),
  /** A name of one word is spelled so in Chinese. */
  TRANSLITERATION("spelled so in Chinese", 0.82),
  /** The text has one in brackets after the other. */
  BRACKET("one in brackets after the other", 0.80),
  /** They differ in an affix between two words: 研究性预览 and 研究预览. */
  AFFIX("with and without an affix", 0.80),
  /** Latin names that differ in one letter. */
  ONE_EDIT("one letter differs", 0.80),
  /** One has the first letters of the other's words. */
  ACRONYM("the first letters", 0.88),
  /** They have the same words in another order. */
  WORD_ORDER("the same words in another order", 0.82),
  /** One has the kind of thing after the name. */
  CLASS_NOUN("with and without the kind of thing it is", 0.79),
  /** One translates the other word by word: Deep Research and 深度研究. */
  GLOSS("translated word by word", 0.78),
  /** One is part of a full name of another document. */
  PART_ELSEWHERE("part of the name, in another document", 0.75),
  /** Chinese that is not tagged as a name but spells one. */
  SEARCH("spelled so in Chinese, found by sound", 0.75),
  /** One lacks a word in the middle of the other: 大语言模型 and 大模型. */
  SHORTENED("without a word in the middle", 0.74),
  /** The Chinese of a name without its beginning, where the aligned English is shortened too. */
  TAIL("short for it in aligned sentences", 0.74),
  /** A company's unit with and without the company: Google DeepMind and DeepMind. */
  ORGANISATION("part of an organisation's name", 0.72),
  /** Latin names that differ in two letters. */
  TWO_EDITS("two letters differ", 0.70);

  private final String label;
  private final double weight;

  Reason(String label, double weight) {
    this.label = label;
    this.weight = weight;
  }

  /** Returns the reason in English words, as reports show it. */
  public String label() {
    return label;
  }

  /** Returns the weight, from 0 to 1. */
  public double weight() {
    return weight;
  }
}
