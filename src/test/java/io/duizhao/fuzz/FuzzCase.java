package io.duizhao.fuzz;

import io.duizhao.io.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One damaged file of a reader, the same for the same numbers.
 *
 * @param reader what reads it
 * @param bytes the file
 */
public record FuzzCase(FuzzedReader reader, byte[] bytes) {
  /** Processor time above which a reader hangs. */
  static final long MOST_NANOS = 10_000_000_000L;

  /** Bytes above which what a reader allocates, garbage included, is out of all proportion. */
  static final long MOST_ALLOCATED = 2L << 30;

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Returns the case of a number. */
  static FuzzCase of(FuzzedReader reader, long seed, int number) {
    Random random = new Random((seed * 1_000_003 + number) * 31 + reader.name().hashCode());
    byte[] file = reader.seeds().get(random.nextInt(reader.seeds().size()));
    byte[] other = reader.seeds().get(random.nextInt(reader.seeds().size()));
    return new FuzzCase(reader, new Mutator(random).mutate(file, other));
  }

  /**
   * What a reader did.
   *
   * @param refused whether it said what is wrong with the file
   * @param broken what it did that it may not; nothing where all is well
   * @param nanos processor time
   * @param allocated bytes, garbage included
   */
  record Verdict(boolean refused, Optional<String> broken, long nanos, long allocated) {}

  /** Has the file read; it is left in the folder. */
  Verdict judge(Path folder) {
    Path file = folder.resolve("case." + reader.ending());
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    AtomicReference<Verdict> verdict = new AtomicReference<>();
    Thread thread = new Thread(() -> verdict.set(read(file)), "fuzzed");
    thread.setDaemon(true);
    thread.start();
    try {
      for (thread.join(2_000); thread.isAlive(); thread.join(200)) {
        long nanos = THREADS.getThreadCpuTime(thread.getId());
        if (nanos > MOST_NANOS) {
          String place = String.join(" < ", stack(thread.getStackTrace()));
          return new Verdict(false, Optional.of("hangs in " + place), nanos, 0);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return verdict.get();
  }

  private Verdict read(Path file) {
    long thread = Thread.currentThread().getId();
    long nanos = THREADS.getThreadCpuTime(thread);
    long allocated = THREADS.getThreadAllocatedBytes(thread);
    boolean refused = false;
    String broken = null;
    try {
      reader.reading().read(file);
    } catch (InputException e) {
      refused = true;
      if (!e.getMessage().contains("case." + reader.ending()) || e.getMessage().endsWith(" null")) {
        broken = "a message without the file: " + e.getMessage();
      }
    } catch (Throwable e) {
      // Errors too: a stack overflow is a find.
      broken = e + " at " + String.join(" < ", stack(e.getStackTrace()));
    }
    allocated = THREADS.getThreadAllocatedBytes(thread) - allocated;
    nanos = THREADS.getThreadCpuTime(thread) - nanos;
    if (broken == null && allocated > MOST_ALLOCATED) {
      broken = "allocates " + allocated + " bytes for a file of " + bytes.length;
    }
    return new Verdict(refused, Optional.ofNullable(broken), nanos, allocated);
  }

  private static java.util.List<String> stack(StackTraceElement[] trace) {
    return java.util.Arrays.stream(trace)
        .limit(400)
        .filter(frame -> frame.getClassName().startsWith("io.duizhao"))
        .limit(4)
        .map(StackTraceElement::toString)
        .toList();
  }
}
