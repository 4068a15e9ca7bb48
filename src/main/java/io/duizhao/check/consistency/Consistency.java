package io.duizhao.check.consistency;

import io.duizhao.check.Check;
import io.duizhao.check.Pair;
import io.duizhao.check.Rule;
import io.duizhao.check.SourcePlaces;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Fact;
import io.duizhao.model.Finding;
import io.duizhao.model.Location;
import io.duizhao.model.Message;
import io.duizhao.model.Severity;
import io.duizhao.model.Span;
import io.duizhao.model.TranslationUnit;
import io.duizhao.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

  /** Returns the rules by which it reports. */
  public List<Rule> rules() {
    return List.of(TARGETS, SOURCES);
  }

  @Override
  public List<Finding> check(BilingualDocument document) {
    return check(List.of(document));
  }

  /** A unit in its document. */
  private record Place(TranslationUnit unit, Location location) {}

  /** Returns what is found in documents together, in their order. */
  public List<Finding> check(List<BilingualDocument> documents) {
    Map<String, List<Place>> bySource = new LinkedHashMap<>();
    Map<String, List<Place>> byTarget = new LinkedHashMap<>();
    for (BilingualDocument document : documents) {
      SourcePlaces places = new SourcePlaces(document.source().document());
      for (TranslationUnit unit : document.units()) {
        if (new Pair(unit, document.languages()).isComparable()) {
          Place place = new Place(unit, places.location(unit, null));
          bySource.computeIfAbsent(key(unit.sourceText()), k -> new ArrayList<>()).add(place);
          byTarget.computeIfAbsent(key(unit.targetText()), k -> new ArrayList<>()).add(place);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    bySource.values().forEach(group -> compare(group, TARGETS, findings));
    byTarget.values().forEach(group -> compare(group, SOURCES, findings));
    return findings;
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

  private static void compare(List<Place> group, Rule rule, List<Finding> findings) {
    if (group.size() < 2) {
      return;
    }
    Map<String, List<Place>> ways = new LinkedHashMap<>();
    for (Place place : group) {
      ways.computeIfAbsent(key(other(place, rule)), k -> new ArrayList<>()).add(place);
    }
    if (ways.size() < 2) {
      return;
    }
    List<List<Place>> byCount = new ArrayList<>(ways.values());
    byCount.sort(Comparator.comparingInt(places -> -places.size()));
    String shared =
        rule.equals(TARGETS) ? group.get(0).unit.sourceText() : group.get(0).unit.targetText();
    boolean telling = key(shared).length() >= TELLING;
    for (List<Place> way : byCount.subList(1, byCount.size())) {
      Severity severity = telling ? rule.severity() : Severity.INFO;
      way.forEach(place -> findings.add(finding(place, group, rule, severity)));
    }
  }

  private static String other(Place place, Rule rule) {
    return rule.equals(TARGETS) ? place.unit.targetText() : place.unit.sourceText();
  }

  private static Message texts(Set<String> texts) {
    List<Fact> shown = new ArrayList<>();
    texts.stream().limit(SHOWN).map(Fact.Words::new).forEach(shown::add);
    return texts.size() <= SHOWN
        ? Message.of("consistency.all").with("texts", shown)
        : Message.of("consistency.some").with("texts", shown).with("more", texts.size() - SHOWN);
  }

  private static Finding finding(Place place, List<Place> group, Rule rule, Severity severity) {
    Map<String, Integer> others = new TreeMap<>();
    List<Location> siblings = new ArrayList<>();
    for (Place sibling : group) {
      if (!key(other(sibling, rule)).equals(key(other(place, rule)))) {
        others.merge(other(sibling, rule), 1, Integer::sum);
        siblings.add(sibling.location);
      }
    }
    Message texts = texts(others.keySet());
    Message message =
        rule.equals(TARGETS)
            ? Message.of("consistency.target").with("texts", texts)
            : Message.of("consistency.source").with("texts", texts);
    return new Finding(
        rule.id(),
        severity,
        place.location,
        place.unit.sourceText(),
        place.unit.targetText(),
        new Span(0, place.unit.sourceText().length()),
        new Span(0, place.unit.targetText().length()),
        message,
        null,
        null,
        siblings);
  }
}
