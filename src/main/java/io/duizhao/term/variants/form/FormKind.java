package io.duizhao.term.variants.form;

/** What a form looks like. */
public enum FormKind {
  /** Latin letters, perhaps with digits. */
  LATIN,
  /** A foreign name in Chinese characters. */
  HAN_NAME,
  /** A Chinese person's name. */
  CHINESE_NAME,
  /** A Chinese word that the dictionary knows as a name. */
  KNOWN_NAME,
  /** A Chinese phrase that a bracket, a gloss or aligned text brought up. */
  PHRASE,
  /** A name with something around it: its translation, quotation marks, the kind of thing it is. */
  WRITING
}
