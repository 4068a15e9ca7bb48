package io.duizhao.workflow;

/** Is told how a run goes on; called by one thread at a time. */
public interface RunListener {
  /** Does nothing with what it is told. */
  RunListener NONE =
      new RunListener() {
        @Override
        public void waiting() {}

        @Override
        public void started(int documents) {}

        @Override
        public void finished(DocumentResult result) {}
      };

  /** Another run of the workspace goes on; this one begins when that one has ended. */
  void waiting();

  /** The run begins. */
  void started(int documents);

  /** A document is done or has failed; called in the order of the documents' names. */
  void finished(DocumentResult result);
}
