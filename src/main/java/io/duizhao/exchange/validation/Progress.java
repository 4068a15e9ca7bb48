package io.duizhao.exchange.validation;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Follows a parse: how far it is, how many units it has seen, which entities it had to skip. */
final class Progress extends DefaultHandler {
  private final String counted;
  private final Consumer<Problem> problems;
  private @Nullable Locator locator;
  private long units;

  /**
   * Begins.
   *
   * @param counted name of the elements to count; empty for none
   */
  Progress(String counted, Consumer<Problem> problems) {
    this.counted = counted;
    this.problems = problems;
  }

  /** Returns the number of units so far. */
  long units() {
    return units;
  }

  /** Returns a problem at the place that the parse has reached. */
  Problem here(String message) {
    return locator == null
        ? new Problem(1, 1, message)
        : new Problem(locator.getLineNumber(), locator.getColumnNumber(), message);
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (local.equals(counted)) {
      units++;
    }
  }

  @Override
  public void skippedEntity(String name) {
    if (!name.equals("[dtd]")) {
      problems.accept(
          here(
              "the entity &"
                  + name
                  + "; stands for another file, which is never read;"
                  + " write its text here"));
    }
  }
}
