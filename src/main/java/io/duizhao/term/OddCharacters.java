package io.duizhao.term;

import io.duizhao.model.finding.Message;
import io.duizhao.model.term.Term;
import io.duizhao.text.Scripts;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Characters that are hardly meant in a term: it would match nothing, or not what it seems to. */
final class OddCharacters {
  private static final String OPENING = "([{（［｛《〈「『“";
  private static final String CLOSING = ")]}）］｝》〉」』”";

  private OddCharacters() {}

  /** Returns what is odd about a term. */
  static Optional<Message> in(Term term) {
    String text = term.text();
    if (text.codePoints().anyMatch(OddCharacters::isInvisible)) {
      return Optional.of(Message.of("glossary.characters.invisible").with("form", text));
    }
    if (!term.language().isChinese() && Scripts.hasHan(text)) {
      return Optional.of(Message.of("glossary.characters.chinese").with("form", text));
    }
    if (mixesLookalikes(text)) {
      return Optional.of(Message.of("glossary.characters.mixed").with("form", text));
    }
    if (!isBalanced(text)) {
      return Optional.of(Message.of("glossary.characters.unpaired").with("form", text));
    }
    return Optional.empty();
  }

  private static boolean isInvisible(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || c == 0xFFFD
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  private static boolean mixesLookalikes(String text) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    text.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).forEach(scripts::add);
    return scripts.contains(UnicodeScript.LATIN)
        && (scripts.contains(UnicodeScript.CYRILLIC) || scripts.contains(UnicodeScript.GREEK));
  }

  private static boolean isBalanced(String text) {
    for (int i = 0; i < OPENING.length(); i++) {
      char open = OPENING.charAt(i);
      char close = CLOSING.charAt(i);
      long opened = text.chars().filter(c -> c == open).count();
      long closed = text.chars().filter(c -> c == close).count();
      if (opened != closed) {
        return false;
      }
    }
    return true;
  }
}
