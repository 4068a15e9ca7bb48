package io.duizhao.transcript.okapi;

import io.duizhao.io.InputException;
import io.duizhao.io.OfficeFile;
import io.duizhao.io.SafeZip;
import io.duizhao.io.SourceFile;
import io.duizhao.model.text.InlineCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.exceptions.OkapiException;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.openxml.OpenXMLFilter;

/**
 * Writes a Word document with other text through Okapi's filter. The filter tidies whole parts, so
 * only the paragraphs that come out otherwise than without the new text are taken from it.
 */
public final class WordFile {
  private WordFile() {}

  /**
   * Returns the document with new texts; everything else in it stays.
   *
   * @param language BCP 47 tag of the document's language
   * @param texts the new texts of paragraphs, by their number in reading order from 0; those of one
   *     paragraph by rising offset
   * @throws InputException where the file is damaged or no Word document
   */
  public static byte[] write(SourceFile file, String language, Map<Integer, List<WordText>> texts) {
    byte[] bytes = file.bytes();
    OfficeFile.check(file.path(), bytes);
    try {
      Map<String, byte[]> old = SafeZip.entries(filtered(bytes, language, Map.of()));
      Map<String, byte[]> changed = SafeZip.entries(filtered(bytes, language, texts));
      Map<String, byte[]> replaced = new LinkedHashMap<>();
      for (Map.Entry<String, byte[]> part : SafeZip.entries(bytes).entrySet()) {
        byte[] before = old.get(part.getKey());
        byte[] after = changed.get(part.getKey());
        if (before != null && after != null && !Arrays.equals(before, after)) {
          replaced.put(part.getKey(), spliced(part.getValue(), before, after));
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
      SafeZip.copyWithoutTimes(bytes, replaced, out);
      return out.toByteArray();
    } catch (OkapiException | IOException | IllegalStateException e) {
      throw InputException.at(
              file.path(), "cannot be written as a Word document; save it again as .docx")
          .causedBy(e);
    }
  }

  private static byte[] spliced(byte[] original, byte[] before, byte[] after) {
    return WordParts.spliced(
            new String(original, StandardCharsets.UTF_8),
            new String(before, StandardCharsets.UTF_8),
            new String(after, StandardCharsets.UTF_8))
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .orElse(after);
  }

  private static byte[] filtered(
      byte[] bytes, String language, Map<Integer, List<WordText>> texts) {
    LocaleId source = LocaleId.fromBCP47(language);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    try (OpenXMLFilter filter = new OpenXMLFilter();
        RawDocument document =
            new RawDocument(new ByteArrayInputStream(bytes), "UTF-8", source, source);
        IFilterWriter writer = filter.createFilterWriter()) {
      filter.setParameters(WordDocument.parameters());
      filter.open(document);
      writer.setOptions(source, "UTF-8");
      writer.setOutput(out);
      int number = 0;
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          List<WordText> own = texts.get(number++);
          if (own != null) {
            replace(event.getTextUnit(), own);
          }
        }
        writer.handleEvent(event);
      }
    }
    return out.toByteArray();
  }

  private static void replace(ITextUnit unit, List<WordText> texts) {
    TextFragment old = unit.getSource().getUnSegmentedContentCopy();
    TextFragment replaced = new TextFragment();
    String coded = old.getCodedText();
    Map<String, Code> inside = new LinkedHashMap<>();
    WordText open = null;
    int next = 0;
    int offset = 0;
    for (int i = 0; i <= coded.length(); i++) {
      boolean closes = i < coded.length() && coded.charAt(i) == TextFragment.MARKER_CLOSING;
      if (open != null && offset >= open.span().end() && !closes) {
        append(replaced, open, inside);
        open = null;
      }
      while (open == null && !closes && next < texts.size() && begin(texts, next) == offset) {
        open = texts.get(next++);
        inside = new LinkedHashMap<>();
        if (open.span().isEmpty()) {
          append(replaced, open, inside);
          open = null;
        }
      }
      if (i == coded.length()) {
        break;
      }
      char c = coded.charAt(i);
      if (TextFragment.isMarker(c)) {
        i++;
        Code code = old.getCode(coded.charAt(i));
        if (open == null || offset == open.span().begin() && isLeft(code, open)) {
          replaced.append(code.clone());
        } else {
          inside.put(key(code), code);
        }
      } else {
        offset++;
        if (open == null) {
          replaced.append(c);
        }
      }
    }
    unit.setSource(new TextContainer(replaced));
  }

  private static int begin(List<WordText> texts, int index) {
    return texts.get(index).span().begin();
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
  private static void append(TextFragment out, WordText text, Map<String, Code> inside) {
    Map<String, Code> left = new LinkedHashMap<>(inside);
    text.codes().forEach(code -> left.remove(key(code)));
    left.values().stream()
        .filter(code -> code.getTagType() == TextFragment.TagType.CLOSING && isHalf(code, inside))
        .forEach(code -> out.append(code.clone()));
    int at = 0;
    for (InlineCode code : text.codes()) {
      Code known = inside.get(key(code));
      if (known != null) {
        out.append(text.text().substring(at, code.offset()));
        out.append(known.clone());
        at = code.offset();
      }
    }
    out.append(text.text().substring(at));
    left.values().stream()
        .filter(
            code ->
                code.getTagType() == TextFragment.TagType.PLACEHOLDER
                    || code.getTagType() == TextFragment.TagType.OPENING && isHalf(code, inside))
        .forEach(code -> out.append(code.clone()));
  }

  private static boolean isHalf(Code code, Map<String, Code> inside) {
    TextFragment.TagType other =
        code.getTagType() == TextFragment.TagType.OPENING
            ? TextFragment.TagType.CLOSING
            : TextFragment.TagType.OPENING;
    return !inside.containsKey(other + " " + code.getId());
  }
}
