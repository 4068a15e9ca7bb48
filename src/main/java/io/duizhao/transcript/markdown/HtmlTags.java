package io.duizhao.transcript.markdown;

import io.duizhao.text.WordSet;
import java.util.Locale;
import java.util.Set;

/** Tags of HTML that occur in Markdown; other words in angle brackets are text. */
final class HtmlTags {
  private static final Set<String> KNOWN =
      WordSet.of(
          "a abbr audio b blockquote br center cite code del details div em figcaption figure font"
              + " h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li mark ol p pre q s section small"
              + " source span strong sub summary sup table tbody td th thead tr u ul video");

  private HtmlTags() {}

  static boolean contains(String name) {
    return KNOWN.contains(name);
  }

  /** Returns the name of the tag whose inside is given, in lower case. */
  static String name(String inside) {
    int begin = inside.startsWith("/") ? 1 : 0;
    int end = begin;
    while (end < inside.length()
        && inside.charAt(end) < 0x80
        && Character.isLetterOrDigit(inside.charAt(end))) {
      end++;
    }
    return inside.substring(begin, end).toLowerCase(Locale.ROOT);
  }
}
