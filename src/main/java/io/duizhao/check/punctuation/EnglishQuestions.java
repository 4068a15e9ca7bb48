package io.duizhao.check.punctuation;

import java.util.regex.Pattern;

/**
 * Tells whether an English sentence is put as a question: an auxiliary before its subject, a word
 * that asks at the begin or end, a tag. A statement with a question mark after it is none.
 */
final class EnglishQuestions {
  private static final String AUXILIARY =
      "(?:do|does|did|is|are|was|were|am|can|could|will|would|shall|should|may|might|must|have|has"
          + "|had|need|ain|cannot|wo|ca|sha)(?:n['’]?t)?";

  private static final String ASKING = "(?:who|whose|whom|what|when|where|why|which|how)";

  /** A clause begins here. */
  private static final String BEGIN =
      "(?:^\\W*|[.!?;:—–(\"“‘] ?|-- ?|\\b(?:and|but|so|or|then|well|oh|now|okay|ok|yes|no|say|says"
          + "|said|ask|asks|asked|"
          + ASKING
          + "),? )";

  private static final Pattern FORM =
      Pattern.compile(
          "\\b"
              + AUXILIARY
              + " (?:not"
              + " )?(?:I|you|he|she|we|they|it|there|this|these|anyone|anybody|anything|everyone"
              + "|everybody)\\b|"
              + BEGIN
              + AUXILIARY
              + "\\b|(?:^|,) ?"
              + AUXILIARY
              + "\\b(?=[^,]*$)|"
              + BEGIN
              + "(?:\\w+ )?"
              + ASKING
              + "(?:['’]\\w+)?\\b|\\b"
              + ASKING
              + "\\W*$|,"
              + " (?:right|okay|ok|eh|huh|yes|no|correct|what|why|how|please)\\b[^,]{0,12}$|\\b(?:wonder|guess|suppose|any|what"
              + " if|how about|or not|you"
              + " know|still|really|yet)\\b|^\\W*(?:(?:and|so|but|then|oh|well),?"
              + " )?(?:you|anything|ready|ever|want|need|care)\\b",
          Pattern.CASE_INSENSITIVE);

  /** So few words may ask whatever they are: {@code Tea?} */
  private static final Pattern SHORT =
      Pattern.compile("^\\W*+[\\w'’-]++(?:\\W++[\\w'’-]++){0,2}\\W*+$");

  /** Reports a question in words of one's own: {@code She asked me where I had been.} */
  private static final Pattern REPORT =
      Pattern.compile(
          "\\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|inquire[sd]?|enquire[sd]?|want(?:s|ed)? to know)\\b"
              + "[^.!;\"“”]{0,60}?\\b(?:who|whose|whom|what|when|where|why|which|how|whether|if|for)\\b",
          Pattern.CASE_INSENSITIVE);

  private EnglishQuestions() {}

  /** Returns whether a statement tells that somebody asked, and what. */
  static boolean reports(String sentence) {
    return REPORT.matcher(sentence).find();
  }

  /** Returns whether a sentence may be meant as a question. */
  static boolean mayBe(String sentence) {
    return FORM.matcher(sentence).find() || SHORT.matcher(sentence).find();
  }
}
