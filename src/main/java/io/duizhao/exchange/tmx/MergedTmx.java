package io.duizhao.exchange.tmx;

import io.duizhao.exchange.Tool;
import io.duizhao.model.Language;
import io.duizhao.model.TargetOrigin;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One memory put together from memories that {@link TmxWriter} wrote, unit by unit as they stand
 * there. Its bytes are those that {@link TmxStream} makes of the documents themselves.
 */
public final class MergedTmx implements Closeable {
  /** Ours begin so; in a text, {@code <} is escaped. */
  private static final String BEGIN = "\n  <tu ";

  private static final String END = "</tu>";

  private static final String MACHINE =
      "<prop type=\"origin\">" + TargetOrigin.MT.label() + "</prop>";

  private final TmxStream memory;
  private final boolean withMachineTranslation;

  /**
   * Begins a memory.
   *
   * @param withMachineTranslation whether machine translations are taken
   */
  public MergedTmx(
      OutputStream out, Tool tool, Language sourceLanguage, boolean withMachineTranslation)
      throws IOException {
    this.memory = new TmxStream(out, TmxOptions.of(tool), sourceLanguage);
    this.withMachineTranslation = withMachineTranslation;
  }

  /**
   * Appends the units of a memory.
   *
   * @param written the whole file, of the same source language
   */
  public void add(byte[] written) throws IOException {
    // A char a byte: only markup is looked at, and that is ASCII.
    String text = new String(written, StandardCharsets.ISO_8859_1);
    StringBuilder units = new StringBuilder();
    for (int begin = text.indexOf(BEGIN); begin >= 0; ) {
      int end = text.indexOf(END, begin) + END.length();
      String unit = text.substring(begin, end);
      if (withMachineTranslation || !unit.contains(MACHINE)) {
        units.append(unit);
      }
      begin = text.indexOf(BEGIN, end);
    }
    if (!units.isEmpty()) {
      memory.addWritten(units.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Override
  public void close() throws IOException {
    memory.close();
  }
}
