package io.duizhao.cli.align;

import io.duizhao.align.evaluation.AlignmentEvaluation;
import io.duizhao.align.evaluation.AlignmentScore;
import io.duizhao.cli.option.CommandGroup;
import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.segment.evaluation.SegmentationScore;
import io.duizhao.workflow.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares results with what was made by hand. */
@Command(
    name = "eval",
    description = "Measure results against texts cut and aligned by hand.",
    footer = {
      "",
      "Examples:",
      "  duizhao eval report gold",
      "  duizhao eval segments talk.md gold.tsv talk.tsv",
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = EvalReportCommand.class)
public final class EvalCommand extends CommandGroup {
  @Command(
      name = "segments",
      description = "Compare a segmentation with one made by hand.",
      footer = {
        "",
        "GOLD and HYP have the columns that segment prints. Both are laid on the letters of SOURCE;"
            + " boundaries count where GOLD has headings, speech, prose or lists. Kind and speaker"
            + " are shares of all letters in GOLD.",
        "",
        "Examples:",
        "  duizhao segment talk.md --out talk.tsv",
        "  duizhao eval segments talk.md gold.tsv talk.tsv",
      })
  int segments(
      @Mixin CommonOptions segmentsCommon,
      @Parameters(paramLabel = "SOURCE", description = "The transcript.") Path source,
      @Parameters(paramLabel = "GOLD", description = "Its segments, cut by hand.") Path gold,
      @Parameters(paramLabel = "HYP", description = "The segments to judge.") Path hypothesis) {
    SegmentationScore score = Evaluation.segments(source, gold, hypothesis);
    print(
        "P %.4f R %.4f F1 %.4f gold %d hyp %d text kept %.4f unplaced gold %d hyp %d",
        score.precision(),
        score.recall(),
        score.f1(),
        score.gold(),
        score.hypothesis(),
        score.textKept(),
        score.unplacedGold(),
        score.unplacedHypothesis());
    print("kind agrees %.4f speaker agrees %.4f", score.kindAgrees(), score.speakerAgrees());
    return ExitStatus.CLEAN;
  }

  @Command(
      name = "alignment",
      description = "Compare an alignment with one made by hand.",
      footer = {
        "",
        "Both may have any format that align writes, but TMX. Strictly, a bead is right where GOLD"
            + " has the very same; laxly, where it shares a source and a target sentence with a"
            + " bead of GOLD. Beads with an empty side count in precision; in recall only with"
            + " --nullrecall.",
        "",
        "Examples:",
        "  duizhao align zh.txt en.txt --presegmented --format links --out hyp.tsv",
        "  duizhao eval alignment gold.tsv hyp.tsv",
      })
  int alignment(
      @Mixin CommonOptions alignmentCommon,
      @Parameters(paramLabel = "GOLD", description = "The alignment made by hand.") Path gold,
      @Parameters(paramLabel = "HYP", description = "The alignment to judge.") Path hypothesis,
      @Option(
              names = "--nullrecall",
              description = "Count beads with an empty side in recall as well.")
          boolean omissions) {
    AlignmentEvaluation evaluation = Evaluation.alignment(gold, hypothesis, omissions);
    AlignmentScore score = evaluation.score();
    print("strict %s | lax %s", text(score.strict()), text(score.lax()));
    print(
        "hyp %d right %d lax %d | gold %d found %d lax %d",
        score.proposed(),
        score.strictHits(),
        score.laxHits(),
        score.wanted(),
        score.strictFound(),
        score.laxFound());
    return ExitStatus.CLEAN;
  }

  private static String text(AlignmentScore.Measure measure) {
    return String.format(
        Locale.ROOT, "P %.4f R %.4f F1 %.4f", measure.precision(), measure.recall(), measure.f1());
  }

  private void print(String format, Object... values) {
    spec().commandLine().getOut().println(String.format(Locale.ROOT, format, values));
  }
}
