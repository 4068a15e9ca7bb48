package io.duizhao.web;

import io.duizhao.message.ReaderLanguage;
import io.javalin.http.Context;

/** Who reads the page. */
final class Readers {
  private Readers() {}

  /** Returns the language that the page asks for. */
  static ReaderLanguage language(Context request) {
    String accepted = request.header("Accept-Language");
    return accepted == null ? ReaderLanguage.EN : ReaderLanguage.of(accepted);
  }
}
