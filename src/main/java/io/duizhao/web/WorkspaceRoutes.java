package io.duizhao.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.duizhao.io.SourceFile;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.setting.SubtitleLimits;
import io.duizhao.report.Fingerprint;
import io.duizhao.review.DecisionJson;
import io.duizhao.workflow.format.Tool;
import io.duizhao.workflow.review.ExportChoice;
import io.duizhao.workflow.review.Exports;
import io.duizhao.workflow.review.ReviewDesk;
import io.duizhao.workflow.review.Snapshot;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the page asks about the whole workspace. */
final class WorkspaceRoutes {
  private final ReviewDesk desk;
  private final Exports exports;
  private final Access access;

  WorkspaceRoutes(ReviewDesk desk, Access access) {
    this.desk = desk;
    this.exports = new Exports(desk);
    this.access = access;
  }

  private record SessionView(
      String change,
      boolean readOnly,
      String version,
      String source,
      String target,
      double columnsPerSecond) {}

  private record SummaryView(
      String name,
      boolean ready,
      boolean isChecked,
      String problem,
      String outline,
      boolean isTranslated,
      long unsaved,
      int sourceCharacters,
      int targetWords,
      long errors,
      long warnings,
      long infos) {}

  void add(RoutesConfig routes) {
    routes.get(
        "/api/session",
        request ->
            Json.send(
                request,
                new SessionView(
                    access.changeToken(),
                    desk.isReadOnly(),
                    Tool.version(),
                    desk.workbench().configuration().languages().source().tag(),
                    desk.workbench().configuration().languages().target().tag(),
                    SubtitleLimits.DEFAULT.columnsPerSecond())));
    routes.get("/api/documents", request -> Json.send(request, documents()));
    routes.get(
        "/api/findings",
        request ->
            Json.send(
                request,
                ready()
                    .map(name -> FindingsView.of(desk, name, Readers.language(request)))
                    .toList()));
    routes.get(
        "/api/search",
        request ->
            Json.send(
                request,
                SearchResults.of(desk, ready().toList(), String.valueOf(request.queryParam("q")))));
    routes.get(
        "/api/concordance",
        request ->
            Json.send(
                request, SearchResults.inMemory(desk, String.valueOf(request.queryParam("q")))));
    routes.post("/api/suppress", request -> Json.send(request, suppress(Json.body(request))));
    routes.get("/api/exports", request -> Json.send(request, choices()));
    routes.post("/api/export", request -> Json.send(request, export(request)));
    routes.get("/api/out", this::download);
  }

  /** Documents that were opened: a look at all does not wait for the others. */
  private Stream<String> ready() {
    return desk.names().stream().filter(name -> desk.opened(name).isPresent());
  }

  private record Suppressed(int count) {}

  /** The page names findings by document, unit and id. */
  private Suppressed suppress(JsonNode body) {
    List<Finding> findings = new ArrayList<>();
    for (JsonNode named : body.path("findings")) {
      desk.knownFindings(Json.text(named, "document")).findings().stream()
          .filter(finding -> finding.location().segment().equals(Json.text(named, "unit")))
          .filter(finding -> Fingerprint.of(finding).equals(Json.text(named, "id")))
          .forEach(findings::add);
    }
    desk.suppress(findings, Json.text(body, "reason"));
    return new Suppressed(findings.size());
  }

  /** An array, so that each choice says what it is. */
  private ExportChoice[] choices() {
    return ExportChoice.usual(desk.workbench().configuration().export())
        .toArray(ExportChoice[]::new);
  }

  private Exports.Written export(Context request) {
    return exports.write(
        DecisionJson.read(request.body(), ExportChoice.class), Readers.language(request));
  }

  /** Hands out a file that an export wrote, and no other. */
  private void download(Context request) {
    String name = String.valueOf(request.queryParam("file"));
    Path file = exports.file(name);
    request
        .header("Content-Disposition", attachment(file))
        .contentType("application/octet-stream")
        .result(SourceFile.read(file, name).bytes());
  }

  /** The name as RFC 6266 has it, with any character. */
  private static String attachment(Path file) {
    String name = String.valueOf(file.getFileName());
    return "attachment; filename*=UTF-8''"
        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private List<SummaryView> documents() {
    return desk.names().stream()
        .map(
            name ->
                desk.opened(name)
                    .map(session -> summary(name, session.snapshot()))
                    .orElseGet(
                        () ->
                            new SummaryView(
                                name,
                                false,
                                false,
                                desk.problem(name).orElse(""),
                                "",
                                false,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0)))
        .toList();
  }

  private SummaryView summary(String name, Snapshot now) {
    ReviewDesk.KnownFindings known = desk.knownFindings(name);
    FindingCounts counts = FindingCounts.of(known.findings());
    return new SummaryView(
        name,
        true,
        known.isWhole(),
        "",
        Outline.of(now.state().rows(), now.isTranslated()),
        now.isTranslated(),
        now.unsaved(),
        TextCounts.characters(now.state().source()),
        TextCounts.words(now.state()),
        counts.errors(),
        counts.warnings(),
        counts.infos());
  }
}
