package io.duizhao.workflow.outgoing;

import io.duizhao.exchange.TargetFill;
import io.duizhao.io.InputException;
import io.duizhao.model.leverage.MatchScope;
import io.duizhao.model.setting.XliffVersion;
import io.duizhao.term.repair.Repairs;
import io.duizhao.workflow.TranslatorAids;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.format.XliffOutput;
import io.duizhao.workflow.pair.PairReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes every document of a workspace as XLIFF. Nothing in the workspace is changed. */
public final class XliffExportJob {
  private final Workbench workbench;
  private final XliffVersion version;
  private final TargetFill fill;
  private final MatchScope matches;
  private final boolean withTerms;
  private final RepairSuggestions suggestions;

  /**
   * Makes the job.
   *
   * @param matches which units have matches of memories
   * @param withTerms whether the glossary's terms are marked in the sources
   * @param repairs proposed repairs, which become notes in the units
   */
  public XliffExportJob(
      Workbench workbench,
      XliffVersion version,
      TargetFill fill,
      MatchScope matches,
      boolean withTerms,
      Repairs repairs) {
    this.matches = matches;
    this.withTerms = withTerms;
    this.workbench = workbench;
    this.version = version;
    this.fill = fill;
    this.suggestions = new RepairSuggestions(repairs);
  }

  /**
   * Does the job. A document that cannot be done does not keep the others from being done.
   *
   * @param folder where {@code NAME.xlf} is written
   * @param remarks is told what the user should know, which stopped nothing
   * @return what went wrong; empty where all are written
   * @throws InputException where there is no document at all
   */
  public List<String> run(Path folder, Consumer<String> remarks) {
    TranslatorAids aids = new TranslatorAids(workbench);
    XliffOutput output =
        new XliffOutput(
                workbench.workspace(),
                workbench.configuration().translate(),
                workbench.speakerNames(),
                version,
                fill,
                document -> aids.of(document, matches, withTerms))
            .within(workbench.configuration().export().subtitles());
    PairReader reader = workbench.pairReader();
    List<String> problems = new ArrayList<>(workbench.problems());
    workbench
        .walk(problems::add)
        .each(
            fill == TargetFill.TRANSLATION ? reader::read : reader::readSource,
            (pair, text) -> {
              text.remarks().forEach(remarks);
              output.write(pair, text.document(), suggestions.of(text), folder);
            });
    return problems;
  }
}
