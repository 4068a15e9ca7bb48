package io.duizhao.workflow.outgoing;

import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.job.JobPackage;
import io.duizhao.exchange.tmx.TmxOptions;
import io.duizhao.exchange.tmx.TmxStream;
import io.duizhao.exchange.xliff.XliffVersion;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Concept;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.TargetOrigin;
import io.duizhao.project.DocumentPair;
import io.duizhao.term.format.GlossaryFormats;
import io.duizhao.workflow.TranslatorAids;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.format.Tool;
import io.duizhao.workflow.format.XliffOutput;
import io.duizhao.workflow.pair.BilingualText;
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
    ByteArrayOutputStream known = new ByteArrayOutputStream();
    ByteArrayOutputStream machine = new ByteArrayOutputStream();
    TmxOptions all = TmxOptions.of(Tool.asExchangeTool()).withoutRepetitions();
    TmxOptions byMachine = all.with(unit -> unit.origin() == TargetOrigin.MT);
    boolean anyByMachine = false;
    long translated = 0;
    try (TmxStream memory =
            new TmxStream(known, all.withoutMachineTranslation(), languages.source());
        TmxStream machines = new TmxStream(machine, byMachine, languages.source())) {
      for (DocumentPair pair : workbench.documents().pairs()) {
        try {
          BilingualText text = workbench.pairReader().read(pair);
          text.remarks().forEach(remarks);
          BilingualDocument document = text.document();
          files.put("source/" + document.name() + ".xlf", xliff(pair, document));
          memory.add(document);
          translated +=
              document.units().stream()
                  .filter(unit -> unit.isTranslated() && unit.origin() != TargetOrigin.MT)
                  .count();
          machines.add(document);
          anyByMachine |=
              document.units().stream().anyMatch(unit -> unit.origin() == TargetOrigin.MT);
        } catch (InputException e) {
          problems.add(e.getMessage());
        }
      }
    }
    files.put("tm/auto/" + name + ".tmx", known.toByteArray());
    if (anyByMachine) {
      files.put("tm/mt/" + name + ".tmx", machine.toByteArray());
    }
    List<Concept> concepts = workbench.glossary().termbase().concepts();
    if (!concepts.isEmpty()) {
      files.put("glossary/terms.txt", glossary(concepts));
    }
    AnalysisJob.Result analysis = new AnalysisJob(workbench).run();
    List<String> told = new ArrayList<>();
    told.add(
        "Units that are translated already, whatever the table says of memories: "
            + translated
            + ".");
    told.addAll(notes);
    return new JobPackage(name, languages, files, concepts.size(), analysis.analysis(), told);
  }

  private byte[] xliff(DocumentPair pair, BilingualDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XliffOutput(
            workbench.workspace(),
            workbench.configuration().translate(),
            workbench.speakerNames(),
            XliffVersion.V1_2,
            TargetFill.TRANSLATION,
            // Marks of terms would keep tools from finding the same text in the memory.
            text -> new TranslatorAids(workbench).of(text, false))
        .writer(pair, document, Map.of())
        .write(document, out);
    return out.toByteArray();
  }

  private byte[] glossary(List<Concept> concepts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GlossaryFormats(languages).named("omegat").orElseThrow().write(concepts, out);
    return out.toByteArray();
  }
}
