package io.duizhao.term.variants.cluster;

import io.duizhao.model.term.TermCategory;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormLocations;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.Node;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Place;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns groups of nodes into clusters: counts, places, reasons, and the forms to keep. */
public final class ClusterBuilder {
  private static final Comparator<Variant> MOST_FREQUENT_FIRST =
      Comparator.comparingInt((Variant variant) -> -variant.count()).thenComparing(Variant::form);

  private final FormTable forms;
  private final People people;
  private final FormLocations locations;
  private final Map<String, Integer> ids = new HashMap<>();

  /** Counts by the forms of this table, names their files by {@code locations}. */
  public ClusterBuilder(FormTable forms, People people, FormLocations locations) {
    this.forms = forms;
    this.people = people;
    this.locations = locations;
  }

  /** Returns a cluster for each group of two or more forms, in the order of their first places. */
  public List<Cluster> clusters(Collection<Clustering.Group> groups) {
    Map<Place, Clustering.Group> byPlace = new TreeMap<>();
    for (Clustering.Group group : groups) {
      Map<String, NavigableSet<Place>> places = places(group);
      if (places.size() > 1) {
        places.values().stream()
            .map(NavigableSet::first)
            .min(Comparator.naturalOrder())
            .ifPresent(place -> byPlace.merge(place, group, (a, b) -> larger(a, b)));
      }
    }
    List<Cluster> clusters = new ArrayList<>();
    byPlace.values().forEach(group -> clusters.add(cluster(group)));
    return clusters;
  }

  private static Clustering.Group larger(Clustering.Group a, Clustering.Group b) {
    return a.nodes().size() >= b.nodes().size() ? a : b;
  }

  /** Returns where each form of the group stands, as far as it belongs to the group. */
  private Map<String, NavigableSet<Place>> places(Clustering.Group group) {
    Map<String, NavigableSet<Place>> places = new TreeMap<>();
    for (Node node : group.nodes()) {
      Form form = forms.get(node.form());
      if (form != null) {
        for (Place place : form.places()) {
          if (node.document() == Node.ANY || node.document() == place.document()) {
            places.computeIfAbsent(form.text(), f -> new TreeSet<>()).add(place);
          }
        }
      }
    }
    places.entrySet().removeIf(entry -> isOnlyWithin(entry.getKey(), entry.getValue(), places));
    return places;
  }

  /** Returns whether a Chinese form stands nowhere but within a longer one of the group. */
  private static boolean isOnlyWithin(
      String text, NavigableSet<Place> own, Map<String, NavigableSet<Place>> all) {
    return Scripts.isAllHan(text)
        && own.stream()
            .allMatch(
                place ->
                    all.entrySet().stream()
                        .filter(other -> isHanName(other.getKey()))
                        .filter(other -> other.getKey().length() > text.length())
                        .anyMatch(other -> covers(other, place, text.length())));
  }

  private static boolean isHanName(String text) {
    return Scripts.isAllHan(text.replace("·", ""));
  }

  private static boolean covers(
      Map.Entry<String, NavigableSet<Place>> longer, Place place, int length) {
    return longer.getValue().stream()
        .anyMatch(
            at ->
                at.document() == place.document()
                    && at.line() == place.line()
                    && at.offset() <= place.offset()
                    && place.offset() + length <= at.offset() + longer.getKey().length());
  }

  private Cluster cluster(Clustering.Group group) {
    List<Variant> variants = new ArrayList<>();
    List<Form> members = new ArrayList<>();
    places(group)
        .forEach(
            (text, places) -> {
              Link link = strongest(text, group);
              variants.add(
                  new Variant(
                      text,
                      places.size(),
                      locations.location(places.first()),
                      reason(text, link),
                      Tier.of(link.weight())));
              Form form = forms.get(text);
              if (form != null) {
                members.add(form);
              }
            });
    variants.sort(MOST_FREQUENT_FIRST);
    String english = best(members.stream().filter(Form::isLatin).toList());
    String chinese =
        best(members.stream().filter(f -> !f.isLatin() && !f.is(FormKind.WRITING)).toList());
    return new Cluster(
        id(english.isEmpty() ? chinese : english),
        category(members),
        chinese,
        english,
        Tier.of(group.weakestJoint()),
        variants);
  }

  private static Link strongest(String text, Clustering.Group group) {
    return group.links().stream()
        .filter(link -> link.left().equals(text) || link.right().equals(text))
        .max(
            Comparator.comparing((Link link) -> !isAround(link, text))
                .thenComparingDouble(Link::weight))
        .orElseThrow(() -> new IllegalStateException("no link joins '" + text + "'"));
  }

  /** That a name stands in a longer writing says nothing of the name. */
  private static boolean isAround(Link link, String text) {
    return link.right().equals(text)
        && (link.reason() == Reason.WRITTEN_AROUND || link.reason() == Reason.CLASS_NOUN);
  }

  private static String reason(String text, Link link) {
    String other = link.left().equals(text) ? link.right() : link.left();
    return link.reason().label() + ": " + other;
  }

  /** Prefers full names, then what is most frequent, then what is longer. */
  private String best(List<Form> candidates) {
    @Nullable Form best =
        candidates.stream()
            .min(
                Comparator.comparing((Form form) -> !isFull(form))
                    .thenComparingInt(form -> -form.count())
                    .thenComparingInt(form -> -form.text().length())
                    .thenComparing(Form::text))
            .orElse(null);
    return best == null ? "" : best.text();
  }

  private boolean isFull(Form form) {
    return form.isDotted() || people.isFullLatin(form.text());
  }

  private TermCategory category(List<Form> members) {
    boolean person =
        members.stream().anyMatch(form -> isFull(form) || form.is(FormKind.CHINESE_NAME));
    boolean term =
        members.stream()
            .filter(form -> !form.is(FormKind.WRITING))
            .allMatch(
                form ->
                    form.isLatin()
                        ? Character.isLowerCase(form.text().charAt(0))
                        : form.is(FormKind.PHRASE));
    return person ? TermCategory.PERSON : term ? TermCategory.TERM : TermCategory.OTHER;
  }

  private String id(String name) {
    int number = ids.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + " #" + number;
  }
}
