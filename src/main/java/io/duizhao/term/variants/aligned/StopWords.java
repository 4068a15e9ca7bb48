package io.duizhao.term.variants.aligned;

import io.duizhao.text.EnglishStemmer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that make no term. */
public final class StopWords {
  /** Stems of English words that begin and end no term. */
  public static final Set<String> ENGLISH =
      stems(
          "a an the of to in on at by for with from as and or but is are was were be been being it"
              + " its this that these those i you he she we they them his her our your my me us not"
              + " no do does did have has had will would can could so what which who how when if"
              + " then than there here just about into more most very also all one some any up out"
              + " over only even get got go going make makes made use used using want need say said"
              + " says thing things way think thinks thought like know really new good time work"
              + " people lot something much many see first now other look let right actually kind"
              + " still well sure come take put because really different should may might must");

  private StopWords() {}

  /** Returns the stems of words separated by spaces. */
  static Set<String> stems(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(EnglishStemmer::stem)
        .collect(Collectors.toUnmodifiableSet());
  }
}
