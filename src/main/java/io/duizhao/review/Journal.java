package io.duizhao.review;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.io.LineLog;
import io.duizhao.io.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a document and does not stand in its files yet: readable text, one line a
 * decision, each on the disk before its effect is seen. The first line tells the files that the
 * decisions build on.
 *
 * <pre>
 * {"journal":1,"document":"talk","base":{"alignments/talk.align.tsv":"5f2a…"}}
 * {"do":"mark","beads":[{"source":["1b2c3d4e"],"target":["99aabbcc"]}],"status":"confirmed"}
 * </pre>
 */
public final class Journal {
  private final Path file;
  private final Base base;
  private @Nullable LineLog log;

  /**
   * The files that decisions build on.
   *
   * @param journal version of the format, 1
   * @param document the document's name
   * @param base hash of each file by path; empty where it did not exist
   */
  public record Base(int journal, String document, Map<String, String> base) {
    /**
     * Copies the map and checks the version.
     *
     * @throws IllegalArgumentException if the version is not 1
     */
    public Base {
      base = new TreeMap<>(base);
      if (journal != 1) {
        throw new IllegalArgumentException("version " + journal + " where 1 was expected");
      }
    }
  }

  /**
   * A journal that an earlier session left.
   *
   * @param base the files that it builds on
   * @param decisions in order
   */
  public record Left(Base base, List<ReviewDecision> decisions) {
    /** Copies the list. */
    public Left {
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * Makes an empty journal. Its file appears with the first decision.
   *
   * @param file where its lines go
   */
  public Journal(Path file, Base base) {
    this.file = file;
    this.base = base;
  }

  /**
   * Reads what an earlier session left; a last line that was cut off is dropped.
   *
   * @return nothing where there is no journal, or only its first line
   * @throws InputException where a line cannot be understood: nothing is then folded
   */
  public static Optional<Left> read(Path file, String shownAs) {
    List<String> lines = LineLog.read(file, shownAs);
    if (lines.size() < 2) {
      return Optional.empty();
    }
    List<ReviewDecision> decisions = new ArrayList<>();
    int number = 1;
    try {
      Base base = DecisionJson.read(lines.get(0), Base.class);
      for (number = 2; number <= lines.size(); number++) {
        decisions.add(DecisionJson.read(lines.get(number - 1)));
      }
      return Optional.of(new Left(base, decisions));
    } catch (DecisionException e) {
      throw InputException.at(
              shownAs, number, 1, e.getMessage() + "; correct the line or take it out")
          .causedBy(e);
    }
  }

  /**
   * Reads decisions that {@link #replace} wrote: since it writes all or nothing, a line that is cut
   * off is no decision on its way but a loss.
   *
   * @throws InputException where a line is cut off or cannot be understood
   */
  public static List<ReviewDecision> readWhole(Path file, String shownAs) {
    if (LineLog.isCut(file, shownAs)) {
      throw InputException.at(
          shownAs,
          LineLog.read(file, shownAs).size() + 1,
          1,
          "the line is cut off, and with it decisions that wait to be taken or turned down; take"
              + " the line out, or the file where it is the only one");
    }
    return read(file, shownAs).map(Left::decisions).orElse(List.of());
  }

  /**
   * Writes a decision down.
   *
   * @throws OutputException where the disk does not take it; the decision then does not count
   */
  public synchronized void append(ReviewDecision decision) {
    if (log == null) {
      log = opened();
    }
    log.append(DecisionJson.write(decision));
  }

  /** A first line alone may be of a session that ended before its first decision. */
  private LineLog opened() {
    if (LineLog.read(file, file.toString()).size() < 2) {
      replace(file, base, List.of());
    }
    return LineLog.open(file);
  }

  /** Writes a journal of these decisions in the place of a file's, whole or not at all. */
  public static void replace(Path file, Base base, List<ReviewDecision> decisions) {
    StringBuilder lines = new StringBuilder(DecisionJson.write(base)).append('\n');
    decisions.forEach(decision -> lines.append(DecisionJson.write(decision)).append('\n'));
    AtomicFile.writeSafely(file, lines.toString());
  }

  /** Closes the file; a later decision opens it again. */
  public synchronized void close() {
    if (log != null) {
      log.close();
      log = null;
    }
  }

  /** Takes a journal away whose decisions stand in the masters, or were turned down. */
  public static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw OutputException.unremovable(file, e);
    }
  }
}
