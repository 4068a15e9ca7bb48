package io.duizhao.report.html;

import io.duizhao.io.ProgramFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The frame of a page that needs no other file and no network. */
final class Page {
  /** Nothing is loaded, whatever a text may hold; style and script stand in the page. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

  private Page() {}

  /** What writes a page. */
  @FunctionalInterface
  interface Content {
    /** Writes from the first letter to the last. */
    void write(Html html) throws IOException;
  }

  /** Writes a page in UTF-8; the stream is left open. */
  static void write(OutputStream out, Content content) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    content.write(new Html(writer));
    writer.flush();
  }

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
  static String resource(String name) {
    return ProgramFile.text(Page.class, name);
  }
}
