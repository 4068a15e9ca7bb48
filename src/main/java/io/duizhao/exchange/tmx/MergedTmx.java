package io.duizhao.exchange.tmx;

import io.duizhao.exchange.Tool;
import io.duizhao.model.language.Language;
import io.duizhao.model.setting.ExportSettings;
import io.duizhao.model.unit.TargetOrigin;
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

  private static final String TEXTS = "<tuv ";

  private static final String MACHINE =
      "<prop type=\"origin\">" + TargetOrigin.MT.label() + "</prop>";

  private final TmxStream memory;
  private final ExportSettings settings;
  private final WrittenPairs pairs = new WrittenPairs();

  /**
   * Begins a memory.
   *
   * @param settings whether machine translations are taken, and what comes again
   */
  public MergedTmx(OutputStream out, Tool tool, Language sourceLanguage, ExportSettings settings)
      throws IOException {
    this.memory = new TmxStream(out, TmxOptions.of(tool).within(settings.tmx()), sourceLanguage);
    this.settings = settings;
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
      boolean taken = settings.withMachineTranslation() || !unit.contains(MACHINE);
      if (taken && (!settings.tmx().unique() || isNew(unit))) {
        units.append(unit);
      }
      begin = text.indexOf(BEGIN, end);
    }
    if (!units.isEmpty()) {
      memory.addWritten(units.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** What stands before the texts differs with their place. */
  private boolean isNew(String unit) {
    return pairs.add(unit.substring(Math.max(0, unit.indexOf(TEXTS))), "");
  }

  @Override
  public void close() throws IOException {
    memory.close();
  }
}
