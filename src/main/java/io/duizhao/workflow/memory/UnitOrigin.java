package io.duizhao.workflow.memory;

import io.duizhao.exchange.tmx.MemoryUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a unit of a TMX memory says of how it came about, in the words of this program, OmegaT,
 * memoQ and Trados.
 *
 * @param unit the unit
 */
record UnitOrigin(MemoryUnit unit) {
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");

  private static final Set<String> MACHINE =
      Set.of("mt", "nmt", "amt", "mt!", "adaptivemt", "machine translation", "machine-translation");

  private static final Set<String> CONFIRMED = Set.of("confirmed", "reviewed", "final");

  /** Returns the text before it in its document, where the unit names it. */
  Optional<String> previous() {
    return text("prev").or(() -> text("x-context-pre"));
  }

  /** Returns the text after it in its document, where the unit names it. */
  Optional<String> next() {
    return text("next").or(() -> text("x-context-post"));
  }

  private Optional<String> text(String property) {
    return unit.property(property).map(value -> TAG.matcher(value).replaceAll("").strip());
  }

  /** Returns whether a machine translated it and nobody confirmed that. */
  boolean isMachineTranslated() {
    boolean machine = says("origin") || says("x-origin") || says("x-Origin") || says("@creationid");
    return machine && !confirmed("status") && !confirmed("state");
  }

  private boolean says(String property) {
    return word(property).filter(MACHINE::contains).isPresent();
  }

  private boolean confirmed(String property) {
    return word(property).filter(CONFIRMED::contains).isPresent();
  }

  private Optional<String> word(String property) {
    return unit.property(property).map(value -> value.strip().toLowerCase(Locale.ROOT));
  }
}
