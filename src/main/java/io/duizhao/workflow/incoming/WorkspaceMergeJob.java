package io.duizhao.workflow.incoming;

import io.duizhao.exchange.TargetCodes;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.message.MessageTable;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.DocumentFinder;
import io.duizhao.project.DocumentNames;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.FollowedTranslations;
import io.duizhao.project.TranslationScope;
import io.duizhao.project.TranslationStore;
import io.duizhao.project.Translations;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.pair.BilingualText;
import io.duizhao.workflow.pair.TrustedTargets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes translated documents of what a workspace knows: of its translations and alignments alone,
 * or together with a file that does not carry its original, such as a table. Such a file is taken
 * as an import takes it, but nothing is stored.
 */
public final class WorkspaceMergeJob {
  private final Workbench workbench;

  /** Merges into the documents of a workspace. */
  public WorkspaceMergeJob(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * Merges a document with the targets that the workspace trusts most.
   *
   * @param name the document's name
   * @throws InputException where there is no such document, or a translation is missing that must
   *     not be
   */
  public MergeJob.Merged document(String name, UntranslatedPolicy policy) {
    DocumentPair pair = pair(name);
    BilingualText text = workbench.pairReader().read(pair);
    String shown = workbench.workspace().shown(pair.source());
    return merged(pair, text.document(), shown, policy, List.of()).with(text.remarks());
  }

  private DocumentPair pair(String name) {
    DocumentFinder.Found found = workbench.documents();
    return found
        .named(name)
        .orElseThrow(
            () ->
                InputException.at(
                    workbench.workspace().shown(workbench.workspace().source()),
                    "has no document '" + name + "'; it has " + found.names()));
  }

  /**
   * Merges a file with what the workspace has. Where both changed a target since the export, the
   * workspace's stays and a finding says so.
   *
   * @param shownAs the file's path as messages name it
   * @param takeTheirs whether the file is right where both sides changed
   * @throws InputException where the file is damaged, does not fit the document, or a translation
   *     is missing that must not be
   */
  public MergeJob.Merged file(
      IncomingFormat format,
      Path path,
      String shownAs,
      boolean takeTheirs,
      UntranslatedPolicy policy) {
    IncomingFile read = format.read(path, shownAs);
    DocumentPair pair = read.pair(workbench, path, null);
    BilingualDocument document = workbench.pairReader().read(pair).document();
    IncomingFile file = read.examined(workbench, document);
    Translations stored =
        FollowedTranslations.of(
                new TranslationStore(workbench.workspace()).read(document.name()),
                document.source())
            .translations();
    TranslationImport.Result result =
        TranslationImport.of(
            document,
            stored,
            onlyThere(file.targets(), document),
            file.expected(),
            takeTheirs,
            file.origin());
    List<Finding> findings = new ArrayList<>(file.findings());
    findings.addAll(result.findings());
    refuse(findings);
    BilingualDocument both =
        new BilingualDocument(
            document.source(),
            document.languages(),
            TrustedTargets.of(document.units(), result.translations().all()));
    return merged(pair, both, shownAs, policy, findings);
  }

  /**
   * Returns the targets so that those count as new that the workspace lacks, although they are as
   * they were exported: another workspace may have exported them, or this one when it had more.
   */
  private static List<IncomingTarget> onlyThere(
      List<IncomingTarget> targets, BilingualDocument document) {
    Set<String> known = new HashSet<>();
    for (TranslationUnit unit : document.units()) {
      if (!unit.targetText().isEmpty()) {
        unit.source().forEach(segment -> known.add(segment.id().value()));
      }
    }
    return targets.stream()
        .map(
            target ->
                IncomingPlaces.ids(target).stream().anyMatch(known::contains)
                    ? target
                    : target.withoutExport())
        .toList();
  }

  private MergeJob.Merged merged(
      DocumentPair pair,
      BilingualDocument document,
      String shownAs,
      UntranslatedPolicy policy,
      List<Finding> findings) {
    List<TranslatedTranscript.Target> targets = new ArrayList<>();
    List<TranslationUnit> untranslated = new ArrayList<>();
    int machine = 0;
    int units = 0;
    TranslationScope scope = workbench.configuration().translate();
    for (TranslationUnit unit : document.units()) {
      if (unit.source().isEmpty()) {
        continue;
      }
      units++;
      if (unit.targetText().isEmpty()) {
        if (unit.source().stream().anyMatch(scope::translates)) {
          untranslated.add(unit);
        }
      } else if (!unit.targetText().equals(unit.sourceText())) {
        targets.add(target(unit, unit.targetText()));
        boolean unseen =
            unit.origin() == TargetOrigin.MT && unit.state().compareTo(TargetState.REVIEWED) < 0;
        machine += unseen ? 1 : 0;
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
            targets.isEmpty() ? Map.of() : workbench.speakerNames(),
            document.languages().target());
    List<String> remarks = new ArrayList<>();
    if (!untranslated.isEmpty()) {
      remarks.add(
          "%s: %d of %d segments have no translation, first '%s'"
              .formatted(shownAs, untranslated.size(), units, untranslated.get(0).id()));
    }
    if (machine > 0) {
      remarks.add(
          "%s: %d of %d segments are a machine's translation that nobody reviewed"
              .formatted(shownAs, machine, units));
    }
    if (written.isReencoded()) {
      remarks.add(MergeJob.reencoded(shownAs));
    }
    return new MergeJob.Merged(
        DocumentNames.translated(
            document.source().document().file(), document.languages().target()),
        written,
        remarks,
        findings);
  }

  private static TranslatedTranscript.Target target(TranslationUnit unit, String text) {
    return new TranslatedTranscript.Target(
        unit.source().stream().map(Segment::id).toList(),
        text,
        text.isEmpty() ? List.of() : TargetCodes.of(unit));
  }

  /** A damaged file is refused with all that is wrong; a conflict damages nothing. */
  private static void refuse(List<Finding> findings) {
    List<Finding> errors =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> !finding.rule().equals(ImportFindings.CONFLICT))
            .toList();
    if (!errors.isEmpty()) {
      throw InputException.at(
          errors.get(0).location(),
          MessageTable.english(errors.get(0).message())
              + errors.stream()
                  .skip(1)
                  .map(
                      error ->
                          "\n" + error.location() + ": " + MessageTable.english(error.message()))
                  .collect(Collectors.joining()));
    }
  }
}
