package io.duizhao.term.format;

/** Names of the fields in which a concept carries what only TBX has. */
final class TbxFields {
  /** Part of speech of a term, as TBX and UTX name it. */
  static final String PART_OF_SPEECH = "pos";

  /** A term's administrative status as it stood, where ours says less; empty where none stood. */
  static final String STATUS = "status";

  /** Identifier of a term's section. */
  static final String ID = "id";

  /** Elements of a concept or term that no check reads, as XML. */
  static final String ELEMENTS = "tbx";

  /** Before a language tag: elements of the concept's section in that language, as XML. */
  static final String LANGUAGE_ELEMENTS = "tbx:";

  private TbxFields() {}
}
