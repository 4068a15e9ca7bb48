package io.duizhao.cli.incoming;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.format.AlignmentFormat;
import io.duizhao.workflow.incoming.ImportJob;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings another program's alignment into a workspace. */
@Command(
    name = "alignment",
    description = {
      "Bring another program's alignment into the workspace's alignment file; what it leaves open"
          + " is aligned around it. Decisions that stand there already are kept and are stronger.",
      "",
      "Its ids are our segment ids, or numbers of our segments as segment prints them. Where the"
          + " other program had its own cutting, SOURCE and TARGET are the texts that it read, one"
          + " sentence a line; they are found in the document by their letters. TMX needs neither."
          + " With --confirmed every later run keeps the links; without, they stand as automatic"
          + " ones, which the next run replaces."
    },
    footer = {
      "",
      "Examples:",
      "  duizhao import alignment talk.links --confirmed",
      "  duizhao import alignment out.vecalign zh.txt en.txt --name talk --confirmed",
      "  duizhao import alignment talk.tmx --dir podcast",
    })
final class ImportAlignmentCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The alignment.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SOURCE",
      description = "The Chinese as the other program read it.")
  private @Nullable Path source;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "TARGET",
      description = "The English as the other program read it.")
  private @Nullable Path target;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The document's name; FILE's up to its first dot if left out.")
  private @Nullable String name;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Folder of the workspace; this one if left out.")
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "One of ${COMPLETION-CANDIDATES}, in any case; told by the content if left out.")
  private @Nullable AlignmentFormat format;

  @Option(names = "--confirmed", description = "Somebody has checked it: keep it in later runs.")
  private boolean confirmed;

  @Override
  public Integer call() {
    if (source != null && target == null) {
      throw new ParameterException(spec.commandLine(), "TARGET is missing beside SOURCE");
    }
    Workbench workbench = Workbench.open(Workspace.at(folder), common.explanations(spec));
    ImportJob.Done done =
        new ImportJob(workbench)
            .run(new ImportJob.Order(file, format, source, target, confirmed), document());
    if (!common.quiet()) {
      spec.commandLine()
          .getErr()
          .println(
              "  "
                  + done.written()
                  + ": "
                  + done.taken()
                  + " of "
                  + done.links()
                  + " links imported"
                  + (done.lost() == 0
                      ? ""
                      : "; " + done.lost() + " sentences are not in the document"));
    }
    return ExitStatus.after(workbench.glossary().problems(), spec);
  }

  private String document() {
    String fileName = String.valueOf(file.getFileName());
    int dot = fileName.indexOf('.');
    return name != null ? name : dot < 0 ? fileName : fileName.substring(0, dot);
  }
}
