package io.duizhao.workflow;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.UnitAids;
import io.duizhao.exchange.table.BilingualTable;
import io.duizhao.exchange.tmx.TmxOptions;
import io.duizhao.exchange.tmx.TmxWriter;
import io.duizhao.io.AtomicFile;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.setting.ExportSettings;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.TranslationScope;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.format.FrontMatterValues;
import io.duizhao.workflow.format.Tool;
import io.duizhao.workflow.format.XliffOutput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes a document in every format of a run. */
final class DocumentOutputs {
  private final Workspace workspace;
  private final TranslationScope scope;
  private final XliffOutput xliff;
  private final BilingualWriter tmx;
  private final Function<BilingualDocument, Map<String, List<TermHit>>> terms;

  DocumentOutputs(
      Workspace workspace,
      TranslationScope scope,
      ExportSettings settings,
      Map<String, String> speakers,
      Function<BilingualDocument, UnitAids> aids,
      Function<BilingualDocument, Map<String, List<TermHit>>> terms) {
    this.workspace = workspace;
    this.scope = scope;
    this.terms = terms;
    this.xliff =
        new XliffOutput(workspace, scope, speakers, settings.xliff(), TargetFill.TRANSLATION, aids)
            .within(settings.subtitles());
    this.tmx = new TmxWriter(TmxOptions.of(Tool.asExchangeTool()).within(settings.tmx()));
  }

  /** Writes all formats and returns the files. */
  List<Path> write(DocumentPair pair, BilingualDocument document, List<Finding> findings) {
    List<Path> files = new ArrayList<>();
    files.add(xliff.write(pair, document, workspace.out().resolve("xliff")));
    BilingualDocument shown = FrontMatterValues.shown(document, scope);
    if (shown.units().stream().anyMatch(unit -> unit.isTranslated())) {
      files.add(write(shown, memory(workspace, document.name()), tmx));
    }
    Path table = workspace.out().resolve("tables").resolve(document.name() + ".xlsx");
    files.add(write(shown, table, new BilingualTable(findings, terms.apply(shown))));
    return files;
  }

  /** Returns the folders in which documents' outputs stand. */
  static List<Path> folders(Workspace workspace) {
    return Stream.of("xliff", "tmx", "tables").map(workspace.out()::resolve).toList();
  }

  /** Returns where a document's memory is written, if it has any translation. */
  static Path memory(Workspace workspace, String name) {
    return workspace.out().resolve("tmx").resolve(name + ".tmx");
  }

  private static Path write(BilingualDocument document, Path file, BilingualWriter writer) {
    AtomicFile.write(file, out -> writer.write(document, out));
    return file;
  }
}
