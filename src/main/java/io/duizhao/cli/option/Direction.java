package io.duizhao.cli.option;

import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.project.ConfigurationFile;
import io.duizhao.project.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** From which language into which a command works. */
public final class Direction {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--source-lang",
      paramLabel = "LANG",
      description =
          "Language of the originals, zh or en; as configured if left out. With the other one,"
              + " the folders of originals and translations change places.")
  private @Nullable String language;

  /** Returns the workspace in the direction that was asked for. */
  public Workspace of(Workspace workspace) {
    if (language == null) {
      return workspace;
    }
    LanguagePair languages = ConfigurationFile.read(workspace).languages();
    if (isOf(languages.source())) {
      return workspace;
    }
    if (!isOf(languages.target())) {
      throw new ParameterException(
          spec.commandLine(),
          "--source-lang is %s; %s or %s was expected"
              .formatted(language, languages.source().primary(), languages.target().primary()));
    }
    return workspace.reversed();
  }

  private boolean isOf(Language own) {
    return own.tag().equalsIgnoreCase(language) || own.primary().equalsIgnoreCase(language);
  }
}
