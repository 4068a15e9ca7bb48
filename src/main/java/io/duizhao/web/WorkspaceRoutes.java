package io.duizhao.web;

import io.duizhao.workflow.Tool;
import io.duizhao.workflow.review.ReviewDesk;
import io.duizhao.workflow.review.Snapshot;
import io.javalin.config.RoutesConfig;
import java.util.List;

/** What the page asks about the whole workspace. */
final class WorkspaceRoutes {
  private final ReviewDesk desk;
  private final Access access;

  WorkspaceRoutes(ReviewDesk desk, Access access) {
    this.desk = desk;
    this.access = access;
  }

  private record SessionView(
      String change, boolean readOnly, String version, String source, String target) {}

  private record SummaryView(
      String name,
      boolean ready,
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
                    desk.workbench().configuration().languages().target().tag())));
    routes.get("/api/documents", request -> Json.send(request, documents()));
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
                                name, false, desk.problem(name).orElse(""), "", false, 0, 0, 0, 0,
                                0, 0)))
        .toList();
  }

  private SummaryView summary(String name, Snapshot now) {
    FindingCounts counts = FindingCounts.of(desk.findings(name));
    return new SummaryView(
        name,
        true,
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
