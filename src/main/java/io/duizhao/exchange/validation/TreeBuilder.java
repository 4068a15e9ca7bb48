package io.duizhao.exchange.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the tree of a file for the rules that look at all of it. */
final class TreeBuilder extends DefaultHandler {
  private @Nullable Locator locator;
  private @Nullable Element root;
  private @Nullable Element open;

  /** Lets the rules look at the tree; nothing happens where the file had no element. */
  void apply(List<Rule> rules, Consumer<Problem> problems) {
    Optional.ofNullable(root).ifPresent(tree -> rules.forEach(rule -> rule.check(tree, problems)));
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    int line = locator == null ? 1 : locator.getLineNumber();
    int column = locator == null ? 1 : locator.getColumnNumber();
    open = new Element(uri, local, attributes, open, line, column);
    if (root == null) {
      root = open;
    }
  }

  @Override
  public void characters(char[] text, int begin, int length) {
    if (open != null) {
      open.append(new String(text, begin, length));
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    open = open == null ? null : open.parent();
  }
}
