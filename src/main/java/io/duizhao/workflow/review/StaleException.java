package io.duizhao.workflow.review;

/** A decision about a state that another tab has changed meanwhile. */
public final class StaleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StaleException(long seen, long now) {
    super(
        "another tab changed this document since (revision "
            + now
            + ", this one shows "
            + seen
            + "); nothing was changed, look at the new state and decide again");
  }
}
