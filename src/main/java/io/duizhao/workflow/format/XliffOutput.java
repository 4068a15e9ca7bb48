package io.duizhao.workflow.format;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.UnitAids;
import io.duizhao.exchange.xliff.Suggestion;
import io.duizhao.exchange.xliff.XliffOptions;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.setting.SubtitleLimits;
import io.duizhao.model.setting.XliffVersion;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.TranslationScope;
import io.duizhao.project.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes a workspace's documents as XLIFF, each with its original inside. */
public final class XliffOutput {
  /** Readers of files whose lines are shown on a screen. */
  private static final Set<String> CAPTIONS = Set.of("srt", "vtt", "ass");

  private final Workspace workspace;
  private final TranslationScope scope;
  private final XliffVersion version;
  private final XliffOptions options;
  private final Function<BilingualDocument, UnitAids> aids;
  private final Optional<SubtitleLimits> limits;

  /**
   * Prepares the output of a workspace.
   *
   * @param scope which segments are to be translated
   * @param speakers names in the target by those in the source
   * @param version the version that is written
   * @param fill what stands in the targets
   * @param aids finds a document's matches and terms
   */
  public XliffOutput(
      Workspace workspace,
      TranslationScope scope,
      Map<String, String> speakers,
      XliffVersion version,
      TargetFill fill,
      Function<BilingualDocument, UnitAids> aids) {
    this.workspace = workspace;
    this.scope = scope;
    this.aids = aids;
    this.version = version;
    this.limits = Optional.empty();
    this.options =
        XliffOptions.of(Tool.asExchangeTool())
            .withFill(fill)
            .withSpeakers(speakers)
            .withPolicy(scope::translates);
  }

  private XliffOutput(XliffOutput other, SubtitleLimits limits) {
    workspace = other.workspace;
    scope = other.scope;
    version = other.version;
    options = other.options;
    aids = other.aids;
    this.limits = Optional.of(limits);
  }

  /** Returns what also tells translators of captions how wide a line may be. */
  public XliffOutput within(SubtitleLimits other) {
    return new XliffOutput(this, other);
  }

  private XliffOptions options(BilingualDocument document) {
    return limits.isPresent() && CAPTIONS.contains(document.source().document().reader())
        ? options.withLineColumns(limits.get().lineColumns())
        : options;
  }

  /**
   * Writes a document into a folder.
   *
   * @return the file
   * @throws InputException where the transcript was changed since it was read
   */
  public Path write(DocumentPair pair, BilingualDocument document, Path folder) {
    return write(pair, document, Map.of(), folder);
  }

  /** Writes a document with suggestions, by the units' ids. */
  public Path write(
      DocumentPair pair,
      BilingualDocument document,
      Map<String, List<Suggestion>> suggestions,
      Path folder) {
    BilingualWriter writer = writer(pair, document, suggestions);
    Path file = folder.resolve(document.name() + ".xlf");
    AtomicFile.write(file, out -> writer.write(document, out));
    return file;
  }

  /**
   * Returns what writes a document with its original inside.
   *
   * @throws InputException where the transcript was changed since it was read
   */
  public BilingualWriter writer(
      DocumentPair pair, BilingualDocument document, Map<String, List<Suggestion>> suggestions) {
    String shown = workspace.shown(pair.source());
    SourceFile original = SourceFile.read(pair.source(), shown);
    if (!original.sha256().equals(document.source().document().sha256())) {
      throw InputException.at(shown, "was changed while it was worked on; run again");
    }
    BilingualWriter writer =
        options(document)
            .withOriginal(original)
            .withSuggestions(suggestions)
            .withAids(aids.apply(FrontMatterValues.shown(document, scope)))
            .writer(version);
    return (text, out) -> writer.write(FrontMatterValues.shown(text, scope), out);
  }
}
