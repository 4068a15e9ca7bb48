package io.duizhao.segment.feature;

import java.util.HashMap;
import java.util.Map;

/** Classes of English words, so that rare words behave as common ones. */
final class EnglishClasses {
  private static final Map<String, String> CLASSES = new HashMap<>();

  static {
    put(
        "subject",
        "i we you he she it they there i'm i've i'll i'd we're we've we'll we'd you're"
            + " you've you'll you'd he's she's it's it'll they're they've they'll that's there's here's"
            + " let's what's");
    put("this", "this that these those here");
    put("article", "a an the each every another any some all both most many several");
    put("possessive", "my our your his her its their");
    put("object", "me us him them itself themselves yourself");
    put(
        "preposition",
        "of in on at to for with from by about into over under between through"
            + " across during without within against like as than onto upon per via");
    put("coordination", "and or nor");
    put(
        "contrast",
        "but however so then now also finally first second next okay well yes no"
            + " instead otherwise therefore indeed actually usually let remember note");
    put(
        "subordination",
        "if when because since while although though unless until whereas once"
            + " after before whether where why how what");
    put("relative", "which who whom whose");
    put(
        "auxiliary",
        "is are was were be been being am has have had do does did can could will"
            + " would shall should may might must isn't aren't wasn't don't doesn't didn't can't"
            + " won't cannot");
    put("adverb", "just only very really quite even still already not too more less much");
  }

  private EnglishClasses() {}

  private static void put(String name, String words) {
    for (String word : words.split(" ", -1)) {
      CLASSES.put(word, name);
    }
  }

  /** Returns the class of a word in lower case: by its endings where it is in no list. */
  static String of(String word) {
    String listed = CLASSES.get(word);
    if (listed != null || word.isEmpty()) {
      return listed == null ? "" : listed;
    }
    for (String ending : new String[] {"ing", "ed", "ly", "s"}) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return ending;
      }
    }
    return "other";
  }
}
