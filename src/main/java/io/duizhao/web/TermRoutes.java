package io.duizhao.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermStatus;
import io.duizhao.review.DecisionException;
import io.duizhao.term.repair.Repair;
import io.duizhao.term.variants.cluster.Cluster;
import io.duizhao.term.variants.cluster.Variant;
import io.duizhao.workflow.review.Concepts;
import io.duizhao.workflow.review.Ledger;
import io.duizhao.workflow.review.ReviewDesk;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the page asks about names and terms. */
final class TermRoutes {
  private final Concepts concepts;
  private final Ledger ledger;

  TermRoutes(ReviewDesk desk) {
    this.concepts = new Concepts(desk);
    this.ledger = new Ledger(desk);
  }

  private record TermText(String language, String text, String status) {}

  private record ConceptView(
      String id,
      String category,
      String note,
      boolean doNotTranslate,
      List<TermText> terms,
      int places,
      Map<String, Integer> states) {
    static ConceptView of(Concepts.Use use) {
      Concept concept = use.concept();
      Map<String, Integer> states = new TreeMap<>();
      use.states().forEach((state, n) -> states.put(state.name().toLowerCase(Locale.ROOT), n));
      return new ConceptView(
          concept.id(),
          concept.category().label(),
          concept.note(),
          concept.doNotTranslate(),
          concept.terms().stream().map(ConceptView::term).toList(),
          use.places(),
          states);
    }

    private static TermText term(Term term) {
      return new TermText(
          term.language().primary(), term.text(), term.status().name().toLowerCase(Locale.ROOT));
    }
  }

  private record PlaceView(
      String document, int row, String source, String target, RowView.TermView term) {
    static PlaceView of(Concepts.Occurrence place) {
      return new PlaceView(
          place.document(),
          place.row(),
          place.source(),
          place.target(),
          RowView.TermView.of(place.hit()));
    }
  }

  /**
   * A form of a cluster.
   *
   * @param status what it would be in the glossary
   */
  private record VariantView(String form, int count, String place, String reason, String status) {
    static VariantView of(Variant variant, Concept concept) {
      return new VariantView(
          variant.form(),
          variant.count(),
          variant.first().toString(),
          variant.reason(),
          concept.terms().stream()
              .filter(term -> term.text().equals(variant.form()))
              .map(term -> term.status().name().toLowerCase(Locale.ROOT))
              .findFirst()
              .orElse(""));
    }
  }

  private record ClusterView(
      String id,
      String category,
      String chinese,
      String english,
      String tier,
      List<VariantView> variants) {
    static ClusterView of(Cluster cluster, Concept concept) {
      return new ClusterView(
          cluster.id(),
          cluster.category().label(),
          cluster.chinese(),
          cluster.english(),
          cluster.tier().label(),
          cluster.variants().stream().map(variant -> VariantView.of(variant, concept)).toList());
    }
  }

  private record RepairView(
      String place, String found, String proposed, String reason, String sentence) {
    static RepairView of(Repair repair) {
      return new RepairView(
          repair.file() + ":" + repair.line() + ":" + repair.column(),
          repair.found(),
          repair.proposed(),
          repair.reason(),
          repair.sentence());
    }
  }

  private record Done(List<String> messages) {}

  private record Repaired(List<String> messages, List<RepairView> left) {}

  void add(RoutesConfig routes) {
    routes.get("/api/terms", this::concepts);
    routes.get("/api/terms/{concept}", this::occurrences);
    routes.post("/api/terms", this::addConcept);
    routes.post("/api/variants", this::variants);
    routes.post("/api/variants/accept", this::accept);
    routes.post("/api/variants/into", this::addToConcept);
    routes.post("/api/variants/ignore", this::ignore);
    routes.post("/api/repairs", this::repairs);
    routes.post("/api/repairs/accept", this::repair);
  }

  private void concepts(Context request) {
    Json.send(request, concepts.uses().stream().map(ConceptView::of).toList());
  }

  private void occurrences(Context request) {
    String concept = request.pathParam("concept");
    Json.send(request, concepts.occurrences(concept).stream().map(PlaceView::of).toList());
  }

  private void addConcept(Context request) {
    JsonNode body = Json.body(request);
    done(
        request,
        concepts.add(Json.text(body, "chinese"), Json.text(body, "english"), category(body)));
  }

  private void variants(Context request) {
    Json.send(
        request,
        ledger.find().stream()
            .map(cluster -> ClusterView.of(cluster, ledger.concept(cluster)))
            .toList());
  }

  private void accept(Context request) {
    JsonNode body = Json.body(request);
    done(request, ledger.accept(ids(body), body.path("merged").asBoolean()));
  }

  private void addToConcept(Context request) {
    JsonNode body = Json.body(request);
    done(request, ledger.addTo(ids(body), Json.text(body, "concept"), statuses(body)));
  }

  private void ignore(Context request) {
    ledger.ignore(ids(Json.body(request)));
    done(request);
  }

  private void repairs(Context request) {
    Json.send(request, views(ledger.repairs()));
  }

  private void repair(Context request) {
    Set<Integer> numbers = new HashSet<>();
    Json.body(request).path("numbers").forEach(number -> numbers.add(number.asInt(-1)));
    List<String> messages = ledger.repair(numbers);
    Json.send(request, new Repaired(messages, views(ledger.leftRepairs())));
  }

  private static List<RepairView> views(List<Repair> repairs) {
    return repairs.stream().map(RepairView::of).toList();
  }

  /** Answers with the files that were changed. */
  private static void done(Context request, String... files) {
    Json.send(request, new Done(List.of(files)));
  }

  private static TermCategory category(JsonNode body) {
    String label = Json.text(body, "category");
    return TermCategory.ofLabel(label)
        .orElseThrow(() -> new DecisionException("'" + label + "' is no category of terms"));
  }

  /** What a person wants forms to be in the glossary; {@code none} where one is left out. */
  private static Map<String, Optional<TermStatus>> statuses(JsonNode body) {
    Map<String, Optional<TermStatus>> statuses = new HashMap<>();
    body.path("statuses")
        .properties()
        .forEach(
            form -> {
              String label = form.getValue().asText().toUpperCase(Locale.ROOT);
              Optional<TermStatus> status =
                  Arrays.stream(TermStatus.values()).filter(s -> s.name().equals(label)).findAny();
              if (status.isEmpty() && !label.equals("NONE")) {
                throw new DecisionException("'" + form.getValue().asText() + "' is no status");
              }
              statuses.put(form.getKey(), status);
            });
    return statuses;
  }

  private static List<String> ids(JsonNode body) {
    List<String> ids = new ArrayList<>();
    body.path("ids").forEach(id -> ids.add(id.asText()));
    return ids;
  }
}
