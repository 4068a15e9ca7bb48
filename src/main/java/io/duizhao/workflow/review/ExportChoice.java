package io.duizhao.workflow.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.subtitle.SubtitleFormat;
import io.duizhao.exchange.subtitle.SubtitleOptions;
import io.duizhao.exchange.subtitle.SubtitleSide;
import io.duizhao.message.MessageTable;
import io.duizhao.model.leverage.MatchScope;
import io.duizhao.model.setting.ExportSettings;
import io.duizhao.model.setting.SubtitleLimits;
import io.duizhao.model.setting.TmxLimits;
import io.duizhao.model.setting.XliffVersion;
import io.duizhao.term.repair.Repairs;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.outgoing.DocumentExportJob;
import io.duizhao.workflow.outgoing.ExportFormat;
import io.duizhao.workflow.outgoing.HandoffExportJob;
import io.duizhao.workflow.outgoing.PackageExportJob;
import io.duizhao.workflow.outgoing.SubtitleExportJob;
import io.duizhao.workflow.outgoing.TbxExportJob;
import io.duizhao.workflow.outgoing.TmxExportJob;
import io.duizhao.workflow.outgoing.XliffExportJob;
import io.duizhao.workflow.term.LedgerTexts;
import io.duizhao.workflow.term.RepairJob;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is to be written for other programs, with the options of the command of the same name. The
 * folder of each stands in the workspace's folder of outputs.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ExportChoice.Run.class, name = "run"),
  @JsonSubTypes.Type(value = ExportChoice.Xliff.class, name = "xliff"),
  @JsonSubTypes.Type(value = ExportChoice.Tmx.class, name = "tmx"),
  @JsonSubTypes.Type(value = ExportChoice.Xlsx.class, name = "xlsx"),
  @JsonSubTypes.Type(value = ExportChoice.Docx.class, name = "docx"),
  @JsonSubTypes.Type(value = ExportChoice.Subtitles.class, name = "subtitles"),
  @JsonSubTypes.Type(value = ExportChoice.Jsonl.class, name = "jsonl"),
  @JsonSubTypes.Type(value = ExportChoice.Job.class, name = "job"),
  @JsonSubTypes.Type(value = ExportChoice.Tbx.class, name = "tbx"),
})
public sealed interface ExportChoice {
  /** Returns every choice with the options that a command has where none is given. */
  static List<ExportChoice> usual(ExportSettings settings) {
    SubtitleLimits limits = settings.subtitlesOf(1);
    TmxLimits tmx = settings.tmx();
    return List.of(
        new Run(),
        new Xliff(
            "handoff",
            settings.xliff().label(),
            TargetFill.TRANSLATION,
            TermMarks.of(settings.terms()),
            false),
        new Tmx(
            "handoff",
            tmx.minScore(),
            tmx.approvedOnly(),
            tmx.unique(),
            tmx.level(),
            settings.withMachineTranslation(),
            ""),
        new Xlsx("handoff"),
        new Docx("handoff"),
        new Subtitles(
            "subtitles",
            SubtitleFormat.SRT,
            SubtitleSide.TARGET,
            limits.lineColumns(),
            limits.lines(),
            limits.columnsPerSecond(),
            limits.shortest(),
            limits.longest(),
            limits.gap(),
            ""),
        new Jsonl("handoff", settings.context(), false),
        new Job("handoff", "job", ""),
        new Tbx("handoff", "tbx"));
  }

  /** Returns the folder's name; empty where the choice has several of its own. */
  String folder();

  /**
   * Writes the files.
   *
   * @param folder where they go
   * @param remarks is told what the person should know, which stopped nothing
   * @return what went wrong; empty where everything is written
   */
  List<String> write(Workbench workbench, Path folder, Consumer<String> remarks);

  /** Checks a number. */
  private static void check(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " is " + value + "; " + least + " to " + most + " was expected");
    }
  }

  /** All that {@code duizhao run} writes; {@link Exports} knows how. */
  record Run() implements ExportChoice {
    @Override
    public String folder() {
      return "";
    }

    @Override
    public List<String> write(Workbench workbench, Path folder, Consumer<String> remarks) {
      throw new UnsupportedOperationException("a run writes into several folders");
    }
  }

  /** Whether terms are marked in the sources. */
  enum TermMarks {
    /** In 2.x, not in 1.2, where some tools show the marks as tags. */
    BY_VERSION,
    /** In every version. */
    YES,
    /** In none. */
    NO;

    private static TermMarks of(Optional<Boolean> configured) {
      return configured.map(marked -> marked ? YES : NO).orElse(BY_VERSION);
    }
  }

  /**
   * XLIFF.
   *
   * @param folder name of the folder it goes to
   * @param version such as 2.1
   * @param fill what stands in the targets
   * @param terms whether terms are marked
   * @param repairs whether proposed repairs become notes
   */
  record Xliff(String folder, String version, TargetFill fill, TermMarks terms, boolean repairs)
      implements ExportChoice {
    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if no such version is written
     */
    public Xliff {
      if (XliffVersion.ofLabel(version).isEmpty()) {
        throw new IllegalArgumentException(
            "the version is '" + version + "'; 1.2, 2.0, 2.1 or 2.2 was expected");
      }
    }

    @Override
    public List<String> write(Workbench workbench, Path to, Consumer<String> remarks) {
      XliffVersion xliff = XliffVersion.ofLabel(version).orElseThrow();
      boolean marked = terms == TermMarks.BY_VERSION ? xliff.marksTerms() : terms == TermMarks.YES;
      Repairs proposed =
          repairs
              ? new RepairJob(workbench.glossary().termbase(), Set.of())
                  .propose(LedgerTexts.ofWorkspace(workbench))
              : new Repairs(Map.of(), List.of());
      MatchScope matches = workbench.configuration().export().matchesIn(xliff);
      return new XliffExportJob(workbench, xliff, fill, matches, marked, proposed).run(to, remarks);
    }
  }

  /**
   * Translation memories.
   *
   * @param folder name of the folder it goes to
   * @param minScore pairs that are less probably right are left out
   * @param approvedOnly only what people confirmed or reviewed
   * @param unique each pair of texts once in a file
   * @param level 1 for text alone, 2 with inline codes
   * @param withMt machine translations in the memory of all too
   * @param date creation date of the units, such as 2026-05-01, or empty
   */
  record Tmx(
      String folder,
      double minScore,
      boolean approvedOnly,
      boolean unique,
      int level,
      boolean withMt,
      String date)
      implements ExportChoice {
    /**
     * Checks the numbers and the date.
     *
     * @throws IllegalArgumentException if a number is out of bounds or the date is none
     */
    public Tmx {
      if (!(minScore >= 0 && minScore <= 1)) {
        throw new IllegalArgumentException(
            "the least probability is " + minScore + "; a number from 0 to 1 was expected");
      }
      check("the level", level, 1, 2);
      try {
        date = date.isBlank() ? "" : LocalDate.parse(date.strip()).toString();
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException(
            "the date is '" + date + "'; one such as 2026-05-01 was expected", e);
      }
    }

    @Override
    public List<String> write(Workbench workbench, Path to, Consumer<String> remarks) {
      return new TmxExportJob(workbench, limits(), withMt).run(to, remarks);
    }

    private TmxLimits limits() {
      Instant created =
          date.isEmpty() ? null : LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
      return new TmxLimits(minScore, approvedOnly, unique, level, created);
    }
  }

  /**
   * Tables for a spreadsheet.
   *
   * @param folder name of the folder it goes to
   */
  record Xlsx(String folder) implements ExportChoice {
    @Override
    public List<String> write(Workbench workbench, Path to, Consumer<String> remarks) {
      return new DocumentExportJob(workbench, ExportFormat.XLSX).run(to, remarks);
    }
  }

  /**
   * Tables for a word processor.
   *
   * @param folder name of the folder it goes to
   */
  record Docx(String folder) implements ExportChoice {
    @Override
    public List<String> write(Workbench workbench, Path to, Consumer<String> remarks) {
      return new DocumentExportJob(workbench, ExportFormat.DOCX).run(to, remarks);
    }
  }

  /**
   * Subtitles.
   *
   * @param folder name of the folder it goes to
   * @param format what the files are
   * @param side which texts they show
   * @param columns width of a line, a Chinese character being two
   * @param lines lines of each language
   * @param cps columns that are read in a second at most
   * @param shortest milliseconds that a cue is shown
   * @param longest milliseconds that a cue is shown at most
   * @param gap milliseconds between two cues
   * @param times captions with the times of scripts: a file or folder in the workspace, or empty
   */
  record Subtitles(
      String folder,
      SubtitleFormat format,
      SubtitleSide side,
      int columns,
      int lines,
      double cps,
      long shortest,
      long longest,
      long gap,
      String times)
      implements ExportChoice {
    /** Checks the limits. */
    public Subtitles {
      limits(columns, lines, cps, shortest, longest, gap);
    }

    private static SubtitleLimits limits(
        int columns, int lines, double cps, long shortest, long longest, long gap) {
      return new SubtitleLimits(columns, lines, cps, shortest, longest, gap);
    }

    @Override
    public List<String> write(Workbench workbench, Path to, Consumer<String> remarks) {
      Path captions =
          times.isBlank() ? null : Exports.inside(workbench.workspace().root(), times.strip());
      SubtitleOptions options =
          new SubtitleOptions(side, limits(columns, lines, cps, shortest, longest, gap));
      SubtitleExportJob.Done done =
          new SubtitleExportJob(workbench, format, options, captions).run(to, remarks);
      done.findings()
          .forEach(
              finding ->
                  remarks.accept(
                      finding.location() + ": " + MessageTable.english(finding.message())));
      return done.problems();
    }
  }

  /**
   * What a machine is to translate.
   *
   * @param folder name of the folder it goes to
   * @param context number of sentences shown around each
   * @param all what is translated too
   */
  record Jsonl(String folder, int context, boolean all) implements ExportChoice {
    /** Checks the number. */
    public Jsonl {
      check("the number of sentences around", context, 0, ExportSettings.MOST_CONTEXT);
    }

    @Override
    public List<String> write(Workbench workbench, Path to, Consumer<String> remarks) {
      return new HandoffExportJob(workbench, context, all).run(to, remarks);
    }
  }

  /**
   * A job packed for a translator.
   *
   * @param folder name of the folder it goes to
   * @param name the project's
   * @param notes for the brief, a line each
   */
  record Job(String folder, String name, String notes) implements ExportChoice {
    /** Checks the name. */
    public Job {
      Exports.checkName(name);
    }

    @Override
    public List<String> write(Workbench workbench, Path to, Consumer<String> remarks) {
      List<String> lines = new ArrayList<>(notes.lines().filter(l -> !l.isBlank()).toList());
      return new PackageExportJob(workbench, lines).run(to.resolve(name + ".zip"), remarks);
    }
  }

  /**
   * The glossary.
   *
   * @param folder name of the folder it goes to
   * @param dialect of TBX
   */
  record Tbx(String folder, String dialect) implements ExportChoice {
    @Override
    public List<String> write(Workbench workbench, Path to, Consumer<String> remarks) {
      return new TbxExportJob(workbench, dialect).run(to, remarks);
    }
  }
}
