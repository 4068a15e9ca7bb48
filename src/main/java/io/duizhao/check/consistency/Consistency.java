package io.duizhao.check.consistency;

import io.duizhao.check.Check;
import io.duizhao.check.Pair;
import io.duizhao.check.Rule;
import io.duizhao.check.SourcePlaces;
import io.duizhao.model.finding.Fact;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same source text with several translations, and the same translation of several source texts,
 * in one document or in several. One finding stands for each way but the most frequent one, and
 * names all its siblings.
 */
public final class Consistency implements Check {
  private static final Rule TARGETS =
      new Rule(
          "consistency.target", Severity.WARNING, "The same text is translated in several ways");
  private static final Rule SOURCES =
      new Rule("consistency.source", Severity.INFO, "Several texts have the same translation");

  /** Shorter sentences depend on what was said before: {@code 对。} is now yes and now right. */
  private static final int TELLING = 10;

  /** So many siblings are shown in a message. */
  private static final int SHOWN = 3;

  /** So many places of siblings are named: a greeting stands in thousands of documents. */
  private static final int PLACES = 100;

  /** Returns the rules by which it reports. */
  public List<Rule> rules() {
    return List.of(TARGETS, SOURCES);
  }

  @Override
  public List<Finding> check(BilingualDocument document) {
    return compare(texts(document));
  }

  /**
   * The texts of a unit, which are all that has to be kept of a document.
   *
   * @param source the source text
   * @param target its translation
   * @param location where it stands
   */
  public record Text(String source, String target, Location location) {}

  /** Returns the texts of a document that can be compared. */
  public List<Text> texts(BilingualDocument document) {
    SourcePlaces places = new SourcePlaces(document.source().document());
    return document.units().stream()
        .filter(unit -> new Pair(unit, document.languages()).isComparable())
        .map(unit -> new Text(unit.sourceText(), unit.targetText(), places.location(unit, null)))
        .toList();
  }

  /** Returns what is found in texts of one or more documents together. */
  public List<Finding> compare(List<Text> texts) {
    List<Finding> findings = new ArrayList<>();
    compare(texts, TARGETS, Text::source, Text::target, findings);
    compare(texts, SOURCES, Text::target, Text::source, findings);
    return findings;
  }

  private static void compare(
      List<Text> texts,
      Rule rule,
      Function<Text, String> same,
      Function<Text, String> other,
      List<Finding> findings) {
    Map<String, List<Text>> groups = new LinkedHashMap<>();
    for (Text text : texts) {
      groups.computeIfAbsent(key(same.apply(text)), k -> new ArrayList<>()).add(text);
    }
    groups.forEach(
        (key, group) -> {
          Severity severity = key.length() >= TELLING ? rule.severity() : Severity.INFO;
          List<List<Text>> ways = ways(group, other);
          for (List<Text> way : ways.subList(1, ways.size())) {
            List<Text> siblings = new ArrayList<>(group);
            siblings.removeAll(Set.copyOf(way));
            Message shown = shown(siblings.stream().map(other));
            Message message =
                rule.equals(TARGETS)
                    ? Message.of("consistency.target").with("texts", shown)
                    : Message.of("consistency.source").with("texts", shown);
            List<Location> places = siblings.stream().limit(PLACES).map(Text::location).toList();
            way.forEach(text -> findings.add(finding(text, rule, severity, message, places)));
          }
        });
  }

  /** Returns the ways in which texts of a group go on, the most frequent first. */
  private static List<List<Text>> ways(List<Text> group, Function<Text, String> other) {
    Map<String, List<Text>> ways = new LinkedHashMap<>();
    for (Text text : group) {
      ways.computeIfAbsent(key(other.apply(text)), k -> new ArrayList<>()).add(text);
    }
    List<List<Text>> byCount = new ArrayList<>(ways.values());
    byCount.sort(Comparator.comparingInt(way -> -way.size()));
    return byCount;
  }

  /** Case, width and the marks at the ends make no other sentence. */
  private static String key(String text) {
    String folded = Folding.characters(text).toLowerCase(Locale.ROOT).strip();
    int begin = 0;
    int end = folded.length();
    while (begin < end && !Character.isLetterOrDigit(folded.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    return folded.substring(begin, end);
  }

  private static Message shown(Stream<String> texts) {
    Set<String> different = texts.collect(Collectors.toCollection(TreeSet::new));
    List<Fact> shown = new ArrayList<>();
    different.stream().limit(SHOWN).map(Fact.Words::new).forEach(shown::add);
    return different.size() <= SHOWN
        ? Message.of("consistency.all").with("texts", shown)
        : Message.of("consistency.some")
            .with("texts", shown)
            .with("more", different.size() - SHOWN);
  }

  private static Finding finding(
      Text text, Rule rule, Severity severity, Message message, List<Location> siblings) {
    return new Finding(
        rule.id(),
        severity,
        text.location(),
        text.source(),
        text.target(),
        new Span(0, text.source().length()),
        new Span(0, text.target().length()),
        message,
        null,
        null,
        siblings);
  }
}
