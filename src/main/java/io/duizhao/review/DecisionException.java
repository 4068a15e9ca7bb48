package io.duizhao.review;

/** A decision that does not fit the document as it is now; the message is for the person. */
public final class DecisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says to a person, in English, why a decision does not fit and what to do. */
  public DecisionException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
