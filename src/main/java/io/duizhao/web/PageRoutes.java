package io.duizhao.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hands out the page and its library from the jar. */
final class PageRoutes {
  private static final String PAGE = "/io/duizhao/web/page/";
  private static final String LIBRARY = "/META-INF/resources/webjars/lit-html/3.3.2/";

  /** Names that files of the page have; nothing else is looked for. */
  private static final Pattern NAME =
      Pattern.compile("(?:directives/)?[a-z][a-z0-9-]*\\.[a-z]{2,4}");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");

  private final Access access;

  PageRoutes(Access access) {
    this.access = access;
  }

  void add(RoutesConfig routes) {
    routes.get("/", this::index);
    routes.get("/page/<file>", request -> send(request, PAGE, request.pathParam("file")));
    routes.get("/lib/<file>", request -> send(request, LIBRARY, request.pathParam("file")));
  }

  private void index(Context request) {
    if (request.queryParam("token") != null && access.enter(request)) {
      request.redirect("/");
    } else {
      send(request, PAGE, "index.html");
    }
  }

  private static void send(Context request, String folder, String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    Optional<byte[]> bytes =
        type != null && NAME.matcher(name).matches() ? resource(folder + name) : Optional.empty();
    request
        .result(bytes.orElseThrow(() -> new NotFoundResponse("there is no such page")))
        .contentType(String.valueOf(type));
  }

  private static Optional<byte[]> resource(String path) {
    try (InputStream in = PageRoutes.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
