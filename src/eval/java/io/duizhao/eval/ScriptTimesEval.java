package io.duizhao.eval;

import io.duizhao.exchange.subtitle.ScriptTimes;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.segment.training.BareText;
import io.duizhao.text.Joining;
import io.duizhao.text.Scripts;
import io.duizhao.transcript.formats.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says how far the times of a script are off that were taken from captions like a recogniser's. The
 * script is the punctuated text of a talk's captions without their times; its sentences begin and
 * end with a caption, so their times are known. The recogniser's captions are the same words bare
 * of marks, in other captions of about equal length, with words misheard, left out and added;
 * sentences are missing on either side.
 *
 * <p>Arguments: the language ({@code en}, {@code zh}), a folder with a folder for each talk ({@code
 * zh.srt}, {@code en.srt}), and a seed.
 */
public final class ScriptTimesEval {
  /** Columns of the recogniser's captions. */
  private static final int CAPTION = 60;

  private final Random random;
  private final double errors;
  private final double missing;
  private final List<Double> begins = new ArrayList<>();
  private final List<Double> ends = new ArrayList<>();
  private int sentences;
  private int unheard;
  private int wrongly;

  private ScriptTimesEval(long seed, double errors, double missing) {
    this.random = new Random(seed);
    this.errors = errors;
    this.missing = missing;
  }

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    Language language = args[0].equals("zh") ? Language.ZH_CN : Language.EN_US;
    List<Path> talks;
    try (Stream<Path> list = Files.list(Path.of(args[1]))) {
      talks = list.filter(Files::isDirectory).sorted().toList();
    }
    System.out.println(
        "errors missing sentences timed untimed-though-heard  begin: median mean p95 ms"
            + "  <=200ms <=500ms  end: median mean p95 ms");
    for (double[] setting : new double[][] {{0, 0}, {.05, .05}, {.1, .1}, {.2, .1}, {.3, .1}}) {
      ScriptTimesEval eval = new ScriptTimesEval(Long.parseLong(args[2]), setting[0], setting[1]);
      for (Path talk : talks) {
        eval.add(talk.resolve(args[0] + ".srt"), language);
      }
      eval.print();
    }
  }

  /** A caption's words with its time. */
  private record Timed(String text, Timecode time) {}

  private void add(Path file, Language language) {
    Document document =
        Readers.standard().withId("srt").read(SourceFile.read(file, "talk"), "talk", language);
    List<Timed> cues = new ArrayList<>();
    for (Block block : document.blocks()) {
      for (Cue cue : block.cues()) {
        Timecode time = cue.timecode();
        if (time != null && block.kind() != BlockKind.SOUND) {
          cues.add(new Timed(cue.span().of(block.text().text()).strip(), time));
        }
      }
    }
    List<Segment> script = new ArrayList<>();
    List<Timecode> truth = new ArrayList<>();
    List<Boolean> heard = new ArrayList<>();
    List<Timed> recognised = new ArrayList<>();
    List<Timed> sentence = new ArrayList<>();
    for (Timed cue : cues) {
      sentence.add(cue);
      if (".?!。？！".indexOf(cue.text().charAt(cue.text().length() - 1)) >= 0) {
        boolean inScript = random.nextDouble() >= missing;
        boolean inCaptions = random.nextDouble() >= missing / 2;
        if (inCaptions) {
          recognised.addAll(sentence);
        }
        if (inScript) {
          String text = Joining.sentences(sentence.stream().map(Timed::text).toList());
          script.add(segment(script.size(), text, language));
          truth.add(sentence.get(0).time().union(sentence.get(sentence.size() - 1).time()));
          heard.add(inCaptions);
        }
        sentence.clear();
      }
    }
    score(script, truth, heard, ScriptTimes.of(script, captions(recognised, language)).times());
  }

  private void score(
      List<Segment> script,
      List<Timecode> truth,
      List<Boolean> heard,
      Map<SegmentId, List<Cue>> times) {
    for (int s = 0; s < script.size(); s++) {
      List<Cue> own = times.get(script.get(s).id());
      sentences++;
      if (own == null) {
        unheard += heard.get(s) ? 1 : 0;
      } else if (!heard.get(s)) {
        wrongly++;
      } else {
        begins.add((double) Math.abs(time(own.get(0)).begin() - truth.get(s).begin()));
        ends.add((double) Math.abs(time(own.get(own.size() - 1)).end() - truth.get(s).end()));
      }
    }
  }

  private static Timecode time(Cue cue) {
    Timecode time = cue.timecode();
    return time == null ? new Timecode(0, 0) : time;
  }

  private static Segment segment(int number, String text, Language language) {
    return new Segment(
        new SegmentId("s" + number),
        0,
        new Span(0, text.length()),
        BlockKind.PROSE,
        language,
        null,
        null,
        text,
        List.of(),
        List.of(),
        1);
  }

  /** Puts the words, as they were heard, into captions of another length. */
  private Document captions(List<Timed> cues, Language language) {
    StringBuilder text = new StringBuilder();
    List<Cue> captions = new ArrayList<>();
    int begin = 0;
    long from = -1;
    long until = 0;
    List<Timed> words = words(cues, language);
    for (Timed word : words) {
      boolean full = text.length() - begin >= (language.isChinese() ? CAPTION / 2 : CAPTION);
      boolean silent = from >= 0 && word.time().begin() - until > 400;
      if (from >= 0 && (full || silent)) {
        captions.add(new Cue(new Span(begin, text.length()), new Timecode(from, until)));
        from = -1;
      }
      if (from < 0) {
        from = word.time().begin();
        text.append(text.length() == 0 || language.isChinese() ? "" : " ");
        begin = text.length();
      } else if (!language.isChinese()) {
        text.append(' ');
      }
      text.append(misheard(word.text(), words));
      until = Math.max(until, word.time().end());
    }
    if (from >= 0) {
      captions.add(new Cue(new Span(begin, text.length()), new Timecode(from, until)));
    }
    Block block =
        new Block(
            BlockKind.PROSE,
            language,
            null,
            MappedText.unmapped(text.toString()),
            List.of(),
            captions);
    return new Document("talk", "talk", "", language, "srt", "UTF-8", "", List.of(block));
  }

  private static List<Timed> words(List<Timed> cues, Language language) {
    List<Timed> words = new ArrayList<>();
    for (Timed cue : cues) {
      String bare = BareText.of(cue.text()).toLowerCase(Locale.ROOT);
      int at = 0;
      while (at < bare.length()) {
        int end = at + 1;
        while (end < bare.length()
            && !(isHan(bare, end - 1) || isHan(bare, end) || bare.charAt(end) == ' ')) {
          end++;
        }
        String word = bare.substring(at, end).strip();
        if (!word.isEmpty()) {
          words.add(new Timed(word, part(cue.time(), at, end, bare.length())));
        }
        at = end;
      }
    }
    return words;
  }

  private static boolean isHan(String text, int at) {
    return Scripts.isHan(text.charAt(at));
  }

  private static Timecode part(Timecode time, int begin, int end, int length) {
    long duration = time.end() - time.begin();
    return new Timecode(
        time.begin() + duration * begin / length, time.begin() + duration * end / length);
  }

  private String misheard(String word, List<Timed> words) {
    if (random.nextDouble() >= errors) {
      return word;
    }
    String other = words.get(random.nextInt(words.size())).text();
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> "";
      case 3, 4 -> word + other;
      default -> other;
    };
  }

  private void print() {
    System.out.printf(
        Locale.ROOT,
        "%.2f %.2f  %d %d (%d wrongly) %d   %s   %.3f %.3f   %s%n",
        errors,
        missing,
        sentences,
        begins.size() + wrongly,
        wrongly,
        unheard,
        figures(begins),
        within(begins, 200),
        within(begins, 500),
        figures(ends));
  }

  private static String figures(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    @Nullable Double none = null;
    if (sorted.length == 0) {
      return String.valueOf(none);
    }
    return String.format(
        Locale.ROOT,
        "%.0f %.0f %.0f",
        sorted[sorted.length / 2],
        Arrays.stream(sorted).average().orElse(0),
        sorted[sorted.length * 95 / 100]);
  }

  private static double within(List<Double> values, double most) {
    return values.stream().filter(value -> value <= most).count() / (double) values.size();
  }
}
