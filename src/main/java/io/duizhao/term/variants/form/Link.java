package io.duizhao.term.variants.form;

/**
 * A guess that two forms name one thing.
 *
 * @param left a form
 * @param leftDocument number of the document whose form is meant, or {@link Node#ANY}
 * @param right the other form
 * @param rightDocument likewise
 * @param reason why
 * @param weight how sure, from 0 to 1
 */
public record Link(
    String left, int leftDocument, String right, int rightDocument, Reason reason, double weight) {
  /** A guess on what two forms are in one document. */
  public static Link in(int document, String left, String right, Reason reason) {
    return new Link(left, document, right, document, reason, reason.weight());
  }

  /** A guess on what two forms are everywhere. */
  public static Link everywhere(String left, String right, Reason reason) {
    return in(Node.ANY, left, right, reason);
  }

  /** Returns the same guess with another weight, from 0 to 1. */
  public Link weighing(double other) {
    return new Link(left, leftDocument, right, rightDocument, reason, other);
  }
}
