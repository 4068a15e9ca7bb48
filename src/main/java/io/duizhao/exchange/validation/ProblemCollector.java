package io.duizhao.exchange.validation;

import io.duizhao.io.SafeXml;
import java.util.function.Consumer;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Turns what a parser or a grammar reports into problems. */
final class ProblemCollector implements ErrorHandler {
  private final Consumer<Problem> problems;

  ProblemCollector(Consumer<Problem> problems) {
    this.problems = problems;
  }

  @Override
  public void warning(SAXParseException e) {
    // Warnings break no rule.
  }

  @Override
  public void error(SAXParseException e) {
    problems.accept(problem(e));
  }

  @Override
  public void fatalError(SAXParseException e) {
    problems.accept(problem(e));
  }

  static Problem problem(SAXParseException e) {
    return new Problem(
        e.getLineNumber(), e.getColumnNumber(), readable(String.valueOf(e.getMessage())));
  }

  /** Takes the names of rules and namespaces off: {@code cvc-elt.1: …}, {@code {"uri":name}}. */
  private static String readable(String message) {
    if (message.startsWith("XML document structures must start and end")) {
      return "the file ends in the middle of an element; get the whole file";
    }
    if (message.startsWith("Premature end of file")) {
      return "the file is empty";
    }
    if (message.startsWith("JAXP0001") || message.startsWith("Content is not allowed in prolog")) {
      return SafeXml.problem(message);
    }
    return message
        .replaceFirst("^(cvc-[\\w.-]+|JAXP\\d+): ", "")
        .replaceAll("\\{\"[^\"{}]*\":([^\"{}]*)\\}", "$1");
  }
}
