package io.duizhao.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The frame of a page that needs no other file and no network. */
final class HtmlPage {
  /** Nothing is loaded, whatever a text may hold; style and script stand in the page. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

  private HtmlPage() {}

  /** Opens a page; what follows stands in its body. */
  static void open(Html html, String title, String language, String style) throws IOException {
    html.trusted("<!doctype html>\n");
    html.open("html", "lang", language);
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.element("title", title);
    html.open("style").trusted(style).close();
    html.close();
    html.open("body");
  }

  /** Closes the page. */
  static void close(Html html) throws IOException {
    html.close().close();
  }

  /** Returns a style or script of this package. */
  static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
