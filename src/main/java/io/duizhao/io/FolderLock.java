package io.duizhao.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** Keeps a folder for one process. The system gives the lock back when the process dies. */
public final class FolderLock implements Closeable {
  /** How often it is tried again while another process has the lock. */
  private static final long POLL_MILLIS = 20;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes a folder, which is made where it is missing.
   *
   * @return nothing where another process has it
   * @throws OutputException where the folder cannot be written
   */
  public static Optional<FolderLock> take(Path folder) {
    return tryTake(folder.resolve(".lock"));
  }

  /**
   * Takes a file as a sign that something is being done, and waits while another process, or
   * another thread of this one, has it.
   *
   * @param file the sign; it and its folder are made where they are missing
   * @param patience how long to wait
   * @param waiting called once where there is something to wait for
   * @param done what the others are doing, for the message
   * @throws OutputException where they do not end in time, or the file cannot be written
   */
  public static FolderLock await(Path file, Duration patience, Runnable waiting, String done) {
    long end = System.nanoTime() + patience.toNanos();
    Optional<FolderLock> lock = tryTake(file);
    if (lock.isEmpty()) {
      waiting.run();
    }
    while (lock.isEmpty()) {
      if (System.nanoTime() > end) {
        throw new OutputException(
            "another process has been "
                + done
                + " for "
                + patience.toSeconds()
                + " s (it holds "
                + file
                + "); try again when it is done",
            null);
      }
      pause(done);
      lock = tryTake(file);
    }
    return lock.get();
  }

  private static void pause(String done) {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutputException("interrupted while another process was " + done, e);
    }
  }

  private static Optional<FolderLock> tryTake(Path file) {
    try {
      Folders.makeFor(file);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Optional<FileLock> lock = tryLock(channel);
      if (lock.isEmpty()) {
        channel.close();
      }
      return lock.map(taken -> new FolderLock(channel));
    } catch (IOException e) {
      throw OutputException.unwritable(file, e);
    }
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The process is about to end; the system takes the lock back then.
    }
  }
}
