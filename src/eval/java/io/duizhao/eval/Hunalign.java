package io.duizhao.eval;

import io.duizhao.align.Aligner;
import io.duizhao.exchange.alignment.LadderFormat;
import io.duizhao.exchange.alignment.NamedBead;
import io.duizhao.io.AtomicFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.text.ChineseWords;
import io.duizhao.text.EnglishTokens;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Hunalign (Varga et al., Parallel corpora for medium density languages, RANLP 2005) as a baseline,
 * where the program is on the PATH: words cut by our own means, no dictionary, {@code -realign}. It
 * keeps no decisions.
 */
public final class Hunalign implements Aligner {
  private static final int MOST_TOKENS = 400;

  private final ChineseWords words = new ChineseWords(CompiledLexicon.bundled());

  /** Returns whether the program is on the PATH. */
  public static boolean isInstalled() {
    String path = System.getenv("PATH");
    return path != null
        && Arrays.stream(path.split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "hunalign")));
  }

  @Override
  public Alignment align(List<Segment> source, List<Segment> target, List<Bead> decisions) {
    try {
      Path folder = Files.createTempDirectory("hunalign");
      Path zh = folder.resolve("zh.txt");
      Path en = folder.resolve("en.txt");
      Path dictionary = folder.resolve("empty.dic");
      AtomicFile.write(zh, lines(source, text -> words.of(text, MOST_TOKENS)));
      AtomicFile.write(en, lines(target, Hunalign::english));
      AtomicFile.write(dictionary, "");
      Process process =
          new ProcessBuilder(
                  "hunalign", "-realign", dictionary.toString(), zh.toString(), en.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String ladder = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      List<Bead> beads =
          new LadderFormat(true)
              .read("hunalign", ladder).stream().map(bead -> bead(bead, source, target)).toList();
      for (Path file : List.of(zh, en, dictionary, folder)) {
        Files.deleteIfExists(file);
      }
      return new Alignment(beads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(List<Segment> segments, Function<String, List<String>> cut) {
    return segments.stream()
        .map(segment -> String.join(" ", cut.apply(segment.text())) + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> english(String text) {
    return EnglishTokens.of(text, MOST_TOKENS).stream().map(token -> token.stem()).toList();
  }

  private static Bead bead(NamedBead bead, List<Segment> source, List<Segment> target) {
    return Bead.auto(ids(bead.source(), source), ids(bead.target(), target), 0.5);
  }

  private static List<SegmentId> ids(List<String> numbers, List<Segment> segments) {
    return numbers.stream().map(number -> segments.get(Integer.parseInt(number) - 1).id()).toList();
  }
}
