package io.duizhao.exchange;

import io.duizhao.io.InputException;
import io.duizhao.io.SafeXml;
import io.duizhao.model.Language;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a TMX memory in its order, Chinese beside the other language; what stands in inline
 * codes is left out. Units without both are left out too.
 *
 * @param source Chinese texts
 * @param target their translations
 */
public record TmxTexts(List<String> source, List<String> target) {
  /** Elements that hold codes of the original format, no text. */
  private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");

  /** Copies the lists. */
  public TmxTexts {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /**
   * Reads a memory.
   *
   * @param file the path as messages name it
   * @throws InputException where it is no well-formed XML
   */
  public static TmxTexts read(String file, String text) {
    List<String> source = new ArrayList<>();
    List<String> target = new ArrayList<>();
    try {
      XMLStreamReader xml = SafeXml.reader(new StringReader(text));
      String chinese = null;
      String other = null;
      boolean isChinese = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "tu" -> {
              chinese = null;
              other = null;
            }
            case "tuv" -> isChinese = isChinese(xml);
            case "seg" -> {
              String segment = segment(xml);
              chinese = isChinese ? segment : chinese;
              other = isChinese ? other : segment;
            }
            default -> {}
          }
        } else if (event == XMLStreamConstants.END_ELEMENT
            && xml.getLocalName().equals("tu")
            && chinese != null
            && other != null) {
          source.add(chinese);
          target.add(other);
        }
      }
    } catch (XMLStreamException e) {
      throw XmlProblem.at(file, e);
    }
    return new TmxTexts(source, target);
  }

  private static boolean isChinese(XMLStreamReader xml) {
    String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
    return isChinese(language) || isChinese(xml.getAttributeValue(null, "lang"));
  }

  private static boolean isChinese(@Nullable String language) {
    return language != null && !language.isBlank() && new Language(language).isChinese();
  }

  private static String segment(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int codes = 0;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          codes += CODES.contains(xml.getLocalName()) ? 1 : 0;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          codes -= CODES.contains(xml.getLocalName()) ? 1 : 0;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(codes == 0 ? xml.getText() : "");
        default -> {}
      }
    }
    return text.toString();
  }
}
