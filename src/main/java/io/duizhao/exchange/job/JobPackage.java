package io.duizhao.exchange.job;

import io.duizhao.exchange.Tool;
import io.duizhao.exchange.tmx.TmxOptions;
import io.duizhao.io.SafeZip;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.JobAnalysis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A job for a translator: a project of OmegaT whose files any tool can open.
 *
 * @param name its name, which is that of its folder
 * @param languages from and to which language
 * @param files its files by their places: XLIFF under {@code source/}, what is translated as TMX
 *     under {@code tm/auto/}, what a machine has translated under {@code tm/mt/}, terms under
 *     {@code glossary/}
 * @param terms number of terms in the glossary
 * @param analysis the counts
 * @param notes what the translator is told besides
 */
public record JobPackage(
    String name,
    LanguagePair languages,
    Map<String, byte[]> files,
    int terms,
    JobAnalysis analysis,
    List<String> notes) {
  /** Copies the map and the list. */
  public JobPackage {
    files = new LinkedHashMap<>(files);
    notes = List.copyOf(notes);
  }

  /**
   * Returns how the memories of a job are written: so that OmegaT finds in them what its XLIFF has,
   * codes included.
   *
   * @param tool the program that writes them
   */
  public static TmxOptions memory(Tool tool) {
    Tool omegat = new Tool(OmegatDialect.PROGRAM, tool.name() + " " + tool.version());
    return TmxOptions.of(omegat).withoutRepetitions().inDialect(new OmegatDialect());
  }

  /** Writes the archive, the same bytes for the same job; the stream is left open. */
  public void write(OutputStream out) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    ByteArrayOutputStream project = new ByteArrayOutputStream();
    OmegatProject.write(languages, project);
    put(entries, OmegatProject.FILE, project.toByteArray());
    put(entries, "brief.md", JobBrief.markdown(name, languages, analysis, terms, notes));
    put(entries, "analysis.tsv", JobBrief.table(analysis));
    files.forEach((file, bytes) -> put(entries, file, bytes));
    // Folders that OmegaT asks to make where they are missing.
    put(entries, "omegat/", new byte[0]);
    put(entries, "target/", new byte[0]);
    put(entries, "dictionary/", new byte[0]);
    SafeZip.write(entries, out);
  }

  private void put(Map<String, byte[]> entries, String file, String text) {
    put(entries, file, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(Map<String, byte[]> entries, String file, byte[] bytes) {
    entries.put(name + "/" + file, bytes);
  }
}
