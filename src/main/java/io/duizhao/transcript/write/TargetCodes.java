package io.duizhao.transcript.write;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.source.MarkedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of a stretch's marks a new text gets, and where. */
final class TargetCodes {
  private final Set<Key> inside;
  private final Set<Key> named = new HashSet<>();
  private final MarkedText text;

  private record Key(Role role, int pair) {
    static Key of(InlineCode code) {
      return new Key(code.role(), code.pair());
    }
  }

  /**
   * Takes the marks that the new text names, as the source has them.
   *
   * @param inside the source's marks in the stretch
   * @param outside marks that are the stretch's but stand outside it; they stay there
   */
  TargetCodes(Replacement replacement, List<InlineCode> inside, List<InlineCode> outside) {
    Map<Key, InlineCode> known =
        inside.stream().collect(Collectors.toMap(Key::of, code -> code, (a, b) -> a));
    this.inside = known.keySet();
    Set<Key> elsewhere = outside.stream().map(Key::of).collect(Collectors.toSet());
    List<InlineCode> codes = new ArrayList<>();
    for (InlineCode code : replacement.codes()) {
      Key key = Key.of(code);
      if (!elsewhere.contains(key) && named.add(key)) {
        codes.add(known.getOrDefault(key, code).at(code.offset()));
      }
    }
    this.text = MarkedText.unmapped(replacement.text(), codes);
  }

  /** Returns the new text with the marks that it names. */
  MarkedText named() {
    return text;
  }

  /**
   * Adds the marks that the new text does not name and that must not be lost: images and the like,
   * at the begin where the old text began with them, else at the end; and half a pair whose other
   * half stands elsewhere.
   *
   * @param share a part of the new text
   * @param old the source's marks where the part goes
   * @param begin offset of that place in the text that the source's marks refer to
   */
  MarkedText withKept(MarkedText share, List<InlineCode> old, int begin) {
    List<InlineCode> codes = new ArrayList<>(share.codes());
    int first = 0;
    for (InlineCode code : old) {
      if (named.contains(Key.of(code)) || !isKept(code)) {
        continue;
      }
      boolean leads =
          code.role() == Role.CLOSE || code.role() == Role.ALONE && code.offset() <= begin;
      if (leads) {
        codes.add(first++, code.at(0));
      } else {
        codes.add(code.at(share.length()));
      }
    }
    codes.sort(Comparator.comparingInt(InlineCode::offset));
    return MarkedText.unmapped(share.string(), codes);
  }

  private boolean isKept(InlineCode code) {
    return switch (code.role()) {
      case ALONE -> !code.isOfTheWording();
      case OPEN -> !inside.contains(new Key(Role.CLOSE, code.pair()));
      case CLOSE -> !inside.contains(new Key(Role.OPEN, code.pair()));
    };
  }
}
