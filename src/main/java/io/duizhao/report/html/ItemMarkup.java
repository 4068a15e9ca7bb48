package io.duizhao.report.html;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.text.Span;
import io.duizhao.report.BeadMark;
import io.duizhao.report.CheckReport;
import io.duizhao.report.DoubtfulBead;
import io.duizhao.report.RuleNote;
import io.duizhao.report.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A doubtful bead or a finding as it stands among what is to be looked at. */
final class ItemMarkup {
  private final CheckReport report;
  private final Wording words;
  private final Map<String, String> summaries;

  ItemMarkup(CheckReport report, Wording words) {
    this.report = report;
    this.words = words;
    this.summaries =
        report.rules().stream().collect(Collectors.toMap(RuleNote::id, RuleNote::summary));
  }

  /** Returns the sign of what an item is: a severity's label, or a bead. */
  static String sign(String severity) {
    return switch (severity) {
      case "error" -> "✖";
      case "warning" -> "▲";
      case "info" -> "ℹ";
      default -> "◐";
    };
  }

  /** Returns a doubtful bead of a document. */
  String of(String document, DoubtfulBead doubtful) throws IOException {
    BeadMark bead = doubtful.bead();
    StringBuilder out = new StringBuilder();
    Html item = new Html(out);
    item.open("article", "class", "item bead", "tabindex", "-1");
    item.open("div", "class", "about");
    String tone = Shown.tone(bead.score());
    String sign = bead.tone().sign();
    item.element("span", sign + " " + Shown.score(bead.score()), "class", "chip " + tone);
    item.element("span", words.get("kind.bead"));
    item.element("span", bead.source() + "-" + bead.target());
    item.element("code", document).element("code", bead.unit());
    item.close();
    item.open("div", "class", "pair");
    side(item, doubtful.source(), report.run().languages().source().tag(), "bead.added");
    side(item, doubtful.target(), report.run().languages().target().tag(), "bead.omitted");
    item.close().close();
    return out.toString();
  }

  private void side(Html item, String text, String language, String whenEmpty) throws IOException {
    if (text.isEmpty()) {
      item.element("p", words.get(whenEmpty), "class", "none");
    } else {
      item.element("p", text, "lang", language, "dir", "auto");
    }
  }

  /** Returns a finding. */
  String of(Finding finding) throws IOException {
    StringBuilder out = new StringBuilder();
    Html item = new Html(out);
    String severity = finding.severity().label();
    item.open("article", "class", "item " + severity, "tabindex", "-1");
    item.open("div", "class", "title");
    String label = sign(severity) + " " + words.get("severity." + severity);
    item.element("span", label, "class", "chip " + severity);
    String summary = summaries.getOrDefault(finding.rule(), finding.rule());
    item.element("b", words.rule(finding.rule(), summary));
    item.element("code", finding.rule());
    if (report.isKnown(finding)) {
      item.element("span", words.get("known"), "class", "chip");
    }
    item.close();
    item.element("p", words.message(finding), "class", "message");
    String suggestion = finding.suggestion();
    if (suggestion != null) {
      item.open("p", "class", "suggestion").text(words.get("suggestion") + " ");
      item.element("b", suggestion).close();
    }
    about(item, finding);
    item.open("div", "class", "pair");
    marked(item, finding.source(), finding.sourceSpan(), report.run().languages().source().tag());
    marked(item, finding.target(), finding.targetSpan(), report.run().languages().target().tag());
    item.close();
    siblings(item, finding.related());
    item.close();
    return out.toString();
  }

  private void about(Html item, Finding finding) throws IOException {
    item.open("div", "class", "about");
    item.element("code", finding.location().toString());
    if (!finding.location().segment().isEmpty()) {
      item.element("code", finding.location().segment());
    }
    String concept = finding.concept();
    if (concept != null) {
      item.open("span").text(words.get("concept") + " ").element("code", concept).close();
    }
    item.close();
  }

  private void marked(Html item, String text, @Nullable Span span, String language)
      throws IOException {
    if (text.isEmpty()) {
      item.element("p", words.get("none.text"), "class", "none");
    } else {
      item.open("p", "lang", language, "dir", "auto").marked(text, span).close();
    }
  }

  private void siblings(Html item, List<Location> related) throws IOException {
    if (related.isEmpty()) {
      return;
    }
    item.open("details", "class", "siblings");
    item.element("summary", words.get("siblings", related.size()));
    for (Location other : related) {
      item.element("code", other + (other.segment().isEmpty() ? "" : " " + other.segment()));
      item.text(" ");
    }
    item.close();
  }
}
