package io.duizhao.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.finding.Fact;
import io.duizhao.model.finding.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message that the sources make has a text in every language, with the same facts. */
class MessageTableTest {
  /** {@code Message.of("key")} with the facts that are put in behind it. */
  private static final Pattern MADE =
      Pattern.compile("\\bMessage\\s*\\.(of|counted)\\(\\s*(?:\"([\\w.-]+)\")?");

  private static final Pattern WITH = Pattern.compile("\\s*\\.with\\(\\s*\"(\\w+)\"");

  private static final MessageTable EN = MessageTable.of(ReaderLanguage.EN);
  private static final MessageTable ZH = MessageTable.of(ReaderLanguage.ZH);

  @Test
  void languagesHaveTheSameMessagesWithTheSameFacts() {
    assertEquals(names(EN), names(ZH));
  }

  @Test
  void sourcesMakeTheMessagesOfTheTablesWithTheirFactsAndNoOthers() throws IOException {
    Map<String, Set<String>> made = made();
    assertTrue(made.size() > 100, made::toString);
    Map<String, Set<String>> told = names(EN);
    // What says "a sentence" need not say how many.
    told.forEach((key, facts) -> facts.addAll(key.endsWith(".one") ? Set.of("count") : Set.of()));
    assertEquals(told, made);
  }

  @Test
  void chineseIsChinese() {
    Set<String> inAnyLanguage = Set.of("codes.name", "okapi.other", "own.said");
    ZH.templates()
        .forEach(
            (key, template) -> {
              StringBuilder text = new StringBuilder();
              Map<String, Fact> facts = new TreeMap<>();
              template.names().forEach(name -> facts.put(name, new Fact.Words("")));
              template.fill(facts, text, (fact, between) -> text.append(between));
              boolean han = text.codePoints().anyMatch(c -> c > 0x2E80 || c == '“');
              assertTrue(han || inAnyLanguage.contains(key), key + ": " + text);
            });
  }

  @Test
  void putsFactsInTheirPlacesOnceWhateverTheyHold() {
    Message message = Message.of("numbers.changed").with("from", "{to} $1 \\").with("to", "{from}");
    assertEquals("'{to} $1 \\' became '{from}'", EN.text(message));
    assertEquals("“{to} $1 \\”译成了“{from}”", ZH.text(message));
  }

  @Test
  void namesListsAsTheLanguageDoes() {
    List<Fact.Words> forms = List.of(new Fact.Words("kite"), new Fact.Words("glider"));
    Message some = Message.of("terms.forms.some").with("forms", forms).with("more", 3);
    Message message = Message.of("terms.forbidden").with("form", "dragon").with("expected", some);
    assertEquals(
        "'dragon' must not be used; expected 'kite', 'glider' or 3 more", EN.text(message));
    assertEquals("不应使用“dragon”；应为“kite”、“glider”等，另有 3 种", ZH.text(message));
  }

  @Test
  void measuresHaveTheirDecimalsAndCountsTheirPlural() {
    Message speed = Message.of("subtitles.speed").with("speed", 20.05, 1).with("most", 17, 0);
    assertEquals("20.1 characters a second; at most 17", EN.text(speed));
    assertEquals("a sentence left out", EN.text(Message.counted("gaps.omission", 1)));
    assertEquals("连续漏译 4 句", ZH.text(Message.counted("gaps.omission", 4)));
  }

  @Test
  void refusesWhatItHasNoTextFor() {
    assertThrows(IllegalArgumentException.class, () -> EN.text(Message.of("no.such")));
    assertThrows(IllegalArgumentException.class, () -> EN.text(Message.of("numbers.added")));
  }

  @Test
  void takesTheReadersFirstLanguageThatIsOurs() {
    assertEquals(ReaderLanguage.ZH, ReaderLanguage.of("zh"));
    assertEquals(ReaderLanguage.ZH, ReaderLanguage.of("de, zh-TW;q=0.8, en;q=0.5"));
    assertEquals(ReaderLanguage.EN, ReaderLanguage.of("zh;q=0.1, en-GB"));
    assertEquals(ReaderLanguage.EN, ReaderLanguage.of("fr"));
    assertEquals(ReaderLanguage.EN, ReaderLanguage.of("\u0000;;q=x"));
    assertEquals(ReaderLanguage.EN, ReaderLanguage.of(""));
  }

  @Test
  void messagesAreComparedByKeyAndFacts() {
    Message first = Message.of("numbers.added").with("words", "a");
    Message second = Message.of("numbers.added").with("words", "b");
    assertTrue(first.compareTo(second) < 0 && second.compareTo(first) > 0);
    assertEquals(first, Message.of("numbers.added").with("words", "a"));
    assertFalse(first.equals(second));
  }

  private static Map<String, Set<String>> names(MessageTable table) {
    Map<String, Set<String>> names = new TreeMap<>();
    table.templates().forEach((key, template) -> names.put(key, template.names()));
    return names;
  }

  /** Reads the sources: a key that is no literal would be missed, so it is refused. */
  private static Map<String, Set<String>> made() throws IOException {
    Map<String, Set<String>> made = new TreeMap<>();
    made.put("quoted", new TreeSet<>(Set.of("text")));
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("model/Message.java"))
          .filter(file -> !file.endsWith("message/MessageTable.java"))
          .forEach(files::add);
    }
    for (Path file : files) {
      String source = Files.readString(file);
      Matcher matcher = MADE.matcher(source);
      while (matcher.find()) {
        String key = matcher.group(2);
        assertTrue(key != null, file + " makes a message whose key is no literal");
        Set<String> facts = facts(source, closing(source, matcher.end()));
        if (matcher.group(1).equals("counted")) {
          facts.add("count");
          put(made, key + ".one", facts, file);
          put(made, key + ".many", facts, file);
        } else {
          put(made, key, facts, file);
        }
      }
    }
    return made;
  }

  private static void put(Map<String, Set<String>> made, String key, Set<String> facts, Path file) {
    Set<String> before = made.put(key, facts);
    assertTrue(before == null || before.equals(facts), file + " names other facts in " + key);
  }

  private static Set<String> facts(String source, int from) {
    Set<String> facts = new TreeSet<>();
    Matcher with = WITH.matcher(source);
    int at = from;
    while (with.region(at, source.length()).lookingAt()) {
      facts.add(with.group(1));
      at = closing(source, with.end());
    }
    return facts;
  }

  /** Returns the offset behind the bracket that closes what is open. */
  private static int closing(String source, int from) {
    int open = 1;
    boolean quoted = false;
    int i = from;
    for (; open > 0; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return i;
  }
}
