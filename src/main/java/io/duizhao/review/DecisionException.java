package io.duizhao.review;

/** A decision that does not fit the document as it is now; the message is for the person. */
public final class DecisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception. */
  public DecisionException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
