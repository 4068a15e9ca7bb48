package io.duizhao.workflow.outgoing;

import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.UnitAids;
import io.duizhao.exchange.job.JobPackage;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.MatchScope;
import io.duizhao.model.setting.XliffVersion;
import io.duizhao.model.term.Concept;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.DocumentPair;
import io.duizhao.term.format.GlossaryFormats;
import io.duizhao.workflow.TranslatorAids;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.format.FrontMatterValues;
import io.duizhao.workflow.format.XliffOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Packs the documents of a workspace for a translator. Nothing in the workspace is changed. */
public final class PackageExportJob {
  private final Workbench workbench;
  private final LanguagePair languages;
  private final List<String> notes;

  /**
   * Makes the job.
   *
   * @param notes what the translator is told besides
   */
  public PackageExportJob(Workbench workbench, List<String> notes) {
    this.workbench = workbench;
    this.languages = workbench.configuration().languages();
    this.notes = List.copyOf(notes);
  }

  /**
   * Writes the package. A document that cannot be done does not keep the others from being done.
   *
   * @param file the archive
   * @param remarks is told what the user should know, which stopped nothing
   * @return what went wrong; empty where every document is in it
   * @throws InputException where there is no document at all
   */
  public List<String> run(Path file, Consumer<String> remarks) {
    List<String> problems = new ArrayList<>();
    String fileName = String.valueOf(file.getFileName());
    String name =
        fileName.endsWith(".zip") ? fileName.substring(0, fileName.length() - 4) : fileName;
    try {
      JobPackage job = job(name, remarks, problems);
      AtomicFile.write(file, job::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems;
  }

  private JobPackage job(String name, Consumer<String> remarks, List<String> problems)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    TranslatorAids aids = new TranslatorAids(workbench);
    DocumentAnalyst analyst = new DocumentAnalyst(workbench);
    problems.addAll(workbench.problems());
    try (JobMemories memories = new JobMemories(languages)) {
      workbench
          .walk(problems::add)
          .each(
              workbench.pairReader()::read,
              (pair, text) -> {
                text.remarks().forEach(remarks);
                BilingualDocument document = text.document();
                files.put("source/" + document.name() + ".xlf", xliff(pair, document));
                BilingualDocument shown =
                    FrontMatterValues.shown(document, workbench.configuration().translate());
                memories.add(shown, aids.of(shown, MatchScope.ALL, false));
                analyst.add(pair, text);
              });
      memories.addTo(files, name);
    }
    List<Concept> concepts = workbench.glossary().termbase().concepts();
    if (!concepts.isEmpty()) {
      files.put("glossary/terms.txt", glossary(concepts));
    }
    return new JobPackage(name, languages, files, concepts.size(), analyst.analysis(), notes);
  }

  /**
   * OmegaT takes every target for a person's, so a machine's stand in a memory only. What memories
   * offer does, too: OmegaT 5.8 takes an {@code alt-trans} for the unit itself, and marks of terms
   * for codes.
   */
  private byte[] xliff(DocumentPair pair, BilingualDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XliffOutput(
            workbench.workspace(),
            workbench.configuration().translate(),
            workbench.speakerNames(),
            XliffVersion.V1_2,
            TargetFill.TRANSLATION,
            text -> UnitAids.NONE)
        .writer(pair, document, Map.of())
        .write(withoutMachineTranslation(document), out);
    return out.toByteArray();
  }

  private static BilingualDocument withoutMachineTranslation(BilingualDocument document) {
    List<TranslationUnit> units =
        document.units().stream()
            .map(unit -> unit.origin() == TargetOrigin.MT ? unit.withoutTargetText() : unit)
            .toList();
    return new BilingualDocument(document.source(), document.languages(), units);
  }

  private byte[] glossary(List<Concept> concepts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GlossaryFormats(languages).named("omegat").orElseThrow().write(concepts, out);
    return out.toByteArray();
  }
}
