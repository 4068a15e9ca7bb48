package io.duizhao.term.variants.form;

/**
 * What is clustered: a form, or a person's short name within one document, since the Sam of one
 * interview need not be the Sam of another.
 *
 * @param form the form
 * @param document number of the document, or {@link #ANY}
 */
public record Node(String form, int document) implements Comparable<Node> {
  /** The form, wherever it stands. */
  public static final int ANY = -1;

  @Override
  public int compareTo(Node other) {
    int order = form.compareTo(other.form);
    return order != 0 ? order : Integer.compare(document, other.document);
  }
}
