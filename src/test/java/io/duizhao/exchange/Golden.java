package io.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.unit.BilingualDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Compares what is written with the files beside the tests. */
public final class Golden {
  private Golden() {}

  public static void assertWrites(String name, String actual) {
    assertEquals(read(name), actual, name);
  }

  public static byte[] bytes(BilingualWriter writer, BilingualDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static String text(BilingualWriter writer, BilingualDocument document) {
    return new String(bytes(writer, document), StandardCharsets.UTF_8);
  }

  private static String read(String name) {
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
