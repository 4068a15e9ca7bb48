package io.duizhao.message;

import io.duizhao.io.ProgramFile;
import io.duizhao.model.finding.Fact;
import io.duizhao.model.finding.Message;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts of all messages in one language. */
public final class MessageTable {
  /** How words in a list are set apart. */
  private static final String QUOTED = "quoted";

  private static final Map<ReaderLanguage, MessageTable> TABLES =
      new EnumMap<>(ReaderLanguage.class);

  static {
    for (ReaderLanguage language : ReaderLanguage.values()) {
      TABLES.put(language, new MessageTable(language));
    }
  }

  private final SortedMap<String, Template> templates = new TreeMap<>();

  private MessageTable(ReaderLanguage language) {
    String name = "messages." + language.name().toLowerCase(Locale.ROOT) + ".properties";
    Properties texts = ProgramFile.properties(MessageTable.class, name);
    texts
        .stringPropertyNames()
        .forEach(key -> templates.put(key, new Template(key, texts.getProperty(key))));
  }

  /** Returns the texts in a language. */
  public static MessageTable of(ReaderLanguage language) {
    return Objects.requireNonNull(TABLES.get(language));
  }

  /** Returns a message's text in English, for programs and for files that are to stay the same. */
  public static String english(Message message) {
    return of(ReaderLanguage.EN).text(message);
  }

  /**
   * Returns a message's text.
   *
   * @throws IllegalArgumentException where there is none, or it names a fact that the message lacks
   */
  public String text(Message message) {
    StringBuilder out = new StringBuilder();
    append(message, "", out);
    return out.toString();
  }

  /** Returns the texts by their keys. */
  SortedMap<String, Template> templates() {
    return templates;
  }

  private void append(Fact fact, String between, StringBuilder out) {
    if (fact instanceof Message message) {
      Template template = templates.get(message.key());
      if (template == null) {
        throw new IllegalArgumentException("there is no message '" + message.key() + "'");
      }
      template.fill(message.facts(), out, (part, join) -> append(part, join, out));
    } else if (fact instanceof Fact.Words words) {
      out.append(words.text());
    } else if (fact instanceof Fact.Quantity number) {
      out.append(number.value().toPlainString());
    } else if (fact instanceof Fact.Several several) {
      String join = "";
      for (Fact part : several.parts()) {
        out.append(join);
        append(part instanceof Fact.Words ? Message.of(QUOTED).with("text", part) : part, "", out);
        join = between;
      }
    }
  }
}
