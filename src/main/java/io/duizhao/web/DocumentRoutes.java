package io.duizhao.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationOrigin;
import io.duizhao.review.BeadRef;
import io.duizhao.review.Change;
import io.duizhao.review.DecisionException;
import io.duizhao.review.DecisionJson;
import io.duizhao.review.ReviewDecision;
import io.duizhao.review.Row;
import io.duizhao.workflow.review.Outcome;
import io.duizhao.workflow.review.ReviewDesk;
import io.duizhao.workflow.review.ReviewSession;
import io.duizhao.workflow.review.Snapshot;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the page asks about one document, and what it decides. */
final class DocumentRoutes {
  /** Rows that one answer holds. */
  private static final int MOST_ROWS = 400;

  /** Milliseconds for which the first look at a document waits until it is open. */
  private static final int PATIENCE = 150;

  private static final String DOCUMENT = "/api/documents/{name}";

  private final ReviewDesk desk;
  private final Map<String, Seen> views = new ConcurrentHashMap<>();

  DocumentRoutes(ReviewDesk desk) {
    this.desk = desk;
  }

  /** How a document stands. */
  private record Standing(
      long revision, boolean canUndo, boolean canRedo, long unsaved, List<ReviewDecision> offers) {
    static Standing of(Snapshot now) {
      return new Standing(
          now.revision(), now.canUndo(), now.canRedo(), now.unsaved(), now.offers());
    }
  }

  private record DocumentView(
      String name,
      String sourceFile,
      String targetFile,
      boolean isTranslated,
      Standing standing,
      String outline) {}

  private record Seen(Snapshot at, DocumentView view) {}

  /** A document that is being read or aligned; the page asks again. */
  private record Opening(boolean opening) {}

  /**
   * Some rows.
   *
   * @param isWhole whether all that the checks say of them is known; else the page asks again
   */
  private record RowsView(long revision, int from, List<RowView> rows, boolean isWhole) {}

  /**
   * What changed: rows that gave way to others.
   *
   * @param from place of the first of the rows shown: those that changed, and their neighbours
   * @param rows none where they are too many to be listed
   */
  private record ChangeView(
      Standing standing,
      int at,
      int removed,
      int added,
      String outline,
      int from,
      List<RowView> rows) {}

  void add(RoutesConfig routes) {
    routes.get(DOCUMENT, this::document);
    routes.get(DOCUMENT + "/rows", request -> Json.send(request, rows(request)));
    routes.post(DOCUMENT + "/decisions", request -> change(request, DocumentRoutes::decide));
    routes.post(
        DOCUMENT + "/undo",
        request -> change(request, (session, body) -> session.undo(revision(body))));
    routes.post(
        DOCUMENT + "/redo",
        request -> change(request, (session, body) -> session.redo(revision(body))));
    routes.post(DOCUMENT + "/realign", request -> change(request, DocumentRoutes::realign));
    routes.post(DOCUMENT + "/offers", request -> change(request, DocumentRoutes::settleOffer));
    routes.post(DOCUMENT + "/save", this::save);
    routes.post(DOCUMENT + "/draft", request -> Json.send(request, draft(request)));
    routes.get(DOCUMENT + "/place", request -> Json.send(request, new PlaceView(place(request))));
    routes.get(DOCUMENT + "/matches", request -> Json.send(request, matches(request)));
  }

  private void document(Context request) {
    String name = request.pathParam("name");
    Json.send(
        request,
        desk.ask(name, PATIENCE)
            .<Object>map(session -> seen(name, session.snapshot()))
            .orElse(new Opening(true)));
  }

  private static Outcome decide(ReviewSession session, JsonNode body) {
    return session.decide(revision(body), DecisionJson.read(body.path("decision").toString()));
  }

  private static Outcome realign(ReviewSession session, JsonNode body) {
    return session.realign(revision(body), ref(body.path("bead")));
  }

  private static Outcome settleOffer(ReviewSession session, JsonNode body) {
    return session.settleOffer(
        revision(body), body.path("number").asInt(-1), body.path("take").asBoolean());
  }

  private void save(Context request) {
    Json.send(request, view(request.pathParam("name"), session(request).save()));
  }

  private record DraftView(List<RowView.FindingView> findings) {}

  /** What the checks say of a text that is not kept yet. */
  private DraftView draft(Context request) {
    JsonNode body = Json.body(request);
    ReviewDecision.Translate draft =
        new ReviewDecision.Translate(
            ref(body.path("bead")),
            Json.text(body, "text"),
            List.of(),
            TargetState.TRANSLATED,
            TranslationOrigin.HUMAN);
    return new DraftView(
        desk.draft(request.pathParam("name"), draft).stream()
            .map(finding -> RowView.FindingView.of(finding, Readers.language(request)))
            .toList());
  }

  private record PlaceView(int row) {}

  /** Returns the place of the row whose unit is asked for; -1 where there is none. */
  private int place(Context request) {
    String unit = String.valueOf(request.queryParam("unit"));
    List<Row> rows = session(request).snapshot().state().rows();
    for (int i = 0; i < rows.size(); i++) {
      if (ReviewDesk.unitId(rows.get(i)).equals(unit)) {
        return i;
      }
    }
    return -1;
  }

  private record MatchView(String source, String target, int quality, String origin) {
    static MatchView of(MemoryMatch match) {
      return new MatchView(match.sourceText(), match.targetText(), match.quality(), match.memory());
    }
  }

  private record MatchesView(List<MatchView> matches) {}

  private MatchesView matches(Context request) {
    int row = place(request);
    return new MatchesView(
        row < 0
            ? List.of()
            : desk.matches(request.pathParam("name"), row).stream().map(MatchView::of).toList());
  }

  private interface Action {
    Outcome on(ReviewSession session, JsonNode body);
  }

  private void change(Context request, Action action) {
    Outcome outcome = action.on(session(request), Json.body(request));
    Snapshot now = outcome.snapshot();
    Change change = outcome.change();
    int at = change.after().isEmpty() ? change.at() : place(now, change);
    int end = at + change.after().size();
    int from = Math.max(0, at - ReviewDesk.NEIGHBOURS);
    int to = Math.min(now.state().rows().size(), end + ReviewDesk.NEIGHBOURS);
    List<RowView> rows =
        to - from > MOST_ROWS
            ? List.of()
            : rows(
                request, now, from, desk.notesAfterLook(request.pathParam("name"), now, from, to));
    Json.send(
        request,
        new ChangeView(
            Standing.of(now),
            at,
            change.before().size(),
            change.after().size(),
            Outline.of(now.state().rows().subList(at, end), now.isTranslated()),
            from,
            rows));
  }

  /** A change read from a journal may have found its rows elsewhere than it says. */
  private static int place(Snapshot now, Change change) {
    int at = change.at();
    int end = at + change.after().size();
    boolean isThere =
        end <= now.state().rows().size()
            && now.state().rows().subList(at, end).equals(change.after());
    return isThere
        ? at
        : Math.max(0, Collections.indexOfSubList(now.state().rows(), change.after()));
  }

  /** Every tab asks for the same. */
  @SuppressWarnings("ReferenceEquality")
  private DocumentView seen(String name, Snapshot now) {
    Seen known = views.get(name);
    if (known == null || known.at() != now) {
      known = new Seen(now, view(name, now));
      views.put(name, known);
    }
    return known.view();
  }

  private static DocumentView view(String name, Snapshot now) {
    return new DocumentView(
        name,
        now.state().source().document().file(),
        now.state().target().document().file(),
        now.isTranslated(),
        Standing.of(now),
        Outline.of(now.state().rows(), now.isTranslated()));
  }

  private RowsView rows(Context request) {
    Snapshot now = session(request).snapshot();
    int size = now.state().rows().size();
    int from = Math.max(0, Math.min(number(request, "from"), size));
    int end =
        from + Math.max(0, Math.min(Math.min(number(request, "count"), MOST_ROWS), size - from));
    ReviewDesk.Notes notes = desk.notes(request.pathParam("name"), now, from, end);
    return new RowsView(now.revision(), from, rows(request, now, from, notes), notes.isWhole());
  }

  private static List<RowView> rows(
      Context request, Snapshot now, int from, ReviewDesk.Notes notes) {
    return RowView.of(now.state(), from, notes, Readers.language(request));
  }

  private static int number(Context request, String name) {
    try {
      return Integer.parseInt(String.valueOf(request.queryParam(name)));
    } catch (NumberFormatException e) {
      throw new DecisionException("the request's '" + name + "' is no number");
    }
  }

  private static long revision(JsonNode body) {
    return body.path("revision").asLong(-1);
  }

  private static BeadRef ref(JsonNode bead) {
    return DecisionJson.readRef(bead.toString());
  }

  private ReviewSession session(Context request) {
    return desk.session(request.pathParam("name"));
  }
}
