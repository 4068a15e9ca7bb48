package io.duizhao.cli.workspace;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.OutputException;
import io.duizhao.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays out a workspace. */
@Command(
    name = "init",
    description = "Lay out a workspace: folders, an empty glossary and a configuration.",
    footer = {"", "Examples:", "  duizhao init podcast    in the folder podcast"})
public final class InitCommand implements Callable<Integer> {
  private static final String GLOSSARY =
      "id,category,zh,zh_variants,zh_forbidden,zh_asr,en,en_variants,en_forbidden,case,dnt,severity,"
          + "note,extra\n";

  private static final String CONFIGURATION =
      """
      # Every key is optional. See docs/workspace.md.
      languages: {source: zh-CN, target: en-US}
      """;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder of the workspace; this one if left out.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    Workspace workspace = Workspace.at(folder);
    for (Path needed :
        List.of(
            workspace.source(),
            workspace.target(),
            workspace.glossary(),
            workspace.memories(),
            workspace.alignments())) {
      makeFolder(needed);
    }
    makeFile(workspace.glossary().resolve("terms.csv"), GLOSSARY);
    makeFile(workspace.configuration(), CONFIGURATION);
    if (!common.quiet()) {
      spec.commandLine()
          .getErr()
          .println(
              "Put Chinese transcripts into source-zh, their English, where there is any, into"
                  + " target-en under the same names, and start 'duizhao run'.");
    }
    return ExitStatus.CLEAN;
  }

  private void makeFolder(Path needed) {
    try {
      Files.createDirectories(needed);
    } catch (IOException e) {
      throw new OutputException(needed + ": the folder cannot be made (" + e.getMessage() + ")", e);
    }
  }

  private void makeFile(Path file, String content) {
    if (!Files.exists(file)) {
      AtomicFile.write(file, content);
      spec.commandLine().getOut().println(file);
    }
  }
}
