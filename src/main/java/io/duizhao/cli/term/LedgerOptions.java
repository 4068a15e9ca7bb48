package io.duizhao.cli.term;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.workflow.glossary.GlossaryFiles;
import io.duizhao.workflow.term.LedgerTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Texts and the glossary that is known of them. */
final class LedgerOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description = "Transcripts, or a workspace's folder; this one if left out.")
  private List<Path> inputs = List.of(Path.of(""));

  @Option(
      names = "--glossary",
      paramLabel = "F",
      description = "Glossary file or folder; DIR/glossary if left out.")
  private @Nullable Path glossary;

  /** Returns the first input: a workspace's folder, or a file. */
  Path first() {
    return inputs.get(0);
  }

  LedgerTexts texts(Consumer<String> explanations) {
    return LedgerInputs.read(inputs, explanations);
  }

  LanguagePair languages() {
    return LedgerInputs.languages(first());
  }

  GlossaryFiles glossary() {
    return LedgerInputs.glossary(first(), glossary);
  }
}
