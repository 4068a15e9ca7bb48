package io.duizhao.workflow.incoming;

import io.duizhao.exchange.xliff.UnitTarget;
import io.duizhao.exchange.xliff.XliffEntry;
import io.duizhao.exchange.xliff.XliffFile;
import io.duizhao.exchange.xliff.XliffReader;
import io.duizhao.exchange.xliff.XliffTargets;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.DocumentNames;
import io.duizhao.workflow.format.XliffOriginal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the translated document of a translated XLIFF file, from nothing but that file. */
public final class MergeJob {
  private MergeJob() {}

  /**
   * A translated document.
   *
   * @param name the name of its file, such as {@code talk.en.md}
   * @param file its content
   * @param remarks what the user should know, which stopped nothing
   * @param findings what of the translated file is not in the document, and why
   */
  public record Merged(
      String name, WrittenFile file, List<String> remarks, List<Finding> findings) {
    /** Copies the lists. */
    public Merged {
      remarks = List.copyOf(remarks);
      findings = List.copyOf(findings);
    }

    /** Returns the same with other remarks before its own. */
    Merged with(List<String> others) {
      return new Merged(
          name, file, Stream.concat(others.stream(), remarks.stream()).toList(), findings);
    }
  }

  /**
   * Merges a file.
   *
   * @throws InputException where the file is damaged, or a translation is missing that must not be
   */
  public static Merged merge(SourceFile xliff, UntranslatedPolicy policy) {
    XliffFile file = XliffReader.read(xliff);
    XliffOriginal original = XliffOriginal.of(file);
    SegmentedDocument source = original.source();
    Map<String, TranslationUnit> units = original.units();
    XliffTargets.Result result = XliffTargets.of(file, units);
    List<TranslatedTranscript.Target> targets = new ArrayList<>();
    for (UnitTarget found : result.targets()) {
      UnitTarget target = original.whole(found);
      targets.add(new TranslatedTranscript.Target(target.source(), target.text(), target.codes()));
    }
    untranslated(file, result.untranslated(), units, policy, targets);
    // While nothing is translated, the document is the original, labels included.
    Map<String, String> speakers = targets.isEmpty() ? Map.of() : file.skeleton().speakers();
    WrittenFile written =
        TranslatedTranscript.write(
            file.skeleton().file(), source, targets, speakers, file.target());
    return new Merged(
        DocumentNames.translated(source.document().file(), file.target()),
        written,
        remarks(file, result, written),
        List.of());
  }

  private static void untranslated(
      XliffFile file,
      List<XliffEntry> entries,
      Map<String, TranslationUnit> units,
      UntranslatedPolicy policy,
      List<TranslatedTranscript.Target> targets) {
    for (XliffEntry entry : entries) {
      TranslationUnit unit = units.get(entry.id());
      if (policy == UntranslatedPolicy.FAIL) {
        throw InputException.at(
            file.path(),
            entry.line(),
            entry.column(),
            "the segment '" + entry.id() + "' has no translation");
      }
      if (policy == UntranslatedPolicy.EMPTY && unit != null) {
        List<SegmentId> ids = unit.source().stream().map(Segment::id).toList();
        targets.add(new TranslatedTranscript.Target(ids, "", List.of()));
      }
    }
  }

  private static List<String> remarks(
      XliffFile file, XliffTargets.Result result, WrittenFile written) {
    List<String> remarks = new ArrayList<>();
    int untranslated = result.untranslated().size();
    if (untranslated > 0) {
      remarks.add(
          "%s: %d of %d segments have no translation, first '%s' in line %d"
              .formatted(
                  file.path(),
                  untranslated,
                  file.entries().size(),
                  result.untranslated().get(0).id(),
                  result.untranslated().get(0).line()));
    }
    if (!result.missing().isEmpty()) {
      remarks.add(
          "%s: %d segments of the original are not in the file, first '%s'; they stay as they are"
              .formatted(file.path(), result.missing().size(), result.missing().get(0)));
    }
    if (result.unmarked() > 0) {
      remarks.add(
          "%s: %d translations that nobody worked on have not the marks of their sources, such as"
                  .formatted(file.path(), result.unmarked())
              + " bold");
    }
    if (written.isReencoded()) {
      remarks.add(reencoded(file.path()));
    }
    return remarks;
  }

  /** Says that a document is not in its source's encoding. */
  static String reencoded(String path) {
    return path + ": the result is UTF-8, for the original's encoding lacks a character";
  }
}
