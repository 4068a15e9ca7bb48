package io.duizhao.report.html;

import io.duizhao.io.SafeXml;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import io.duizhao.report.CheckReport;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.DoubtfulBead;
import io.duizhao.report.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be looked at: doubtful beads, the most doubtful first, then findings, the gravest
 * first. The page holds all of them as data; the first of them stand in it as text too, and the
 * script shows the others page by page.
 */
final class ItemList {
  /** So many stand on a page. */
  private static final int PAGE = 50;

  /** What the filters call a doubtful bead, beside the severities of findings. */
  static final String BEAD = "bead";

  private final CheckReport report;
  private final Html html;
  private final Wording words;
  private final ItemMarkup markup;

  /**
   * One thing to look at.
   *
   * @param document name of its document
   * @param severity its severity's label; {@code bead} for a doubtful bead
   * @param rule its rule; {@code bead} for a doubtful bead
   * @param markup as it stands in the page
   */
  private record Item(String document, String severity, String rule, String markup) {}

  ItemList(CheckReport report, Html html, Wording words) {
    this.report = report;
    this.html = html;
    this.words = words;
    this.markup = new ItemMarkup(report, words);
  }

  /** A finding with its document: two documents may have equal findings. */
  private record Placed(String document, Finding finding) {}

  /** A bead with its document. */
  private record PlacedBead(String document, DoubtfulBead doubtful) {}

  void write() throws IOException {
    List<Item> items = items();
    html.open("section", "id", "items").element("h2", words.get("head.items"));
    if (items.isEmpty()) {
      html.element("p", words.get("none.items"), "class", "none").close();
      return;
    }
    filters(items);
    html.open("div", "class", "items", "id", "list");
    for (Item item : items.subList(0, Math.min(PAGE, items.size()))) {
      html.trusted(item.markup);
    }
    html.close();
    html.open("nav", "class", "pages", "hidden", "");
    html.element("button", words.get("page.previous"), "type", "button", "data-step", "-1");
    html.element("span", "", "class", "shown", "role", "status");
    html.element("button", words.get("page.next"), "type", "button", "data-step", "1");
    html.element("small", words.get("keys"));
    html.close();
    if (items.size() > PAGE) {
      html.open("noscript");
      html.element("p", words.get("noscript", PAGE, items.size()), "class", "none").close();
    }
    html.close();
    data(items);
  }

  private List<Item> items() throws IOException {
    List<Item> items = new ArrayList<>();
    List<PlacedBead> beads = new ArrayList<>();
    for (DocumentReport document : report.run().documents()) {
      document.doubtful().forEach(bead -> beads.add(new PlacedBead(document.name(), bead)));
    }
    beads.sort(Comparator.comparingDouble(placed -> placed.doubtful.bead().score()));
    for (PlacedBead placed : beads) {
      items.add(new Item(placed.document, BEAD, BEAD, markup.of(placed.document, placed.doubtful)));
    }
    List<Placed> findings = new ArrayList<>();
    for (DocumentReport document : report.run().documents()) {
      document.findings().forEach(finding -> findings.add(new Placed(document.name(), finding)));
    }
    findings.sort(
        Comparator.comparing((Placed placed) -> placed.finding.severity())
            .thenComparing(placed -> placed.finding.rule()));
    for (Placed placed : findings) {
      Finding finding = placed.finding;
      String severity = finding.severity().label();
      items.add(new Item(placed.document, severity, finding.rule(), markup.of(finding)));
    }
    return items;
  }

  private void filters(List<Item> items) throws IOException {
    html.open("div", "class", "toolbar", "hidden", "", "aria-label", words.get("filter.label"));
    html.empty(
        "input",
        "type",
        "search",
        "id",
        "search",
        "placeholder",
        words.get("filter.search"),
        "aria-label",
        words.get("filter.search"));
    html.open("div", "class", "toggles");
    toggle(BEAD, words.get("filter.beads"), items);
    for (Severity severity : Severity.values()) {
      toggle(severity.label(), words.get("col." + Shown.plural(severity)), items);
    }
    html.close();
    Map<String, Long> rules = new LinkedHashMap<>();
    Map<String, Long> documents = new LinkedHashMap<>();
    for (Item item : items) {
      if (!item.rule.equals(BEAD)) {
        rules.merge(item.rule, 1L, Long::sum);
      }
      documents.merge(item.document, 1L, Long::sum);
    }
    select("rule", words.get("filter.all.rules"), rules);
    if (documents.size() > 1) {
      select("document", words.get("filter.all.documents"), documents);
    }
    html.close();
  }

  private void toggle(String severity, String label, List<Item> items) throws IOException {
    long count = items.stream().filter(item -> item.severity.equals(severity)).count();
    if (count > 0) {
      html.open("label", "class", "toggle " + severity);
      html.empty("input", "type", "checkbox", "checked", "", "value", severity);
      html.text(ItemMarkup.sign(severity) + " " + label + " ").element("b", Shown.grouped(count));
      html.close();
    }
  }

  private void select(String id, String all, Map<String, Long> counts) throws IOException {
    html.open("select", "id", id, "aria-label", all);
    html.element("option", all, "value", "");
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      String name = id.equals("rule") ? words.rule(entry.getKey(), entry.getKey()) : entry.getKey();
      String label = name + " (" + Shown.grouped(entry.getValue()) + ")";
      html.element("option", label, "value", entry.getKey());
    }
    html.close();
  }

  /** Writes the items for the script: document, severity, rule and markup of each. */
  private void data(List<Item> items) throws IOException {
    html.open("script", "type", "application/json", "id", "data");
    StringBuilder json = new StringBuilder("[");
    for (Item item : items) {
      json.append(json.length() == 1 ? "" : ",\n").append('[');
      string(item.document, json).append(',');
      string(item.severity, json).append(',');
      string(item.rule, json).append(',');
      string(item.markup, json).append(']');
    }
    html.trusted(json.append(']').toString()).close();
    html.open("script", "type", "application/json", "id", "words");
    StringBuilder shown = new StringBuilder("{\"shown\":");
    string(words.get("page.shown"), shown).append(",\"none\":");
    string(words.get("page.none"), shown).append(",\"size\":").append(PAGE).append('}');
    html.trusted(shown.toString()).close();
  }

  /** Writes a JSON string that no markup can end. */
  private static StringBuilder string(String text, StringBuilder json) {
    json.append('"');
    for (char c : SafeXml.legal(text).toCharArray()) {
      if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '\u2028' || c == '\u2029') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"');
  }
}
