package io.duizhao.report;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Reports that the tests of this package write. */
public final class SampleReport {
  private SampleReport() {}

  /** One document aligned, one without translation, one that failed. */
  public static RunReport mixed() {
    String zh = "安特罗匹去年发布了新模型。";
    String en = "Anthropy released a new model last year.";
    BilingualDocument talk =
        document(
            "talk",
            unit("a1", "大家好。", "Hello everyone.", 0.98, BeadStatus.AUTO),
            unit("a2", zh, en, 0.91, BeadStatus.AUTO),
            unit("a3", "我们先看数字。", "The weather was fine that day.", 0.312, BeadStatus.AUTO),
            unit("a4", "", "Somebody laughed.", 0.44, BeadStatus.AUTO),
            unit("a5", "错位的一句。", "A sentence out of place.", 0.08, BeadStatus.NEEDS_REVIEW),
            unit("a6", "看过的一句。", "One that was looked at.", 0.2, BeadStatus.CONFIRMED));
    List<Finding> findings =
        List.of(
            finding(
                "terms.forbidden", Severity.ERROR, "a2", zh, en, new Span(0, 4), new Span(0, 8)),
            finding("numbers", Severity.WARNING, "a3", "我们先看数字。", "", null, null),
            finding("terms.asr", Severity.INFO, "a2", zh, en, new Span(0, 4), null));
    return new RunReport(
        "0.1.0",
        LanguagePair.DEFAULT,
        List.of(
            DocumentReport.of(
                talk,
                "target-en/talk.md",
                findings,
                List.of("out/xliff/talk.xlf", "out/tmx/talk.tmx")),
            DocumentReport.of(
                document("notes", unit("n1", "还没有译文。", "", 0, BeadStatus.AUTO)),
                "",
                List.of(),
                List.of("out/xliff/notes.xlf")),
            DocumentReport.failed(
                "broken", "source-zh/broken.txt", "source-zh/broken.txt: is no text")),
        List.of("out/tmx/all.tmx"));
  }

  /** A report whose every text tries to break out of the page. */
  public static RunReport hostile() {
    String text = "</p><script>alert('x')</script>&<img src=\"x\" onerror=alert(1)>\u0000\uD800";
    BilingualDocument document =
        document("\"><script>n</script>", unit("u&<>\"", text, text, 0.1, BeadStatus.AUTO));
    Finding finding =
        new Finding(
            "<i>rule",
            Severity.WARNING,
            new Location("<b>.md", "\"seg'", 1, 1),
            "😀" + text,
            text,
            new Span(1, 40_000),
            new Span(500, 600),
            Message.of("own.said").with("text", "<b>message</b>"),
            "<s>&",
            "<concept>");
    return new RunReport(
        "<v>",
        LanguagePair.DEFAULT,
        List.of(
            DocumentReport.of(document, "<t>.md", List.of(finding), List.of("<f>.xlf")),
            DocumentReport.failed("<x>", "<y>", "<script>p</script>")),
        List.of());
  }

  /**
   * A report with very many findings of a few rules in some documents.
   *
   * @param seed of all that is random in it
   */
  public static RunReport large(int documents, int findings, long seed) {
    List<String> rules = List.of("numbers.changed", "terms.missing", "punctuation.end");
    Random random = new Random(seed);
    List<List<Finding>> found = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      found.add(new ArrayList<>());
    }
    for (int i = 0; i < findings; i++) {
      int rule = random.nextInt(rules.size());
      int boxes = 2 + random.nextInt(9000);
      String zh = "第" + (i + 1) + "批货一共装了" + boxes + "箱，周三之前送到码头。";
      String en =
          "Consignment " + (i + 1) + " is " + (boxes + 1) + " boxes, at the quay by Wednesday.";
      found
          .get(random.nextInt(documents))
          .add(
              new Finding(
                  rules.get(rule),
                  Severity.values()[rule],
                  new Location("source-zh/quay.md", "u" + i, i + 1, 1),
                  zh,
                  en,
                  new Span(zh.indexOf("装了") + 2, zh.indexOf("箱")),
                  new Span(en.indexOf(" is ") + 4, en.indexOf(" boxes")),
                  Message.of("numbers.changed")
                      .with("from", String.valueOf(boxes))
                      .with("to", String.valueOf(boxes + 1)),
                  null,
                  null));
    }
    List<DocumentReport> reports = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      TranslationUnit[] units = new TranslationUnit[40];
      for (int unit = 0; unit < units.length; unit++) {
        double score = Math.round(1000 * Math.sqrt(Math.sqrt(random.nextDouble()))) / 1000.0;
        units[unit] =
            unit("b" + unit, "货到码头了。", "The goods are at the quay.", score, BeadStatus.AUTO);
      }
      String name = String.format(Locale.ROOT, "quay-%02d", i);
      reports.add(
          DocumentReport.of(
              document(name, units), "target-en/" + name + ".md", found.get(i), List.of()));
    }
    return new RunReport("0.1.0", LanguagePair.DEFAULT, reports, List.of("out/tmx/all.tmx"));
  }

  public static RunReport empty() {
    return new RunReport("0.1.0", LanguagePair.DEFAULT, List.of(), List.of());
  }

  private static Finding finding(
      String rule, Severity severity, String unit, String zh, String en, Span source, Span target) {
    return new Finding(
        rule,
        severity,
        new Location("source-zh/talk.md", unit, 12, 3),
        zh,
        en,
        source,
        target,
        Message.of("terms.recognition").with("form", "安特罗匹").with("expected", "Anthropic"),
        severity == Severity.ERROR ? "Anthropic" : null,
        severity == Severity.ERROR ? "anthropic" : null);
  }

  static BilingualDocument document(String name, TranslationUnit... units) {
    Document document =
        new Document(
            name,
            "source-zh/" + name + ".md",
            "00",
            Language.ZH_CN,
            "markdown",
            "UTF-8",
            "",
            List.of());
    return new BilingualDocument(
        new SegmentedDocument(document, List.of()), LanguagePair.DEFAULT, List.of(units));
  }

  static TranslationUnit unit(String id, String zh, String en, double score, BeadStatus status) {
    return new TranslationUnit(
        id,
        zh.isEmpty() ? List.of() : List.of(segment(id, "z", Language.ZH_CN, zh)),
        en.isEmpty() ? List.of() : List.of(segment(id, "e", Language.EN_US, en)),
        zh,
        en,
        score,
        status,
        en.isEmpty() ? TargetState.INITIAL : TargetState.TRANSLATED,
        en.isEmpty() ? TargetOrigin.NONE : TargetOrigin.ALIGNED);
  }

  /** Makes a segment; the unit's number is that of its block. */
  private static Segment segment(String unit, String id, Language language, String text) {
    Span span = new Span(0, text.length());
    return new Segment(
        new SegmentId(id),
        Integer.parseInt("0" + unit.replaceAll("\\D", "")),
        span,
        BlockKind.PROSE,
        language,
        null,
        null,
        text,
        List.of(),
        List.of(),
        1);
  }
}
