package io.duizhao.transcript.okapi;

import io.duizhao.model.text.InlineCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import org.jspecify.annotations.Nullable;

/**
 * Puts new texts into a paragraph of a Word document, from left to right: what is not replaced is
 * copied, and the runs that a new text names come with it.
 */
final class WordTexts {
  private final TextFragment old;
  private final List<WordText> texts;
  private final TextFragment replaced = new TextFragment();

  /** The codes that stand in what the open text replaces. */
  private final Map<String, Code> inside = new LinkedHashMap<>();

  private @Nullable WordText open;
  private int next;
  private int offset;

  private WordTexts(TextFragment old, List<WordText> texts) {
    this.old = old;
    this.texts = texts;
  }

  /**
   * Replaces stretches of a paragraph.
   *
   * @param texts the new texts, by rising offset
   */
  static void replace(ITextUnit unit, List<WordText> texts) {
    WordTexts paragraph = new WordTexts(unit.getSource().getUnSegmentedContentCopy(), texts);
    paragraph.replace();
    unit.setSource(new TextContainer(paragraph.replaced));
  }

  private void replace() {
    String coded = old.getCodedText();
    for (int i = 0; i < coded.length(); i++) {
      char c = coded.charAt(i);
      if (c != TextFragment.MARKER_CLOSING) {
        turn();
      }
      if (TextFragment.isMarker(c)) {
        i++;
        code(old.getCode(coded.charAt(i)));
      } else {
        offset++;
        if (open == null) {
          replaced.append(c);
        }
      }
    }
    turn();
  }

  /** Ends the text whose stretch ends here, and begins those whose stretches begin here. */
  private void turn() {
    if (open != null && offset >= open.span().end()) {
      append(open);
      open = null;
    }
    while (open == null && next < texts.size() && texts.get(next).span().begin() == offset) {
      WordText text = texts.get(next++);
      inside.clear();
      if (text.span().isEmpty()) {
        append(text);
      } else {
        open = text;
      }
    }
  }

  private void code(Code code) {
    if (open == null || offset == open.span().begin() && isLeft(code, open)) {
      replaced.append(code.clone());
    } else {
      inside.put(key(code), code);
    }
  }

  /** A note or image that the new text does not name stays where it stood, before the text. */
  private static boolean isLeft(Code code, WordText text) {
    return code.getTagType() == TextFragment.TagType.PLACEHOLDER
        && text.codes().stream().noneMatch(named -> key(named).equals(key(code)));
  }

  private static String key(Code code) {
    return code.getTagType() + " " + code.getId();
  }

  private static String key(InlineCode code) {
    return switch (code.role()) {
          case OPEN -> TextFragment.TagType.OPENING;
          case CLOSE -> TextFragment.TagType.CLOSING;
          case ALONE -> TextFragment.TagType.PLACEHOLDER;
        }
        + " "
        + code.pair();
  }

  /** What the new text does not name stays if it stands alone or is half a pair. */
  private void append(WordText text) {
    Map<String, Code> left = new LinkedHashMap<>(inside);
    text.codes().forEach(code -> left.remove(key(code)));
    left.values().stream()
        .filter(code -> code.getTagType() == TextFragment.TagType.CLOSING && isHalf(code))
        .forEach(code -> replaced.append(code.clone()));
    int at = 0;
    for (InlineCode code : text.codes()) {
      Code known = inside.get(key(code));
      if (known != null) {
        replaced.append(text.text().substring(at, code.offset()));
        replaced.append(known.clone());
        at = code.offset();
      }
    }
    replaced.append(text.text().substring(at));
    left.values().stream()
        .filter(
            code ->
                code.getTagType() == TextFragment.TagType.PLACEHOLDER
                    || code.getTagType() == TextFragment.TagType.OPENING && isHalf(code))
        .forEach(code -> replaced.append(code.clone()));
  }

  private boolean isHalf(Code code) {
    TextFragment.TagType other =
        code.getTagType() == TextFragment.TagType.OPENING
            ? TextFragment.TagType.CLOSING
            : TextFragment.TagType.OPENING;
    return !inside.containsKey(other + " " + code.getId());
  }
}
