package io.duizhao.spark;

import io.duizhao.io.InputException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.mapred.FileAlreadyExistsException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.CollectionAccumulator;

/**
 * The job for {@code spark-submit}. A document is a task's unit of work; what is written are the
 * beads of all documents, in the documents' order, in as many files as there are shards.
 */
public final class AlignCorpus {
  private static final String USAGE =
      """
      usage: spark-submit --class io.duizhao.spark.AlignCorpus duizhao.jar WORKSPACE OUT [SHARDS]
        WORKSPACE  a folder that all machines see under this path
        OUT        folder of the shards, which must not exist: a path or an address of Spark's
        SHARDS     number of files; if left out, one for 100 documents, and one a core at least""";

  private static final int DOCUMENTS_A_SHARD = 100;

  /** Statuses of the command line, too. */
  private static final int USAGE_STATUS = 2;

  private static final int INPUT_STATUS = 3;

  private AlignCorpus() {}

  /**
   * What was done.
   *
   * @param documents number of documents
   * @param untranslated those without a translation, which have no beads
   * @param problems why others could not be done, as messages for the user
   */
  record Result(int documents, Set<String> untranslated, Set<String> problems) {
    /** Copies the sets. */
    Result {
      untranslated = Set.copyOf(untranslated);
      problems = Set.copyOf(problems);
    }
  }

  /** Does the job and ends the process with the status that a run would have. */
  public static void main(String[] args) {
    int shards = args.length == 3 ? shards(args[2]) : 0;
    if (args.length < 2 || args.length > 3 || shards < 0) {
      System.err.println(USAGE);
      System.exit(USAGE_STATUS);
    }
    int status;
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("duizhao"))) {
      status = show(run(spark, args[0], args[1], shards), System.out, System.err);
    } catch (InputException e) {
      System.err.println("duizhao: " + e.getMessage());
      status = INPUT_STATUS;
    }
    System.exit(status);
  }

  /** Returns the number that was asked for; -1 where it is none. */
  private static int shards(String argument) {
    return argument.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(argument) : -1;
  }

  private static int show(Result result, PrintStream out, PrintStream err) {
    new TreeSet<>(result.problems()).forEach(problem -> err.println("duizhao: " + problem));
    int failed = result.problems().size();
    int untranslated = result.untranslated().size();
    out.println(
        "aligned %d of %d documents (%d to translate, %d failed)"
            .formatted(
                result.documents() - untranslated - failed,
                result.documents(),
                untranslated,
                failed));
    return failed == 0 ? 0 : INPUT_STATUS;
  }

  /**
   * Does the job. A document that cannot be done does not keep the others from being done.
   *
   * @param shards number of files; 0 to choose it
   * @throws InputException where there are no documents, or {@code out} exists
   */
  static Result run(JavaSparkContext spark, String workspace, String out, int shards) {
    List<String> names = CorpusAligner.of(workspace).names();
    int parts =
        shards > 0
            ? shards
            : Math.max(
                spark.defaultParallelism(),
                (names.size() + DOCUMENTS_A_SHARD - 1) / DOCUMENTS_A_SHARD);
    // A task that is done twice tells twice: hence sets of what it told.
    CollectionAccumulator<String> untranslated = spark.sc().collectionAccumulator("untranslated");
    CollectionAccumulator<String> problems = spark.sc().collectionAccumulator("problems");
    try {
      spark
          .parallelize(names, parts)
          .flatMap(name -> beads(workspace, name, untranslated, problems).iterator())
          .saveAsTextFile(out);
    } catch (Exception e) {
      throw refused(out, e);
    }
    return new Result(
        names.size(), new TreeSet<>(untranslated.value()), new TreeSet<>(problems.value()));
  }

  private static Stream<String> beads(
      String workspace,
      String name,
      CollectionAccumulator<String> untranslated,
      CollectionAccumulator<String> problems) {
    try {
      return CorpusAligner.of(workspace)
          .beads(name)
          .map(String::lines)
          .orElseGet(
              () -> {
                untranslated.add(name);
                return Stream.of();
              });
    } catch (InputException e) {
      problems.add(e.getMessage());
      return Stream.of();
    }
  }

  /** Scala declares no checked exceptions, so that they cannot be caught by their names. */
  private static RuntimeException refused(String out, Exception e) {
    if (e instanceof FileAlreadyExistsException) {
      return InputException.at(out, "exists already; name another folder for the shards")
          .causedBy(e);
    }
    return e instanceof RuntimeException fault ? fault : new IllegalStateException(e);
  }
}
