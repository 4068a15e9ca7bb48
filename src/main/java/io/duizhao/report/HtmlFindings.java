package io.duizhao.report;

import io.duizhao.model.Finding;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The findings, the gravest first, those of one rule together. */
final class HtmlFindings {
  private final RunReport report;
  private final Html html;

  /** What one group has in common. */
  private record Group(Severity severity, String rule) implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::severity).thenComparing(Group::rule);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  HtmlFindings(RunReport report, Html html) {
    this.report = report;
    this.html = html;
  }

  void write() throws IOException {
    html.open("section", "id", "findings").element("h2", "Findings");
    Map<Group, List<Finding>> groups =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> new Group(finding.severity(), finding.rule()),
                    TreeMap::new,
                    Collectors.toList()));
    if (groups.isEmpty()) {
      html.element("p", "The checks found nothing.", "class", "none");
    }
    for (Map.Entry<Group, List<Finding>> entry : groups.entrySet()) {
      group(entry.getKey(), entry.getValue());
    }
    html.close();
  }

  private void group(Group group, List<Finding> findings) throws IOException {
    String severity = group.severity().label();
    if (group.severity() == Severity.INFO) {
      html.open("details", "class", "group " + severity);
    } else {
      html.open("details", "open", "", "class", "group " + severity);
    }
    html.open("summary").element("span", severity, "class", "chip " + severity);
    html.element("b", group.rule());
    html.element("span", HtmlText.count(findings.size(), "finding", "findings"), "class", "count");
    html.close();
    for (Finding finding : findings) {
      finding(finding);
    }
    html.close();
  }

  private void finding(Finding finding) throws IOException {
    html.open("article", "class", "item");
    html.element("p", finding.message(), "class", "message");
    String suggestion = finding.suggestion();
    if (suggestion != null) {
      html.open("p", "class", "suggestion").text("Suggestion: ").element("b", suggestion).close();
    }
    html.open("div", "class", "about");
    html.element("code", finding.location().toString());
    if (!finding.location().segment().isEmpty()) {
      html.element("code", finding.location().segment());
    }
    String concept = finding.concept();
    if (concept != null) {
      html.open("span").text("concept ").element("code", concept).close();
    }
    html.close();
    html.open("div", "class", "pair");
    side(finding.source(), finding.sourceSpan(), report.languages().source().tag());
    side(finding.target(), finding.targetSpan(), report.languages().target().tag());
    html.close().close();
  }

  private void side(String text, @Nullable Span span, String language) throws IOException {
    if (text.isEmpty()) {
      html.element("p", "no text", "class", "none");
    } else {
      html.open("p", "lang", language, "dir", "auto").marked(text, span).close();
    }
  }
}
