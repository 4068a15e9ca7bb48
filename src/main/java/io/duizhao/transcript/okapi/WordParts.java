package io.duizhao.transcript.okapi;

import io.duizhao.model.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes changed paragraphs over from one version of a document's part into another. */
final class WordParts {
  private static final Pattern PARAGRAPH =
      Pattern.compile("<(/?)([A-Za-z]\\w{0,20}:)?p(?=[\\s/>])");

  private WordParts() {}

  /**
   * Returns the original with those paragraphs that differ between two tidied versions of it.
   *
   * @return nothing where the versions do not have the original's paragraphs
   */
  static Optional<String> spliced(String original, String before, String after) {
    List<Span> own = paragraphs(original);
    List<Span> old = paragraphs(before);
    List<Span> changed = paragraphs(after);
    if (own.size() != old.size() || own.size() != changed.size()) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder(original.length());
    int done = 0;
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).begin() >= done && !old.get(i).of(before).equals(changed.get(i).of(after))) {
        out.append(original, done, own.get(i).begin()).append(changed.get(i).of(after));
        done = own.get(i).end();
      }
    }
    return Optional.of(out.append(original, done, original.length()).toString());
  }

  /** Returns the paragraph elements by their begins; one in a text box lies in another. */
  private static List<Span> paragraphs(String xml) {
    List<Span> found = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    Matcher tag = PARAGRAPH.matcher(xml);
    while (tag.find()) {
      int close = xml.indexOf('>', tag.end()) + 1;
      if (close == 0) {
        break;
      }
      if (!tag.group(1).isEmpty()) {
        if (!open.isEmpty()) {
          int index = open.pop();
          found.set(index, new Span(found.get(index).begin(), close));
        }
      } else {
        found.add(new Span(tag.start(), close));
        if (xml.charAt(close - 2) != '/') {
          open.push(found.size() - 1);
        }
      }
    }
    return found;
  }
}
