package io.duizhao.workflow.incoming;

import io.duizhao.exchange.TargetCodes;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import io.duizhao.model.IncomingTarget;
import io.duizhao.model.Segment;
import io.duizhao.model.Severity;
import io.duizhao.model.TranslationUnit;
import io.duizhao.project.DocumentNames;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.TranslationScope;
import io.duizhao.project.Translations;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.pair.TrustedTargets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Merges files that do not carry their original, such as tables: the workspace has it. Marks that
 * the format does not show are placed again.
 */
public final class WorkspaceMergeJob {
  private final Workbench workbench;

  /** Makes the job. */
  public WorkspaceMergeJob(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * Merges a file.
   *
   * @param shownAs the file's path as messages name it
   * @param name the document that it translates; null to go by what the file says
   * @throws InputException where the file is damaged, does not fit the document, or a translation
   *     is missing that must not be
   */
  public MergeJob.Merged merge(
      IncomingFormat format,
      Path path,
      String shownAs,
      @Nullable String name,
      UntranslatedPolicy policy) {
    IncomingFile read = format.read(path, shownAs);
    DocumentPair pair = read.pair(workbench, path, name);
    BilingualDocument document = workbench.pairReader().readSource(pair).document();
    IncomingFile file = read.examined(workbench, document);
    TranslationImport.Result result =
        TranslationImport.of(
            document,
            Translations.EMPTY,
            file.targets().stream().map(WorkspaceMergeJob::asNew).toList(),
            file.expected(),
            false);
    refuse(file.findings());
    refuse(result.findings());
    List<TranslatedTranscript.Target> targets = new ArrayList<>();
    List<TranslationUnit> untranslated = new ArrayList<>();
    TranslationScope scope = workbench.configuration().translate();
    for (TranslationUnit unit : TrustedTargets.of(document.units(), result.translations().all())) {
      if (!unit.targetText().isEmpty()) {
        if (!unit.targetText().equals(unit.sourceText())) {
          targets.add(target(unit, unit.targetText()));
        }
      } else if (unit.source().stream().anyMatch(scope::translates)) {
        untranslated.add(unit);
      }
    }
    if (!untranslated.isEmpty() && policy == UntranslatedPolicy.FAIL) {
      throw InputException.at(
          shownAs, "the segment '" + untranslated.get(0).id() + "' has no translation");
    }
    if (policy == UntranslatedPolicy.EMPTY) {
      untranslated.forEach(unit -> targets.add(target(unit, "")));
    }
    SourceFile original =
        SourceFile.read(pair.source(), workbench.workspace().shown(pair.source()));
    WrittenFile written =
        TranslatedTranscript.write(
            original,
            document.source(),
            targets,
            targets.isEmpty() ? Map.of() : workbench.speakerNames());
    List<String> remarks = new ArrayList<>();
    if (!untranslated.isEmpty()) {
      remarks.add(
          "%s: %d of %d segments have no translation, first '%s'"
              .formatted(
                  shownAs, untranslated.size(), document.units().size(), untranslated.get(0).id()));
    }
    return new MergeJob.Merged(
        DocumentNames.translated(
            document.source().document().file(), document.languages().target()),
        written,
        remarks);
  }

  /** Whoever merges wants what was exported as well as what was changed since. */
  private static IncomingTarget asNew(IncomingTarget target) {
    return new IncomingTarget(
        target.id(),
        target.source(),
        target.target(),
        target.codes(),
        target.state(),
        "",
        Optional.empty(),
        target.place());
  }

  private static TranslatedTranscript.Target target(TranslationUnit unit, String text) {
    return new TranslatedTranscript.Target(
        unit.source().stream().map(Segment::id).toList(),
        text,
        text.isEmpty() ? List.of() : TargetCodes.of(unit));
  }

  private static void refuse(List<Finding> findings) {
    List<Finding> errors =
        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      String others = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more like it)";
      throw InputException.at(errors.get(0).location(), errors.get(0).message() + others);
    }
  }
}
