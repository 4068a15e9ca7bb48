package io.duizhao.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.duizhao.model.MemoryMatch;
import io.duizhao.model.TargetState;
import io.duizhao.model.TranslationOrigin;
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
import java.util.List;

/** What the page asks about one document, and what it decides. */
final class DocumentRoutes {
  /** Rows that one answer holds. */
  private static final int MOST_ROWS = 400;

  private static final String DOCUMENT = "/api/documents/{name}";

  private final ReviewDesk desk;

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

  private record RowsView(long revision, int from, List<RowView> rows) {}

  /** What changed: rows that gave way to others. No rows where they are too many to be listed. */
  private record ChangeView(
      Standing standing, int at, int removed, int added, String outline, List<RowView> rows) {}

  void add(RoutesConfig routes) {
    routes.get(DOCUMENT, request -> Json.send(request, view(request)));
    routes.get(DOCUMENT + "/rows", request -> Json.send(request, rows(request)));
    routes.post(
        DOCUMENT + "/decisions",
        request ->
            change(
                request,
                (session, body) ->
                    session.decide(
                        revision(body), DecisionJson.read(body.path("decision").toString()))));
    routes.post(
        DOCUMENT + "/undo",
        request -> change(request, (session, body) -> session.undo(revision(body))));
    routes.post(
        DOCUMENT + "/redo",
        request -> change(request, (session, body) -> session.redo(revision(body))));
    routes.post(
        DOCUMENT + "/realign",
        request ->
            change(
                request,
                (session, body) -> session.realign(revision(body), ref(body.path("bead")))));
    routes.post(
        DOCUMENT + "/offers",
        request ->
            change(
                request,
                (session, body) ->
                    session.settleOffer(
                        revision(body),
                        body.path("number").asInt(-1),
                        body.path("take").asBoolean())));
    routes.post(
        DOCUMENT + "/save",
        request -> {
          session(request).save();
          Json.send(request, view(request));
        });
    routes.post(DOCUMENT + "/draft", request -> Json.send(request, draft(request)));
    routes.get(DOCUMENT + "/place", request -> Json.send(request, new PlaceView(place(request))));
    routes.get(DOCUMENT + "/matches", request -> Json.send(request, matches(request)));
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
            .map(RowView.FindingView::of)
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
    List<RowView> rows =
        change.after().size() > MOST_ROWS
            ? List.of()
            : RowView.of(desk, request.pathParam("name"), now.state(), at, end);
    Json.send(
        request,
        new ChangeView(
            Standing.of(now),
            at,
            change.before().size(),
            change.after().size(),
            Outline.of(now.state().rows().subList(at, end), now.isTranslated()),
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
        : Math.max(0, java.util.Collections.indexOfSubList(now.state().rows(), change.after()));
  }

  private DocumentView view(Context request) {
    Snapshot now = session(request).snapshot();
    return new DocumentView(
        request.pathParam("name"),
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
    return new RowsView(
        now.revision(), from, RowView.of(desk, request.pathParam("name"), now.state(), from, end));
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
