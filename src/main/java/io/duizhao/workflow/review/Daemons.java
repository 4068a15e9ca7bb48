package io.duizhao.workflow.review;

/** Threads that work beside a person, and do not keep the program alive. */
final class Daemons {
  private Daemons() {}

  static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, "review-" + name);
    thread.setDaemon(true);
    return thread;
  }
}
