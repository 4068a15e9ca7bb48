package io.duizhao.workflow.review;

import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.xliff.XliffVersion;
import io.duizhao.io.InputException;
import io.duizhao.project.Workspace;
import io.duizhao.review.DecisionException;
import io.duizhao.term.repair.Repairs;
import io.duizhao.workflow.RunJob;
import io.duizhao.workflow.RunListener;
import io.duizhao.workflow.RunResult;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.XliffExportJob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a reviewed workspace's outputs, as the commands do. */
public final class Exports {
  private static final String RUN = "run";
  private static final String XLIFF = "xliff-";

  private final ReviewDesk desk;

  /** Makes the exports of a desk. */
  public Exports(ReviewDesk desk) {
    this.desk = desk;
  }

  /**
   * What was written.
   *
   * @param files their paths in the workspace
   * @param problems what could not be written, as messages for the user
   */
  public record Written(List<String> files, List<String> problems) {
    /** Copies the lists. */
    public Written {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Saves all decisions, then writes.
   *
   * @param what {@code run} for all that {@code duizhao run} writes, {@code xliff-2.1} and so on
   *     for one version of XLIFF
   * @throws DecisionException where it is something else
   */
  public Written write(String what) {
    List<String> problems = new ArrayList<>(desk.saveAll());
    if (!problems.isEmpty()) {
      return new Written(List.of(), problems);
    }
    Workbench workbench = desk.workbench();
    if (what.equals(RUN)) {
      RunResult result = new RunJob(workbench, 1).run(new Silent());
      desk.refresh();
      problems.addAll(result.problems());
      List<String> files = new ArrayList<>();
      result.report().documents().forEach(document -> files.addAll(document.files()));
      files.addAll(result.report().files());
      return new Written(files.stream().distinct().toList(), problems);
    }
    Path folder = workbench.workspace().out().resolve(what);
    problems.addAll(
        new XliffExportJob(
                workbench,
                version(what),
                TargetFill.TRANSLATION,
                true,
                new Repairs(Map.of(), List.of()))
            .run(folder, remark -> {}));
    return new Written(listed(workbench.workspace(), folder), problems);
  }

  private static XliffVersion version(String what) {
    return Optional.of(what)
        .filter(choice -> choice.startsWith(XLIFF))
        .flatMap(choice -> XliffVersion.ofLabel(choice.substring(XLIFF.length())))
        .orElseThrow(() -> new DecisionException("'" + what + "' is nothing that can be exported"));
  }

  private static List<String> listed(Workspace workspace, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(workspace::shown).toList();
    } catch (java.io.IOException e) {
      throw InputException.unreadable(workspace.shown(folder), e);
    }
  }

  /**
   * Returns a file that an export wrote.
   *
   * @param shown its path in the workspace
   * @throws InputException where it is none
   */
  public Path file(String shown) {
    Workspace workspace = desk.workbench().workspace();
    Path out = workspace.out().toAbsolutePath().normalize();
    Path file;
    try {
      file = workspace.root().resolve(shown).toAbsolutePath().normalize();
      if (file.startsWith(out)
          && Files.isRegularFile(file)
          && file.toRealPath().startsWith(out.toRealPath())) {
        return file;
      }
    } catch (java.nio.file.InvalidPathException | java.io.IOException e) {
      // Told below.
    }
    throw InputException.at(shown, "is no file that was exported");
  }

  /** Nobody waits at a terminal. */
  private static final class Silent implements RunListener {
    @Override
    public void started(int documents) {}

    @Override
    public void finished(io.duizhao.workflow.DocumentResult result) {}
  }
}
