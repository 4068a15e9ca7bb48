package io.duizhao.report.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** JSON as this package writes it: UTF-8, indented, a line feed at each line's end. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Returns a generator that leaves the stream open. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    DefaultPrettyPrinter.Indenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return FACTORY
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .setPrettyPrinter(printer);
  }

  /** Returns a number from 0 to 1 rounded so that two machines agree. */
  static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
