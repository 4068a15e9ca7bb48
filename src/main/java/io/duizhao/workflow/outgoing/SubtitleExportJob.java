package io.duizhao.workflow.outgoing;

import io.duizhao.exchange.subtitle.ScriptTimes;
import io.duizhao.exchange.subtitle.SpeechTimes;
import io.duizhao.exchange.subtitle.SubtitleFormat;
import io.duizhao.exchange.subtitle.SubtitleMaker;
import io.duizhao.exchange.subtitle.SubtitleOptions;
import io.duizhao.exchange.subtitle.Subtitles;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.Document;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.project.DocumentNames;
import io.duizhao.text.Scripts;
import io.duizhao.text.hanlp.HanLpTagger;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.pair.Stages;
import io.duizhao.workflow.pair.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the documents of a workspace that have times as subtitles. */
public final class SubtitleExportJob {
  /** Share of a script's letters below which captions are taken for another text's. */
  private static final double FITS = 0.2;

  /** Share of Han among the letters from which captions are Chinese. */
  private static final double CHINESE = 0.5;

  private final Workbench workbench;
  private final SubtitleFormat format;
  private final SubtitleMaker maker;
  private final @Nullable Path times;

  /**
   * Makes the job.
   *
   * @param times captions from which scripts take their times: a folder with {@code NAME.*} for
   *     each document, or a file of that name; null where the files have times of their own
   */
  public SubtitleExportJob(
      Workbench workbench, SubtitleFormat format, SubtitleOptions options, @Nullable Path times) {
    this.workbench = workbench;
    this.format = format;
    this.maker = new SubtitleMaker(options, new HanLpTagger());
    this.times = times;
  }

  /**
   * What was done.
   *
   * @param findings where limits could not be met, and what has no time
   * @param problems what went wrong; empty where every document is written
   */
  public record Done(List<Finding> findings, List<String> problems) {
    /** Copies the lists. */
    public Done {
      findings = List.copyOf(findings);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Does the job. A document that cannot be done does not keep the others from being done; one
   * without times is left out, which is remarked.
   *
   * @param folder where {@code NAME.srt} or {@code NAME.vtt} is written
   * @param remarks is told what the user should know, which stopped nothing
   * @throws InputException where there is no document at all
   */
  public Done run(Path folder, Consumer<String> remarks) {
    List<Finding> findings = new ArrayList<>();
    List<String> problems = new ArrayList<>(workbench.problems());
    Map<String, Path> captions = captions();
    workbench
        .walk(problems::add)
        .each(
            workbench.pairReader()::read,
            (pair, text) -> {
              text.remarks().forEach(remarks);
              Path own = captions.get(pair.name());
              SpeechTimes speech =
                  own == null
                      ? SpeechTimes.of(text.document(), text.target())
                      : script(text.document(), own, findings, remarks);
              if (speech.isEmpty()) {
                remarks.accept(
                    workbench.workspace().shown(pair.source())
                        + ": has no times; name captions of the recording with --times");
              } else {
                Subtitles subtitles = maker.make(text.document(), speech);
                findings.addAll(subtitles.findings());
                write(subtitles, folder.resolve(pair.name() + format.ending()), remarks);
              }
            });
    return new Done(findings, problems);
  }

  private void write(Subtitles subtitles, Path file, Consumer<String> remarks) {
    AtomicFile.write(file, format.write(subtitles.cues()));
    remarks.accept(
        "%s: %d cues, %d findings"
            .formatted(file.getFileName(), subtitles.cues().size(), subtitles.findings().size()));
  }

  private Map<String, Path> captions() {
    Map<String, Path> files = new TreeMap<>();
    if (times == null) {
      return files;
    }
    if (!Files.isDirectory(times)) {
      files.put(name(times), times);
      return files;
    }
    try (Stream<Path> list = Files.list(times)) {
      list.filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> files.putIfAbsent(name(file), file));
    } catch (IOException e) {
      throw InputException.unreadable(times, e);
    }
    return files;
  }

  private static String name(Path file) {
    return DocumentNames.of(String.valueOf(file.getFileName()));
  }

  /** The captions give their times to the side whose language they are in. */
  private SpeechTimes script(
      BilingualDocument document, Path file, List<Finding> findings, Consumer<String> remarks) {
    String shown = workbench.workspace().shown(file);
    TextSource texts = Stages.texts(workbench.workspace(), workbench.configuration());
    Document captions = texts.document(file, shown, document.name(), document.languages().source());
    if (captions.blocks().stream()
        .flatMap(block -> block.cues().stream())
        .allMatch(this::untimed)) {
      throw InputException.at(shown, "has no times; captions such as SRT were expected");
    }
    boolean chinese = isChinese(captions);
    Language source = document.languages().source();
    boolean ofSource = source.isChinese() == chinese;
    List<Segment> script =
        ofSource
            ? document.source().segments()
            : document.units().stream().flatMap(unit -> unit.target().stream()).toList();
    ScriptTimes.Result result = ScriptTimes.of(script, captions);
    if (result.heard() < FITS) {
      throw InputException.at(
          shown,
          "%d%% of the letters of '%s' are in these captions; check that they belong together"
              .formatted(Math.round(result.heard() * 100), document.name()));
    }
    remarks.accept(
        "%s: %.1f%% of the letters of '%s' are heard; %d of %d sentences are not"
            .formatted(
                shown,
                result.heard() * 100,
                document.name(),
                result.unheard().size(),
                script.size()));
    result.missing().forEach(missing -> findings.add(missing(captions.file(), missing)));
    return ofSource
        ? new SpeechTimes(result.times(), Map.of())
        : new SpeechTimes(Map.of(), result.times());
  }

  private boolean untimed(Cue cue) {
    return cue.timecode() == null;
  }

  private static boolean isChinese(Document captions) {
    StringBuilder letters = new StringBuilder();
    for (Block block : captions.blocks()) {
      letters.append(block.text().text());
    }
    return Scripts.hanShare(letters) > CHINESE;
  }

  private static Finding missing(String file, ScriptTimes.Missing missing) {
    return Finding.of(
        "subtitles.not-in-script",
        Severity.INFO,
        new Location(file, "", 0, 0),
        missing.text(),
        "",
        Message.of("subtitles.not-in-script")
            .with("text", missing.text())
            .with("at", missing.time().beginText()));
  }
}
